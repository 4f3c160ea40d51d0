package id.sorot.app.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SideBySideTest {
  @Test
  void aChangedWordIsShownOnBothSides() {
    SideBySide texts = SideBySide.of("Tiga orang tewas.", "Empat orang tewas.");
    assertThat(texts.rows())
        .containsExactly(
            new SideBySide.Row(
                List.of(
                    new SideBySide.Piece("Tiga ", false),
                    new SideBySide.Piece("orang tewas.", true)),
                List.of(
                    new SideBySide.Piece("Empat ", false),
                    new SideBySide.Piece("orang tewas.", true))));
    assertThat(texts.shared()).isEqualTo(3);
  }

  @Test
  void aParagraphOfOneSideAloneIsARowOfItsOwn() {
    SideBySide texts = SideBySide.of("Satu.\n\nTiga.", "Satu.\n\nDua baru.\n\nTiga.");
    assertThat(texts.rows()).hasSize(3);
    assertThat(texts.rows().get(1).left()).isEmpty();
  }

  @Test
  void whiteSpaceIsNoDifference() {
    SideBySide texts = SideBySide.of("Satu  dua\ntiga", "Satu dua\u00a0tiga\n");
    assertThat(texts.rows().stream().flatMap(row -> row.right().stream()))
        .allMatch(SideBySide.Piece::isShared);
  }

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void bothTextsCanBeReadOffTheRowsAndWhatIsSharedIsTheSame(long seed) {
    Random random = new Random(seed);
    String a = text(random);
    String b = text(random);
    SideBySide texts = SideBySide.of(a, b);
    assertThat(words(texts, SideBySide.Row::left, false)).isEqualTo(squeezed(a));
    assertThat(words(texts, SideBySide.Row::right, false)).isEqualTo(squeezed(b));
    assertThat(words(texts, SideBySide.Row::left, true))
        .isEqualTo(words(texts, SideBySide.Row::right, true));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int words = random.nextInt(40);
    for (int i = 0; i < words; i++) {
      text.append((char) ('a' + random.nextInt(1 + random.nextInt(12))));
      text.append(random.nextInt(6) == 0 ? ".\n" : " ");
    }
    return text.toString();
  }

  private static String words(
      SideBySide texts, Function<SideBySide.Row, List<SideBySide.Piece>> side, boolean sharedOnly) {
    return squeezed(
        texts.rows().stream()
            .flatMap(row -> side.apply(row).stream())
            .filter(piece -> piece.isShared() || !sharedOnly)
            .map(SideBySide.Piece::text)
            .collect(Collectors.joining()));
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  @Test
  void longTextsWithoutAnythingInCommonTakeLittleTime() {
    String a = "a b ".repeat(100_000);
    String b = "c d ".repeat(100_000);
    assertThat(SideBySide.of(a, b).shared()).isZero();
  }

  @Test
  void thePageShowsMarkupOfAnArticleAsText() {
    String page =
        SideBySideHtml.render(
            "en", "<b>", "\"x\"", "&", SideBySide.of("<script>alert(1)</script>", "<img src=x>"));
    assertThat(page).doesNotContain("<script").doesNotContain("<img").contains("&lt;b&gt;");
  }
}
