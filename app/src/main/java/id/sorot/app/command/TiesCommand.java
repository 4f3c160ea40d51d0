package id.sorot.app.command;

import id.sorot.account.Wording;
import id.sorot.app.output.Format;
import id.sorot.brief.Clean;
import id.sorot.relation.Tie;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Parameters;

/** Who is tied to whom, by what, as the articles tell it. */
final class TiesCommand extends CorpusCommand {
  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "files, folders (read recursively), JSON Lines; - is standard input")
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
    Wording wording = Wording.load(run.knowledge(), run.language());
    Rows rows = new Rows(run);
    for (Tie tie : corpus(run, paths).ties()) {
      rows.write(tie, () -> text(tie, wording));
    }
    rows.end();
  }

  private static String text(Tie tie, Wording wording) {
    return String.format(
        Locale.ROOT,
        "%s – %s  %s  %s  %s%n    «%s»  %s",
        tie.from(),
        tie.to(),
        tie.kind(),
        tie.status().name().toLowerCase(Locale.ROOT),
        wording.count("origin", tie.origins()),
        Clean.line(tie.evidence().getFirst().text()),
        tie.evidence().getFirst().article());
  }
}
