package id.sorot.app.command;

import id.sorot.app.evaluate.Evaluation;
import id.sorot.app.evaluate.Evaluations;
import id.sorot.app.evaluate.Scores;
import id.sorot.app.output.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** Measures a stage on gold: what a person made beside what Sorot, or a file, says. */
final class EvaluateCommand extends Command {
  @Parameters(index = "0", paramLabel = "WHAT", description = "the stage")
  private String what = "";

  @Parameters(index = "1", paramLabel = "GOLD", description = "what is right, a file or a folder")
  private Path gold = Path.of("");

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "PRED",
      description = "what is measured (default: what Sorot says of the same input)")
  private @Nullable Path predicted;

  @Override
  List<Format> formats() {
    return List.of(Format.TEXT, Format.JSON, Format.JSONL);
  }

  @Override
  void run(Run run) throws IOException {
    Evaluation evaluation =
        Evaluations.named(what)
            .orElseThrow(
                () ->
                    new UsageException(
                        Similar.unknown("stage", what, List.copyOf(Evaluations.names()))));
    mustExist(gold);
    if (predicted != null) {
      mustExist(predicted);
    }
    Scores scores =
        evaluation.evaluate(gold, Optional.ofNullable(predicted), run.knowledge(), run.threads());
    if (run.format() == Format.TEXT) {
      run.output().write(scores.table());
    } else {
      run.output().line(run.json().writeValueAsString(scores));
    }
  }

  private static void mustExist(Path path) {
    if (!Files.exists(path)) {
      throw new UsageException(path + ": there is no such file or folder");
    }
  }
}
