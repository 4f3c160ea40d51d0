package id.sorot.brief;

import id.sorot.account.Account;
import id.sorot.account.AccountValue;
import id.sorot.account.Disagreement;
import id.sorot.account.Event;
import id.sorot.account.EventKinds;
import id.sorot.account.EventMerger;
import id.sorot.account.Standpoints;
import id.sorot.account.Wording;
import id.sorot.annotation.Analysis;
import id.sorot.annotation.Quotation;
import id.sorot.annotation.TimeExpression;
import id.sorot.article.Article;
import id.sorot.article.Block;
import id.sorot.article.Evidence;
import id.sorot.article.Furniture;
import id.sorot.copy.Copy;
import id.sorot.copy.Origin;
import id.sorot.event.Report;
import id.sorot.event.Status;
import id.sorot.knowledge.Knowledge;
import id.sorot.relation.Clause;
import id.sorot.relation.Obligation;
import id.sorot.relation.Obligations;
import id.sorot.relation.Pact;
import id.sorot.relation.PactFinder;
import id.sorot.relation.Scene;
import id.sorot.relation.Tie;
import id.sorot.relation.TieFinder;
import id.sorot.story.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes the brief of a story from what the stages before found. Immutable and safe for use by many
 * threads.
 */
public final class BriefMaker {
  private final EventKinds kinds;
  private final EventMerger merger;
  private final TieFinder ties;
  private final PactFinder pacts;
  private final Finds finds;
  private final Names names;
  private final Wording wording;

  private BriefMaker(Knowledge knowledge, Wording wording) {
    this.kinds = EventKinds.load(knowledge);
    this.merger = EventMerger.load(knowledge);
    this.ties = TieFinder.load(knowledge);
    this.pacts = PactFinder.load(knowledge);
    this.finds = Finds.load(knowledge);
    this.names = Names.load(knowledge, wording);
    this.wording = wording;
  }

  /**
   * Returns a maker that writes in a language.
   *
   * @param lang {@code id} or {@code en}
   * @throws id.sorot.knowledge.KnowledgeException if a table cannot be read
   */
  public static BriefMaker load(Knowledge knowledge, String lang) {
    return new BriefMaker(knowledge, Wording.load(knowledge, lang));
  }

  /**
   * What a brief is made from.
   *
   * @param story what it is the brief of
   * @param analyses of at least the story's articles
   * @param reports of at least the story's articles
   * @param copies among at least the story's articles
   * @param origins of at least the story's articles
   * @param notRead inputs that gave no article
   */
  public record Material(
      Story story,
      Collection<Analysis> analyses,
      Collection<Report> reports,
      Collection<Copy> copies,
      Collection<Origin> origins,
      List<NotRead> notRead) {}

  /**
   * Returns the brief of a story with what its renderings need.
   *
   * @param today the day that counts as now; what pacts on record say is told for it
   */
  public BriefView make(Material material, LocalDate today) {
    Story story = material.story();
    Map<String, Analysis> byId = new HashMap<>();
    material.analyses().forEach(a -> byId.put(a.article().id(), a));
    List<Analysis> analyses =
        story.articles().stream()
            .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
            .toList();
    Set<String> ids = new TreeSet<>(story.articles());
    List<Article> articles = analyses.stream().map(Analysis::article).toList();
    List<Origin> origins =
        material.origins().stream()
            .filter(o -> o.articles().stream().anyMatch(ids::contains))
            .toList();
    Standpoints standpoints = Standpoints.of(articles, origins);
    List<Report> reports =
        material.reports().stream().filter(r -> ids.contains(r.evidence().article())).toList();
    List<Event> events = merger.merge(reports, analyses, standpoints, wording);
    List<Pact> told = pacts.pacts(analyses, events, standpoints, today, wording);
    events = withoutClauses(events, told);
    List<Tie> tied = ties.ties(analyses, events, standpoints);
    LocalDate day = dayOf(story, events, today);
    Map<String, Pact> onRecord = new TreeMap<>();
    List<Obligation> obligations = new ArrayList<>(Obligations.of(told));
    obligations.addAll(onRecord(analyses, told, events, day, onRecord, standpoints));
    for (Pact pact : told) {
      pacts
          .onRecord()
          .named(pact.pact(), today, wording.lang())
          .ifPresent(p -> onRecord.put(p.pact(), p));
    }
    Brief brief =
        new Brief(
            story.id(),
            events,
            quotes(analyses),
            told,
            obligations,
            tied,
            differences(events, told, tied, analyses, standpoints),
            finds.watchers(analyses, parties(told, events), standpoints),
            attention(analyses, story),
            material.copies().stream()
                .filter(c -> ids.contains(c.a()) && ids.contains(c.b()))
                .toList(),
            unsaid(articles, analyses),
            left(articles));
    return new BriefView(
        story,
        brief,
        analyses,
        origins,
        standpoints,
        onRecord,
        kinds,
        names,
        wording,
        material.notRead());
  }

  /** What a clause promises for the case of an attack is no act: it is told with the pact. */
  private static List<Event> withoutClauses(List<Event> events, List<Pact> told) {
    List<Evidence> clauses = new ArrayList<>();
    for (Pact pact : told) {
      for (Clause clause : pact.clauses()) {
        for (Account account : clause.accounts()) {
          account.values().forEach(v -> clauses.addAll(v.evidence()));
        }
      }
    }
    return events.stream()
        .filter(
            e ->
                e.reports().stream()
                    .anyMatch(
                        r ->
                            clauses.stream()
                                .noneMatch(
                                    c ->
                                        c.article().equals(r.evidence().article())
                                            && c.span().overlaps(r.evidence().span()))))
        .toList();
  }

  /** Returns the day for which obligations on record are told: that of the matter itself. */
  private static LocalDate dayOf(Story story, List<Event> events, LocalDate today) {
    return story
        .to()
        .or(
            () ->
                events.stream()
                    .filter(e -> e.status() == Status.HAPPENED)
                    .flatMap(e -> e.date().stream())
                    .map(d -> d.to())
                    .filter(d -> !d.isAfter(today))
                    .max(Comparator.naturalOrder()))
        .orElse(today);
  }

  /** Returns whom the story is about: the parties of its pacts, else of its best event. */
  private static Set<String> parties(List<Pact> pacts, List<Event> events) {
    TreeSet<String> parties = new TreeSet<>();
    pacts.stream().limit(1).forEach(p -> parties.addAll(p.parties()));
    if (parties.isEmpty()) {
      events.stream()
          .max(Comparator.comparingInt(e -> e.support().origins()))
          .ifPresent(e -> e.parties().forEach(p -> parties.add(p.actor().split(":", 2)[0])));
    }
    return parties;
  }

  private List<Obligation> onRecord(
      List<Analysis> analyses,
      List<Pact> told,
      List<Event> events,
      LocalDate day,
      Map<String, Pact> seen,
      Standpoints standpoints) {
    boolean isAboutForce =
        !told.isEmpty()
            || events.stream()
                .anyMatch(
                    e ->
                        switch (e.type()) {
                          case ASSAULT, THREATEN, MOBILIZE -> countries(e).size() > 1;
                          default -> false;
                        });
    if (!isAboutForce) {
      return List.of();
    }
    Map<String, TreeSet<String>> articles = new TreeMap<>();
    for (Analysis analysis : analyses) {
      for (Scene scene : Scene.of(analysis)) {
        scene
            .countries()
            .forEach(c -> articles.computeIfAbsent(c, k -> new TreeSet<>()).add(scene.article()));
      }
    }
    Set<String> states = new TreeSet<>();
    told.forEach(p -> states.addAll(p.parties()));
    articles.forEach(
        (code, in) -> {
          if (code.length() == 3 && (standpoints.origins(in) > 1 || analyses.size() < 3)) {
            states.add(code);
          }
        });
    List<Obligation> found =
        pacts.onRecord().among(states, day, wording.lang()).stream()
            .filter(o -> o.duty().equals("aid"))
            .toList();
    for (Obligation obligation : found) {
      pacts
          .onRecord()
          .named(obligation.pact(), day, wording.lang())
          .ifPresent(p -> seen.put(p.pact(), p));
    }
    return found;
  }

  private static Set<String> countries(Event event) {
    TreeSet<String> countries = new TreeSet<>();
    event.parties().forEach(p -> countries.add(p.actor().split(":", 2)[0]));
    countries.remove("?");
    return countries;
  }

  private static List<Quote> quotes(List<Analysis> analyses) {
    Map<String, Quote> byWords = new LinkedHashMap<>();
    for (Analysis analysis : analyses) {
      for (Quotation quotation : analysis.quotations()) {
        if (quotation.speakerText().isEmpty() && quotation.speakerActor().isEmpty()
            || isToldBetter(quotation, analysis)) {
          continue;
        }
        Quote quote = quote(analysis, quotation);
        String key = quote.speaker().orElse("") + "|" + quote.text().toLowerCase(Locale.ROOT);
        Quote known = byWords.get(key);
        byWords.put(key, known == null ? quote : with(known, analysis.article().id()));
      }
    }
    return List.copyOf(byWords.values());
  }

  /** A paraphrase around words in quotation marks adds nothing to them. */
  private static boolean isToldBetter(Quotation quotation, Analysis analysis) {
    return quotation.kind() == Quotation.Kind.INDIRECT
        && analysis.quotations().stream()
            .anyMatch(
                q ->
                    q.kind() != Quotation.Kind.INDIRECT
                        && q.span().overlaps(quotation.span())
                        && 2 * q.span().length() > quotation.span().length());
  }

  private static Quote quote(Analysis analysis, Quotation q) {
    Optional<String> said =
        analysis.times().stream()
            .filter(t -> q.span().contains(t.span()))
            .map(TimeExpression::range)
            .filter(r -> r.from().equals(r.to()))
            .map(r -> r.from().toString())
            .findFirst();
    return new Quote(
        q.speakerActor()
            .filter(a -> !a.name().isBlank())
            .map(a -> a.name())
            .or(q::speakerText)
            .map(Clean::line),
        q.speakerActor().map(a -> a.code()),
        q.kind(),
        q.text().replaceAll("\\s+", " "),
        q.cue(),
        said,
        List.of(analysis.article().id()),
        analysis.article().evidence(q.span()));
  }

  private static Quote with(Quote known, String article) {
    Set<String> articles = new LinkedHashSet<>(known.articles());
    articles.add(article);
    return new Quote(
        known.speaker(),
        known.speakerActor(),
        known.kind(),
        known.text(),
        known.cue(),
        known.said(),
        List.copyOf(articles),
        known.evidence());
  }

  private List<Difference> differences(
      List<Event> events,
      List<Pact> told,
      List<Tie> tied,
      List<Analysis> analyses,
      Standpoints standpoints) {
    List<Difference> all = new ArrayList<>();
    for (Event event : events) {
      for (Disagreement d : event.disagreements()) {
        all.add(difference(d, event.id(), event.accounts()));
      }
    }
    for (Pact pact : told) {
      List<Account> accounts = new ArrayList<>(pact.accounts());
      for (Clause clause : pact.clauses()) {
        accounts.addAll(clause.accounts());
      }
      for (Disagreement d : pact.disagreements()) {
        all.add(difference(d, pact.pact(), accounts));
      }
    }
    all.addAll(TieDifferences.of(tied, standpoints, wording));
    finds.reactions(analyses, standpoints, wording).ifPresent(all::add);
    all.sort(
        Comparator.comparingInt((Difference d) -> d.kind().ordinal())
            .thenComparingInt(d -> severity(d.severity()))
            .thenComparing(Difference::about)
            .thenComparing(Difference::property));
    return all;
  }

  private static int severity(String severity) {
    return switch (severity) {
      case "high" -> 0;
      case "medium" -> 1;
      default -> 2;
    };
  }

  private static Difference difference(Disagreement d, String about, List<Account> accounts) {
    List<AccountValue> values =
        accounts.stream()
            .filter(a -> a.property().equals(d.property()))
            .findFirst()
            .map(Account::values)
            .orElse(List.of());
    return new Difference(d.property(), d.kind(), d.why(), d.severity(), about, values);
  }

  private List<Attention> attention(List<Analysis> analyses, Story story) {
    List<Attention> all = new ArrayList<>();
    boolean allDated = analyses.stream().allMatch(a -> a.article().day().isPresent());
    all.add(
        new Attention(
            "articles",
            analyses.size(),
            story
                .from()
                .filter(f -> allDated)
                .flatMap(f -> story.to().map(t -> f.equals(t) ? f.toString() : f + "/" + t)),
            List.of(),
            Optional.empty()));
    all.addAll(finds.attention(analyses));
    return all;
  }

  private List<Unsaid> unsaid(List<Article> articles, List<Analysis> analyses) {
    List<Unsaid> all = new ArrayList<>();
    missing("date", articles.stream().filter(a -> a.published().isEmpty()).toList(), all);
    missing("outlet", articles.stream().filter(a -> a.outlet().isEmpty()).toList(), all);
    all.addAll(finds.unnamed(analyses));
    return all;
  }

  private static void missing(String what, List<Article> articles, List<Unsaid> to) {
    if (!articles.isEmpty()) {
      to.add(
          new Unsaid(
              what,
              Optional.empty(),
              articles.stream().map(Article::id).toList(),
              List.<Evidence>of()));
    }
  }

  private static List<Left> left(List<Article> articles) {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, TreeSet<String>> in = new TreeMap<>();
    for (Article article : articles) {
      for (Block block : article.text().blocks()) {
        if (!block.isProse() && !block.what().equals(Optional.of("reference"))) {
          count(block.what().orElse("other"), article, counts, in);
        }
      }
      // References are counted by what they lead to, not by their marks in the text.
      int cited = (int) article.links().stream().filter(l -> l.kind().equals("citation")).count();
      if (cited > 0) {
        counts.put("reference", counts.getOrDefault("reference", 0) + cited);
        in.computeIfAbsent("reference", k -> new TreeSet<>()).add(article.id());
      }
      for (Furniture furniture : article.furniture()) {
        count(furniture.what(), article, counts, in);
      }
    }
    List<Left> left = new ArrayList<>();
    counts.forEach(
        (what, count) ->
            left.add(new Left(what, count, List.copyOf(in.getOrDefault(what, new TreeSet<>())))));
    left.sort(Comparator.comparingInt((Left l) -> -l.count()).thenComparing(Left::what));
    return left;
  }

  private static void count(
      String what, Article article, Map<String, Integer> counts, Map<String, TreeSet<String>> in) {
    counts.merge(what, 1, Integer::sum);
    in.computeIfAbsent(what, k -> new TreeSet<>()).add(article.id());
  }
}
