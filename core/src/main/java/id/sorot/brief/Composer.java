package id.sorot.brief;

import id.sorot.account.AccountValue;
import id.sorot.account.Event;
import id.sorot.account.Support;
import id.sorot.account.Wording;
import id.sorot.annotation.Analysis;
import id.sorot.annotation.Quotation;
import id.sorot.article.Article;
import id.sorot.article.Evidence;
import id.sorot.article.Link;
import id.sorot.brief.Section.Line;
import id.sorot.brief.Section.Quoted;
import id.sorot.copy.Copy;
import id.sorot.copy.Origin;
import id.sorot.event.Status;
import id.sorot.knowledge.Knowledge;
import id.sorot.relation.Clause;
import id.sorot.relation.Obligation;
import id.sorot.relation.Pact;
import id.sorot.relation.Tie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Composes the sections of a brief in words; the renderings only lay them out. */
final class Composer {
  private static final int LONGEST_QUOTE = 260;
  private static final int LONGEST_SAID = 420;
  private static final int MOST_EVENTS = 12;
  private static final int MOST_QUOTES = 14;
  private static final int MOST_TIES = 18;
  private static final int MOST_UNNAMED = 6;

  private final BriefView view;
  private final Brief brief;
  private final Wording wording;
  private final Teller teller;
  private final DaysInWords days;
  private final Labels labels;

  Composer(Knowledge knowledge, BriefView view) {
    this.view = view;
    this.brief = view.brief();
    this.wording = view.wording();
    this.teller = Teller.of(knowledge, view);
    this.days = new DaysInWords(wording);
    this.labels = new Labels(view.story().articles());
  }

  Labels labels() {
    return labels;
  }

  DaysInWords days() {
    return days;
  }

  Teller teller() {
    return teller;
  }

  /**
   * Returns the headline: the story's own where it is in the language written, else its best event.
   */
  String title() {
    String own = Clean.line(view.story().title(), 160);
    boolean sameLanguage =
        view.story().languages().equals(List.of(wording.lang())) && !own.isBlank();
    if (sameLanguage) {
      return own;
    }
    return headline().map(teller::tell).orElse(own.isBlank() ? view.story().id() : own);
  }

  private Optional<Event> headline() {
    return brief.happened().stream()
        .filter(e -> e.status() == Status.HAPPENED)
        .max(
            Comparator.comparingInt((Event e) -> importance(e))
                .thenComparing(e -> e.id(), Comparator.reverseOrder()));
  }

  private int importance(Event event) {
    boolean toNobody = event.parties().stream().noneMatch(p -> p.role().equals("target"));
    return teller.kind(event).weight()
        + 3 * event.support().origins()
        - (event.status() == Status.DENIED ? 3 : 0)
        - (isBackground(event) ? 5 : 0)
        - (toNobody && !teller.standsAlone(event) ? 4 : 0);
  }

  /** What lies a season or more before the first article is told as background. */
  private boolean isBackground(Event event) {
    return event.date().isPresent()
        && view.story()
            .from()
            .map(f -> event.date().get().to().isBefore(f.minusDays(90)))
            .orElse(false);
  }

  /** Returns the line beneath the headline. */
  String summary() {
    List<String> parts = new ArrayList<>();
    parts.add(wording.count("article", view.analyses().size()));
    parts.add(wording.count("origin", origins()));
    List<String> languages = new ArrayList<>();
    for (String lang : view.story().languages()) {
      String key = "lang." + lang;
      languages.add(wording.has(key) ? wording.say(key) : lang);
    }
    if (!languages.isEmpty()) {
      parts.add(String.join(", ", languages));
    }
    period().ifPresent(parts::add);
    return String.join(" · ", parts);
  }

  int origins() {
    return view.standpoints().origins(view.story().articles());
  }

  private Optional<String> period() {
    TreeSet<LocalDate> all = new TreeSet<>();
    view.story().from().ifPresent(all::add);
    view.story().to().ifPresent(all::add);
    Optional<LocalDate> last = view.story().to();
    for (Event event : brief.happened()) {
      if (event.status() == Status.HAPPENED && event.date().isPresent()) {
        LocalDate from = event.date().get().from();
        boolean near =
            event.date().get().from().equals(event.date().get().to())
                && last.map(l -> !from.isAfter(l) && from.isAfter(l.minusDays(15))).orElse(true);
        if (near) {
          all.add(from);
        }
      }
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(days.span(all.first(), all.last()));
  }

  List<Section> sections() {
    List<Section> all = new ArrayList<>();
    add(all, "happened", happened(), moreEvents());
    add(all, "said", said(), Optional.empty());
    add(all, "agreed", agreed(), Optional.empty());
    add(all, "ties", ties(), Optional.empty());
    add(all, "differ", differ(), Optional.empty());
    add(all, "watch", watch(), Optional.empty());
    add(all, "attention", attention(), Optional.empty());
    add(all, "copies", copies(), Optional.empty());
    add(all, "unsaid", unsaid(), Optional.empty());
    add(all, "notread", notRead(), Optional.empty());
    add(all, "left", left(), Optional.empty());
    add(all, "articles", articles(), Optional.empty());
    return all;
  }

  private void add(List<Section> all, String id, List<Line> lines, Optional<String> note) {
    if (!lines.isEmpty()) {
      all.add(new Section(id, wording.say("section." + id), lines, note));
    }
  }

  private Quoted quoted(Evidence evidence) {
    return new Quoted(
        Clean.line(evidence.text(), LONGEST_QUOTE),
        labels.of(evidence.article()),
        speakerOf(evidence));
  }

  /** Whose words the evidence is, where it stands in a quotation. */
  private String speakerOf(Evidence evidence) {
    for (Analysis analysis : view.analyses()) {
      if (!analysis.article().id().equals(evidence.article())) {
        continue;
      }
      for (Quotation q : analysis.quotations()) {
        if (q.kind() != Quotation.Kind.INDIRECT
            && q.span().contains(evidence.span())
            && q.speakerText().isPresent()) {
          String who = q.speakerActor().map(a -> a.name()).orElse(q.speakerText().get());
          return wording.say("words.of", Clean.line(who, 60));
        }
      }
    }
    return "";
  }

  /** Returns the events shown, in order of time, and leaves the least important out. */
  List<Event> shown() {
    List<Event> best =
        brief.happened().stream()
            .filter(e -> !isBare(e) && !isAlone(e) && !isHearsay(e))
            .sorted(
                Comparator.comparingInt((Event e) -> -importance(e))
                    .thenComparing(e -> brief.happened().indexOf(e)))
            .limit(MOST_EVENTS)
            .toList();
    return brief.happened().stream().filter(best::contains).toList();
  }

  /** An act of two in which only one is told. */
  private boolean isAlone(Event event) {
    return teller.kind(event).mutual()
        && !teller.kind(event).once()
        && event.parties().stream().map(p -> p.actor()).distinct().count() < 2;
  }

  /** Words of nobody known, or words to nobody: the quotations tell those better. */
  private boolean isHearsay(Event event) {
    if (!teller.kind(event).spoken()) {
      return false;
    }
    boolean ofNobody =
        event.parties().stream()
            .filter(p -> p.role().equals("source"))
            .allMatch(p -> p.actor().startsWith("?"));
    boolean toNobody =
        event.parties().stream()
            .filter(p -> p.role().equals("target"))
            .allMatch(p -> p.actor().startsWith("?"));
    return ofNobody || toNobody && !teller.kind(event).mutual();
  }

  /** Nobody is told to have done it to anybody. */
  private static boolean isBare(Event event) {
    boolean isDeed = event.status() == Status.HAPPENED || event.status() == Status.ONGOING;
    return event.parties().stream()
        .filter(p -> isDeed || p.role().equals("source"))
        .allMatch(p -> p.actor().startsWith("?"));
  }

  private Optional<String> moreEvents() {
    int more = brief.happened().size() - shown().size();
    return more > 0 ? Optional.of(wording.count("more.events", more)) : Optional.empty();
  }

  private List<Line> happened() {
    List<Line> lines = new ArrayList<>();
    for (Event event : shown()) {
      lines.add(event(event));
    }
    return lines;
  }

  private Line event(Event event) {
    String chip =
        event.status() == Status.HAPPENED
            ? ""
            : wording.say("status." + Teller.statusWord(event.status()));
    String lead = event.date().map(days::range).orElseGet(() -> wording.say("not.reported"));
    Support support = event.support();
    Set<String> with = new TreeSet<>();
    Set<String> against = new TreeSet<>();
    split(event, with, against);
    StringBuilder tail = new StringBuilder();
    tail.append(wording.count("origin", support.origins()));
    tail.append(" · ").append(level(support));
    tail.append(" · ").append(labels.of(with));
    if (!against.isEmpty()) {
      tail.append(" · ").append(wording.say("against", labels.of(against)));
    }
    return new Line(
        lead,
        teller.tell(event),
        tail.toString(),
        chip,
        support.origins(),
        view.standpoints().origins(against),
        evidence(event, with));
  }

  private String level(Support support) {
    return wording.say("level." + support.level().name().toLowerCase(Locale.ROOT));
  }

  /** Parts the articles of an event into those that stand with it and those against. */
  private static void split(Event event, Set<String> with, Set<String> against) {
    event.reports().forEach(r -> with.add(r.evidence().article()));
    for (var account : event.accounts()) {
      boolean sided = account.property().equals("host") || account.property().equals("status");
      if (sided && account.values().size() > 1) {
        Set<String> majority = new TreeSet<>(account.values().getFirst().articles());
        account.values().stream()
            .skip(1)
            .flatMap(v -> v.articles().stream())
            .filter(a -> !majority.contains(a))
            .forEach(against::add);
      }
    }
    with.removeAll(against);
  }

  private List<Quoted> evidence(Event event, Set<String> of) {
    Map<String, Quoted> first = new LinkedHashMap<>();
    event.reports().stream()
        .filter(r -> of.contains(r.evidence().article()))
        .forEach(r -> first.putIfAbsent(r.evidence().article(), quoted(r.evidence())));
    return List.copyOf(first.values());
  }

  private List<Line> said() {
    List<Quote> best =
        brief.quotes().stream()
            .sorted(
                Comparator.comparingInt((Quote q) -> q.kind().ordinal())
                    .thenComparingInt(q -> -view.standpoints().origins(q.articles()))
                    .thenComparingInt(q -> brief.quotes().indexOf(q)))
            .limit(MOST_QUOTES)
            .toList();
    Map<String, List<Quote>> bySpeaker = new LinkedHashMap<>();
    for (Quote quote : brief.quotes()) {
      if (best.contains(quote)) {
        bySpeaker.computeIfAbsent(speaker(quote), s -> new ArrayList<>()).add(quote);
      }
    }
    List<Line> lines = new ArrayList<>();
    List<String> order = new ArrayList<>(bySpeaker.keySet());
    order.sort(Comparator.comparingInt(s -> rank(bySpeaker.getOrDefault(s, List.of()))));
    order.forEach(
        speaker -> {
          List<Quote> quotes = bySpeaker.getOrDefault(speaker, List.of());
          String lead = Clean.line(speaker, 60);
          for (Quote quote : quotes) {
            lines.add(quote(lead, quote));
            lead = "";
          }
        });
    int more = brief.quotes().size() - best.size();
    if (more > 0) {
      lines.add(Line.of("", wording.count("more.quotes", more)));
    }
    return lines;
  }

  /** Own words first, then those of known speakers. */
  private static int rank(List<Quote> quotes) {
    boolean own = quotes.stream().anyMatch(q -> q.kind() != Quotation.Kind.INDIRECT);
    boolean known = quotes.stream().anyMatch(q -> q.speakerActor().isPresent());
    return (own ? 0 : 2) + (known ? 0 : 1);
  }

  /** Returns the name of the speaker; of one without a name, what he is called. */
  private String speaker(Quote quote) {
    String name = Clean.line(quote.speaker().orElse(""), 60);
    boolean isNamed =
        quote.speakerActor().isPresent()
            || name.indexOf(' ') > 0 && name.chars().filter(Character::isUpperCase).count() > 1;
    if (isNamed) {
      return name;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    String called =
        brief.unsaid().stream()
            .flatMap(u -> u.words().stream())
            .filter(w -> !lower.isEmpty() && w.startsWith(lower))
            .findFirst()
            .orElse(name);
    return wording.say("speaker.unnamed", Clean.line(called, 40));
  }

  private Line quote(String lead, Quote quote) {
    String words = Clean.line(quote.text(), LONGEST_SAID).replaceAll("[,;]$", "");
    boolean own = quote.kind() != Quotation.Kind.INDIRECT;
    String text = own ? "«" + words + "»" : wording.say("in.other.words", words);
    List<String> tail = new ArrayList<>();
    quote.said().ifPresent(d -> tail.add(days.iso(d)));
    tail.add(labels.of(quote.articles()));
    return Line.of(lead, text, String.join(" · ", tail), List.of());
  }

  private List<Line> agreed() {
    List<Line> lines = new ArrayList<>();
    for (Pact pact : brief.pacts().stream().limit(4).toList()) {
      pact(pact, lines);
    }
    onRecord(lines);
    return lines;
  }

  private void pact(Pact pact, List<Line> lines) {
    lines.add(
        Line.of(
            wording.say("pact"),
            name(pact) + " · " + view.names().list(pact.parties()),
            labels.of(articles(pact.evidence())),
            pact.evidence().stream().limit(3).map(this::quoted).toList()));
    lines.add(
        Line.of(
            wording.say("pact.signed"),
            pact.status() == Pact.Status.NEGOTIATED
                ? wording.say("pact.negotiated")
                : days.iso(pact.signed())
                    + " · "
                    + wording.say("pact.force", days.iso(forceInTexts(pact)))));
    for (Clause clause : pact.clauses()) {
      clause(clause, lines);
    }
    pact.accounts().stream()
        .filter(a -> a.property().equals("before"))
        .forEach(
            a ->
                lines.add(
                    Line.of(
                        wording.say("pact.before"),
                        "«" + Clean.line(a.values().getFirst().value(), LONGEST_QUOTE) + "»",
                        labels.of(a.values().getFirst().articles()),
                        List.of())));
    Pact known = view.onRecord().get(pact.pact());
    if (known != null) {
      lines.add(
          Line.of(
              wording.say("pact.record"),
              wording.say(
                  "pact.record.text",
                  known.names().getOrDefault(wording.lang(), known.pact()),
                  days.iso(known.signed()),
                  days.iso(known.inForce()))));
    }
    List<String> bound =
        brief.obligations().stream()
            .filter(o -> o.source().isEmpty() && o.pact().equals(pact.pact()))
            .map(this::bound)
            .toList();
    if (!bound.isEmpty()) {
      lines.add(
          Line.of(
              wording.say("pact.bound"),
              String.join(" · ", bound) + ". " + wording.say("bound.not.will")));
    }
  }

  /** Entry into force as the texts have it: what only the record knows is told as the record's. */
  private static Optional<String> forceInTexts(Pact pact) {
    return pact.status() == Pact.Status.IN_FORCE ? pact.inForce() : Optional.empty();
  }

  private String name(Pact pact) {
    String any = pact.names().values().stream().findFirst().orElse(pact.pact());
    String told = pact.names().getOrDefault(wording.lang(), any);
    return "«" + Clean.line(told, 90) + "»";
  }

  private void clause(Clause clause, List<Line> lines) {
    List<Quoted> strengths = new ArrayList<>();
    clause.accounts().stream()
        .filter(a -> a.property().equals("strength"))
        .flatMap(a -> a.values().stream())
        .forEach(v -> strengths.add(valued(v)));
    lines.add(
        Line.of(
            wording.say("pact.clause"),
            wording.say("clause." + clause.kind())
                + " · "
                + Clean.line(clause.condition(), LONGEST_QUOTE),
            strengths.size() > 1 ? wording.say("clause.strengths", strengths.size()) : "",
            strengths));
  }

  private Quoted valued(AccountValue value) {
    String extra = value.evidence().isEmpty() ? "" : speakerOf(value.evidence().getFirst());
    return new Quoted(Clean.line(value.value(), LONGEST_QUOTE), labels.of(value.articles()), extra);
  }

  private String bound(Obligation o) {
    return view.names().of(o.bound()) + " → " + view.names().of(o.to());
  }

  /** The treaties on record that bind the states of the story, pact by pact. */
  private void onRecord(List<Line> lines) {
    Map<String, List<Obligation>> byPact = new LinkedHashMap<>();
    for (Obligation o : brief.obligations()) {
      if (o.source().isPresent()) {
        byPact.computeIfAbsent(o.pact(), p -> new ArrayList<>()).add(o);
      }
    }
    List<String> told = new ArrayList<>();
    byPact.forEach(
        (id, of) -> {
          TreeSet<String> sides = new TreeSet<>();
          of.forEach(o -> sides.add(o.bound()));
          of.forEach(o -> sides.add(o.to()));
          Pact pact = view.onRecord().get(id);
          String year = pact == null ? "" : pact.signed().map(s -> s.substring(0, 4)).orElse("");
          boolean mutual =
              of.stream().anyMatch(o -> o.bound().equals(sides.first()))
                  && of.stream().anyMatch(o -> o.to().equals(sides.first()));
          String who =
              sides.size() == 2 && mutual
                  ? view.names().of(sides.first()) + " ↔ " + view.names().of(sides.last())
                  : sides.size() > 2 ? view.names().list(List.copyOf(sides)) : bound(of.getFirst());
          told.add(
              who
                  + " ("
                  + year
                  + (pact != null && sides.size() > 2 ? ", " + shortName(pact) : "")
                  + ")");
        });
    if (!told.isEmpty()) {
      lines.add(
          Line.of(
              wording.say("pact.beside"),
              String.join(" · ", told) + ". " + wording.say("bound.not.will")));
    }
  }

  private String shortName(Pact pact) {
    return pact.names().getOrDefault(wording.lang(), pact.pact());
  }

  private static List<String> articles(Collection<Evidence> evidence) {
    return evidence.stream().map(Evidence::article).distinct().toList();
  }

  private List<Line> ties() {
    Map<String, List<Tie>> byPair = new LinkedHashMap<>();
    for (Tie tie : brief.ties()) {
      if (!tie.kind().equals("visit")) {
        String pair =
            tie.from().compareTo(tie.to()) < 0 || tie.from().equals("?")
                ? tie.from() + " " + tie.to()
                : tie.to() + " " + tie.from();
        byPair.computeIfAbsent(pair, p -> new ArrayList<>()).add(tie);
      }
    }
    List<Line> lines = new ArrayList<>();
    byPair.forEach(
        (pair, of) -> {
          if (lines.size() < MOST_TIES) {
            lines.add(tie(of));
          }
        });
    return lines;
  }

  private Line tie(List<Tie> of) {
    Tie first = of.getFirst();
    String lead =
        first.to().equals("?")
            ? view.names().of(first.from())
            : first.from().equals("?")
                ? view.names().of(first.to())
                : view.names().of(first.from()) + " – " + view.names().of(first.to());
    Map<String, List<String>> byKind = new LinkedHashMap<>();
    List<Quoted> quotes = new ArrayList<>();
    for (Tie tie : of) {
      String kind = wording.say("tie." + tie.kind());
      if (isOneWay(tie)) {
        kind =
            wording.say(
                tie.from().equals("?") || tie.to().equals("?") ? "tie.half" : "tie.way",
                kind,
                view.names().of(tie.from()),
                view.names().of(tie.to()));
      }
      byKind
          .computeIfAbsent(kind, k -> new ArrayList<>())
          .add(
              wording.say("tie.status." + tie.status().name().toLowerCase(Locale.ROOT))
                  + " ("
                  + labels.of(articles(tie.evidence()))
                  + ")");
      tie.evidence().stream().limit(1).map(this::quoted).forEach(quotes::add);
    }
    List<String> parts = new ArrayList<>();
    byKind.forEach((kind, statuses) -> parts.add(kind + ": " + String.join(", ", statuses)));
    return Line.of(lead, String.join(" · ", parts), "", quotes);
  }

  private static boolean isOneWay(Tie tie) {
    return switch (tie.kind()) {
      case "sanction", "dependence", "arms", "support", "payment" -> true;
      default -> false;
    };
  }

  private List<Line> differ() {
    List<Line> lines = new ArrayList<>();
    for (Difference d : brief.disagreements()) {
      List<Quoted> quotes = new ArrayList<>();
      for (AccountValue value : d.values()) {
        Evidence best = value.evidence().getFirst();
        quotes.add(
            new Quoted(
                Clean.line(best.text(), LONGEST_QUOTE),
                labels.of(value.articles()),
                (valueShown(d, value).equals(Clean.line(best.text(), LONGEST_QUOTE))
                        ? ""
                        : valueShown(d, value) + " · ")
                    + wording.count("origin", value.origins())));
      }
      lines.add(
          new Line(
              wording.say("kind." + d.kind().name().toLowerCase(Locale.ROOT)),
              property(d) + ": " + Clean.line(labels.shorten(d.why()), 300),
              "",
              "",
              0,
              0,
              quotes));
    }
    return lines;
  }

  private String property(Difference d) {
    String key = "property." + d.property();
    String name =
        d.property().startsWith("title ")
            ? wording.say("property.title", Clean.line(d.property().substring(6), 60))
            : wording.has(key) ? wording.say(key) : d.property();
    int blank = d.about().indexOf(' ');
    if (blank > 0 && d.about().indexOf('-') > 0) {
      String[] sides = d.about().substring(0, blank).split("-", 2);
      return view.names().of(sides[0])
          + " – "
          + view.names().of(sides[1])
          + ", "
          + wording.say("tie." + d.about().substring(blank + 1));
    }
    return brief.happened().stream()
        .filter(e -> e.id().equals(d.about()) && !d.property().startsWith("title "))
        .findFirst()
        .map(e -> about(name, e))
        .orElse(name);
  }

  private String about(String property, Event event) {
    return property + " – " + teller.tell(event);
  }

  private String valueShown(Difference d, AccountValue value) {
    String shown = Clean.line(value.value(), 80);
    if (d.property().equals("host") || shown.matches("[A-Z]{3}")) {
      return view.names().of(shown);
    }
    if (d.property().equals("date")) {
      return days.iso(shown);
    }
    for (String table : List.of("value.", "tie.status.")) {
      if (wording.has(table + shown)) {
        return wording.say(table + shown);
      }
    }
    return shown;
  }

  private List<Line> watch() {
    Map<String, List<Watcher>> byActor = new LinkedHashMap<>();
    brief
        .watchers()
        .forEach(w -> byActor.computeIfAbsent(w.actor(), a -> new ArrayList<>()).add(w));
    List<Line> lines = new ArrayList<>();
    byActor.forEach(
        (actor, of) -> {
          List<String> how = new ArrayList<>();
          List<Quoted> quotes = new ArrayList<>();
          for (Watcher w : of) {
            how.add(wording.say("watch." + w.how()) + " (" + labels.of(w.articles()) + ")");
            w.evidence().stream().limit(2).map(this::quoted).forEach(quotes::add);
          }
          lines.add(Line.of(view.names().of(actor), String.join(" · ", how), "", quotes));
        });
    return lines;
  }

  private List<Line> attention() {
    List<Line> lines = new ArrayList<>();
    for (Attention a : brief.attention()) {
      String period =
          a.period()
              .map(this::period)
              .orElseGet(() -> a.what().equals("articles") ? "" : wording.say("period.not.said"));
      String count =
          a.evidence().isPresent()
              ? "«" + Clean.line(a.evidence().get().text(), 120) + "»"
              : wording.count("article", (int) a.number());
      if (a.what().equals("articles") && brief.attention().size() == 1) {
        return List.of();
      }
      lines.add(
          Line.of(
              wording.say("attention." + a.what()),
              count + (period.isEmpty() ? "" : " · " + period),
              labels.of(a.articles()),
              List.of()));
    }
    return lines;
  }

  private String period(String iso) {
    int slash = iso.indexOf('/');
    return slash < 0
        ? days.iso(iso)
        : days.span(
            LocalDate.parse(iso.substring(0, slash)), LocalDate.parse(iso.substring(slash + 1)));
  }

  private List<Line> copies() {
    List<Line> lines = new ArrayList<>();
    for (Copy copy : brief.copies()) {
      lines.add(copy(copy));
    }
    for (Origin origin : view.origins()) {
      boolean byText = origin.why().isEmpty() || origin.why().equals("text");
      if (!byText && origin.articles().size() > 1) {
        lines.add(
            Line.of(labels.of(origin.articles()), wording.say("copies.origin", why(origin.why()))));
      }
    }
    for (Analysis analysis : view.analyses()) {
      Article article = analysis.article();
      List<String> cited = new ArrayList<>();
      for (Link link : article.links()) {
        if (link.kind().equals("citation")) {
          String host = host(link.href());
          if (!cited.contains(host)) {
            cited.add(host);
          }
        }
      }
      if (!cited.isEmpty()) {
        lines.add(
            Line.of(
                labels.of(article.id()),
                wording.say("copies.cites", Clean.line(String.join(", ", cited), 200))));
      }
    }
    return lines;
  }

  private String why(String joined) {
    List<String> words = new ArrayList<>();
    for (String why : joined.split("\\+")) {
      String key = "origin." + why.strip();
      words.add(wording.has(key) ? wording.say(key) : why.strip());
    }
    return String.join(", ", words);
  }

  private static String host(String href) {
    int from = href.indexOf("://");
    String rest = from < 0 ? href : href.substring(from + 3);
    int slash = rest.indexOf('/');
    String host = slash < 0 ? rest : rest.substring(0, slash);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  private Line copy(Copy copy) {
    int shared = copy.passages().stream().mapToInt(p -> p.a().length()).sum();
    boolean turned = copy.containmentB() > copy.containmentA();
    String inner = labels.of(turned ? copy.b() : copy.a());
    String outer = labels.of(turned ? copy.a() : copy.b());
    double whole = Math.max(copy.containmentA(), copy.containmentB());
    double part = Math.min(copy.containmentA(), copy.containmentB());
    String direction =
        switch (copy.direction()) {
          case UNPROVEN -> wording.say("copies.unproven");
          case A_TO_B -> wording.say("copies.from", labels.of(copy.b()), labels.of(copy.a()));
          case B_TO_A -> wording.say("copies.from", labels.of(copy.a()), labels.of(copy.b()));
        };
    return Line.of(
        inner + " – " + outer,
        wording.say(
            whole >= 0.995 ? "copies.whole" : "copies.part",
            inner,
            outer,
            wording.count("passage", copy.passages().size()),
            String.format(Locale.ROOT, wording.lang().equals("id") ? "%d" : "%,d", shared),
            Math.round(whole * 100),
            Math.round(part * 100),
            direction));
  }

  private List<Line> unsaid() {
    List<Line> lines = new ArrayList<>();
    List<String> unnamed = new ArrayList<>();
    for (Unsaid u : brief.unsaid()) {
      if (u.words().isPresent()) {
        unnamed.add("‘" + Clean.line(u.words().get(), 60) + "’ " + labels.of(u.articles()));
      } else {
        lines.add(Line.of(wording.say("unsaid." + u.what()), labels.of(u.articles())));
      }
    }
    if (!unnamed.isEmpty()) {
      int more = unnamed.size() - MOST_UNNAMED;
      lines.add(
          Line.of(
              wording.say("unsaid.source"),
              String.join(" · ", unnamed.subList(0, Math.min(MOST_UNNAMED, unnamed.size())))
                  + (more > 0 ? " · " + wording.say("and.more", more) : "")));
    }
    return lines;
  }

  private List<Line> notRead() {
    List<Line> lines = new ArrayList<>();
    for (NotRead n : view.notRead().stream().limit(10).toList()) {
      lines.add(Line.of(Clean.line(n.input(), 60), Clean.line(n.why(), 200)));
    }
    if (lines.isEmpty()) {
      return List.of(Line.of("", wording.say("nothing")));
    }
    if (view.notRead().size() > 10) {
      lines.add(Line.of("", wording.say("and.more", view.notRead().size() - 10)));
    }
    return lines;
  }

  private List<Line> left() {
    List<String> parts = new ArrayList<>();
    for (Left left : brief.furniture()) {
      String key = "left." + left.what();
      parts.add(
          wording.has("count." + key)
              ? wording.count(key, left.count())
              : left.count() + " " + left.what());
    }
    return parts.isEmpty() ? List.of() : List.of(Line.of("", String.join(" · ", parts)));
  }

  private List<Line> articles() {
    List<Line> lines = new ArrayList<>();
    Map<String, String> originOf = new TreeMap<>();
    view.origins().forEach(o -> o.articles().forEach(a -> originOf.put(a, o.origin())));
    for (Analysis analysis : view.analyses()) {
      Article article = analysis.article();
      List<String> parts = new ArrayList<>();
      if (labels.areNumbers()) {
        parts.add(Clean.line(article.id(), 80));
      }
      parts.add(
          article.outlet().map(o -> Clean.line(o, 50)).orElseGet(() -> wording.say("no.outlet")));
      parts.add(article.day().map(days::day).orElseGet(() -> wording.say("no.date")));
      article.title().ifPresent(t -> parts.add("«" + Clean.line(t, 120) + "»"));
      article
          .address()
          .filter(a -> !a.startsWith("file:"))
          .ifPresent(a -> parts.add(Clean.line(a, 160)));
      lines.add(
          Line.of(
              labels.of(article.id()),
              String.join(" · ", parts),
              originOf.getOrDefault(article.id(), ""),
              List.of()));
    }
    return lines;
  }
}
