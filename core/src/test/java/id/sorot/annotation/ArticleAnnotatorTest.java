package id.sorot.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import id.sorot.article.Article;
import id.sorot.article.Block;
import id.sorot.article.Precision;
import id.sorot.article.Span;
import id.sorot.article.Text;
import id.sorot.article.Timestamp;
import id.sorot.knowledge.Knowledge;
import id.sorot.language.Languages;
import id.sorot.world.World;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleAnnotatorTest {
  private static final Knowledge KNOWLEDGE = Knowledge.builtIn();
  private static final ArticleAnnotator ANNOTATOR =
      new ArticleAnnotator(Languages.load(KNOWLEDGE), World.load(KNOWLEDGE), KNOWLEDGE);

  @Test
  void leadsNameTitleAndPronounToOnePerson() {
    Analysis analysis =
        read("id", "Presiden Rusia Vladimir Putin tiba di Hanoi. Ia menemui para menteri.");
    assertThat(analysis.mentions())
        .filteredOn(m -> m.actor().id().equals("person:vladimir-putin"))
        .extracting(m -> m.span().of(analysis.article().text().characters()))
        .containsExactly("Presiden Rusia Vladimir Putin", "Ia");
  }

  @Test
  void takesACityAfterAPrepositionForAPlaceAndAsSubjectForAGovernment() {
    assertThat(read("id", "Rapat itu digelar di Pyongyang.").mentions()).isEmpty();
    assertThat(read("id", "Rapat itu digelar di Pyongyang.").places()).hasSize(1);
    assertThat(read("id", "Pyongyang mengecam latihan itu.").mentions())
        .extracting(m -> m.actor().code())
        .containsExactly("PRK:GOV");
  }

  @Test
  void readsBothOfTwoLeaders() {
    Analysis analysis =
        read(
            "id",
            "Presiden Mesir Abdel Fattah el-Sisi menjamu Presiden Turki Recep Tayyip Erdogan."
                + " Kedua pemimpin membahas gas.");
    assertThat(analysis.mentions().getLast().actor().code()).isEqualTo("EGY:GOV;TUR:GOV");
  }

  @Test
  void takesASurnameAloneForTheBearerNamedInFullBefore() {
    Analysis analysis =
        read("en", "Farmer Arjun Modi met reporters in Surat. Modi promised to plant more trees.");
    assertThat(analysis.mentions())
        .filteredOn(m -> m.span().of(analysis.article().text().characters()).equals("Modi"))
        .extracting(m -> m.actor().id())
        .doesNotContain("person:narendra-modi");
    Analysis korean =
        read("en", "North Korean leader Kim Jong Un spoke in Pyongyang. Kim praised the soldiers.");
    assertThat(korean.mentions().getLast().actor().code()).endsWith(":MIL");
    assertThat(korean.mentions())
        .filteredOn(m -> m.span().of(korean.article().text().characters()).equals("Kim"))
        .extracting(m -> m.actor().country())
        .containsExactly("PRK");
  }

  @Test
  void findsSpeakersBeforeAndAfterAQuotation() {
    Analysis analysis =
        read(
            "id",
            "“Kami akan membuka pasar itu bulan depan,” kata Menteri Perdagangan Rudi Hartono."
                + " Ia menambahkan, “Harga beras tetap terjangkau bagi warga.”");
    assertThat(analysis.quotations())
        .extracting(q -> q.speakerText().orElse(""))
        .containsOnly("Menteri Perdagangan Rudi Hartono");
  }

  @Test
  void takesTheNameOfAThingInMarksForNoQuotation() {
    assertThat(read("id", "Festival itu bertajuk \"Malam Seribu Lampu\".").quotations()).isEmpty();
  }

  @Test
  void takesTodayInAQuotationForTheDayItWasSaid() {
    Analysis analysis =
        read(
            "id",
            "Kedua pihak bertemu pada Rabu (19/6)."
                + " Walid mengatakan, “Perjanjian yang diteken hari ini mengikat kami semua.”");
    assertThat(analysis.times().getLast().range().from()).hasToString("2024-06-19");
  }

  @Test
  void leavesALanguageItDoesNotKnowAlone() {
    Analysis analysis = read("fi", "Hallitus kokoontui eilen Helsingissä.");
    assertThat(analysis.sentences()).isEmpty();
    assertThat(analysis.lang()).isEqualTo("fi");
  }

  @Test
  void endsOnTextWithoutSpacesAndOnMarksWithoutEnd() {
    assertThat(read("en", "x".repeat(300_000)).mentions()).isEmpty();
    assertThat(read("en", "\"".repeat(20_000)).quotations()).isEmpty();
    assertThat(read("id", "“Presiden ".repeat(5_000)).lang()).isEqualTo("id");
  }

  private static Analysis read(String lang, String text) {
    Span all = new Span(0, text.length());
    Article article =
        new Article(
            "a",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.of(new Timestamp("2024-06-21", Precision.DAY, "row")),
            Optional.empty(),
            Optional.of(lang),
            new Text(text, List.of(Block.of(Block.Kind.PARAGRAPH, all))),
            List.of(),
            List.of());
    return ANNOTATOR.annotate(article, true);
  }
}
