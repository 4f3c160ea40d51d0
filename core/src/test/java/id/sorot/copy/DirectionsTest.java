package id.sorot.copy;

import static org.assertj.core.api.Assertions.assertThat;

import id.sorot.article.Article;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DirectionsTest {
  private static Article on(String id, String day) {
    return TestArticles.of(id, "text", Optional.empty(), Optional.of(day));
  }

  @Test
  void theEarlierDayIsTheOneTakenFrom() {
    assertThat(Directions.of(on("a", "2025-03-01"), on("b", "2025-03-02")))
        .isEqualTo(Copy.Direction.A_TO_B);
    assertThat(Directions.of(on("a", "2025-03-03"), on("b", "2025-03-02")))
        .isEqualTo(Copy.Direction.B_TO_A);
  }

  @Test
  void oneDayForBothOrNoDayProvesNothing() {
    assertThat(Directions.of(on("a", "2025-03-01"), on("b", "2025-03-01")))
        .isEqualTo(Copy.Direction.UNPROVEN);
    assertThat(Directions.of(TestArticles.of("a", "text"), on("b", "2025-03-01")))
        .isEqualTo(Copy.Direction.UNPROVEN);
  }
}
