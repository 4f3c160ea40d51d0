package id.sorot.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sorot.article.Article;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePagesTest {
  private static final PageExtractor EXTRACTOR = PageExtractor.builtIn();

  private static Article read(String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    return EXTRACTOR.extract("a", bytes, Optional.empty(), Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b><i>",
        "<a href=x><div>",
        "<table><tr><td>",
        "<ul><li>",
        "<blockquote>"
      })
  void sixtyThousandNestedTagsAreRead(String tags) {
    assertThat(read("<body>" + tags.repeat(60_000 / 2) + "teks").text()).isNotNull();
  }

  @Test
  void tooManyTagsAreRefusedInOneLine() {
    assertThatThrownBy(() -> read("<b>".repeat(2_000_000)))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("tags")
        .hasMessageNotContaining("\n");
  }

  @Test
  void tooManyBytesAreRefusedInOneLine() {
    assertThatThrownBy(() -> read("kata ".repeat(4_000_000)))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("MB");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<",
        "<html><head><title>Judul</title><scr",
        "<script type=application/ld+json>[[[[[[{\"@type\":",
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":{\"@id\":\"#a\"},\"@id\":\"#a\"}</script>",
        "<link rel=canonical href='http://[bad'><p>teks</p>",
        "<time datetime='9999-99-99'>0000-00-00</time><meta name=date content='2024-13-45'>",
        "\u0000\u0001\u0002<p>\u0000</p>",
        "<p style='display:none'>a</p><!-- <p>b</p>"
      })
  void whatIsBrokenGivesAnArticleWithOrWithoutText(String html) {
    assertThat(read(html).id()).isEqualTo("a");
  }

  @Test
  void noMixOfTagsAndWordsMakesItThrow() {
    List<String> pieces =
        List.of(
            "<p>",
            "</p>",
            "<div class=comments>",
            "</div>",
            "<article>",
            "<h1>Judul</h1>",
            "<br>",
            "<a href='/x'>",
            "</a>",
            "<td>",
            "<table>",
            "</table>",
            "<script type='application/ld+json'>{",
            "</script>",
            "<time datetime=2024-01-01>",
            "<!--",
            "-->",
            "Kalimat yang cukup panjang untuk dibaca orang. ",
            "<li>",
            "<ul>",
            "&#0;",
            "&amp",
            "<title>",
            "</title>",
            "<meta property=og:title content='x'>",
            "<span itemprop=author>",
            "<figure>",
            "<svg>",
            "<template>",
            "<select>",
            "\ud83d",
            "1 Mei 2024");
    long seed = 20_260_114L;
    Random random = new Random(seed);
    for (int round = 0; round < 4000; round++) {
      StringBuilder html = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        html.append(pieces.get(random.nextInt(pieces.size())));
      }
      Article article = read(html.toString());
      int last = 0;
      for (var block : article.text().blocks()) {
        assertThat(block.span().start()).as(html.toString()).isGreaterThanOrEqualTo(last);
        last = block.span().end();
      }
    }
  }
}
