package id.sorot.relation;

import static org.assertj.core.api.Assertions.assertThat;

import id.sorot.knowledge.Knowledge;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PactsOnRecordTest {
  private static final PactsOnRecord PACTS = PactsOnRecord.load(Knowledge.builtIn());

  private static WhoIsBound ask(String attacker, String attacked, String day) {
    return PACTS.whoIsBound(attacker, attacked, LocalDate.parse(day), "en");
  }

  private static List<String> told(List<Obligation> obligations) {
    return obligations.stream().map(o -> o.bound() + " " + o.duty() + " " + o.pact()).toList();
  }

  @Test
  void theTreatyOf2024IsSignedButNotInForceInJuly2024() {
    WhoIsBound bound = ask("KOR", "PRK", "2024-07-01");
    assertThat(told(bound.inForce()))
        .containsExactly(
            "CHN aid china-dprk-1961",
            "CHN consult china-dprk-1961",
            "RUS consult russia-dprk-2000");
    assertThat(told(bound.signed()))
        .containsExactly("RUS aid russia-dprk-2024", "RUS consult russia-dprk-2024");
    assertThat(bound.bothSides()).isEmpty();
  }

  @Test
  void theTreatyOf2024IsInForceFromTheDayOfTheExchange() {
    assertThat(told(ask("KOR", "PRK", "2024-12-03").inForce()))
        .doesNotContain("RUS aid russia-dprk-2024");
    WhoIsBound bound = ask("KOR", "PRK", "2024-12-04");
    assertThat(told(bound.inForce()))
        .contains("RUS aid russia-dprk-2024", "CHN aid china-dprk-1961")
        .doesNotContain("RUS consult russia-dprk-2000");
    assertThat(bound.signed()).isEmpty();
  }

  @Test
  void nobodyIsBoundToAnAttacker() {
    WhoIsBound bound = ask("PRK", "KOR", "2025-01-01");
    assertThat(told(bound.inForce()))
        .containsExactly("USA aid usa-korea-1953", "USA consult usa-korea-1953");
    assertThat(bound.signed()).isEmpty();
  }

  @Test
  void anAllysAllyOwesNothing() {
    assertThat(ask("PRK", "KOR", "2025-01-01").inForce())
        .extracting(Obligation::bound)
        .doesNotContain("JPN", "PHL", "AUS");
  }

  @Test
  void whoIsBoundToBothSidesIsNamed() {
    WhoIsBound bound = ask("TUR", "GRC", "2023-01-01");
    assertThat(bound.bothSides()).contains("USA", "FRA", "DEU").doesNotContain("SWE", "TUR");
    assertThat(ask("AZE", "ARM", "2023-01-01").bothSides()).containsExactly("RUS");
  }

  @Test
  void aPartyIsBoundFromTheDayItJoined() {
    assertThat(ask("RUS", "FIN", "2023-04-03").inForce())
        .extracting(Obligation::pact)
        .doesNotContain("nato-1949");
    assertThat(ask("RUS", "FIN", "2023-04-04").inForce())
        .filteredOn(o -> o.pact().equals("nato-1949") && o.duty().equals("aid"))
        .hasSize(30);
    assertThat(ask("RUS", "EST", "2024-06-01").inForce())
        .filteredOn(o -> o.pact().equals("nato-1949") && o.duty().equals("aid"))
        .hasSize(31);
  }

  @Test
  void anEndedPactBindsNobody() {
    assertThat(told(ask("KOR", "PRK", "1990-01-01").inForce())).contains("RUS aid ussr-dprk-1961");
    assertThat(told(ask("KOR", "PRK", "1997-01-01").inForce()))
        .doesNotContain("RUS aid ussr-dprk-1961");
    assertThat(told(ask("CHN", "TWN", "2000-01-01").inForce())).isEmpty();
  }

  @Test
  void aPledgeNotToAttackBindsTheAttacker() {
    assertThat(told(ask("RUS", "UKR", "2014-02-27").inForce()))
        .contains(
            "RUS no-attack budapest-1994",
            "GBR consult budapest-1994",
            "RUS no-attack russia-ukraine-1997");
  }

  @Test
  void suspendedObligationsAreLeftOut() {
    assertThat(told(ask("CHN", "NZL", "1980-01-01").inForce())).contains("USA aid anzus-1951");
    assertThat(told(ask("CHN", "NZL", "2020-01-01").inForce()))
        .contains("AUS aid anzus-1951")
        .doesNotContain("USA aid anzus-1951");
  }

  @Test
  void aPactWithoutAClauseBindsNobody() {
    assertThat(ask("CHN", "AUS", "2025-01-01").inForce())
        .extracting(Obligation::pact)
        .doesNotContain("aukus-2021", "japan-australia-raa-2022");
  }

  @Test
  void everyPartyIsACountryCodeAndEveryPactIsSignedBeforeItIsInForce() {
    List<Pact> all = PACTS.on(LocalDate.parse("2026-01-01"), "id");
    assertThat(all).hasSizeGreaterThan(60);
    for (Pact pact : all) {
      assertThat(pact.parties())
          .as(pact.pact())
          .hasSizeGreaterThan(1)
          .allMatch(p -> p.matches("[A-Z]{3}"));
      assertThat(pact.names().values()).as(pact.pact()).noneMatch(String::isBlank);
      pact.inForce()
          .ifPresent(
              d ->
                  assertThat(d.substring(0, 4))
                      .as(pact.pact())
                      .isGreaterThanOrEqualTo(pact.signed().orElseThrow().substring(0, 4)));
    }
  }

  @Test
  void aPactIsFoundByItsPartiesAndDay() {
    LocalDate day = LocalDate.parse("2024-06-19");
    assertThat(PACTS.find(Set.of("RUS", "PRK"), day, LocalDate.parse("2024-06-21"), "id"))
        .hasValueSatisfying(p -> assertThat(p.status()).isEqualTo(Pact.Status.SIGNED));
    assertThat(PACTS.find(Set.of("RUS", "CHN"), day, day, "id")).isEmpty();
  }
}
