package id.sorot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reference texts against their hand-made gold. Runs where the development data lie beside the
 * repository, and says so where they do not.
 */
class ReferenceCaseTest {
  private static final Path SHARED = Path.of("..", "..", "shared");
  private static final Path GOLD = SHARED.resolve("data/seeds-gold-dev.json");
  private static final Path TEXTS = SHARED.resolve("seeds");

  @BeforeEach
  void theDataAreThere() {
    assumeTrue(
        Files.isRegularFile(GOLD) && Files.isDirectory(TEXTS),
        "skipped: the reference texts do not lie beside the repository");
  }

  @Test
  void fourFifthsOfTheCoreEventsAreCodedAndNoneOfTheForbiddenOnes() throws IOException {
    JsonNode articles = new JsonMapper().readTree(GOLD.toFile()).get("articles");
    Map<String, List<JsonNode>> reports = reports();
    int wanted = 0;
    List<String> missed = new ArrayList<>();
    for (Map.Entry<String, JsonNode> article : articles.properties()) {
      List<JsonNode> coded = reports.getOrDefault(article.getKey(), List.of());
      for (JsonNode must : article.getValue().get("must")) {
        wanted++;
        if (coded.stream().noneMatch(report -> meets(report, must))) {
          missed.add(article.getKey() + "/" + must.get("key").asString());
        }
      }
      for (JsonNode pair : article.getValue().path("neverPairs")) {
        assertThat(coded)
            .as("never from %s to %s in %s", pair.get(0), pair.get(1), article.getKey())
            .noneMatch(
                report ->
                    sides(report, "source").contains(pair.get(0).asString())
                        && sides(report, "target").contains(pair.get(1).asString()));
      }
    }
    assertThat(missed).hasSizeLessThanOrEqualTo(wanted / 5);
  }

  @Test
  void fiveArticlesCountAsFourOriginsAndTellOfAVisitBothWays() throws IOException {
    Cli cli = Cli.run("brief", "--format", "json", TEXTS.toString());
    assertThat(cli.status()).as(cli.err()).isZero();
    JsonNode brief = new JsonMapper().readTree(cli.out());
    JsonNode story = brief.get("stories").get(0);
    assertThat(story.get("articles")).hasSize(5);
    assertThat(story.get("origins")).hasSize(4);
    List<String> disagreements = new ArrayList<>();
    for (JsonNode one : brief.get("briefs").get(0).get("disagreements")) {
      disagreements.add(one.get("property").asString() + " " + one.get("kind").asString());
    }
    assertThat(disagreements)
        .contains("host contradiction", "outcome supersession", "strength strength");
  }

  /** Reports by the first three characters of the article's id. */
  private static Map<String, List<JsonNode>> reports() throws IOException {
    Cli cli = Cli.run("code", "--format", "jsonl", TEXTS.toString());
    assertThat(cli.status()).as(cli.err()).isZero();
    Map<String, List<JsonNode>> reports = new TreeMap<>();
    for (String line : cli.out().lines().toList()) {
      JsonNode report = new JsonMapper().readTree(line);
      String article = report.get("evidence").get("article").asString().substring(0, 3);
      reports.computeIfAbsent(article, key -> new ArrayList<>()).add(report);
    }
    return reports;
  }

  private static boolean meets(JsonNode report, JsonNode must) {
    boolean straight =
        all(report, "source", must.get("source")) && all(report, "target", must.get("target"));
    boolean turned =
        must.get("either").asBoolean()
            && all(report, "source", must.get("target"))
            && all(report, "target", must.get("source"));
    return one(must.get("types"), report.get("type").asString())
        && one(must.get("status"), report.get("status").asString())
        && (straight || turned);
  }

  private static boolean one(JsonNode values, String value) {
    for (JsonNode each : values) {
      if (each.asString().equals(value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean all(JsonNode report, String side, JsonNode countries) {
    List<String> there = sides(report, side);
    for (JsonNode country : countries) {
      if (!there.contains(country.asString())) {
        return false;
      }
    }
    return true;
  }

  private static List<String> sides(JsonNode report, String side) {
    List<String> countries = new ArrayList<>();
    for (String code : report.path(side).asString("?").split(";", -1)) {
      countries.add(code.split(":", -1)[0]);
    }
    return countries;
  }
}
