package id.sorot;

import static org.assertj.core.api.Assertions.assertThat;

import id.sorot.article.Article;
import id.sorot.article.DateRange;
import id.sorot.article.Evidence;
import id.sorot.article.Span;
import id.sorot.article.Text;
import id.sorot.event.EventType;
import id.sorot.event.Report;
import id.sorot.event.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {
  private final JsonMapper json = Json.mapper();

  @Test
  void componentsStandInTheirOrderAndWhatIsAbsentIsLeftOut() {
    Report report =
        new Report(
            EventType.CONSULT,
            Optional.empty(),
            "042",
            "THA:GOV",
            Optional.of("LAO:GOV"),
            true,
            Optional.empty(),
            Optional.empty(),
            Status.CALLED_FOR,
            Optional.empty(),
            Optional.of(DateRange.day(LocalDate.of(2023, 5, 4))),
            Optional.empty(),
            Map.of(),
            0.5,
            new Evidence("a", new Span(3, 9), "bertemu"),
            "f.tsv:1");
    assertThat(json.writeValueAsString(report))
        .isEqualTo(
            """
            {"type":"CONSULT","cameo":"042","source":"THA:GOV","target":"LAO:GOV","mutual":true,\
            "status":"called-for","date":{"from":"2023-05-04","to":"2023-05-04","precision":"day"},\
            "confidence":0.5,"evidence":{"article":"a","span":[3,9],"text":"bertemu"},"rule":"f.tsv:1"}""");
  }

  @Test
  void halfASurrogatePairSurvivesTheWayToBytesAndBack() {
    String text = "a\ud83d b\udc00 \ud83d\ude00";
    byte[] bytes = json.writeValueAsBytes(Map.of("text", text));
    assertThat(json.readTree(bytes).get("text").asString()).isEqualTo(text);
    String line = json.writeValueAsString(Map.of("text", text));
    assertThat(json.readTree(line).get("text").asString()).isEqualTo(text);
  }

  @Test
  void noCharacterOfATextEndsALine() {
    String line =
        json.writeValueAsString(Map.of("text", "a\u2028b\u2029c\u0085d\ne\rf\u000bg\u001ch"));
    assertThat(line).doesNotContainPattern("[\\x00-\\x1f\u0085\u2028\u2029]");
  }

  @Test
  void anArticleIsReadBackAsItWasWritten() {
    Article article =
        new Article(
            "x",
            Optional.empty(),
            Optional.of("Warta"),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("id"),
            new Text("Isi.", List.of()),
            List.of(),
            List.of());
    String line = json.writeValueAsString(article);
    assertThat(line)
        .isEqualTo("{\"id\":\"x\",\"outlet\":\"Warta\",\"lang\":\"id\",\"text\":\"Isi.\"}");
    assertThat(json.readValue(line, Article.class)).isEqualTo(article);
  }
}
