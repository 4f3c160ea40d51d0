package id.sorot.relation;

import static org.assertj.core.api.Assertions.assertThat;

import id.sorot.account.AccountValue;
import id.sorot.account.Disagreement;
import id.sorot.account.Standpoints;
import id.sorot.account.Wording;
import id.sorot.annotation.Analysis;
import id.sorot.knowledge.Knowledge;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PactFinderTest {
  private static final Knowledge KNOWLEDGE = Knowledge.builtIn();
  private static final PactFinder PACTS = PactFinder.load(KNOWLEDGE);

  private static List<Pact> in(Analysis... analyses) {
    return PACTS.pacts(
        List.of(analyses),
        List.of(),
        Standpoints.of(List.of(analyses).stream().map(Analysis::article).toList(), List.of()),
        LocalDate.parse("2025-10-30"),
        Wording.load(KNOWLEDGE, "en"));
  }

  @Test
  void aPactWithTitleDayAndClauseIsRead() {
    List<Pact> pacts =
        in(
            Marked.analysis(
                "a",
                "id",
                "[FRA|Prancis] dan [GRC|Yunani] menandatangani pakta pertahanan bersama yang bertajuk"
                    + " \"kemitraan laut terbuka\" pada {2021-09-28|Selasa (28/9)}. Pakta ini memuat"
                    + " klausul saling membela jika terjadi serangan terhadap salah satu pihak."));
    assertThat(pacts)
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.pact()).isEqualTo("france-greece-2021");
              assertThat(p.parties()).containsExactly("FRA", "GRC");
              assertThat(p.names()).containsEntry("id", "kemitraan laut terbuka");
              assertThat(p.signed()).isEqualTo(Optional.of("2021-09-28"));
              assertThat(p.status()).isEqualTo(Pact.Status.SIGNED);
              assertThat(p.clauses())
                  .singleElement()
                  .satisfies(
                      c -> {
                        assertThat(c.kind()).isEqualTo("mutual-defence");
                        assertThat(c.condition())
                            .isEqualTo("jika terjadi serangan terhadap salah satu pihak");
                      });
            });
  }

  @Test
  void theStrengthsOfOneClauseAreKeptApart() {
    List<Pact> pacts =
        in(
            Marked.analysis(
                "a",
                "en",
                "[KEN|Kenya] and [UGA|Uganda] signed a defence pact. The pact promises immediate"
                    + " military assistance if one of them is attacked."),
            Marked.analysis(
                "b",
                "en",
                "The defence pact between [KEN|Kenya] and [UGA|Uganda] speaks of mutual assistance in"
                    + " the event of aggression."));
    assertThat(pacts).hasSize(1);
    Pact pact = pacts.getFirst();
    assertThat(pact.disagreements())
        .extracting(Disagreement::kind)
        .containsExactly(Disagreement.Kind.STRENGTH);
    assertThat(pact.clauses().getFirst().accounts().getFirst().values())
        .extracting(AccountValue::value)
        .containsExactly("immediate military assistance", "mutual assistance");
  }

  @Test
  void theAllianceOfTheAtlanticIsNoPactOfItsMembers() {
    assertThat(
            in(
                Marked.analysis(
                    "a",
                    "id",
                    "Kunjungan [JPN|Jepang] ke [IND|India] disorot [IGO:NATO|Pakta Pertahanan Atlantik"
                        + " Utara (NATO)]."),
                Marked.analysis(
                    "b",
                    "id",
                    "[JPN|Jepang] dan [IND|India] dipantau Pakta Pertahanan Atlantik Utara.")))
        .isEmpty();
  }

  @Test
  void anOutcomeCalledOpenIsSupersededByASignature() {
    List<Pact> pacts =
        in(
            Marked.analysis(
                "a", "en", "[JPN|Japan] and [PHL|the Philippines] signed a security pact."),
            Marked.analysis(
                "b",
                "en",
                "[JPN|Japan] and [PHL|the Philippines] meet today. No details of a deal were given."));
    assertThat(pacts.getFirst().disagreements())
        .extracting(Disagreement::property, Disagreement::kind)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("outcome", Disagreement.Kind.SUPERSESSION));
  }

  @Test
  void aPactThatIsOnlyPlannedBindsNobody() {
    List<Pact> pacts =
        in(
            Marked.analysis(
                "a",
                "en",
                "[KEN|Kenya] and [UGA|Uganda] plan to sign a defence pact that would oblige each to"
                    + " provide military aid if the other is attacked."));
    assertThat(pacts).singleElement().extracting(Pact::status).isEqualTo(Pact.Status.NEGOTIATED);
    assertThat(Obligations.of(pacts)).isEmpty();
  }

  @Test
  void bothPartiesAreBoundByAMutualClauseAndNobodyElse() {
    List<Pact> pacts =
        in(
            Marked.analysis(
                "a",
                "en",
                "[KEN|Kenya] and [UGA|Uganda] signed a defence pact, watched by [TZA|Tanzania]. The"
                    + " pact obliges each to provide military aid if the other is attacked."));
    assertThat(Obligations.of(pacts))
        .extracting(o -> o.bound() + ">" + o.to())
        .containsExactlyInAnyOrder("KEN>UGA", "UGA>KEN");
  }
}
