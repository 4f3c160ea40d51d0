package id.sorot.story;

import static org.assertj.core.api.Assertions.assertThat;

import id.sorot.article.Article;
import id.sorot.copy.TestArticles;
import id.sorot.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryIndexTest {
  private static final List<Article> ARTICLES =
      List.of(
          article(
              "quake-en",
              "2024-03-02",
              "Strong earthquake damages hundreds of houses in Sumedang. The earthquake of magnitude"
                  + " 5.4 struck Sumedang in West Java late on Saturday and killed three people, the"
                  + " disaster agency BNPB said. Rescue teams searched for victims in Cimalaka."),
          article(
              "quake-id",
              "2024-03-02",
              "Gempa kuat merusak ratusan rumah di Sumedang. Gempa bermagnitudo 5,4 mengguncang"
                  + " Sumedang, Jawa Barat, pada Sabtu malam dan menewaskan tiga orang, kata BNPB."
                  + " Tim penyelamat mencari korban di Cimalaka."),
          article(
              "trial-en",
              "2024-03-03",
              "Court sentences former regent Darmawan Sastra to six years in prison. Judges of the"
                  + " corruption court in Semarang found Darmawan Sastra guilty of taking bribes for"
                  + " a bridge contract."),
          article(
              "trial-id",
              "2024-03-04",
              "Mantan bupati Darmawan Sastra divonis enam tahun penjara. Hakim pengadilan korupsi di"
                  + " Semarang menyatakan Darmawan Sastra bersalah menerima suap proyek jembatan."),
          article(
              "match",
              "2024-03-03",
              "Persela beat Gresik United two goals to one in Lamongan. Striker Yoga Pratama scored"
                  + " twice before half time and the coach praised his young team."));

  private static Article article(String id, String day, String text) {
    return TestArticles.of(id, text, Optional.empty(), Optional.of(day));
  }

  @Test
  void oneMatterInTwoLanguagesIsOneStory() {
    StoryIndex index = grouped(ARTICLES);
    assertThat(index.storyOf("quake-id")).isEqualTo(index.storyOf("quake-en"));
    assertThat(index.storyOf("trial-id")).isEqualTo(index.storyOf("trial-en"));
    assertThat(index.storyOf("quake-id")).isNotEqualTo(index.storyOf("trial-id"));
    assertThat(index.storyOf("match")).hasValue("s-match");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void storiesAreTheSameWhateverTheOrderInsideABatch(long seed) {
    List<Article> shuffled = new ArrayList<>(ARTICLES);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(stories(grouped(shuffled))).isEqualTo(stories(grouped(ARTICLES)));
  }

  @Test
  void anArticleThatComesLateJoinsItsStory() {
    StoryIndex index = StoryIndex.load(Knowledge.builtIn());
    index.add(ARTICLES.subList(1, ARTICLES.size()));
    index.add(ARTICLES.subList(0, 1));
    assertThat(index.storyOf("quake-en")).isEqualTo(index.storyOf("quake-id"));
  }

  @Test
  void hostileTextsAreStoriesOfTheirOwn() {
    StoryIndex index =
        grouped(
            List.of(
                TestArticles.of("empty", ""),
                TestArticles.of("one", "Kata"),
                TestArticles.of("huge", "x".repeat(5_000_000)),
                TestArticles.of("same", "damai ".repeat(200_000))));
    assertThat(stories(index)).hasSize(4);
  }

  @Test
  void closedStoriesKeepTheirArticles() {
    StoryIndex index = StoryIndex.load(Knowledge.builtIn(), new StoryOptions(0.255, 120, 1));
    index.add(ARTICLES);
    assertThat(index.storyOf("match")).hasValue("s-match");
    assertThat(index.storyOf("unknown")).isEmpty();
  }

  private static StoryIndex grouped(List<Article> articles) {
    StoryIndex index = StoryIndex.load(Knowledge.builtIn());
    index.add(articles);
    return index;
  }

  private static Map<String, String> stories(StoryIndex index) {
    Map<String, String> stories = new TreeMap<>();
    for (String id :
        List.of(
            "quake-en",
            "quake-id",
            "trial-en",
            "trial-id",
            "match",
            "empty",
            "one",
            "huge",
            "same")) {
      index.storyOf(id).ifPresent(story -> stories.put(id, story));
    }
    return stories;
  }
}
