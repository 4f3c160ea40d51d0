package id.sorot.account;

import id.sorot.annotation.Analysis;
import id.sorot.article.DateRange;
import id.sorot.article.Precision;
import id.sorot.event.Report;
import id.sorot.event.Status;
import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * Merges reports of one happening across articles, outlets and languages.
 *
 * <p>Reports are of one happening if their kind, their standing (a plan is never merged with a
 * deed), their sides, times and places fit. Dated reports are gathered first; one without a date
 * joins a happening only where it is clear which. The result does not depend on the order of the
 * reports. Immutable and safe for use by many threads.
 */
public final class EventMerger {
  private final EventKinds kinds;
  private final EventAccounts accounts;
  private final Set<String> countryNames;
  private final Titles titles;
  private final Figures figures;

  private EventMerger(
      EventKinds kinds,
      EventAccounts accounts,
      Set<String> countryNames,
      Titles titles,
      Figures figures) {
    this.titles = titles;
    this.figures = figures;
    this.countryNames = countryNames;
    this.kinds = kinds;
    this.accounts = accounts;
  }

  /**
   * Returns a merger with the knowledge of kinds of happening and words of approximation.
   *
   * @throws id.sorot.knowledge.KnowledgeException if a table cannot be read
   */
  public static EventMerger load(Knowledge knowledge) {
    return new EventMerger(
        EventKinds.load(knowledge),
        new EventAccounts(Approximations.load(knowledge)),
        countryNames(knowledge),
        Titles.load(knowledge),
        Figures.load(knowledge));
  }

  private static Set<String> countryNames(Knowledge knowledge) {
    Set<String> names = new HashSet<>();
    if (knowledge.has("world/countries.tsv")) {
      for (Row row : knowledge.table("world/countries.tsv")) {
        names.add(row.cell(1));
        names.add(row.cell(2));
        names.addAll(row.values(3));
      }
    }
    return names;
  }

  /**
   * Returns the events of some reports, in order of time, those without a date after those with
   * one, deeds before plans.
   *
   * @param wording in whose language the reasons of disagreements are written
   */
  public List<Event> merge(Collection<Report> reports, Standpoints standpoints, Wording wording) {
    List<Claim> claims = new ArrayList<>();
    for (Report report : reports) {
      String article = report.evidence().article();
      claims.add(
          new Claim(
              report,
              kinds.of(report),
              Side.of(report.source()),
              report.target().map(Side::of).orElse(Side.none()),
              standpoints.origin(article),
              standpoints.day(article),
              standpoints.lang(article),
              town(report),
              numbers(report, standpoints)));
    }
    claims.sort(ORDER);
    claims.sort(Comparator.comparingInt(rarity(claims)));
    List<Happening> happenings = gather(claims);
    List<Event> events = new ArrayList<>();
    for (Happening happening : happenings) {
      events.add(event(happening, standpoints, wording));
    }
    events.sort(TOLD);
    List<Event> numbered = new ArrayList<>(events.size());
    for (int i = 0; i < events.size(); i++) {
      numbered.add(numbered(events.get(i), i + 1));
    }
    return List.copyOf(numbered);
  }

  /**
   * Returns the events of some reports as {@link #merge(Collection, Standpoints, Wording)} does,
   * with what the articles call the persons who take part: an account of the first event they share
   * in.
   *
   * @param analyses of the same articles
   */
  public List<Event> merge(
      Collection<Report> reports,
      Collection<Analysis> analyses,
      Standpoints standpoints,
      Wording wording) {
    List<Event> events = new ArrayList<>(merge(reports, standpoints, wording));
    for (Titles.Called called : titles.of(analyses, standpoints, wording)) {
      for (int i = 0; i < events.size(); i++) {
        Event event = events.get(i);
        boolean takesPart = event.parties().stream().anyMatch(p -> p.actor().equals(called.code()));
        if (takesPart) {
          events.set(i, with(event, called));
          break;
        }
      }
    }
    return List.copyOf(events);
  }

  private static Event with(Event e, Titles.Called called) {
    List<Account> accounts = new ArrayList<>(e.accounts());
    accounts.add(called.account());
    List<Disagreement> disagreements = new ArrayList<>(e.disagreements());
    called.disagreement().ifPresent(disagreements::add);
    return new Event(
        e.id(),
        e.type(),
        e.status(),
        e.parties(),
        e.date(),
        e.place(),
        e.support(),
        e.reports(),
        accounts,
        disagreements);
  }

  /**
   * Puts the better supported direction of a visit first, so that the other one joins it as another
   * account, and not the other way round.
   */
  private static ToIntFunction<Claim> rarity(List<Claim> claims) {
    Map<String, TreeSet<String>> origins = new HashMap<>();
    for (Claim claim : claims) {
      claim
          .host()
          .ifPresent(
              h ->
                  origins
                      .computeIfAbsent(pair(claim) + h, k -> new TreeSet<>())
                      .add(claim.origin()));
    }
    return claim ->
        -claim
            .host()
            .map(h -> origins.getOrDefault(pair(claim) + h, new TreeSet<>()).size())
            .orElse(0);
  }

  private static String pair(Claim claim) {
    TreeSet<String> countries = new TreeSet<>(claim.source().countries());
    countries.addAll(claim.target().countries());
    return countries.toString();
  }

  private Map<String, Integer> numbers(Report report, Standpoints standpoints) {
    Map<String, Integer> numbers = new TreeMap<>();
    String article = report.evidence().article();
    standpoints
        .article(article)
        .ifPresent(
            a ->
                numbers.putAll(
                    figures.in(
                        a.text().characters(), standpoints.lang(article), report.evidence())));
    kindsOfFigure(kinds.of(report).name()).ifPresent(numbers.keySet()::retainAll);
    numbers.putAll(report.numbers());
    return numbers;
  }

  /** A figure belongs to the act it counts: of an attack the dead, of an arrest the arrested. */
  private static Optional<Set<String>> kindsOfFigure(String kind) {
    return Optional.of(
        switch (kind) {
          case "attack", "assault", "clash", "repress", "riot", "break-ceasefire", "destroy" ->
              Set.of("killed", "injured");
          case "arrest", "coerce" -> Set.of("arrested");
          case "protest", "strike" -> Set.of("protesters");
          case "mobilise", "protect" -> Set.of("troops");
          case "release" -> Set.of("released");
          default -> Set.of();
        });
  }

  /** Returns the town a report names; a country, or a region of several, is none. */
  private Optional<String> town(Report report) {
    return report
        .place()
        .filter(p -> p.contains(",") && !p.endsWith("?"))
        .map(p -> p.substring(0, p.lastIndexOf(',')).strip())
        .filter(t -> !countryNames.contains(t));
  }

  private static final Comparator<Claim> ORDER =
      Comparator.comparing((Claim c) -> c.published().orElse(LocalDate.MAX))
          .thenComparing(Claim::article)
          .thenComparing(c -> c.report().evidence().span())
          .thenComparing(c -> c.report().cameo())
          .thenComparing(c -> c.report().source())
          .thenComparing(c -> c.report().target().orElse(""));

  private static List<Happening> gather(List<Claim> claims) {
    Map<String, List<Happening>> byKind = new HashMap<>();
    List<Happening> all = new ArrayList<>();
    List<Claim> affirmed = claims.stream().filter(c -> !c.isDenial()).toList();
    for (Claim claim : affirmed) {
      if (claim.date().isPresent()) {
        place(claim, byKind, all);
      }
    }
    for (Claim claim : affirmed) {
      if (claim.date().isEmpty()) {
        place(claim, byKind, all);
      }
    }
    for (Claim claim : claims) {
      if (claim.isDenial()) {
        place(claim, byKind, all);
      }
    }
    return all;
  }

  private static void place(Claim claim, Map<String, List<Happening>> byKind, List<Happening> all) {
    List<Happening> known =
        byKind.computeIfAbsent(
            claim.kind().name() + "/" + claim.standing(), k -> new ArrayList<>());
    List<Happening> fitting = known.stream().filter(h -> h.fits(claim)).toList();
    Optional<Happening> home = choose(claim, fitting);
    if (home.isPresent()) {
      home.get().add(claim);
    } else {
      Happening fresh = new Happening(claim);
      known.add(fresh);
      all.add(fresh);
    }
  }

  /** Returns the one happening a claim is about; empty if there is none, or if it is not clear. */
  private static Optional<Happening> choose(Claim claim, List<Happening> fitting) {
    if (fitting.size() < 2) {
      return fitting.stream().findFirst();
    }
    List<Happening> same = fitting.stream().filter(h -> h.hasArticle(claim.article())).toList();
    if (same.size() == 1) {
      return Optional.of(same.getFirst());
    }
    if (claim.date().isPresent()) {
      return fitting.stream()
          .max(
              Comparator.comparingLong((Happening h) -> -distance(claim, h))
                  .thenComparingInt(h -> h.claims().size()));
    }
    if (claim.kind().once() || fitting.stream().noneMatch(Happening::isDated)) {
      return fitting.stream()
          .max(
              Comparator.comparingInt((Happening h) -> sameSides(claim, h) ? 1 : 0)
                  .thenComparingInt(h -> h.claims().size()));
    }
    if (claim.published().isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = claim.published().get();
    return fitting.stream()
        .filter(h -> h.firstDay().isPresent())
        .filter(h -> Math.abs(ChronoUnit.DAYS.between(h.firstDay().orElse(day), day)) <= 3)
        .max(Comparator.comparing(h -> h.firstDay().orElse(LocalDate.MIN)));
  }

  private static boolean sameSides(Claim claim, Happening happening) {
    return happening.claims().stream().anyMatch(c -> sides(c).equals(sides(claim)));
  }

  private static long distance(Claim claim, Happening happening) {
    LocalDate mine = claim.date().map(DateRange::from).orElse(LocalDate.MIN);
    return happening.firstDay().map(d -> Math.abs(ChronoUnit.DAYS.between(d, mine))).orElse(999L);
  }

  private Event event(Happening happening, Standpoints standpoints, Wording wording) {
    EventAccounts.Comparison comparison =
        accounts.compare(happening.claims(), standpoints, wording);
    List<Claim> agreed = comparison.agreed();
    Map<String, TreeSet<String>> common = new HashMap<>();
    agreed.forEach(c -> common.computeIfAbsent(sides(c), k -> new TreeSet<>()).add(c.origin()));
    List<Claim> best =
        agreed.stream()
            .sorted(
                Comparator.comparingInt(
                        (Claim c) -> -common.getOrDefault(sides(c), new TreeSet<>()).size())
                    .thenComparing(BEST))
            .toList();
    Claim lead = best.getFirst();
    List<Report> reports = new ArrayList<>(best.stream().map(Claim::report).toList());
    happening.claims().stream()
        .filter(c -> !agreed.contains(c))
        .sorted(BEST)
        .map(Claim::report)
        .forEach(reports::add);
    return new Event(
        "",
        lead.report().type(),
        status(agreed),
        parties(agreed, lead),
        date(agreed),
        place(agreed),
        standpoints.support(agreed.stream().map(Claim::article).toList()),
        reports,
        comparison.accounts(),
        comparison.disagreements());
  }

  /** The words of the outlet itself before those of a speaker, the surer before the less sure. */
  private static final Comparator<Claim> BEST =
      Comparator.comparingInt((Claim c) -> c.report().speaker().isPresent() ? 1 : 0)
          .thenComparingInt(c -> known(c))
          .thenComparingDouble(c -> -Math.rint(c.report().confidence() * 10))
          .thenComparing(ORDER);

  private static String sides(Claim c) {
    return c.kind().mutual() && c.host().isEmpty()
        ? pair(c)
        : c.source().countries() + ">" + c.target().countries();
  }

  /** 0 if both sides and the day are told, more where something is missing. */
  private static int known(Claim c) {
    return (c.source().isUnknown() ? 2 : 0)
        + (c.target().isEmpty() || c.target().isUnknown() ? 1 : 0)
        + (c.date().isPresent() ? 0 : 1)
        + (c.report().evidence().text().indexOf(' ') < 0 ? 2 : 0);
  }

  private static Status status(List<Claim> claims) {
    return claims.stream()
        .map(c -> c.report().status())
        .min(Comparator.comparingInt(Enum::ordinal))
        .orElse(Status.HAPPENED);
  }

  private static List<Party> parties(List<Claim> claims, Claim lead) {
    List<Party> parties = new ArrayList<>();
    lead.source().codes().forEach(code -> parties.add(new Party(code, "source")));
    lead.target().codes().forEach(code -> parties.add(new Party(code, "target")));
    TreeSet<String> seen = new TreeSet<>();
    parties.forEach(p -> seen.add(Side.country(p.actor())));
    for (Claim claim : claims) {
      boolean turned = claim.kind().mutual() && !claim.source().meets(lead.source(), false);
      add(parties, seen, claim.source(), turned ? "target" : "source");
      add(parties, seen, claim.target(), turned ? "source" : "target");
    }
    parties.sort(Comparator.comparing((Party p) -> p.role().equals("source") ? 0 : 1));
    return parties;
  }

  private static void add(List<Party> parties, TreeSet<String> seen, Side side, String role) {
    for (String code : side.codes()) {
      if (!code.startsWith("?") && seen.add(Side.country(code))) {
        parties.add(new Party(code, role));
      }
    }
  }

  /** Returns the narrowest date told; of several the one with most origins, then the earliest. */
  private static Optional<DateRange> date(List<Claim> claims) {
    Map<DateRange, TreeSet<String>> origins = new HashMap<>();
    for (Claim claim : claims) {
      claim
          .report()
          .date()
          .ifPresent(d -> origins.computeIfAbsent(d, k -> new TreeSet<>()).add(claim.origin()));
    }
    return origins.entrySet().stream()
        .min(
            Comparator.comparingInt(
                    (Map.Entry<DateRange, TreeSet<String>> e) -> rank(e.getKey().precision()))
                .thenComparingInt(e -> -e.getValue().size())
                .thenComparing(e -> e.getKey().from())
                .thenComparing(e -> e.getKey().to()))
        .map(Map.Entry::getKey);
  }

  private static int rank(Precision precision) {
    return Math.max(precision.ordinal(), Precision.DAY.ordinal());
  }

  private static Optional<String> place(List<Claim> claims) {
    Map<String, TreeSet<String>> origins = new HashMap<>();
    for (Claim claim : claims) {
      claim
          .report()
          .place()
          .ifPresent(p -> origins.computeIfAbsent(p, k -> new TreeSet<>()).add(claim.origin()));
    }
    return origins.entrySet().stream()
        .min(
            Comparator.comparingInt(
                    (Map.Entry<String, TreeSet<String>> e) -> e.getKey().contains(",") ? 0 : 1)
                .thenComparingInt(e -> -e.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }

  private static int standing(Event event) {
    return switch (event.status()) {
      case HAPPENED, DENIED -> 0;
      case ONGOING -> 1;
      case PLANNED -> 2;
      case CALLED_FOR -> 3;
      case HYPOTHETICAL -> 4;
    };
  }

  private static final Comparator<Event> TOLD =
      Comparator.comparingInt(EventMerger::standing)
          .thenComparing(e -> e.date().map(DateRange::from).orElse(LocalDate.MAX))
          .thenComparingInt(e -> -e.support().origins())
          .thenComparing(e -> e.reports().getFirst().evidence().article())
          .thenComparing(e -> e.reports().getFirst().evidence().span())
          .thenComparing(e -> e.reports().getFirst().cameo())
          .thenComparing(e -> e.reports().getFirst().source());

  private static Event numbered(Event e, int number) {
    return new Event(
        "e" + number,
        e.type(),
        e.status(),
        e.parties(),
        e.date(),
        e.place(),
        e.support(),
        e.reports(),
        e.accounts(),
        e.disagreements());
  }
}
