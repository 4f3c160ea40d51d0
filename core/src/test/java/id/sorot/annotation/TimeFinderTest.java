package id.sorot.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import id.sorot.article.Span;
import id.sorot.knowledge.Knowledge;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFinderTest {
  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void findsAndResolvesTheExpressionsOfItsTable(String lang) throws IOException {
    TimeGrammar grammar = TimeGrammar.load(Knowledge.builtIn(), "languages/" + lang + "/times.tsv");
    List<String> wrong = new ArrayList<>();
    for (String line : lines("/annotation/times-" + lang + ".tsv")) {
      String[] cells = line.split("\t", -1);
      String want = cells[2] + " " + cells[3] + " " + cells[4] + " " + cells[5];
      List<String> got = read(grammar, cells[0], Optional.of(LocalDate.parse(cells[1])));
      if (!got.contains(want)) {
        wrong.add(line + " -> " + got);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void saysNothingOfADayThatLeansOnAnArticleWithoutDate() {
    TimeGrammar grammar = TimeGrammar.load(Knowledge.builtIn(), "languages/id/times.tsv");
    assertThat(read(grammar, "Ia datang kemarin.", Optional.empty())).isEmpty();
    assertThat(read(grammar, "Ia datang 2 Mei 2020.", Optional.empty())).hasSize(1);
  }

  @Test
  void endsOnALongRunOfNumbers() {
    TimeGrammar grammar = TimeGrammar.load(Knowledge.builtIn(), "languages/id/times.tsv");
    String text = "1/2 ".repeat(50_000);
    assertThat(read(grammar, text, Optional.of(LocalDate.of(2024, 1, 1)))).isNotNull();
  }

  private static List<String> read(TimeGrammar grammar, String text, Optional<LocalDate> day) {
    TimeFinder finder = new TimeFinder(text, grammar, day, List.of());
    finder.read(new Span(0, text.length()));
    return finder.found().stream()
        .map(
            time ->
                time.span().of(text)
                    + " "
                    + time.range().from()
                    + " "
                    + time.range().to()
                    + " "
                    + time.range().precision().name().toLowerCase(java.util.Locale.ROOT))
        .toList();
  }

  static List<String> lines(String resource) throws IOException {
    try (InputStream in = TimeFinderTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }
}
