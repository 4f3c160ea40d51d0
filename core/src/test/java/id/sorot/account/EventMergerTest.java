package id.sorot.account;

import static id.sorot.event.EventType.ASSAULT;
import static id.sorot.event.EventType.COERCE;
import static id.sorot.event.EventType.CONSULT;
import static id.sorot.event.EventType.PROTEST;
import static id.sorot.event.EventType.SUPPORT;
import static id.sorot.event.Status.DENIED;
import static id.sorot.event.Status.HAPPENED;
import static id.sorot.event.Status.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;

import id.sorot.account.Disagreement.Kind;
import id.sorot.event.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventMergerTest {
  @Test
  void reportsOfOneSigningInThreeArticlesAreOneEvent() {
    List<Event> events =
        new Made()
            .says("a", SUPPORT, "057", "IDN:GOV", "AUS:GOV", HAPPENED, "2024-08-29")
            .says("b", SUPPORT, "057", "AUS:GOV", "IDN:GOV", HAPPENED, "2024-08-29")
            .says("c", SUPPORT, "057", "IDN:GOV", "AUS:GOV", HAPPENED, "")
            .events();
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().support())
        .isEqualTo(new Support(3, 3, Support.Level.CORROBORATED));
  }

  @Test
  void articlesOfOneOriginAreCountedOnce() {
    List<Event> events =
        new Made()
            .oneOrigin("a", "b")
            .says("a", SUPPORT, "057", "IDN:GOV", "AUS:GOV", HAPPENED, "2024-08-29")
            .says("b", SUPPORT, "057", "IDN:GOV", "AUS:GOV", HAPPENED, "2024-08-29")
            .events();
    assertThat(events)
        .singleElement()
        .extracting(Event::support)
        .isEqualTo(new Support(2, 1, Support.Level.REPEATED));
  }

  @Test
  void aPlanIsNeverMergedWithTheDeed() {
    List<Event> events =
        new Made()
            .says("a", CONSULT, "042", "VNM:GOV", "PHL:GOV", PLANNED, "2024-01-30")
            .says("b", CONSULT, "042", "VNM:GOV", "PHL:GOV", HAPPENED, "2024-01-30")
            .events();
    assertThat(events).extracting(Event::status).containsExactly(HAPPENED, PLANNED);
  }

  @Test
  void twoDaysOfARecurringActAreTwoEvents() {
    List<Event> events =
        new Made()
            .says("a", ASSAULT, "190", "RUS:MIL", "UKR:CVL", HAPPENED, "2024-03-22")
            .says("b", ASSAULT, "190", "RUS:MIL", "UKR:CVL", HAPPENED, "2024-03-23")
            .events();
    assertThat(events).hasSize(2);
  }

  @Test
  void twoTownsOnOneDayAreTwoMarches() {
    List<Event> events =
        new Made()
            .says(
                "a",
                PROTEST,
                "141",
                "IDN:LAB",
                "",
                HAPPENED,
                "2024-05-01",
                "Jakarta, IDN",
                Map.of(),
                false)
            .says(
                "b",
                PROTEST,
                "141",
                "IDN:LAB",
                "",
                HAPPENED,
                "2024-05-01",
                "Surabaya, IDN",
                Map.of(),
                false)
            .says(
                "c",
                PROTEST,
                "141",
                "IDN:EDU",
                "",
                HAPPENED,
                "2024-05-01",
                "Jakarta, IDN",
                Map.of(),
                false)
            .events();
    assertThat(events).hasSize(2);
    assertThat(events)
        .filteredOn(e -> e.place().equals(java.util.Optional.of("Jakarta, IDN")))
        .singleElement()
        .satisfies(e -> assertThat(e.support().articles()).isEqualTo(2));
  }

  @Test
  void theOppositeDirectionOfAVisitIsAContradiction() {
    List<Event> events =
        new Made()
            .says("a", CONSULT, "042", "IND:GOV", "BTN:GOV", HAPPENED, "")
            .says("b", CONSULT, "042", "IND:GOV", "BTN:GOV", HAPPENED, "")
            .says("c", CONSULT, "042", "BTN:GOV", "IND:GOV", HAPPENED, "")
            .events();
    assertThat(events).hasSize(1);
    Event visit = events.getFirst();
    assertThat(visit.support().origins()).isEqualTo(2);
    assertThat(visit.parties()).first().isEqualTo(new Party("IND:GOV", "source"));
    assertThat(visit.disagreements())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.property()).isEqualTo("host");
              assertThat(d.kind()).isEqualTo(Kind.CONTRADICTION);
              assertThat(d.why()).contains("2 origins against 1");
            });
    assertThat(visit.accounts())
        .filteredOn(a -> a.property().equals("host"))
        .singleElement()
        .satisfies(
            a ->
                assertThat(a.values())
                    .extracting(AccountValue::value)
                    .containsExactly("BTN", "IND"));
  }

  @Test
  void aReturnVisitToldInTheSameArticleIsNoContradiction() {
    List<Event> events =
        new Made()
            .says("a", CONSULT, "042", "IND:GOV", "BTN:GOV", HAPPENED, "")
            .says("b", CONSULT, "042", "IND:GOV", "BTN:GOV", HAPPENED, "")
            .says("b", CONSULT, "042", "BTN:GOV", "IND:GOV", HAPPENED, "")
            .events();
    assertThat(events).hasSize(2);
    assertThat(events).flatExtracting(Event::disagreements).isEmpty();
  }

  @Test
  void aVisitOfAnotherDayTheOtherWayRoundIsAnotherVisit() {
    List<Event> events =
        new Made()
            .says("a", CONSULT, "042", "PRK:GOV", "RUS:GOV", HAPPENED, "2023-09-13")
            .says("b", CONSULT, "042", "RUS:GOV", "PRK:GOV", HAPPENED, "2024-06-19")
            .events();
    assertThat(events).hasSize(2);
    assertThat(events).flatExtracting(Event::disagreements).isEmpty();
  }

  @Test
  void figuresOfOneDayContradictAndLaterOnesSupersede() {
    Made sameDay =
        new Made()
            .article("a", "2024-02-01")
            .article("b", "2024-02-01")
            .says(
                "a",
                ASSAULT,
                "190",
                "MMR:MIL",
                "MMR:CVL",
                HAPPENED,
                "2024-01-31",
                "",
                Map.of("killed", 12),
                false)
            .says(
                "b",
                ASSAULT,
                "190",
                "MMR:MIL",
                "MMR:CVL",
                HAPPENED,
                "2024-01-31",
                "",
                Map.of("killed", 15),
                false);
    assertThat(sameDay.events())
        .singleElement()
        .satisfies(
            e ->
                assertThat(e.disagreements())
                    .extracting(Disagreement::kind)
                    .containsExactly(Kind.CONTRADICTION));
    Made later =
        new Made()
            .article("a", "2024-02-01")
            .article("b", "2024-02-03")
            .says(
                "a",
                ASSAULT,
                "190",
                "MMR:MIL",
                "MMR:CVL",
                HAPPENED,
                "2024-01-31",
                "",
                Map.of("killed", 12),
                false)
            .says(
                "b",
                ASSAULT,
                "190",
                "MMR:MIL",
                "MMR:CVL",
                HAPPENED,
                "2024-01-31",
                "",
                Map.of("killed", 15),
                false);
    assertThat(later.events())
        .singleElement()
        .satisfies(
            e ->
                assertThat(e.disagreements())
                    .extracting(Disagreement::kind)
                    .containsExactly(Kind.SUPERSESSION));
  }

  @Test
  void aBoundIsNotAgainstAFigureThatKeepsIt() {
    Made made =
        new Made()
            .article(
                "a",
                "2024-02-01",
                "en",
                "At least 12 people died when the army shelled the village.")
            .article("b", "2024-02-01")
            .says(
                "a",
                ASSAULT,
                "190",
                "MMR:MIL",
                "MMR:CVL",
                HAPPENED,
                "2024-01-31",
                "",
                Map.of("killed", 12),
                false)
            .says(
                "b",
                ASSAULT,
                "190",
                "MMR:MIL",
                "MMR:CVL",
                HAPPENED,
                "2024-01-31",
                "",
                Map.of("killed", 15),
                false);
    assertThat(made.events())
        .singleElement()
        .satisfies(
            e ->
                assertThat(e.disagreements())
                    .extracting(Disagreement::kind)
                    .containsExactly(Kind.GRANULARITY));
  }

  @Test
  void aDenialStandsAgainstTheReportAndDoesNotSupportIt() {
    List<Event> events =
        new Made()
            .says("a", ASSAULT, "190", "ARM:MIL", "AZE:MIL", HAPPENED, "2024-02-12")
            .says("b", ASSAULT, "190", "ARM:MIL", "AZE:MIL", DENIED, "2024-02-12")
            .events();
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().status()).isEqualTo(HAPPENED);
    assertThat(events.getFirst().support().origins()).isEqualTo(1);
    assertThat(events.getFirst().disagreements())
        .extracting(Disagreement::property)
        .containsExactly("status");
  }

  @Test
  void twoDaysForOneVisitInTwoOriginsAreInDispute() {
    List<Event> events =
        new Made()
            .says("a", CONSULT, "042", "FRA:GOV", "SRB:GOV", HAPPENED, "2024-08-29")
            .says("b", CONSULT, "042", "FRA:GOV", "SRB:GOV", HAPPENED, "2024-08-30")
            .events();
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().disagreements())
        .extracting(Disagreement::property)
        .containsExactly("date");
  }

  @Test
  void policeAndProtestersOfOneCountryAreTwoSides() {
    List<Event> events =
        new Made()
            .says("a", COERCE, "173", "IDN:COP", "IDN:CVL", HAPPENED, "2024-08-22")
            .says("b", COERCE, "173", "IDN:REB", "IDN:COP", HAPPENED, "2024-08-22")
            .events();
    assertThat(events).hasSize(2);
  }

  @Test
  void anArticleCannotReportADeedOfALaterDay() {
    List<Event> events =
        new Made()
            .article("a", "2024-06-10")
            .says("a", CONSULT, "040", "USA:GOV", "CHN:GOV", HAPPENED, "")
            .says("b", CONSULT, "040", "USA:GOV", "CHN:GOV", HAPPENED, "2024-08-28")
            .events();
    assertThat(events).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theEventsAreTheSameWhateverTheOrderOfTheReports(long seed) {
    Random random = new Random(seed);
    Made made = new Made();
    String[] states = {"RUS:GOV", "PRK:GOV", "KOR:GOV", "USA:GOV"};
    String[] days = {"", "2024-06-18", "2024-06-19", "2024-06-20"};
    String[] cameo = {"042", "057", "190", "040"};
    for (int i = 0; i < 30; i++) {
      int which = random.nextInt(4);
      made.says(
          "a" + random.nextInt(6),
          which == 2 ? ASSAULT : which == 1 ? SUPPORT : CONSULT,
          cameo[which],
          states[random.nextInt(4)],
          states[random.nextInt(4)],
          random.nextInt(5) == 0 ? PLANNED : HAPPENED,
          days[random.nextInt(4)]);
    }
    List<Report> shuffled = new ArrayList<>(made.reports());
    Collections.shuffle(shuffled, random);
    assertThat(made.events(shuffled)).isEqualTo(made.events());
  }
}
