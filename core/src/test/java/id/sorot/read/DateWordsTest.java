package id.sorot.read;

import static org.assertj.core.api.Assertions.assertThat;

import id.sorot.article.Timestamp;
import id.sorot.knowledge.Knowledge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
  private static final DateWords WORDS = DateWords.load(Knowledge.builtIn());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Rabu, 19 Juni 2024 | 10:58 WIB;2024-06-19T10:58:00+07:00",
        "6 Nop 2019;2019-11-06",
        "Kamis (3/4/2025) pukul 09.30 WITA;2025-04-03T09:30:00+08:00",
        "June 19, 2024 at 3:05 pm;2024-06-19T15:05:00",
        "19. März 2021, 14:30 Uhr;2021-03-19T14:30:00",
        "le 1er février 2020 à 8h05;2020-02-01T08:05:00",
        "19 de junio de 2024;2024-06-19",
        "2024年6月19日;2024-06-19",
        "12.08.2019;2019-08-12",
        "31/12/19;2019-12-31"
      })
  void aDateIsReadAsPeopleWriteIt(String words, String expected) {
    assertThat(WORDS.first(words, "text").map(DateWords.Found::time).map(Timestamp::at))
        .contains(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "45 Juni 2024",
        "12 rumah 2024",
        "192.168.10.24",
        "30 Februari 2024",
        "1/2",
        "v1.2.3"
      })
  void whatIsNoDateIsNotReadAsOne(String words) {
    assertThat(WORDS.first(words, "text")).isEmpty();
  }
}
