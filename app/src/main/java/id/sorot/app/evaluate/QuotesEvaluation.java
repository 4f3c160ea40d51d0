package id.sorot.app.evaluate;

import id.sorot.annotation.Analysis;
import id.sorot.annotation.ArticleAnnotator;
import id.sorot.knowledge.Knowledge;
import id.sorot.language.Languages;
import id.sorot.read.ArticleReader;
import id.sorot.read.Sidecar;
import id.sorot.world.World;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Measures quotations: the same span, spans that overlap by half of their union, and the speaker of
 * those that overlap; of all kinds, and of direct and partial ones alone.
 *
 * <p>Gold is JSON Lines of {@code {id, text, quotes:[{span, kind?, speaker?, speakerText?}]}}, the
 * prediction what {@code annotate} writes. White space and quotation marks at the ends of a span
 * are not counted.
 */
final class QuotesEvaluation implements Evaluation {
  @Override
  public Scores evaluate(Path gold, Optional<Path> predicted, Knowledge knowledge, int threads)
      throws IOException {
    Map<String, JsonNode> rows = GoldRows.byId(gold);
    Map<String, List<Quoted>> said = new LinkedHashMap<>();
    if (predicted.isPresent()) {
      GoldRows.byId(predicted.get())
          .forEach((id, row) -> said.put(id, Quoted.all(row, text(rows, id))));
    } else {
      ArticleAnnotator annotator =
          new ArticleAnnotator(Languages.load(knowledge), World.load(knowledge), knowledge);
      ArticleReader reader = ArticleReader.load(knowledge);
      rows.forEach((id, row) -> said.put(id, work(annotator, reader, row)));
    }
    QuoteScore all = new QuoteScore(Set.of());
    QuoteScore marked = new QuoteScore(Set.of("direct", "partial"));
    rows.forEach(
        (id, row) -> {
          List<Quoted> want = Quoted.all(row, text(rows, id));
          List<Quoted> got = said.getOrDefault(id, List.of());
          all.add(want, got);
          marked.add(want, got);
        });
    List<Scores.Row> table = new ArrayList<>(all.rows(""));
    table.addAll(marked.rows(", direct and partial"));
    return new Scores("quotes", gold.toString(), table);
  }

  private static String text(Map<String, JsonNode> rows, String id) {
    JsonNode row = rows.get(id);
    return row == null ? "" : row.path("text").asString("");
  }

  private static List<Quoted> work(ArticleAnnotator annotator, ArticleReader reader, JsonNode row) {
    String text = row.path("text").asString("");
    Sidecar meta =
        new Sidecar(
            "row",
            GoldRows.text(row, "outlet"),
            Optional.empty(),
            GoldRows.text(row, "title"),
            GoldRows.text(row, "date"),
            GoldRows.text(row, "address"),
            GoldRows.text(row, "lang"),
            List.of());
    Analysis analysis =
        annotator.annotate(reader.plain(row.path("id").asString(""), text, meta), true);
    return analysis.quotations().stream()
        .map(
            quotation ->
                new Quoted(
                    Quoted.trimmed(quotation.span(), text),
                    quotation.kind().name().toLowerCase(Locale.ROOT),
                    quotation.speaker(),
                    quotation.speakerText().orElse("")))
        .toList();
  }
}
