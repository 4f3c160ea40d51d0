package id.sorot.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2024, 6, 19);

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "2023-12-31, 2023-12-31",
    "today, 2024-06-19",
    "yesterday, 2024-06-18",
    "2d, 2024-06-17",
    "1w, 2024-06-12",
    "1m, 2024-05-19",
    "1y, 2023-06-19",
    "monday, 2024-06-17",
    "Wednesday, 2024-06-12"
  })
  void aDayIsToldInSeveralWays(String typed, LocalDate day) {
    assertThat(Dates.since("--since", typed, WEDNESDAY)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({"kemarin lusa", "2024-13-01", "19-06-2024", "d", "99999999d"})
  void whatIsNoDayIsSaidSoWithExamples(String typed) {
    assertThatThrownBy(() -> Dates.since("--since", typed, WEDNESDAY))
        .isInstanceOf(UsageException.class)
        .hasMessage("--since: '" + typed + "' is not a date; write 2024-06-19, 2d or 'monday'");
  }

  @Test
  void aQuestionAboutADayTakesAFullDateOnly() {
    assertThat(Dates.day("--on", "2025-01-01")).isEqualTo(LocalDate.of(2025, 1, 1));
    assertThatThrownBy(() -> Dates.day("--on", "monday")).isInstanceOf(UsageException.class);
  }
}
