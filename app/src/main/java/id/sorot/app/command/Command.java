package id.sorot.app.command;

import id.sorot.app.output.Format;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Mixin;

/** One command. Its fields are filled from the command line, then it runs once. */
abstract class Command {
  @Mixin final CommonOptions common = new CommonOptions();

  /** Returns the forms it can write. */
  abstract List<Format> formats();

  /** Returns whether its result is a stream of rows: text for a person, JSON Lines in a pipe. */
  boolean isStream() {
    return false;
  }

  /**
   * Does the work.
   *
   * @throws UsageException if the command line does not make sense; the message says what to do
   * @throws IOException if the result cannot be written
   */
  abstract void run(Run run) throws IOException;
}
