package id.sorot.app.evaluate;

import id.sorot.article.Article;
import id.sorot.article.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What should be, or was, read from one page. */
record ExtractGold(
    String id,
    Optional<String> file,
    Optional<String> address,
    Optional<String> text,
    List<String> optional,
    List<String> with,
    List<String> without,
    Optional<String> title,
    List<String> authors,
    Optional<String> date) {

  static ExtractGold nothing() {
    return new ExtractGold(
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  static ExtractGold of(JsonNode row) {
    Optional<String> date =
        ExtractEvaluation.string(row, "date")
            .or(() -> ExtractEvaluation.string(row.path("published"), "at"));
    return new ExtractGold(
        ExtractEvaluation.string(row, "id").orElse(""),
        ExtractEvaluation.string(row, "html_file"),
        ExtractEvaluation.string(row, "url"),
        ExtractEvaluation.string(row, "text"),
        strings(row.path("optional")),
        strings(row.path("segments_with")),
        strings(row.path("segments_without")),
        ExtractEvaluation.string(row, "title"),
        strings(row.path("authors")),
        date);
  }

  static ExtractGold of(Article article) {
    return new ExtractGold(
        article.id(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(article.text().characters()),
        List.of(),
        List.of(),
        List.of(),
        article.title(),
        article.authors(),
        article.published().map(Timestamp::at));
  }

  private static List<String> strings(JsonNode node) {
    List<String> strings = new ArrayList<>();
    if (node.isString()) {
      strings.add(node.stringValue());
    }
    for (JsonNode one : node) {
      if (one.isString()) {
        strings.add(one.stringValue());
      }
    }
    return strings;
  }

  /**
   * Returns the gold texts that a reading may be held against: with all optional blocks, and none.
   */
  List<String> golds() {
    String all = text.orElse("");
    if (optional.isEmpty()) {
      return List.of(all);
    }
    List<String> left = new ArrayList<>(optional);
    List<String> kept = new ArrayList<>();
    for (String block : all.split("\n\n", -1)) {
      if (!left.remove(block)) {
        kept.add(block);
      }
    }
    return List.of(all, String.join("\n\n", kept));
  }
}
