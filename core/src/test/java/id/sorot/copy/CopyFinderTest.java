package id.sorot.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sorot.article.Article;
import id.sorot.article.Block;
import id.sorot.article.Span;
import id.sorot.article.Text;
import id.sorot.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyFinderTest {
  private static final CopyOptions ALL = CopyOptions.defaults().withMinContainment(0);
  private final CopyFinder finder = new CopyFinder(Knowledge.builtIn(), ALL);

  @Test
  void aTextInsideAnotherIsFoundWhole() {
    SplittableRandom random = new SplittableRandom(1);
    String inner = TestArticles.prose(random, 8);
    String outer =
        TestArticles.prose(random, 5) + "\n" + inner + "\n" + TestArticles.prose(random, 6);
    List<Copy> copies =
        finder.find(List.of(TestArticles.of("a", inner), TestArticles.of("b", outer)));

    assertThat(copies).hasSize(1);
    Copy copy = copies.getFirst();
    assertThat(copy.containmentA()).isEqualTo(1);
    assertThat(copy.passages()).hasSize(1);
    Passage passage = copy.passages().getFirst();
    assertThat(passage.kind()).isEqualTo(Passage.Kind.VERBATIM);
    assertThat(passage.b().of(outer)).isEqualTo(inner);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void anyRunOfEightWordsThatTwoTextsShareHoldsAFingerprintOfBoth(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    String run = TestArticles.prose(random, 4).replace(".", "").toLowerCase(java.util.Locale.ROOT);
    String eight = String.join(" ", List.of(run.split(" ")).subList(0, 8));
    Words one =
        Words.of(TestArticles.prose(random, 3) + " " + eight + " " + TestArticles.prose(random, 3));
    Words other =
        Words.of(TestArticles.prose(random, 2) + " " + eight + " " + TestArticles.prose(random, 4));
    List<Long> shared = new ArrayList<>();
    for (long x : Fingerprints.of(one)) {
      for (long y : Fingerprints.of(other)) {
        if (x == y) {
          shared.add(x);
        }
      }
    }
    assertThat(shared).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void pairsAreTheSameWhateverTheOrderOfArticles(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Article> articles = new ArrayList<>();
    String source = TestArticles.prose(random, 12);
    for (int k = 0; k < 20; k++) {
      String own = TestArticles.prose(random, 6);
      String text = k % 3 == 0 ? own : own + " " + source.substring(0, 120 + 20 * k);
      articles.add(TestArticles.of("a" + k, text));
    }
    List<Copy> expected = finder.find(articles);
    assertThat(expected).isNotEmpty();
    for (int round = 0; round < 4; round++) {
      Collections.shuffle(articles, new Random(seed * 31 + round));
      assertThat(finder.find(articles)).isEqualTo(expected);
    }
  }

  @Test
  void aLineThatStrangersShareIsNoCopy() {
    SplittableRandom random = new SplittableRandom(7);
    List<Article> articles = new ArrayList<>();
    for (int k = 0; k < 30; k++) {
      articles.add(
          TestArticles.of(
              "a" + k,
              TestArticles.prose(random, 6)
                  + "\nGet the best of our stories every morning in your own mailbox today\n"
                  + TestArticles.prose(random, 6)));
    }
    assertThat(finder.find(articles)).isEmpty();
  }

  @Test
  void furnitureIsNeverCopiedText() {
    SplittableRandom random = new SplittableRandom(3);
    String line = "Baca juga: Pelabuhan lama di pesisir utara akan dipugar tahun depan";
    List<Article> articles = new ArrayList<>();
    for (String id : List.of("a", "b")) {
      String own = TestArticles.prose(random, 5);
      Article bare = TestArticles.of(id, own + "\n" + line);
      Block prose = Block.of(Block.Kind.PARAGRAPH, new Span(0, own.length()));
      Block furniture =
          Block.furniture(
              "promotion", new Span(own.length() + 1, own.length() + 1 + line.length()));
      articles.add(
          new Article(
              id,
              bare.address(),
              bare.outlet(),
              bare.publisher(),
              bare.title(),
              bare.authors(),
              bare.published(),
              bare.modified(),
              bare.lang(),
              new Text(bare.text().characters(), List.of(prose, furniture)),
              List.of(),
              List.of()));
    }
    assertThat(finder.find(articles)).isEmpty();
  }

  @Test
  void hostileTextsCostNoMoreThanOthers() {
    SplittableRandom random = new SplittableRandom(5);
    List<Article> articles =
        List.of(
            TestArticles.of("empty", ""),
            TestArticles.of("space", " \n\t "),
            TestArticles.of("one", "Kata"),
            TestArticles.of("huge", "x".repeat(5_000_000)),
            TestArticles.of("same-1", "damai ".repeat(20_000)),
            TestArticles.of("same-2", "damai ".repeat(20_000)),
            TestArticles.of("usual", TestArticles.prose(random, 20)));
    assertThat(finder.find(articles))
        .allSatisfy(copy -> assertThat(copy.a()).startsWith("same").isNotEqualTo(copy.b()));
  }

  @Test
  void anIdMayNotComeTwice() {
    Article article = TestArticles.of("a", "Satu dua tiga.");
    assertThatThrownBy(() -> finder.find(List.of(article, article)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a was added before");
  }
}
