package id.sorot.app.evaluate;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sorot.knowledge.Knowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationEvaluationsTest {
  private static final Offset<Double> CLOSE = within(1e-9);

  @TempDir private Path folder = Path.of("");

  @Test
  void quotationsAreMatchedOneToOneAndFreeOfTheirMarks() throws IOException {
    Path gold =
        file(
            "gold.jsonl",
            """
            {"id":"a","text":"'Kami siap,' kata Rini. Budi berkata ia lelah sekali.","quotes":[\
            {"span":[0,12],"kind":"direct","speaker":[18,22],"speakerText":"Rini"},\
            {"span":[37,53],"kind":"indirect","speakerText":"Pak Budi"}]}
            {"id":"b","text":"Tidak ada kutipan.","quotes":[]}
            """);
    Path said =
        file(
            "said.jsonl",
            """
            {"id":"a","quotes":[{"span":[1,10],"kind":"direct","speaker":[24,28]},\
            {"span":[37,53],"kind":"indirect","speaker":[24,28],"speakerText":"Budi"}]}
            {"id":"b","quotes":[{"span":[0,5],"kind":"indirect"}]}
            """);
    Map<String, Map<String, Double>> scores = scores("quotes", gold, Optional.of(said));
    assertThat(value(scores, "exact", "f1")).isEqualTo(2.0 / 5, CLOSE);
    assertThat(value(scores, "overlap", "f1")).isEqualTo(4.0 / 5, CLOSE);
    assertThat(value(scores, "speaker", "accuracy")).isEqualTo(0.5, CLOSE);
    assertThat(value(scores, "overlap, direct and partial", "f1")).isEqualTo(1, CLOSE);
    assertThat(value(scores, "speaker, direct and partial", "accuracy")).isEqualTo(0, CLOSE);
  }

  @Test
  void actorsAreAskedForWhatTheirRowNames() throws IOException {
    Path gold =
        file(
            "gold.jsonl",
            """
            {"id":"a","actor":"x","expect":{"country":"USA","role":"GOV","role2":"MIL"}}
            {"id":"b","actor":"x","expect":{"country":null,"role":"MIL"}}
            {"id":"c","actor":"x","expect":null}
            {"id":"d","actor":"x","expect":{"wiki":"Beirut"}}
            {"id":"e","actor":"x","expect":{"country":"UNO","role":"HLH"}}
            {"id":"f","actor":"x","context":"y","expect":{"role":"GOV"}}
            {"id":"g","actor":"x","expect":{"country":"","role":"UNK"}}
            """);
    Path said =
        file(
            "said.jsonl",
            """
            {"id":"a","country":"USA","role":"MIL"}
            {"id":"b","country":"USA","role":"MIL"}
            {"id":"c"}
            {"id":"d","name":"Beirut"}
            {"id":"e","country":"IGO","role":"UN"}
            """);
    Map<String, Map<String, Double>> scores = scores("actors", gold, Optional.of(said));
    assertThat(value(scores, "country", "right")).isEqualTo(0.6, CLOSE);
    assertThat(value(scores, "role", "right")).isEqualTo(0.75, CLOSE);
    assertThat(value(scores, "both", "right")).isEqualTo(0.5, CLOSE);
    assertThat(value(scores, "wiki", "right")).isEqualTo(1, CLOSE);
  }

  @Test
  void timesAreRightWhereWordsDaysAndPrecisionAre() throws IOException {
    Path gold =
        file(
            "times.tsv",
            """
            # sentence; day; expression; first day; last day; precision
            Rombongan menteri berangkat pada 3 Maret 2021.\t2021-04-01\t3 Maret 2021\t2021-03-03\t2021-03-03\tday
            Pabrik gula itu dibangun pada tahun 1931.\t2021-04-01\ttahun 1931\t1932-01-01\t1932-12-31\tyear
            """);
    Map<String, Map<String, Double>> scores = scores("times", gold, Optional.empty());
    assertThat(value(scores, "words", "right")).isEqualTo(1, CLOSE);
    assertThat(value(scores, "all right", "right")).isEqualTo(0.5, CLOSE);
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static double value(
      Map<String, Map<String, Double>> scores, String part, String measure) {
    return requireNonNull(requireNonNull(scores.get(part), part).get(measure), measure);
  }

  private static Map<String, Map<String, Double>> scores(
      String what, Path gold, Optional<Path> predicted) throws IOException {
    return Evaluations.named(what)
        .orElseThrow()
        .evaluate(gold, predicted, Knowledge.builtIn(), 1)
        .rows()
        .stream()
        .collect(Collectors.toMap(Scores.Row::part, Scores.Row::values));
  }
}
