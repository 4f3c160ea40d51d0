package id.sorot.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTest {
  @Test
  void controlCharactersAndTurnsOfDirectionAreTakenOut() {
    assertThat(Clean.line("a\u001b[31mred\u0007 \u202etxt\u2066\n\tb")).isEqualTo("a[31mred txt b");
  }

  @Test
  void aLoneSurrogateIsTakenOutAndAPairIsKept() {
    assertThat(Clean.line("x\ud83dy \ud83d\ude00")).isEqualTo("xy \ud83d\ude00");
  }

  @Test
  void longWordsAreCutWithoutBreakingAPair() {
    String cut = Clean.line("\ud83d\ude00".repeat(40), 21);
    assertThat(cut).endsWith("…");
    assertThat(Character.isHighSurrogate(cut.charAt(cut.length() - 2))).isFalse();
  }

  @Test
  void whatMeansSomethingInHtmlIsEscaped() {
    assertThat(Clean.html("<script>'\"&</script>"))
        .isEqualTo("&lt;script&gt;&#39;&quot;&amp;&lt;/script&gt;");
  }

  @Test
  void whatMeansSomethingInMarkdownIsEscaped() {
    assertThat(Clean.markdown("[a](b) *c* `d` <e>"))
        .isEqualTo("\\[a\\](b) \\*c\\* \\`d\\` \\<e\\>");
  }
}
