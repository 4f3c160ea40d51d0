package id.sorot.app.evaluate;

import id.sorot.article.Article;
import id.sorot.knowledge.Knowledge;
import id.sorot.story.StoryIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Measures stories by B-cubed (Bagga and Baldwin 1998) and by pairs of articles.
 *
 * <p>Gold and prediction are JSON Lines, also gzipped, with {@code id} and {@code story}. An
 * article the prediction lacks is a story of its own.
 */
final class StoriesEvaluation implements Evaluation {
  @Override
  public Scores evaluate(Path gold, Optional<Path> predicted, Knowledge knowledge, int threads)
      throws IOException {
    List<JsonNode> rows = GoldRows.read(gold);
    Map<String, String> want = stories(rows);
    Map<String, String> got =
        predicted.isPresent() ? stories(GoldRows.read(predicted.get())) : group(rows, knowledge);
    Map<String, Double> values = measure(want, got);
    return new Scores("stories", gold.toString(), List.of(new Scores.Row("all", values)));
  }

  private static Map<String, String> stories(List<JsonNode> rows) {
    Map<String, String> stories = new TreeMap<>();
    for (JsonNode row : rows) {
      GoldRows.text(row, "id")
          .ifPresent(
              id -> GoldRows.text(row, "story").ifPresent(story -> stories.putIfAbsent(id, story)));
    }
    return stories;
  }

  private static Map<String, String> group(List<JsonNode> rows, Knowledge knowledge) {
    Map<String, Article> articles = new TreeMap<>();
    for (JsonNode row : rows) {
      Article article = GoldRows.article(row);
      articles.putIfAbsent(article.id(), article);
    }
    StoryIndex index = StoryIndex.load(knowledge);
    index.add(articles.values());
    Map<String, String> stories = new TreeMap<>();
    articles.keySet().forEach(id -> index.storyOf(id).ifPresent(story -> stories.put(id, story)));
    return stories;
  }

  private static Map<String, Double> measure(Map<String, String> want, Map<String, String> got) {
    Map<String, Long> gold = new HashMap<>();
    Map<String, Long> found = new HashMap<>();
    Map<List<String>, Long> both = new HashMap<>();
    want.forEach(
        (id, story) -> {
          String said = got.containsKey(id) ? "story " + got.get(id) : "alone " + id;
          gold.merge(story, 1L, Long::sum);
          found.merge(said, 1L, Long::sum);
          both.merge(List.of(story, said), 1L, Long::sum);
        });
    double precision = 0;
    double recall = 0;
    for (Map.Entry<List<String>, Long> entry : both.entrySet()) {
      double square = (double) entry.getValue() * entry.getValue();
      precision += square / found.getOrDefault(entry.getKey().get(1), 1L);
      recall += square / gold.getOrDefault(entry.getKey().get(0), 1L);
    }
    int n = Math.max(1, want.size());
    double pairPrecision = ratio(pairs(both), pairs(found));
    double pairRecall = ratio(pairs(both), pairs(gold));
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("articles", (double) want.size());
    values.put("b3P", precision / n);
    values.put("b3R", recall / n);
    values.put("b3F1", f1(precision / n, recall / n));
    values.put("pairP", pairPrecision);
    values.put("pairR", pairRecall);
    values.put("pairF1", f1(pairPrecision, pairRecall));
    return values;
  }

  private static double pairs(Map<?, Long> counts) {
    return counts.values().stream().mapToDouble(count -> count * (count - 1) / 2.0).sum();
  }

  private static double ratio(double part, double whole) {
    return whole == 0 ? 1 : part / whole;
  }

  private static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
