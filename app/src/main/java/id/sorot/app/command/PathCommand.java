package id.sorot.app.command;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** A command that reads articles. */
abstract class PathCommand extends Command {
  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "files, folders (read recursively), JSON Lines; - is standard input")
  final List<String> paths = new ArrayList<>();
}
