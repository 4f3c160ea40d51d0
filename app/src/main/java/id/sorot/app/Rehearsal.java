package id.sorot.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Runs the commands once on some articles, for nothing but to be watched: the launcher lets Java
 * write down which classes starting takes, and later starts read that.
 */
public final class Rehearsal {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 21);

  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("brief"),
          List.of("brief", "--format", "html", "--in", "id"),
          List.of("brief", "--format", "json"),
          List.of("extract", "--format", "jsonl"),
          List.of("language", "--format", "jsonl"),
          List.of("annotate", "--format", "jsonl"),
          List.of("code", "--format", "jsonl"),
          List.of("copies", "--format", "jsonl"),
          List.of("stories", "--format", "jsonl"),
          List.of("accounts", "--format", "json"),
          List.of("ties", "--format", "jsonl"),
          List.of("who-is-bound", "--attacker", "CHN", "--attacked", "PHL"));

  private Rehearsal() {}

  /**
   * Runs them.
   *
   * @param args a folder of articles, which may be missing
   */
  public static void main(String[] args) throws IOException {
    Path samples = Path.of(args[0]);
    OutputStream nowhere = OutputStream.nullOutputStream();
    Console console =
        new Console(
            InputStream.nullInputStream(), nowhere, nowhere, false, false, 110, false, "en", DAY);
    for (List<String> command : COMMANDS) {
      String[] words = new String[command.size() + 1];
      command.toArray(words);
      words[command.size()] = samples.toString();
      if (Files.isDirectory(samples)) {
        Main.run(words, console);
      }
    }
  }
}
