package id.sorot.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.sorot.app.Cli;
import id.sorot.app.Shapes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Over JSON Lines there is one row out for each row in, with the same id, in the same order. */
class RowsTest {
  private static final List<String> TEXTS =
      List.of(
          "Presiden Mesir mengecam serangan Israel ke Gaza pada Senin (3/6).",
          "Thai police arrested 12 protesters in Bangkok on Friday.",
          "",
          "   \n\n ",
          "\ud83d\ude00\ud83d\ude00",
          "Der Kanzler reist am Montag nach Ankara und trifft dort den Präsidenten.",
          "lone \ud83d half",
          "x".repeat(5000),
          "Menteri Luar Negeri Jepang bertemu Menteri Luar Negeri Korea Selatan di Seoul.");

  private static String rows() {
    StringBuilder rows = new StringBuilder();
    JsonMapper json = new JsonMapper();
    for (int i = 0; i < TEXTS.size(); i++) {
      String text = json.writeValueAsString(TEXTS.get(i)).replace("\ud83d half", "\\ud83d half");
      rows.append("{\"id\":\"z").append(TEXTS.size() - i).append("\",\"date\":\"2024-06-04\",");
      rows.append("\"text\":").append(text).append("}\n");
    }
    return rows.append("{\"id\":\"nothing\"}\n").toString();
  }

  private static List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < TEXTS.size(); i++) {
      ids.add("z" + (TEXTS.size() - i));
    }
    ids.add("nothing");
    return ids;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "extract, article",
    "language, language",
    "annotate, analysis",
    "actors, actor",
    "stories, story",
    "code, events",
    "code --sentences, events"
  })
  void oneRowOutForEachRowIn(String command, String shape) throws IOException {
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.addAll(List.of("--format", "jsonl", "--threads", "3", "-"));
    Cli cli = Cli.reading(rows(), words.toArray(String[]::new));
    assertThat(cli.err()).isEmpty();
    assertThat(cli.status()).isZero();
    assertThat(cli.rows()).extracting(row -> row.get("id").asString()).isEqualTo(ids());
    Shapes shapes = new Shapes();
    for (JsonNode row : cli.rows()) {
      shapes.check(shape, row);
    }
  }

  @Test
  void evidenceIsExactlyTheCharactersOfItsSpan() {
    Cli cli = Cli.reading(rows(), "code", "--format", "jsonl", "-");
    int reports = 0;
    for (JsonNode row : cli.rows()) {
      int index = ids().indexOf(row.get("id").asString());
      for (JsonNode report : row.get("events")) {
        JsonNode evidence = report.get("evidence");
        int from = evidence.get("span").get(0).asInt();
        int to = evidence.get("span").get(1).asInt();
        assertThat(evidence.get("text").asString()).isEqualTo(TEXTS.get(index).substring(from, to));
        assertThat(evidence.get("article").asString()).isEqualTo(row.get("id").asString());
        reports++;
      }
    }
    assertThat(reports).isGreaterThan(1);
  }

  @Test
  void theOrderOfRowsAndTheThreadsChangeNoRow() {
    for (String command : List.of("extract", "language", "annotate", "code", "actors")) {
      List<String> forward = rows().lines().toList();
      List<String> one = sorted(command, String.join("\n", forward), "1");
      List<String> other = sorted(command, String.join("\n", forward.reversed()), "4");
      assertThat(other).as(command).isEqualTo(one);
    }
  }

  private static List<String> sorted(String command, String rows, String threads) {
    return Cli.reading(rows, command, "--format", "jsonl", "--threads", threads, "-")
        .out()
        .lines()
        .sorted()
        .toList();
  }

  @Test
  void filesGiveOneRowForEachReport() throws IOException {
    Cli cli = Cli.run("code", "--format", "jsonl", "src/test/resources/articles");
    assertThat(cli.status()).isZero();
    assertThat(cli.rows()).hasSizeGreaterThan(3);
    Shapes shapes = new Shapes();
    cli.rows().forEach(row -> shapes.check("report", row));
  }

  @Test
  void copiesGivePairsThenOrigins() throws IOException {
    Cli cli = Cli.run("copies", "--format", "jsonl", "src/test/resources/articles");
    assertThat(cli.status()).isZero();
    Shapes shapes = new Shapes();
    boolean origins = false;
    for (JsonNode row : cli.rows()) {
      origins |= row.has("origin");
      shapes.check(origins ? "origin" : "pair", row);
    }
    assertThat(cli.rows().getFirst().get("a").asString()).isEqualTo("embargo-garam");
    assertThat(cli.rows().getFirst().get("b").asString()).isEqualTo("kutipan-garam");
    assertThat(origins).isTrue();
  }

  @Test
  void explainAddsHowEachReportCameAbout() {
    String row =
        new JsonMapper().writeValueAsString(Map.of("id", "a", "text", TEXTS.getFirst())) + "\n";
    Cli cli = Cli.reading(row, "code", "--explain", "--format", "jsonl", "-");
    JsonNode report = cli.rows().getFirst().get("events").get(0);
    assertThat(report.get("explain").isArray()).isTrue();
    assertThat(report.get("explain")).isNotEmpty();
    assertThat(Cli.reading(row, "code", "--explain", "--format", "text", "-").out()).contains("·");
  }
}
