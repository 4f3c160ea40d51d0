package id.sorot.brief;

import static org.assertj.core.api.Assertions.assertThat;

import id.sorot.Json;
import id.sorot.annotation.Analysis;
import id.sorot.annotation.Quotation;
import id.sorot.article.Article;
import id.sorot.article.Block;
import id.sorot.article.DateRange;
import id.sorot.article.Evidence;
import id.sorot.article.Precision;
import id.sorot.article.Span;
import id.sorot.article.Text;
import id.sorot.article.Timestamp;
import id.sorot.copy.Copy;
import id.sorot.copy.Origin;
import id.sorot.copy.Passage;
import id.sorot.event.EventType;
import id.sorot.event.Report;
import id.sorot.event.Status;
import id.sorot.knowledge.Knowledge;
import id.sorot.story.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefRenderingTest {
  private static final Knowledge KNOWLEDGE = Knowledge.builtIn();
  private static final String HOSTILE =
      "<img src=x onerror=alert(1)> \u001b[2J signed a treaty \"]]><script>alert(2)</script>";

  private static Article article(String id, String text) {
    return new Article(
        id,
        Optional.of("javascript:alert(1)"),
        Optional.of("<b>Outlet</b>"),
        Optional.empty(),
        Optional.of("</title><script>alert(3)</script>"),
        List.of(),
        Optional.of(new Timestamp("2025-03-04", Precision.DAY, "row")),
        Optional.empty(),
        Optional.of("en"),
        new Text(text, List.of(Block.of(Block.Kind.PARAGRAPH, new Span(0, text.length())))),
        List.of(),
        List.of());
  }

  private static Report report(Article article, Status status, String target) {
    Span all = new Span(0, article.text().characters().length());
    return new Report(
        EventType.SUPPORT,
        Optional.empty(),
        "057",
        "IND:GOV",
        Optional.of(target),
        true,
        Optional.of("<i>India</i>"),
        Optional.empty(),
        status,
        Optional.empty(),
        Optional.of(DateRange.day(LocalDate.of(2025, 3, 3))),
        Optional.of("<u>Delhi</u>, IND"),
        Map.of(),
        0.9,
        new Evidence(article.id(), all, article.text().characters()),
        "made:1");
  }

  static BriefView view(String lang) {
    Article a = article("a<x>", HOSTILE);
    Article b = article("b", HOSTILE);
    Quotation quotation =
        new Quotation(
            HOSTILE,
            new Span(0, HOSTILE.length()),
            Quotation.Kind.DIRECT,
            Optional.empty(),
            Optional.of("<svg onload=alert(4)>"),
            Optional.empty(),
            Optional.empty());
    List<Analysis> analyses =
        List.of(
            new Analysis(a, "en", List.of(), List.of(), List.of(), List.of(), List.of(quotation)),
            new Analysis(b, "en", List.of(), List.of(), List.of(), List.of(), List.of()));
    Story story =
        new Story(
            "s-1",
            "</title><script>alert(3)</script>",
            List.of("a<x>", "b"),
            List.of("o1"),
            List.of("en"),
            Optional.of(LocalDate.of(2025, 3, 4)),
            Optional.of(LocalDate.of(2025, 3, 4)));
    return BriefMaker.load(KNOWLEDGE, lang)
        .make(
            new BriefMaker.Material(
                story,
                analyses,
                List.of(
                    report(a, Status.HAPPENED, "AUS:GOV"),
                    report(b, Status.HAPPENED, "AUS:GOV"),
                    report(b, Status.PLANNED, "JPN:GOV")),
                List.of(
                    new Copy(
                        "a<x>",
                        "b",
                        1,
                        1,
                        1,
                        Copy.Direction.UNPROVEN,
                        List.of(
                            new Passage(new Span(0, 20), new Span(0, 20), Passage.Kind.VERBATIM)))),
                List.of(new Origin("o1", List.of("a<x>", "b"), "text")),
                List.of(new NotRead("<evil>.pdf", "is no <text>"))),
            LocalDate.of(2025, 3, 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "id"})
  void nothingOfAnArticleBecomesMarkupOfThePage(String lang) {
    String page = HtmlRendering.render(KNOWLEDGE, view(lang));
    assertThat(page)
        .doesNotContain(
            "<script", "<img", "<svg onload", "<u>Delhi", "<b>Outlet", "<evil>", "\u001b")
        .doesNotContain("href=\"javascript")
        .contains("<html lang=\"" + lang + "\"")
        .contains("&lt;script&gt;");
    assertThat(page.split("<main", -1).length).isEqualTo(page.split("</main", -1).length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "id"})
  void noControlCharacterReachesATerminal(String lang) {
    String text = TextRendering.render(KNOWLEDGE, view(lang), 100, false);
    assertThat(text.chars().filter(c -> Character.isISOControl(c) && c != '\n')).isEmpty();
    assertThat(text.lines()).allMatch(l -> l.length() <= 140);
    assertThat(TextRendering.render(KNOWLEDGE, view(lang), 100, true)).contains("\u001b[1m");
  }

  @Test
  void aCopyIsCountedOnceAndAPlanIsNoDeed() {
    Brief brief = view("en").brief();
    assertThat(brief.happened()).hasSize(2);
    assertThat(brief.happened().getFirst().support().origins()).isEqualTo(1);
    assertThat(TextRendering.render(KNOWLEDGE, view("en"), 100, false)).contains("[planned]");
  }

  @Test
  void everyLineOfWhatHappenedNamesItsArticles() {
    Composer composer = new Composer(KNOWLEDGE, view("en"));
    Section happened = composer.sections().getFirst();
    assertThat(happened.lines()).isNotEmpty().allMatch(l -> !l.quotes().isEmpty());
    assertThat(happened.lines())
        .flatExtracting(Section.Line::quotes)
        .allMatch(q -> !((Section.Quoted) q).label().isEmpty());
  }

  @Test
  void theBriefIsWrittenAsJsonInTheOrderOfItsParts() {
    Brief brief = view("en").brief();
    String json = Json.mapper().writeValueAsString(brief);
    assertThat(json).startsWith("{\"story\":\"s-1\",\"happened\":[").doesNotContain(":null");
  }

  @Test
  void everyTextHasItsLikeInTheOtherLanguage() {
    java.util.Set<String> en = new java.util.TreeSet<>();
    java.util.Set<String> id = new java.util.TreeSet<>();
    KNOWLEDGE.table("languages/en/messages.tsv").forEach(r -> en.add(r.cell(0)));
    KNOWLEDGE.table("languages/id/messages.tsv").forEach(r -> id.add(r.cell(0)));
    en.removeIf(k -> k.endsWith(".one") || k.endsWith(".many") || k.startsWith("name."));
    id.removeIf(k -> k.endsWith(".one") || k.endsWith(".many") || k.startsWith("name."));
    assertThat(id).isEqualTo(en);
    java.util.Set<String> acts = new java.util.TreeSet<>();
    KNOWLEDGE.table("languages/en/acts.tsv").forEach(r -> acts.add(r.cell(0)));
    assertThat(KNOWLEDGE.table("languages/id/acts.tsv").stream().map(r -> r.cell(0)))
        .containsExactlyInAnyOrderElementsOf(acts);
    assertThat(KNOWLEDGE.table("codebook/kinds.tsv").stream().map(r -> r.cell(1)))
        .allMatch(acts::contains);
  }
}
