package id.sorot.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoresTest {
  @Test
  void theTableHasAColumnForEachMeasureAndARowForEachPart() {
    Map<String, Double> all = new LinkedHashMap<>();
    all.put("rows", 120.0);
    all.put("F1", 0.5);
    Scores scores =
        new Scores(
            "copies",
            "gold.tsv",
            List.of(new Scores.Row("all", all), new Scores.Row("made", Map.of("F1", 1.0))));
    assertThat(scores.table())
        .isEqualTo(
            """
            copies on gold.tsv
                    rows      F1
            all      120  0.5000
            made          1.0000
            """);
  }
}
