package id.sorot.app;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /** Runs a command and exits with its status. */
  public static void main(String[] args) {
    System.err.println("sorot: no command yet");
    System.exit(2);
  }
}
