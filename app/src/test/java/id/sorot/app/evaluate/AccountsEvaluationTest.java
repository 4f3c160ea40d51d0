package id.sorot.app.evaluate;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.sorot.knowledge.Knowledge;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AccountsEvaluationTest {
  @Test
  void eventsAndDisagreementsOfTheSmallSetsAreFoundAndNoneIsMadeUp() throws Exception {
    Path sets = Path.of(AccountsEvaluationTest.class.getResource("/evaluate/accounts.txt").toURI());
    Map<String, Map<String, Double>> scores =
        new AccountsEvaluation()
            .evaluate(sets, Optional.empty(), Knowledge.builtIn(), 1).rows().stream()
                .collect(Collectors.toMap(Scores.Row::part, Scores.Row::values));
    assertThat(requireNonNull(scores.get("events")).get("recall")).isGreaterThanOrEqualTo(0.85);
    assertThat(requireNonNull(scores.get("contradictions")).get("precision"))
        .isGreaterThanOrEqualTo(0.85);
    assertThat(requireNonNull(scores.get("contradictions")).get("recall"))
        .isGreaterThanOrEqualTo(0.7);
    assertThat(requireNonNull(scores.get("other disagreements")).get("precision"))
        .isGreaterThanOrEqualTo(0.8);
    assertThat(requireNonNull(scores.get("other disagreements")).get("recall"))
        .isGreaterThanOrEqualTo(0.8);
  }
}
