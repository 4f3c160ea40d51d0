package id.sorot.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.sorot.app.Cli;
import id.sorot.app.Shapes;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WhoIsBoundCommandTest {
  private static JsonNode ask(String attacker, String attacked, String day) {
    return Cli.run(
            "who-is-bound",
            "--attacker",
            attacker,
            "--attacked",
            attacked,
            "--on",
            day,
            "--format",
            "jsonl")
        .rows()
        .getFirst();
  }

  private static List<String> helpers(JsonNode obligations) {
    return obligations
        .valueStream()
        .filter(o -> o.get("duty").asString().equals("aid"))
        .map(o -> o.get("bound").asString())
        .toList();
  }

  @Test
  void whoHelpsDependsOnTheDayAskedFor() throws IOException {
    JsonNode before = ask("CHN", "PHL", "1952-08-26");
    assertThat(helpers(before.get("inForce"))).isEmpty();
    assertThat(helpers(before.get("signed"))).containsExactly("USA");
    JsonNode after = ask("CHN", "PHL", "1952-08-27");
    assertThat(helpers(after.get("inForce"))).containsExactly("USA");
    assertThat(helpers(after.get("signed"))).isEmpty();
    new Shapes().check("who-is-bound", before);
    new Shapes().check("who-is-bound", after);
  }

  @Test
  void theAttackerIsOwedNothing() {
    assertThat(helpers(ask("PHL", "CHN", "2020-01-01").get("inForce"))).doesNotContain("USA");
  }

  @Test
  void theDayIsTodayUnlessSaid() {
    Cli day =
        Cli.run("who-is-bound", "--attacker", "CHN", "--attacked", "PHL", "--today", "1952-01-01");
    assertThat(day.out()).contains("as of 1952-01-01");
    assertThat(day.status()).isZero();
  }

  @Test
  void theAnswerIsGivenInBothLanguages() {
    String[] words = {"who-is-bound", "--attacker", "CHN", "--attacked", "PHL", "--in", ""};
    words[6] = "id";
    assertThat(Cli.run(words).out()).contains("Amerika Serikat wajib membantu Filipina");
    words[6] = "en";
    assertThat(Cli.run(words).out()).contains("United States owes Philippines help");
  }

  @Test
  void whatIsNoStateIsAMistake() {
    Cli cli = Cli.run("who-is-bound", "--attacker", "Mars", "--attacked", "PHL");
    assertThat(cli.status()).isEqualTo(2);
    assertThat(cli.err()).contains("'Mars' is no state");
  }
}
