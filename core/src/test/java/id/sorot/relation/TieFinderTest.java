package id.sorot.relation;

import static org.assertj.core.api.Assertions.assertThat;

import id.sorot.account.Standpoints;
import id.sorot.annotation.Analysis;
import id.sorot.article.Evidence;
import id.sorot.knowledge.Knowledge;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TieFinderTest {
  private static final TieFinder TIES = TieFinder.load(Knowledge.builtIn());

  static Stream<Arguments> rows() throws IOException {
    List<Arguments> rows = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                TieFinderTest.class.getResourceAsStream("/relation/ties.tsv"),
                StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (!line.startsWith("#") && !line.isBlank()) {
          String[] cells = line.split("\t", -1);
          rows.add(
              Arguments.of(
                  "ties.tsv:" + number, cells[0], cells[1], cells.length > 2 ? cells[2] : ""));
        }
      }
    }
    return rows.stream();
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("rows")
  void theTiesOfASentence(String row, String lang, String marked, String expected) {
    Analysis analysis = Marked.analysis("a", lang, marked);
    List<Tie> ties =
        TIES.ties(
            List.of(analysis), List.of(), Standpoints.of(List.of(analysis.article()), List.of()));
    assertThat(ties)
        .as(row)
        .extracting(
            t ->
                t.from()
                    + " "
                    + t.to()
                    + " "
                    + t.kind()
                    + " "
                    + t.status().name().toLowerCase(Locale.ROOT))
        .containsExactlyInAnyOrder(expected.isBlank() ? new String[0] : expected.split(";"));
    for (Tie tie : ties) {
      for (Evidence evidence : tie.evidence()) {
        assertThat(evidence.span().of(analysis.article().text().characters()))
            .isEqualTo(evidence.text());
      }
    }
  }
}
