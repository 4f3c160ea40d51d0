package id.sorot.app.evaluate;

import id.sorot.article.Article;
import id.sorot.knowledge.Knowledge;
import id.sorot.read.PageExtractor;
import id.sorot.read.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the reading of pages with the sets' own measures: shingles, words, segments, date,
 * title, authors, and ROUGE-LSum.
 *
 * <p>Gold is a {@code gold.jsonl} or the folder that holds it; its rows name their pages by {@code
 * html_file}. What is measured is a JSON Lines file of {@code id, text, title, authors, date}.
 */
final class ExtractEvaluation implements Evaluation {
  private static final JsonMapper JSON = new JsonMapper();

  @Override
  public Scores evaluate(Path gold, Optional<Path> predicted, Knowledge knowledge, int threads)
      throws IOException {
    Path file = Files.isDirectory(gold) ? gold.resolve("gold.jsonl") : gold;
    List<ExtractGold> pages = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        pages.add(ExtractGold.of(JSON.readTree(line)));
      }
    }
    Map<String, ExtractGold> found =
        predicted.isPresent() ? predictions(predicted.get()) : read(file, pages, knowledge);
    return new Scores("extract", gold.toString(), rows(pages, found));
  }

  private static Map<String, ExtractGold> predictions(Path file) throws IOException {
    Map<String, ExtractGold> found = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        ExtractGold one = ExtractGold.of(JSON.readTree(line));
        found.put(one.id(), one);
      }
    }
    return found;
  }

  private static Map<String, ExtractGold> read(
      Path file, List<ExtractGold> pages, Knowledge knowledge) throws IOException {
    PageExtractor extractor = PageExtractor.load(knowledge);
    Map<String, ExtractGold> found = new HashMap<>();
    for (ExtractGold page : pages) {
      byte[] html = Files.readAllBytes(file.resolveSibling(page.file().orElse(page.id())));
      try {
        Article article = extractor.extract(page.id(), html, Optional.empty(), page.address());
        found.put(page.id(), ExtractGold.of(article));
      } catch (UnreadableException e) {
        // A page that cannot be read counts as an empty one, as one without a prediction does.
        continue;
      }
    }
    return found;
  }

  private static List<Scores.Row> rows(List<ExtractGold> pages, Map<String, ExtractGold> found) {
    List<Scores.Row> rows = new ArrayList<>();
    List<ExtractMeasures.Pair> pairs = new ArrayList<>();
    for (ExtractGold page : pages) {
      pairs.add(
          new ExtractMeasures.Pair(page, found.getOrDefault(page.id(), ExtractGold.nothing())));
    }
    Map<String, Map<String, Double>> all = new LinkedHashMap<>();
    ExtractMeasures.texts(pairs, all);
    ExtractMeasures.segments(pairs, all);
    ExtractMeasures.dates(pairs, all);
    ExtractMeasures.titles(pairs, all);
    ExtractMeasures.authors(pairs, all);
    all.forEach((measure, values) -> rows.add(new Scores.Row(measure, values)));
    return rows;
  }

  /** Returns a string field; empty if it is absent or null. */
  static Optional<String> string(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
  }
}
