package id.sorot.event;

import static org.assertj.core.api.Assertions.assertThat;

import id.sorot.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodebookTest {
  private final Knowledge knowledge = Knowledge.builtIn();
  private final Codebook codebook = Codebook.load(knowledge);

  @Test
  void everyTypeHasAQuadClass() {
    assertThat(EventType.values())
        .allSatisfy(type -> assertThat(codebook.quad(type)).isBetween(1, 4));
  }

  @Test
  void signingATreatyIsSupportWithItsGoldsteinValue() {
    assertThat(codebook.cameo("057"))
        .hasValueSatisfying(
            code -> {
              assertThat(code.type()).contains(EventType.SUPPORT);
              assertThat(code.goldstein()).hasValue(8);
            });
  }

  @Test
  void modesOfCodesAreModesOfTheirType() {
    assertThat(codebook.cameo())
        .filteredOn(code -> code.mode().isPresent() && code.type().isPresent())
        .allSatisfy(
            code ->
                assertThat(codebook.modes(code.type().orElseThrow()))
                    .as(code.code())
                    .contains(code.mode().orElseThrow()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void everyPredicateLineIsWellFormed(String lang) {
    PredicateTable table =
        PredicateTable.read(knowledge, lang, codebook, WordClasses.read(knowledge, lang));
    assertThat(table.mistakes()).extracting(Throwable::getMessage).isEmpty();
    assertThat(table.predicates()).hasSizeGreaterThan(40);
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void noLineContradictsAnother(String lang) {
    assertThat(CodebookLint.check(knowledge, lang, codebook)).isEmpty();
  }
}
