package id.sorot.app.command;

import id.sorot.app.output.Format;
import id.sorot.app.train.Training;
import id.sorot.app.train.Trainings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** Learns a shipped model again. */
final class TrainCommand extends Command {
  @Parameters(index = "0", paramLabel = "WHAT", description = "the model")
  private String what = "";

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "DATA", description = "what to learn of")
  private final List<Path> data = new ArrayList<>();

  @Override
  List<Format> formats() {
    return List.of(Format.TEXT);
  }

  @Override
  void run(Run run) throws IOException {
    Training training =
        Trainings.named(what)
            .orElseThrow(
                () ->
                    new UsageException(
                        Similar.unknown("model", what, List.copyOf(Trainings.names()))));
    for (Path path : data) {
      if (!Files.exists(path)) {
        throw new UsageException(path + ": there is no such file or folder");
      }
    }
    run.output().bytes(training.train(data, run.knowledge()));
  }
}
