package id.sorot.app;

import id.sorot.app.command.CommandLines;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /** Runs a command and exits with its status. */
  public static void main(String[] args) {
    int status = run(args, Console.ofThisProcess());
    System.exit(status);
  }

  /**
   * Runs a command and returns its exit status: 0 all done, 1 some inputs failed, 2 wrong usage, 3
   * nothing could be read.
   *
   * @param args the words after {@code sorot}
   * @param console where it reads and writes
   */
  public static int run(String[] args, Console console) {
    return CommandLines.run(args, console);
  }
}
