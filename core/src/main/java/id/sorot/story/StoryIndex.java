package id.sorot.story;

import id.sorot.article.Article;
import id.sorot.copy.Origin;
import id.sorot.knowledge.Knowledge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Groups articles about one running matter as they come.
 *
 * <p>Articles come in batches of any size and are taken in order of publication, then of id. Not
 * safe for use by several threads at once.
 */
public final class StoryIndex {
  private static final double THRESHOLD = 0.2;
  private final Map<String, Integer> documents = new HashMap<>();
  private final List<Cluster> clusters = new ArrayList<>();
  private final Map<String, Cluster> byArticle = new HashMap<>();
  private int size;

  /** Articles held together, and the sum of their vectors. */
  private static final class Cluster {
    final String id;
    final List<Article> articles = new ArrayList<>();
    final Map<String, Double> sum = new HashMap<>();
    double squares;

    Cluster(String id) {
      this.id = id;
    }
  }

  private StoryIndex() {}

  /** Returns an empty index that works with this knowledge. */
  public static StoryIndex load(Knowledge knowledge) {
    return new StoryIndex();
  }

  /** Adds articles that came together. */
  public void add(Collection<Article> batch) {
    List<Article> sorted = new ArrayList<>(batch);
    sorted.sort(
        Comparator.comparing((Article a) -> a.published().map(t -> t.at()).orElse(""))
            .thenComparing(Article::id));
    List<Map<String, Double>> counts = new ArrayList<>();
    for (Article article : sorted) {
      Map<String, Double> terms = Terms.of(article);
      counts.add(terms);
      for (String term : terms.keySet()) {
        documents.merge(term, 1, Integer::sum);
      }
      size++;
    }
    for (int k = 0; k < sorted.size(); k++) {
      assign(sorted.get(k), vector(counts.get(k)));
    }
  }

  private Map<String, Double> vector(Map<String, Double> counts) {
    Map<String, Double> vector = new HashMap<>();
    double squares = 0;
    for (Map.Entry<String, Double> entry : counts.entrySet()) {
      int df = documents.getOrDefault(entry.getKey(), 1);
      double weight = (1 + Math.log(entry.getValue())) * Math.log((size + 5.0) / (df + 0.5));
      vector.put(entry.getKey(), weight);
      squares += weight * weight;
    }
    double norm = Math.sqrt(Math.max(squares, 1e-12));
    vector.replaceAll((term, weight) -> weight / norm);
    return vector;
  }

  private void assign(Article article, Map<String, Double> vector) {
    Cluster best = null;
    double bestScore = THRESHOLD;
    for (Cluster cluster : clusters) {
      double dot = 0;
      for (Map.Entry<String, Double> entry : vector.entrySet()) {
        dot += entry.getValue() * cluster.sum.getOrDefault(entry.getKey(), 0.0);
      }
      double score = dot / Math.sqrt(cluster.squares);
      if (score > bestScore) {
        best = cluster;
        bestScore = score;
      }
    }
    if (best == null) {
      best = new Cluster("s-" + article.id());
      clusters.add(best);
    }
    best.articles.add(article);
    byArticle.put(article.id(), best);
    for (Map.Entry<String, Double> entry : vector.entrySet()) {
      double old = best.sum.getOrDefault(entry.getKey(), 0.0);
      double now = old + entry.getValue();
      best.squares += now * now - old * old;
      best.sum.put(entry.getKey(), now);
    }
  }

  /** Returns the id of the story an article was put in; empty if it was never added. */
  public Optional<String> storyOf(String article) {
    return Optional.ofNullable(byArticle.get(article)).map(cluster -> cluster.id);
  }

  /**
   * Returns all stories, the largest first, then by id.
   *
   * @param origins gives the origins of the articles of one story
   */
  public List<Story> stories(Function<List<Article>, List<Origin>> origins) {
    List<Story> stories = new ArrayList<>();
    for (Cluster cluster : clusters) {
      stories.add(story(cluster, origins.apply(List.copyOf(cluster.articles))));
    }
    stories.sort(
        Comparator.comparingInt((Story story) -> -story.articles().size())
            .thenComparing(Story::id));
    return stories;
  }

  private static Story story(Cluster cluster, List<Origin> origins) {
    Set<String> languages = new TreeSet<>();
    List<LocalDate> days = new ArrayList<>();
    for (Article article : cluster.articles) {
      article.lang().ifPresent(languages::add);
      article.day().ifPresent(days::add);
    }
    String title =
        cluster.articles.stream()
            .flatMap(article -> article.title().stream())
            .findFirst()
            .orElse(cluster.articles.get(0).id());
    return new Story(
        cluster.id,
        title,
        cluster.articles.stream().map(Article::id).toList(),
        origins.stream().map(Origin::origin).toList(),
        List.copyOf(languages),
        days.stream().min(Comparator.naturalOrder()),
        days.stream().max(Comparator.naturalOrder()));
  }
}
