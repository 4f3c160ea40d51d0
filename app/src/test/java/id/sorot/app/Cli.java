package id.sorot.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a command did, driven inside the test.
 *
 * @param status its exit status
 * @param out what it wrote on standard output
 * @param err what it wrote on standard error
 */
public record Cli(int status, String out, String err) {
  private static final LocalDate DAY = LocalDate.of(2024, 7, 1);

  /** Runs a command whose output goes into a pipe. */
  public static Cli run(String... args) {
    return run("", false, args);
  }

  /** Runs a command before a person. */
  public static Cli onTerminal(String... args) {
    return run("", true, args);
  }

  /** Runs a command that reads {@code in}. */
  public static Cli reading(String in, String... args) {
    return run(in, false, args);
  }

  private static Cli run(String in, boolean terminal, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            out,
            err,
            terminal,
            terminal,
            110,
            true,
            "id",
            DAY);
    int status = Main.run(args, console);
    return new Cli(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Returns the rows of JSON Lines on standard output. */
  public List<JsonNode> rows() {
    JsonMapper mapper = new JsonMapper();
    return out.lines().map(mapper::readTree).toList();
  }

  /** Returns the lines on standard error. */
  public List<String> errors() {
    return err.lines().toList();
  }
}
