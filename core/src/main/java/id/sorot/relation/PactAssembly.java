package id.sorot.relation;

import id.sorot.account.Account;
import id.sorot.account.AccountValue;
import id.sorot.account.Accounts;
import id.sorot.account.Disagreement;
import id.sorot.account.Disagreement.Kind;
import id.sorot.account.Event;
import id.sorot.account.Party;
import id.sorot.account.Standpoints;
import id.sorot.account.Wording;
import id.sorot.article.DateRange;
import id.sorot.article.Evidence;
import id.sorot.article.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts together, pact by pact, what the sentences of one story say. Used once. */
final class PactAssembly {

  private static final int DAYS_BACK = 21;

  private final List<PactNote> notes;
  private final List<PactNote> open;
  private final Collection<Event> events;
  private final Standpoints standpoints;
  private final PactsOnRecord onRecord;
  private final LocalDate asOf;
  private final Wording wording;

  PactAssembly(
      List<PactNote> notes,
      List<PactNote> open,
      Collection<Event> events,
      Standpoints standpoints,
      PactsOnRecord onRecord,
      LocalDate asOf,
      Wording wording) {
    this.notes = notes;
    this.open = open;
    this.events = events;
    this.standpoints = standpoints;
    this.onRecord = onRecord;
    this.asOf = asOf;
    this.wording = wording;
  }

  List<Pact> pacts() {
    Map<Set<String>, List<PactNote>> byParties = new LinkedHashMap<>();
    for (PactNote note : notes) {
      byParties.computeIfAbsent(note.parties(), p -> new ArrayList<>()).add(note);
    }
    List<Pact> pacts = new ArrayList<>();
    byParties.forEach((parties, of) -> pact(parties, of).ifPresent(pacts::add));
    pacts.sort(
        Comparator.comparingInt(
                (Pact p) ->
                    -standpoints.origins(p.evidence().stream().map(Evidence::article).toList()))
            .thenComparing(Pact::pact));
    return pacts;
  }

  private Optional<Pact> pact(Set<String> parties, List<PactNote> all) {
    List<PactNote> names = about(all, "name");
    boolean isGeneric = names.stream().allMatch(n -> n.value().equals("pact"));
    boolean onlyNamed = all.stream().allMatch(n -> n.about().equals("name"));
    if (names.isEmpty() || onlyNamed && isGeneric) {
      return Optional.empty();
    }
    List<Evidence> signings = new ArrayList<>(evidence(about(all, "signed")));
    Optional<DateRange> signed = signed(parties, all, signings);
    Optional<Pact> known =
        signed.flatMap(
            d ->
                d.precision() == Precision.YEAR
                    ? onRecord.find(parties, d.from().getYear(), asOf, wording.lang())
                    : onRecord.find(parties, d.from(), asOf, wording.lang()));
    if (known.isEmpty() && signed.isEmpty()) {
      known = shortlyBefore(parties, signings);
    }
    List<Account> accounts = new ArrayList<>();
    List<Disagreement> disagreements = new ArrayList<>();
    List<Clause> clauses = clauses(all, disagreements);
    Pact.Status status = status(all, signings);
    outcome(signings, accounts, disagreements);
    forming(signings, accounts, disagreements);
    before(all, accounts);
    return Optional.of(
        new Pact(
            known.isPresent() ? known.get().pact() : id(parties, signed),
            names(all, known),
            List.copyOf(parties),
            signed.map(PactAssembly::iso),
            known.flatMap(Pact::inForce).or(() -> dateOf(all, "in-force")),
            known.flatMap(Pact::until),
            status,
            clauses,
            accounts,
            disagreements,
            firstOfEach(signings.isEmpty() ? evidence(names) : signings),
            known.flatMap(Pact::source)));
  }

  /** A signing told without a day is that of the pact on record signed just before the article. */
  private Optional<Pact> shortlyBefore(Set<String> parties, List<Evidence> signings) {
    for (Evidence signing : signings) {
      Optional<LocalDate> day = standpoints.article(signing.article()).flatMap(a -> a.day());
      if (day.isPresent()) {
        for (int back = 0; back <= DAYS_BACK; back++) {
          Optional<Pact> found =
              onRecord.find(parties, day.get().minusDays(back), asOf, wording.lang());
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static String id(Set<String> parties, Optional<DateRange> signed) {
    String joined = String.join("-", parties).toLowerCase(java.util.Locale.ROOT);
    return "text-" + joined + signed.map(d -> "-" + iso(d)).orElse("");
  }

  private static String iso(DateRange range) {
    String day = range.from().toString();
    return switch (range.precision()) {
      case YEAR, DECADE -> day.substring(0, 4);
      case MONTH -> day.substring(0, 7);
      default -> day;
    };
  }

  private static List<PactNote> about(List<PactNote> notes, String what) {
    return notes.stream().filter(n -> n.about().equals(what)).toList();
  }

  private static List<Evidence> evidence(List<PactNote> notes) {
    return notes.stream().map(PactNote::evidence).toList();
  }

  private static List<Evidence> firstOfEach(List<Evidence> evidence) {
    Map<String, Evidence> first = new TreeMap<>();
    evidence.forEach(e -> first.putIfAbsent(e.article(), e));
    return List.copyOf(first.values());
  }

  private static Optional<String> dateOf(List<PactNote> all, String what) {
    return about(all, what).stream()
        .flatMap(n -> n.date().stream())
        .map(PactAssembly::iso)
        .findFirst();
  }

  /** Returns the day of signature: of a signing among the events, else of a sentence. */
  private Optional<DateRange> signed(
      Set<String> parties, List<PactNote> all, List<Evidence> signings) {
    Optional<DateRange> found = Optional.empty();
    for (Event event : events) {
      if (isSigning(event) && countries(event).containsAll(parties)) {
        event.reports().forEach(r -> signings.add(r.evidence()));
        found = found.or(event::date);
      }
    }
    Comparator<DateRange> byPrecision = Comparator.comparing(DateRange::precision);
    return found
        .filter(d -> d.precision().compareTo(Precision.DAY) <= 0)
        .or(
            () ->
                about(all, "signed").stream()
                    .flatMap(n -> n.date().stream())
                    .min(byPrecision.thenComparing(DateRange::from)));
  }

  private static boolean isSigning(Event event) {
    return switch (event.status()) {
      case HAPPENED, ONGOING -> event.reports().stream().anyMatch(r -> r.cameo().startsWith("057"));
      case PLANNED, CALLED_FOR, HYPOTHETICAL, DENIED -> false;
    };
  }

  private static Set<String> countries(Event event) {
    TreeSet<String> countries = new TreeSet<>();
    for (Party party : event.parties()) {
      countries.add(party.actor().split(":", 2)[0]);
    }
    return countries;
  }

  private static Pact.Status status(List<PactNote> all, List<Evidence> signings) {
    if (!about(all, "in-force").isEmpty()) {
      return Pact.Status.IN_FORCE;
    }
    if (!signings.isEmpty()) {
      return Pact.Status.SIGNED;
    }
    return about(all, "ended").isEmpty() ? Pact.Status.NEGOTIATED : Pact.Status.ENDED;
  }

  private static Map<String, String> names(List<PactNote> all, Optional<Pact> known) {
    Map<String, String> names = new TreeMap<>();
    // A title in quotation marks is the pact's own name in the article's language.
    for (PactNote title : about(all, "title")) {
      names.put(title.lang(), title.value());
    }
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (PactNote name : about(all, "name")) {
      counts
          .computeIfAbsent(name.lang(), l -> new TreeMap<>())
          .merge(name.evidence().text().replaceAll("\\s+", " "), 1, Integer::sum);
    }
    counts.forEach(
        (lang, words) ->
            words.entrySet().stream()
                .max(
                    Comparator.comparingInt(
                            (Map.Entry<String, Integer> e) -> e.getKey().split(" ").length)
                        .thenComparing(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                // 'The treaty' is no name where the record has one.
                .map(
                    best ->
                        best.indexOf(' ') > 0
                            ? best
                            : known.map(k -> k.names().getOrDefault(lang, best)).orElse(best))
                .ifPresent(best -> names.putIfAbsent(lang, best)));
    if (names.isEmpty()) {
      known.ifPresent(k -> names.putAll(k.names()));
    }
    return names;
  }

  private List<Clause> clauses(List<PactNote> all, List<Disagreement> disagreements) {
    List<PactNote> duties = about(all, "duty");
    boolean forbids = about(all, "name").stream().anyMatch(n -> n.value().equals("non-aggression"));
    if (duties.isEmpty()) {
      return forbids
          ? List.of(
              new Clause("non-aggression", wording.say("not.reported"), "no-attack", List.of()))
          : List.of();
    }
    List<PactNote> help = duties.stream().filter(d -> d.value().charAt(0) != '1').toList();
    boolean isHelp = !help.isEmpty();
    List<PactNote> conditions = about(all, "condition");
    String condition =
        conditions.stream()
            .map(PactNote::value)
            .min(Comparator.comparingInt((String c) -> -c.length()).thenComparing(c -> c))
            .orElse(wording.say("not.reported"));
    Account strength = strength(isHelp ? help : duties);
    if (strength.values().size() > 1) {
      disagreements.add(
          new Disagreement(
              strength.property(),
              Kind.STRENGTH,
              wording.say(
                  "why.strength",
                  strength.values().size(),
                  quoted(strength.values().stream().map(AccountValue::value).toList())),
              "medium"));
    }
    List<Account> accounts = new ArrayList<>();
    accounts.add(strength);
    if (!conditions.isEmpty()) {
      Map<String, List<Evidence>> byWords = new TreeMap<>();
      conditions.forEach(
          c -> byWords.computeIfAbsent(c.value(), k -> new ArrayList<>()).add(c.evidence()));
      accounts.add(Accounts.of("condition", byWords, standpoints));
    }
    return List.of(
        new Clause(
            isHelp ? "mutual-defence" : "consultation",
            condition,
            isHelp ? "aid" : "consult",
            accounts));
  }

  private static String quoted(List<String> words) {
    return words.stream().map(w -> "«" + w + "»").reduce((a, b) -> a + " · " + b).orElse("");
  }

  /** One value for each strength, told in the words of its first place, the strongest first. */
  private Account strength(List<PactNote> duties) {
    Map<String, List<PactNote>> byStrength = new TreeMap<>(Comparator.reverseOrder());
    duties.forEach(d -> byStrength.computeIfAbsent(d.value(), k -> new ArrayList<>()).add(d));
    Map<String, List<Evidence>> byWords = new LinkedHashMap<>();
    byStrength
        .values()
        .forEach(
            of -> {
              PactNote first =
                  of.stream()
                      .min(
                          Comparator.comparing(
                                  (PactNote n) -> n.lang().equals(wording.lang()) ? 0 : 1)
                              .thenComparing(n -> n.evidence().article())
                              .thenComparing(n -> n.evidence().span()))
                      .orElseThrow();
              byWords.put(first.evidence().text().replaceAll("\\s+", " "), evidence(of));
            });
    Account byOrigins = Accounts.of("strength", byWords, standpoints);
    List<String> order = List.copyOf(byWords.keySet());
    return new Account(
        "strength",
        byOrigins.values().stream()
            .sorted(Comparator.comparingInt(v -> order.indexOf(v.value())))
            .toList());
  }

  /** An article that calls the outcome open beside others that tell of the signature. */
  private void outcome(
      List<Evidence> signings, List<Account> accounts, List<Disagreement> disagreements) {
    List<Evidence> awaited = openIn("awaited", signings);
    if (signings.isEmpty() || awaited.isEmpty()) {
      return;
    }
    Account outcome = twoSided("outcome", "signed", signings, "open", awaited);
    accounts.add(outcome);
    disagreements.add(
        new Disagreement(
            "outcome",
            Kind.SUPERSESSION,
            wording.say("why.outcome", articles(signings), articles(awaited)),
            "medium"));
  }

  private void forming(
      List<Evidence> signings, List<Account> accounts, List<Disagreement> disagreements) {
    List<Evidence> forming = openIn("forming", signings);
    if (signings.isEmpty() || forming.isEmpty()) {
      return;
    }
    accounts.add(twoSided("status", "signed", signings, "possible", forming));
    disagreements.add(
        new Disagreement(
            "status",
            Kind.STATUS,
            wording.say("why.forming", articles(signings), articles(forming)),
            "low"));
  }

  private List<Evidence> openIn(String what, List<Evidence> signings) {
    Set<String> certain = new TreeSet<>();
    signings.forEach(s -> certain.add(standpoints.origin(s.article())));
    Map<String, Evidence> first = new TreeMap<>();
    List<PactNote> surestFirst =
        about(open, what).stream().sorted(Comparator.comparing(PactNote::value)).toList();
    for (PactNote note : surestFirst) {
      Evidence evidence = note.evidence();
      if (!certain.contains(standpoints.origin(evidence.article()))) {
        first.putIfAbsent(evidence.article(), evidence);
      }
    }
    return List.copyOf(first.values());
  }

  private Account twoSided(
      String property, String one, List<Evidence> ofOne, String other, List<Evidence> ofOther) {
    Map<String, List<Evidence>> values = new LinkedHashMap<>();
    values.put(one, ofOne);
    values.put(other, ofOther);
    return Accounts.of(property, values, standpoints);
  }

  private static String articles(List<Evidence> evidence) {
    TreeSet<String> ids = new TreeSet<>();
    evidence.forEach(e -> ids.add(e.article()));
    return String.join(", ", ids);
  }

  private void before(List<PactNote> all, List<Account> accounts) {
    Map<String, List<Evidence>> values = new TreeMap<>();
    for (PactNote note : about(all, "before")) {
      values.computeIfAbsent(note.value(), v -> new ArrayList<>()).add(note.evidence());
    }
    if (!values.isEmpty()) {
      accounts.add(Accounts.of("before", values, standpoints));
    }
  }
}
