package id.sorot.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CharactersTest {
  private static final String PAGE = "<meta charset=%s><p>Café “Ñandú” – déjà vu</p>";

  @Test
  void utf8IsReadWhateverThePageDeclares() {
    String page = PAGE.formatted("iso-8859-1");
    assertThat(Characters.ofPage(page.getBytes(StandardCharsets.UTF_8), Optional.of("latin1")))
        .isEqualTo(page);
  }

  @Test
  void latin1MeansWindows1252() {
    String page = PAGE.formatted("iso-8859-1");
    assertThat(Characters.ofPage(page.getBytes(Charset.forName("windows-1252")), Optional.empty()))
        .isEqualTo(page);
  }

  @Test
  void aPageThatClaimsUtf8AndIsNotIsStillRead() {
    String page = PAGE.formatted("utf-8");
    assertThat(Characters.ofPage(page.getBytes(Charset.forName("windows-1252")), Optional.empty()))
        .contains("Caf");
  }

  @Test
  void aByteOrderMarkGoesBeforeAllElse() {
    byte[] bytes = ("\uFEFF" + PAGE.formatted("utf-8")).getBytes(StandardCharsets.UTF_16LE);
    assertThat(Characters.ofPage(bytes, Optional.of("utf-8"))).startsWith("<meta");
  }

  @Test
  void anUnknownDeclarationIsPassedOver() {
    assertThat(Characters.ofPage("<p>a</p>".getBytes(StandardCharsets.UTF_8), Optional.of("x-no;")))
        .isEqualTo("<p>a</p>");
  }
}
