package id.sorot.app.command;

import id.sorot.app.output.Format;
import id.sorot.brief.Clean;
import id.sorot.relation.Clause;
import id.sorot.relation.Pact;
import id.sorot.relation.PactsOnRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Parameters;

/** Pacts on record; with articles, those the articles tell of. */
final class PactsCommand extends CorpusCommand {
  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "articles that tell of pacts (default: the pacts on record)")
  private final List<String> paths = new ArrayList<>();

  @Override
  List<Format> formats() {
    return List.of(Format.TEXT, Format.JSONL, Format.JSON);
  }

  @Override
  boolean isStream() {
    return true;
  }

  @Override
  void run(Run run) throws IOException {
    List<Pact> pacts =
        paths.isEmpty()
            ? PactsOnRecord.load(run.knowledge()).on(run.today(), run.language())
            : corpus(run, paths).pacts(run.today());
    Rows rows = new Rows(run);
    for (Pact pact : pacts) {
      rows.write(pact, () -> text(pact, run.language()));
    }
    rows.end();
  }

  private static String text(Pact pact, String lang) {
    StringBuilder text = new StringBuilder();
    text.append(pact.names().getOrDefault(lang, pact.pact())).append("  (").append(pact.pact());
    text.append(")\n    ").append(String.join(", ", pact.parties()));
    text.append("  ").append(pact.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    pact.signed().ifPresent(day -> text.append("  ").append(day));
    pact.inForce().ifPresent(day -> text.append(" → ").append(day));
    pact.until().ifPresent(day -> text.append(" → ").append(day));
    for (Clause clause : pact.clauses()) {
      text.append("\n    ").append(clause.kind()).append(": ").append(clause.duty());
      text.append(" – ").append(clause.condition());
    }
    pact.evidence().stream()
        .limit(1)
        .forEach(
            evidence ->
                text.append("\n    «")
                    .append(Clean.line(evidence.text()))
                    .append("»  ")
                    .append(evidence.article()));
    return text.append('\n').toString();
  }
}
