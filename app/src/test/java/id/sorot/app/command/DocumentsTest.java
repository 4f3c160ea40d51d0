package id.sorot.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.sorot.app.Cli;
import id.sorot.app.Shapes;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the commands on several articles write. */
class DocumentsTest {
  private static final String ARTICLES = "src/test/resources/articles";

  private static JsonNode document(String... words) {
    Cli cli = Cli.run(Stream.concat(Stream.of(words), Stream.of(ARTICLES)).toArray(String[]::new));
    assertThat(cli.status()).as(cli.err()).isZero();
    assertThat(cli.err()).isEmpty();
    return new JsonMapper().readTree(cli.out());
  }

  @Test
  void theBriefHasItsShape() throws IOException {
    JsonNode brief = document("brief", "--format", "json");
    new Shapes().check("brief", brief);
    assertThat(brief.get("briefs")).hasSize(1);
    assertThat(brief.get("briefs").get(0).get("story"))
        .isEqualTo(brief.get("stories").get(0).get("id"));
    assertThat(brief.get("briefs").get(0).get("happened")).isNotEmpty();
  }

  @Test
  void everyStoryIsBriefedIfAskedFor() throws IOException {
    JsonNode brief = document("brief", "--all", "--format", "jsonl");
    new Shapes().check("brief", brief);
    assertThat(brief.get("briefs")).hasSameSizeAs(brief.get("stories"));
  }

  @Test
  void aStoryIsBriefedByItsId() {
    JsonNode all = document("brief", "--format", "json");
    String last = all.get("stories").get(all.get("stories").size() - 1).get("id").asString();
    JsonNode one = document("brief", "--story", last, "--format", "json");
    assertThat(one.get("briefs").get(0).get("story").asString()).isEqualTo(last);
    Cli wrong = Cli.run("brief", "--story", "s-nowhere", ARTICLES);
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.errors()).hasSize(1);
  }

  @Test
  void whatIsNewLeavesOutWhatWasTold() throws IOException {
    JsonNode brief = document("brief", "--since", "2023-05-13", "--format", "json");
    new Shapes().check("brief", brief);
    Set<String> articles = new TreeSet<>();
    for (JsonNode event : brief.get("briefs").get(0).get("happened")) {
      event.get("reports").forEach(r -> articles.add(r.at("/evidence/article").asString()));
    }
    assertThat(articles).isEqualTo(Set.of("protes-nelayan"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "md", "html"})
  void theBriefIsLaidOutInBothLanguages(String format) {
    String id = Cli.run("brief", "--format", format, "--in", "id", ARTICLES).out();
    String en = Cli.run("brief", "--format", format, "--in", "en", ARTICLES).out();
    assertThat(id).isNotEqualTo(en);
    assertThat(en).containsIgnoringCase("what happened");
    assertThat(id).containsIgnoringCase("apa yang terjadi");
  }

  @Test
  void aPageOfAllStoriesHasEachIdOnce() {
    String page = Cli.run("brief", "--all", "--format", "html", ARTICLES).out();
    List<String> ids =
        java.util.regex.Pattern.compile(" id=\"([^\"]+)\"")
            .matcher(page)
            .results()
            .map(match -> match.group(1))
            .toList();
    assertThat(ids).doesNotHaveDuplicates().isNotEmpty();
    assertThat(page).doesNotContain("<script").endsWith("</html>\n");
  }

  @Test
  void theEventsHaveTheirShapeAndLeadBackToWords() throws IOException {
    JsonNode accounts = document("accounts", "--format", "json");
    new Shapes().check("accounts", accounts);
    assertThat(accounts.get("events")).isNotEmpty();
    List<String> ids =
        accounts.get("events").valueStream().map(event -> event.get("id").asString()).toList();
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void tiesAndPactsHaveTheirShapes() throws IOException {
    Shapes shapes = new Shapes();
    Cli ties = Cli.run("ties", "--format", "jsonl", ARTICLES);
    assertThat(ties.status()).isZero();
    ties.rows().forEach(row -> shapes.check("tie", row));
    Cli onRecord = Cli.run("pacts", "--format", "jsonl");
    assertThat(onRecord.status()).isZero();
    assertThat(onRecord.rows()).hasSizeGreaterThan(10);
    onRecord.rows().forEach(row -> shapes.check("pact", row));
    Cli told = Cli.run("pacts", "--format", "jsonl", ARTICLES);
    assertThat(told.status()).isZero();
    told.rows().forEach(row -> shapes.check("pact", row));
  }

  @Test
  void threadsAndOrderChangeNothing() {
    String one = Cli.run("brief", "--format", "json", "--threads", "1", ARTICLES).out();
    assertThat(Cli.run("brief", "--format", "json", "--threads", "4", ARTICLES).out())
        .isEqualTo(one);
    String[] files =
        Stream.of("salt-ban.txt", "protes-nelayan.html", "kutipan-garam.txt", "embargo-garam.txt")
            .map(name -> ARTICLES + "/" + name)
            .toArray(String[]::new);
    Cli other =
        Cli.run(
            Stream.concat(Stream.of("brief", "--format", "json"), Stream.of(files))
                .toArray(String[]::new));
    assertThat(other.out()).isEqualTo(one);
  }

  @Test
  void whatWasNotReadIsPartOfTheBrief() {
    Cli cli = Cli.run("brief", "--format", "json", ARTICLES, "/no/such/file.txt");
    assertThat(cli.status()).isEqualTo(1);
    assertThat(cli.errors()).hasSize(1);
    JsonNode missing = new JsonMapper().readTree(cli.out()).get("notRead");
    assertThat(missing).hasSize(1);
    assertThat(missing.get(0).get("input").asString()).isEqualTo("/no/such/file.txt");
  }
}
