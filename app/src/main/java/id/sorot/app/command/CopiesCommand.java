package id.sorot.app.command;

import id.sorot.app.output.Format;
import id.sorot.article.Article;
import id.sorot.copy.Copy;
import id.sorot.copy.CopyFinder;
import id.sorot.copy.CopyOptions;
import id.sorot.copy.Origin;
import id.sorot.copy.Passage;
import id.sorot.story.Stories;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** Which articles share text, passage by passage, and which of them count once. */
final class CopiesCommand extends PathCommand {
  @Option(
      names = "--min",
      paramLabel = "SHARE",
      description = "least of the larger of the two containments, 0 to 1 (default: 0.3)")
  private double min = CopyOptions.defaults().minContainment();

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
    if (!(min >= 0 && min <= 1)) {
      throw new UsageException("--min: " + min + " is no share; give 0 to 1");
    }
    List<Article> articles = run.articles(paths);
    CopyOptions options = CopyOptions.defaults().withMinContainment(min);
    List<Copy> copies = new CopyFinder(run.knowledge(), options).find(articles);
    Rows rows = new Rows(run);
    for (Copy copy : copies) {
      rows.write(copy, () -> text(copy));
    }
    // Two papers of one house may differ on other matters: origins are told inside stories.
    for (Origin origin : Stories.of(run.knowledge(), articles, copies).origins()) {
      rows.write(origin, () -> text(origin));
    }
    rows.end();
  }

  private static String text(Copy copy) {
    StringBuilder text = new StringBuilder();
    text.append(copy.a()).append(" · ").append(copy.b()).append('\n');
    text.append(
        String.format(
            Locale.ROOT,
            "  %.0f %% · %.0f %% · %s\n",
            100 * copy.containmentA(),
            100 * copy.containmentB(),
            copy.direction().name().toLowerCase(Locale.ROOT).replace('_', '-')));
    for (Passage passage : copy.passages()) {
      text.append("  ")
          .append(passage.a().start())
          .append('-')
          .append(passage.a().end())
          .append("  ")
          .append(passage.b().start())
          .append('-')
          .append(passage.b().end())
          .append("  ")
          .append(passage.kind().name().toLowerCase(Locale.ROOT))
          .append('\n');
    }
    return text.toString();
  }

  private static String text(Origin origin) {
    return origin.origin()
        + "  "
        + String.join(" ", origin.articles())
        + (origin.why().isEmpty() ? "" : "  (" + origin.why() + ")");
  }
}
