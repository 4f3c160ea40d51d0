package id.sorot.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sorot.app.Cli;
import id.sorot.app.Shapes;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the commands write has the shapes of {@code docs/schemas}. */
class ShapesTest {
  private static Shapes shapes;

  @BeforeAll
  static void read() throws IOException {
    shapes = new Shapes();
  }

  @ParameterizedTest(name = "{0} writes rows of {1}")
  @CsvSource({"extract, article"})
  void everyRowHasItsShape(String command, String shape) {
    Cli cli = Cli.run(command, "--format", "jsonl", "src/test/resources/articles");
    assertThat(cli.status()).isZero();
    assertThat(cli.rows()).isNotEmpty();
    for (JsonNode row : cli.rows()) {
      shapes.check(shape, row);
    }
  }

  @Test
  void aFieldTooManyOrTooLateOrEmptyIsNoticed() {
    assertThatThrownBy(() -> check("{\"id\":\"a\",\"lang\":\"id\",\"confidence\":1,\"x\":1}"))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> check("{\"lang\":\"id\",\"id\":\"a\",\"confidence\":1}"))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> check("{\"id\":\"\",\"lang\":\"id\",\"confidence\":1}"))
        .isInstanceOf(AssertionError.class);
    check("{\"id\":\"a\",\"lang\":\"und\",\"confidence\":0}");
  }

  private static void check(String row) {
    shapes.check("language", new JsonMapper().readTree(row));
  }
}
