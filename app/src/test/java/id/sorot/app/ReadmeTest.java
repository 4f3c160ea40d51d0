package id.sorot.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.sorot.Json;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the README shows is what happens.
 *
 * <p>{@code mvn -q -Dquick test -pl core,app -Dtest=ReadmeTest -Dreadme.write=true} writes the
 * brief of the samples into it anew.
 */
class ReadmeTest {
  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern SHELL = Pattern.compile("(?m)^\\./sorot ([^#\n|>]+)");
  private static final Pattern BRIEF =
      Pattern.compile("(?<=<!-- brief -->\n\n```text\n).*?(?=```)", Pattern.DOTALL);
  private static final int LINES = 60;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.id.md"})
  void itsJavaCompilesAndRuns(String readme) throws Exception {
    List<String> snippets = all(JAVA, readme).map(match -> match.group(1)).toList();
    assertThat(snippets).hasSizeGreaterThanOrEqualTo(2);
    int number = 0;
    for (String snippet : snippets) {
      run("Snippet" + number++, snippet);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.id.md"})
  void itsCommandsWork(String readme) throws IOException {
    List<String> commands = all(SHELL, readme).map(match -> match.group(1).strip()).toList();
    assertThat(commands).hasSizeGreaterThan(3);
    for (String command : commands) {
      String[] words =
          Stream.of(command.split(" +"))
              .map(word -> word.startsWith("samples") ? "../" + word : word)
              .map(
                  word ->
                      word.endsWith(".html") && !word.startsWith("../")
                          ? folder.resolve(word).toString()
                          : word)
              .toArray(String[]::new);
      Cli cli = Cli.run(words);
      assertThat(cli.status()).as(command + "\n" + cli.err()).isZero();
    }
  }

  @ParameterizedTest
  @CsvSource({"README.md, en", "README.id.md, id"})
  void theBriefOfTheSamplesIsWhatIsPrinted(String readme, String language) throws IOException {
    Cli cli = Cli.run("brief", "--in", language, "../samples");
    assertThat(cli.status()).as(cli.err()).isZero();
    List<String> printed = cli.out().lines().limit(LINES).toList();
    Path file = Path.of("..", readme);
    if (Boolean.getBoolean("readme.write")) {
      String block = String.join("\n", printed) + "\n…\n";
      String text = Files.readString(file);
      Files.writeString(file, BRIEF.matcher(text).replaceFirst(Matcher.quoteReplacement(block)));
      return;
    }
    List<String> shown = all(BRIEF, readme).flatMap(block -> block.group().lines()).toList();
    assertThat(shown).hasSizeGreaterThan(LINES / 2);
    // A better codebook alters a line here and there; the README is written anew when it is read.
    List<String> stale = shown.stream().filter(line -> !printed.contains(line)).toList();
    assertThat(stale).as("write %s anew", readme).hasSizeLessThan(shown.size() / 3);
  }

  private static Stream<MatchResult> all(Pattern pattern, String readme) throws IOException {
    return pattern.matcher(Files.readString(Path.of("..", readme))).results();
  }

  private void run(String name, String snippet) throws Exception {
    Path source = folder.resolve(name + ".java");
    Files.writeString(source, program(name, snippet));
    StringWriter errors = new StringWriter();
    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                errors,
                null,
                null,
                List.of(
                    "-d", folder.toString(), "-cp", classPath(), "-Xlint:all", "-Xlint:-classfile"),
                null,
                ToolProvider.getSystemJavaCompiler()
                    .getStandardFileManager(null, null, null)
                    .getJavaFileObjects(source))
            .call();
    assertThat(compiled).as("%s\n%s", snippet, errors).isTrue();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    }
  }

  /** A snippet shows what matters; imports stand first, the rest is the body of a main method. */
  private static String program(String name, String snippet) {
    List<String> imports = new ArrayList<>();
    List<String> body = new ArrayList<>();
    snippet.lines().forEach(line -> (line.startsWith("import ") ? imports : body).add(line));
    return String.join("\n", imports)
        + "\npublic final class "
        + name
        + " {\n  public static void main(String[] args) throws Exception {\n"
        + String.join("\n", body).replace("Path.of(\"samples", "Path.of(\"../samples")
        + "\n  }\n}\n";
  }

  private static String classPath() throws URISyntaxException {
    List<String> places = new ArrayList<>();
    for (Class<?> type :
        List.of(
            Json.class,
            JsonMapper.class,
            NullMarked.class,
            com.fasterxml.jackson.annotation.JsonProperty.class,
            tools.jackson.core.JsonParser.class)) {
      places.add(
          Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
    }
    return String.join(java.io.File.pathSeparator, places);
  }
}
