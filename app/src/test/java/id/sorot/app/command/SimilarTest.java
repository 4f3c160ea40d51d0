package id.sorot.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarTest {
  private static final List<String> KNOWN =
      List.of("brief", "copies", "stories", "code", "who-is-bound");

  @ParameterizedTest(name = "{0} may mean {1}")
  @CsvSource({"breif, brief", "copy, code", "storys, stories", "who-is-bund, who-is-bound"})
  void theNearestWordIsMeant(String typed, String meant) {
    assertThat(Similar.nearest(typed, KNOWN)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"zebra-crossing", "xyz", "q"})
  void aWordFarFromAllMeansNone(String typed) {
    assertThat(Similar.nearest(typed, KNOWN)).isEmpty();
  }
}
