package id.sorot.app.command;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.sorot.Sorot;
import id.sorot.app.output.Format;
import id.sorot.article.Article;
import id.sorot.brief.Clean;
import id.sorot.event.Explanation;
import id.sorot.event.Report;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/**
 * Who did what to whom.
 *
 * <p>A file gives one row for each report. A row of JSON Lines, and with {@code --sentences} every
 * input, gives one row with all its reports, so that there is one for each row read.
 */
final class CodeCommand extends PathCommand {
  @Option(
      names = "--sentences",
      description = "code each text as one sentence by itself; one row for each")
  private boolean sentences;

  @Option(names = "--explain", description = "add how each report came about")
  private boolean explain;

  @Override
  List<Format> formats() {
    return List.of(Format.TEXT, Format.JSONL, Format.JSON);
  }

  @Override
  boolean isStream() {
    return true;
  }

  /** The reports of one input. */
  private record Coded(String id, List<?> events) {}

  /** A report with how it came about. */
  private record Explained(@JsonUnwrapped Report report, List<String> explain) {}

  /**
   * What one input gave.
   *
   * @param isRow whether it stands in one row, whatever the number of reports
   */
  private record Result(Article article, boolean isRow, List<Explanation> reports) {}

  @Override
  void run(Run run) throws IOException {
    Sorot sorot = Sorot.load(run.knowledge());
    HeadStart headStart = new HeadStart(sorot, run.threads());
    Rows rows = new Rows(run);
    run.eachInput(
        paths,
        (article, isRow) -> {
          headStart.language(article);
          return new Result(article, sentences || isRow, sorot.explain(article, !sentences));
        },
        result -> write(result, rows));
    rows.end();
  }

  private void write(Result result, Rows rows) throws IOException {
    List<?> reports =
        explain
            ? result.reports().stream().map(e -> new Explained(e.report(), e.trail())).toList()
            : result.reports().stream().map(Explanation::report).toList();
    if (rows.isText()) {
      for (Explanation one : result.reports()) {
        rows.write(one, () -> text(one));
      }
    } else if (result.isRow()) {
      rows.write(new Coded(result.article().id(), reports), () -> "");
    } else {
      for (Object report : reports) {
        rows.write(report, () -> "");
      }
    }
  }

  private String text(Explanation explanation) {
    Report report = explanation.report();
    StringBuilder text = new StringBuilder(report.evidence().article());
    text.append("  ").append(report.type()).append(report.mode().map(m -> "/" + m).orElse(""));
    text.append(' ').append(report.cameo()).append("  ").append(report.source());
    text.append(report.mutual() ? " ↔ " : " → ").append(report.target().orElse("–"));
    text.append("  ").append(report.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    report.date().ifPresent(date -> text.append("  ").append(date.from()));
    report.place().ifPresent(place -> text.append("  ").append(place));
    report.speaker().ifPresent(speaker -> text.append("  (").append(speaker).append(')'));
    text.append(String.format(Locale.ROOT, "  %.2f", report.confidence()));
    text.append("\n    «").append(Clean.line(report.evidence().text())).append('»');
    if (explain) {
      explanation.trail().forEach(step -> text.append("\n    · ").append(step));
    }
    return text.toString();
  }
}
