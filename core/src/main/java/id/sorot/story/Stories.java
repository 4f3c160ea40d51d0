package id.sorot.story;

import id.sorot.article.Article;
import id.sorot.copy.Copy;
import id.sorot.copy.Origin;
import id.sorot.copy.Origins;
import id.sorot.copy.Publishers;
import id.sorot.knowledge.Knowledge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The stories of articles that are all at hand, with their origins.
 *
 * @param stories the largest first, then by id
 * @param origins of all articles, in order of the first article of each; a story names its own
 */
public record Stories(List<Story> stories, List<Origin> origins) {
  public Stories {
    stories = List.copyOf(stories);
    origins = List.copyOf(origins);
  }

  /**
   * Returns the stories of some articles; the same whatever their order.
   *
   * @param copies the pairs among the articles that share text
   */
  public static Stories of(
      Knowledge knowledge, Collection<Article> articles, Collection<Copy> copies) {
    StoryIndex index = StoryIndex.load(knowledge);
    index.add(articles);
    Map<String, List<Article>> members = new TreeMap<>();
    for (Article article : articles) {
      String story = index.storyOf(article.id()).orElseThrow();
      members.computeIfAbsent(story, id -> new ArrayList<>()).add(article);
    }
    List<Origin> origins =
        Origins.of(List.copyOf(members.values()), copies, Publishers.load(knowledge));
    Map<String, String> originOf = new TreeMap<>();
    origins.forEach(
        origin -> origin.articles().forEach(article -> originOf.put(article, origin.origin())));
    List<Story> stories = new ArrayList<>();
    members.forEach((id, held) -> stories.add(story(id, held, originOf)));
    stories.sort(
        Comparator.comparingInt((Story story) -> -story.articles().size())
            .thenComparing(Story::id));
    return new Stories(stories, origins);
  }

  private static Story story(String id, List<Article> held, Map<String, String> originOf) {
    List<Article> sorted = new ArrayList<>(held);
    sorted.sort(
        Comparator.comparing((Article article) -> article.published().map(t -> t.at()).orElse(""))
            .thenComparing(Article::id));
    TreeSet<String> languages = new TreeSet<>();
    TreeSet<LocalDate> days = new TreeSet<>();
    List<String> origins = new ArrayList<>();
    for (Article article : sorted) {
      article.lang().ifPresent(languages::add);
      article.day().ifPresent(days::add);
      String origin = originOf.getOrDefault(article.id(), "");
      if (!origins.contains(origin)) {
        origins.add(origin);
      }
    }
    origins.sort(Comparator.comparingInt(String::length).thenComparing(String::compareTo));
    return new Story(
        id,
        title(sorted),
        sorted.stream().map(Article::id).toList(),
        origins,
        List.copyOf(languages),
        days.stream().findFirst(),
        days.reversed().stream().findFirst());
  }

  /** The first title there is; the id of the first article if none has one. */
  private static String title(List<Article> sorted) {
    return sorted.stream()
        .flatMap(article -> article.title().stream())
        .findFirst()
        .orElse(sorted.getFirst().id());
  }
}
