package id.sorot.language;

import static org.assertj.core.api.Assertions.assertThat;

import id.sorot.article.Span;
import id.sorot.knowledge.Knowledge;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class LanguagesTest {
  private static final Languages LANGUAGES = Languages.load(Knowledge.builtIn());
  private static final LanguagePack INDONESIAN = LANGUAGES.pack("id").orElseThrow();
  private static final LanguagePack ENGLISH = LANGUAGES.pack("en").orElseThrow();

  private static List<String> forms(LanguagePack pack, String text) {
    return pack.tokenize(text, new Span(0, text.length())).words().stream()
        .map(Word::form)
        .toList();
  }

  private static List<String> sentences(LanguagePack pack, String text) {
    return pack.sentences(text, new Span(0, text.length())).stream()
        .map(span -> span.of(text))
        .toList();
  }

  @Test
  void numbersMoneyAndShortFormsStayWhole() {
    assertThat(forms(INDONESIAN, "Nilainya Rp1.250,5 miliar, kata Dr. Rahma (19/6)."))
        .containsExactly(
            "Nilai", "nya", "Rp", "1.250,5", "miliar", ",", "kata", "Dr.", "Rahma", "(", "19/6",
            ")", ".");
    assertThat(forms(ENGLISH, "The U.S. didn't pay 1,250.5 dollars."))
        .containsExactly("The", "U.S.", "did", "n't", "pay", "1,250.5", "dollars", ".");
  }

  @Test
  void cliticsAreSplitOffButWordsThatOnlyLookSoAreNot() {
    assertThat(forms(INDONESIAN, "Akhirnya masalah itu diumumkannya, bukan bukuku."))
        .containsExactly(
            "Akhirnya", "masalah", "itu", "diumumkan", "nya", ",", "bukan", "buku", "ku", ".");
  }

  @Test
  void sentencesEndAtMarksButNotAfterTitles() {
    assertThat(sentences(INDONESIAN, "Menteri bertemu Dr. Hasan di Jakarta. Mereka sepakat."))
        .containsExactly("Menteri bertemu Dr. Hasan di Jakarta.", "Mereka sepakat.");
    assertThat(sentences(ENGLISH, "Mr. Lee met the minister. They agreed."))
        .containsExactly("Mr. Lee met the minister.", "They agreed.");
  }

  @Test
  void rootsOfIndonesianFormsAreFound() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    LanguagesTest.class.getResourceAsStream("/language/indonesian-lemmas.tsv")),
                StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t");
          assertThat(INDONESIAN.lemma(cells[0], "VERB")).as(cells[0]).isEqualTo(cells[1]);
        }
      }
    }
  }

  @Test
  void aPassiveSentenceHasATreeWithOneRoot() {
    String text = "Kota itu diserang oleh pasukan pemberontak.";
    Sentence parsed = INDONESIAN.parse(text, INDONESIAN.tokenize(text, new Span(0, text.length())));
    assertThat(parsed.parsed()).isTrue();
    assertThat(parsed.words().stream().filter(word -> word.head() < 0)).hasSize(1);
    Word verb = parsed.words().get(2);
    assertThat(verb.lemma()).isEqualTo("serang");
    assertThat(verb.upos()).isEqualTo("VERB");
    assertThat(verb.feats()).contains("Voice=Pass");
    assertThat(parsed.words().get(0).deprel()).isEqualTo("nsubj:pass");
  }

  @Test
  void languagesAreToldApart() {
    assertThat(
            LANGUAGES.detect("Presiden mengatakan bahwa kedua negara sepakat bekerja sama.").lang())
        .isEqualTo("id");
    assertThat(LANGUAGES.detect("The two countries agreed to work together on trade.").lang())
        .isEqualTo("en");
    assertThat(LANGUAGES.detect("Президент встретился с министром").lang()).isEqualTo("ru");
    assertThat(LANGUAGES.detect("12345 !!!")).isEqualTo(LanguageGuess.UNDETERMINED);
  }

  @Test
  void aThirdLanguageIsAFolderOfKnowledge() {
    Languages more =
        Languages.load(
            Knowledge.builtIn().with(Path.of("src", "test", "resources", "language", "toy")));
    LanguagePack esperanto = more.pack("eo").orElseThrow();
    assertThat(sentences(esperanto, "La d-ro. Zamen vidis urbojn. Belaj urboj."))
        .containsExactly("La d-ro. Zamen vidis urbojn.", "Belaj urboj.");
    assertThat(esperanto.lemma("urbojn", "NOUN")).isEqualTo("urb");
    String text = "Urboj.";
    Sentence words = esperanto.tokenize(text, new Span(0, text.length()));
    assertThat(esperanto.parse(text, words).parsed()).isFalse();
    assertThat(esperanto.names(words)).isEmpty();
  }

  @Test
  void everyCharacterButWhiteSpaceStandsInOneWord() {
    Random random = new Random(7);
    String letters = "ab Cé.,-'\"(19%)/\n\t@#’“”…\ud83d\ude00\u200b中 nya";
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 80; i++) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      assertThat(held(INDONESIAN, text.toString())).as("round " + round).isEqualTo(plain(text));
      assertThat(held(ENGLISH, text.toString())).as("round " + round).isEqualTo(plain(text));
    }
  }

  private static String held(LanguagePack pack, String text) {
    StringBuilder held = new StringBuilder();
    for (Span span : pack.sentences(text, new Span(0, text.length()))) {
      pack.tokenize(text, span).words().forEach(word -> held.append(word.form()));
    }
    return held.toString();
  }

  private static String plain(CharSequence text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (!Tokenizer.isSpace(text.charAt(i))) {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }

  @Test
  void aLongLineWithoutSpacesIsBounded() {
    String text = "a".repeat(1_000_000);
    assertThat(held(INDONESIAN, text)).hasSize(1_000_000);
  }
}
