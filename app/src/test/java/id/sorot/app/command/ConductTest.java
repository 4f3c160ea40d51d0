package id.sorot.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.sorot.app.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What every command does alike. */
class ConductTest {
  @TempDir Path folder;

  private String article(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.writeString(file, text);
    return file.toString();
  }

  @Test
  void allReadIsStatusZeroAndSaysNothingElse() throws IOException {
    Cli cli = Cli.run("extract", article("a.txt", "Banjir melanda Demak pada Senin."));
    assertThat(cli.status()).isZero();
    assertThat(cli.err()).isEmpty();
    assertThat(cli.rows()).hasSize(1);
  }

  @Test
  void someFailedIsStatusOneAndALineThatNamesTheInput() throws IOException {
    Cli cli = Cli.run("extract", article("a.txt", "Isi."), folder.resolve("b.txt").toString());
    assertThat(cli.status()).isEqualTo(1);
    assertThat(cli.rows()).hasSize(1);
    assertThat(cli.errors()).hasSize(1);
    assertThat(cli.err()).startsWith("sorot: ").contains("b.txt: ");
  }

  @Test
  void nothingReadIsStatusThree() {
    Cli cli = Cli.run("extract", folder.resolve("no").toString());
    assertThat(cli.status()).isEqualTo(3);
    assertThat(cli.errors()).hasSize(1);
  }

  @Test
  void anEmptyFolderIsStatusThree() {
    assertThat(Cli.run("extract", folder.toString()).status()).isEqualTo(3);
  }

  static Stream<List<String>> mistakes() {
    return Stream.of(
        List.of("extrat", "x", "did you mean 'extract'"),
        List.of("zzzz", "sorot help"),
        List.of("--quiet", "write the command first"),
        List.of("extract", "--formt", "json", "x", "did you mean '--format'"),
        List.of("extract", "PATH"),
        List.of("extract", "--format", "yaml", "x", "choose text, md, html, json or jsonl"),
        List.of("extract", "--format", "html", "x", "choose text, jsonl, json"),
        List.of("extract", "--threads", "0", "x", "between 1 and 1024"),
        List.of("extract", "--threads", "many", "x", "--threads"),
        List.of("extract", "--today", "kemarin", "x", "2024-06-19"),
        List.of("extract", "--in", "fr", "x", "choose id or en"),
        List.of("extract", "--knowledge", "/nowhere", "x", "/nowhere"),
        List.of("extract", "--out", "/nowhere/at/all", "x", "/nowhere/at"),
        List.of("evaluate", "moods", "gold", "unknown stage 'moods'"),
        List.of("help", "extrac", "did you mean"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsStatusTwoAndOneLineThatSaysWhatToDo(List<String> wordsThenHint) {
    int last = wordsThenHint.size() - 1;
    Cli cli = Cli.run(wordsThenHint.subList(0, last).toArray(String[]::new));
    assertThat(cli.status()).isEqualTo(2);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.errors()).hasSize(1);
    assertThat(cli.err()).startsWith("sorot: ").contains(wordsThenHint.get(last));
    assertThat(cli.err()).doesNotContain("Exception").doesNotContain("\tat ");
  }

  @Test
  void aFileIsWrittenWholeOrNotAtAll() throws IOException {
    String good = article("in/a.txt", "Isi.");
    Path out = folder.resolve("result.jsonl");
    assertThat(Cli.run("extract", "--out", out.toString(), good).out()).isEmpty();
    String before = Files.readString(out);
    assertThat(before).endsWith("\n").contains("\"id\":\"a\"");

    assertThat(Cli.run("extract", "--out", out.toString(), "/nowhere").status()).isEqualTo(3);
    assertThat(Files.readString(out)).isEqualTo(before);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> folder.relativize(file).toString()).sorted())
          .containsExactly("in", "result.jsonl");
    }
  }

  @Test
  void theFormFollowsTheNameOfTheFile() throws IOException {
    Path out = folder.resolve("result.json");
    assertThat(Cli.run("extract", "--out", out.toString(), article("a.txt", "Isi.")).status())
        .isZero();
    assertThat(Files.readString(out)).startsWith("[{").endsWith("}]\n");
  }

  @Test
  void rowsKeepTheirOrderWhateverTheThreads() {
    String rows =
        String.join(
            "\n",
            IntStream.range(0, 300)
                .mapToObj(i -> "{\"id\":\"r" + i + "\",\"text\":\"Nomor " + i + ".\"}")
                .toList());
    String one = Cli.reading(rows, "extract", "--threads", "1", "-").out();
    String many = Cli.reading(rows, "extract", "--threads", "8", "-").out();
    assertThat(many).isEqualTo(one);
    assertThat(one.lines().count()).isEqualTo(300);
  }

  @Test
  void aRowIsPaidForEachRowAlsoWhereReadingFails() {
    Cli cli =
        Cli.reading(
            """
            {"id":"a","text":"Isi."}
            {"id":"b","file":"/no/such.html"}
            """,
            "extract",
            "-");
    assertThat(cli.status()).isEqualTo(1);
    assertThat(cli.rows()).extracting(row -> row.get("id").asString()).containsExactly("a", "b");
    assertThat(cli.rows().get(1).has("text")).isFalse();
  }

  @Test
  void aRepeatedIdNamesBothLines() {
    Cli cli =
        Cli.reading(
            """
            {"id":"a","text":"Satu."}
            {"id":"a","text":"Dua."}
            """,
            "extract",
            "-");
    assertThat(cli.status()).isEqualTo(1);
    assertThat(cli.err()).contains(":1").contains(":2");
  }

  @Test
  void aRowKeepsItsTextCharacterForCharacter() {
    String text = "\u00a0 Kata\r\n\tke-2\u2028 \ud83d\ude00 akhir \n\n";
    String row = new JsonMapper().writeValueAsString(Map.of("id", "a", "text", text));
    Cli cli = Cli.reading(row + "\n", "extract", "-");
    assertThat(cli.rows().getFirst().get("text").asString()).isEqualTo(text);
    assertThat(cli.out()).doesNotContain("\u2028");
  }

  @Test
  void aTerminalGetsTextAndAPipeGetsRows() throws IOException {
    String file = article("a.txt", "Banjir melanda Demak.");
    assertThat(Cli.onTerminal("extract", file).out()).doesNotStartWith("{");
    assertThat(Cli.run("extract", file).out()).startsWith("{");
    assertThat(Cli.run("extract", "--format", "text", file).out()).doesNotStartWith("{");
  }

  @Test
  void aPipeGetsNoEscapeSequences() throws IOException {
    String a = article("a.txt", "Banjir melanda Demak.");
    String b = article("b.txt", "Banjir melanda Kudus.");
    assertThat(Cli.run("diff", a, b).out()).doesNotContain("\u001b").contains("[-Demak-]");
    assertThat(Cli.onTerminal("diff", a, b).out()).contains("\u001b[");
  }

  @Test
  void controlCharactersOfANameNeverReachTheTerminal() {
    Cli cli = Cli.run("extract", folder + "/\u001b[31mmerah");
    assertThat(cli.err()).doesNotContain("\u001b");
  }

  @Test
  void theLocaleOfTheMachineChangesNothing() throws IOException {
    String file = article("I.txt", "ISTANBUL, Kİ – Isi ı.");
    String usual = Cli.run("extract", file).out();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(Cli.run("extract", file).out()).isEqualTo(usual);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void helpListsEveryCommandAndEachExplainsItself() {
    Cli help = Cli.run();
    assertThat(help.status()).isZero();
    for (Commands.Entry entry : Commands.all()) {
      assertThat(help.out()).contains(entry.name());
      Cli own = Cli.run("help", entry.name());
      assertThat(own.status()).isZero();
      assertThat(own.out()).contains("sorot " + entry.name()).contains("--format");
      assertThat(Cli.run(entry.name(), "--help").out()).isEqualTo(own.out());
    }
  }

  @Test
  void theShellIsGivenACompletionThatKnowsEveryCommand() {
    String script = Cli.run("completion").out();
    for (Commands.Entry entry : Commands.all()) {
      assertThat(script).contains(entry.name());
    }
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    assertThat(Cli.run("--version").out()).matches("sorot \\d+\\.\\d+\\.\\d+\\S*\n");
  }

  @Test
  void anEmptyFileAndABinaryFileAreOneLineEach() throws IOException {
    article("in/a.txt", "Isi yang dibaca.");
    article("in/b.txt", "");
    Files.write(folder.resolve("in/c.bin"), new byte[] {0, 1, 2, (byte) 0xff, 0, 0, 7});
    Cli cli = Cli.run("extract", folder.resolve("in").toString());
    assertThat(cli.status()).isEqualTo(1);
    assertThat(cli.rows()).extracting(row -> row.get("id").asString()).contains("a");
    assertThat(cli.errors()).hasSize(2);
    assertThat(cli.err()).contains("b.txt").contains("c.bin");
  }

  @Test
  void aBrokenRowIsOneLineAndTheRestIsRead() {
    Cli cli =
        Cli.reading(
            """
            {"id":"a","text":"Satu."}
            {"id":"b","te
            [1]
            {"id":"c","text":"Tiga."}
            """,
            "extract",
            "-");
    assertThat(cli.status()).isEqualTo(1);
    assertThat(cli.rows()).extracting(row -> row.get("id").asString()).containsExactly("a", "c");
    assertThat(cli.errors()).hasSize(2).allMatch(line -> line.length() < 300);
  }

  @Test
  void namesWithBlanksAndLettersOfOtherScriptsAreRead() throws IOException {
    String file = article("berita kita/平壤 é.txt", "Isi.");
    assertThat(Cli.run("extract", file).rows().getFirst().get("id").asString()).isEqualTo("平壤 é");
  }
}
