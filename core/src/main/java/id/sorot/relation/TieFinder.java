package id.sorot.relation;

import id.sorot.account.Event;
import id.sorot.account.Standpoints;
import id.sorot.annotation.Analysis;
import id.sorot.article.Evidence;
import id.sorot.article.Span;
import id.sorot.event.Report;
import id.sorot.event.Status;
import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import id.sorot.relation.TieCues.Form;
import id.sorot.relation.TieCues.Hit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds ties of actors in sentences of relation and in events.
 *
 * <p>A tie is what somebody says of it: possible, promised and wished ones are kept apart from
 * reported ones. Two actors are taken together only where the sentence joins them. Immutable and
 * safe for use by many threads.
 */
public final class TieFinder {
  private static final int REACH = 80;
  private static final int SIDE_BY_SIDE = 7;
  private static final int LONGEST_EVIDENCE = 260;

  private final Map<String, TieCues> cues;
  private final Map<String, Row> ofEvents;

  private TieFinder(Map<String, TieCues> cues, Map<String, Row> ofEvents) {
    this.cues = cues;
    this.ofEvents = ofEvents;
  }

  /**
   * Returns a finder with the cues of both languages.
   *
   * @throws id.sorot.knowledge.KnowledgeException if a table cannot be read
   */
  public static TieFinder load(Knowledge knowledge) {
    Map<String, Row> ofEvents = new HashMap<>();
    for (Row row : knowledge.table("codebook/ties.tsv")) {
      TieCues.status(row, 2);
      ofEvents.put(row.cell(0), row);
    }
    return new TieFinder(TieCues.load(knowledge), ofEvents);
  }

  private record Key(String from, String to, String kind, Tie.Status status) {}

  private record Found(Key key, Optional<String> since, Evidence evidence) {}

  /**
   * Returns the ties told in sentences and shown by events, best supported first.
   *
   * @param events may be empty
   */
  public List<Tie> ties(
      Collection<Analysis> analyses, Collection<Event> events, Standpoints standpoints) {
    List<Found> found = new ArrayList<>();
    for (Analysis analysis : analyses) {
      TieCues all = cues.get(analysis.lang());
      if (all != null) {
        List<Scene> scenes = Scene.of(analysis);
        TieCues known = all.narrowedTo(Scene.lower(analysis.article().text().characters()));
        Optional<Pair> dominant = dominant(scenes);
        for (Scene scene : scenes) {
          inSentence(scene, known, dominant, found);
        }
      }
    }
    for (Event event : events) {
      ofEvent(event, found);
    }
    return merged(found, standpoints);
  }

  /** The two states an article names most; empty unless it names both more than once. */
  static Optional<Pair> dominant(List<Scene> scenes) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Scene scene : scenes) {
      scene.actors().forEach(a -> counts.merge(a.code(), 1, Integer::sum));
    }
    List<String> most =
        counts.entrySet().stream()
            .filter(e -> e.getValue() > 1)
            .sorted(
                Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue())
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .limit(3)
            .toList();
    boolean clear =
        most.size() == 2
            || most.size() == 3
                && counts.getOrDefault(most.get(1), 0) > counts.getOrDefault(most.get(2), 0);
    return clear
        ? Optional.of(new Pair(most.get(0), most.get(1), new Span(0, 0)))
        : Optional.empty();
  }

  private void inSentence(Scene scene, TieCues known, Optional<Pair> dominant, List<Found> found) {
    List<Hit> hits = known.in(scene.lower());
    for (Hit hit : hits) {
      Optional<Pair> pair =
          switch (hit.form()) {
            case BETWEEN -> pair(scene, hit, hits, dominant);
            case ONTO -> onto(scene, hit, hits);
            case ONTO_NOUN -> ontoNoun(scene, hit, hits);
            case ONTO_LEFT -> ontoLeft(scene, hit, hits);
            case FROM_LEFT ->
                scene.left(hit.span().start()).map(a -> new Pair(a.code(), "?", a.span()));
            case ALLY_LEFT -> allyLeft(scene, hit);
            case ALLY -> {
              allies(scene, hit, hits)
                  .forEach(
                      p -> add(scene, hit.kind(), p, hit.span(), status(scene, known, hit), found));
              yield Optional.empty();
            }
            case ANCHOR -> {
              fields(scene, hit, hits, known, dominant, found);
              yield Optional.empty();
            }
            default -> Optional.empty();
          };
      pair.ifPresent(p -> add(scene, hit.kind(), p, hit.span(), status(scene, known, hit), found));
    }
  }

  private static Tie.Status status(Scene scene, TieCues known, Hit hit) {
    if (hit.form() == Form.ALLY || hit.form() == Form.ALLY_LEFT) {
      // An ally is one; what is wished or promised before it is something else.
      return Tie.Status.REPORTED;
    }
    return hit.status().orElseGet(() -> known.status(scene.lower(), hit.span().start()));
  }

  private void fields(
      Scene scene,
      Hit anchor,
      List<Hit> hits,
      TieCues known,
      Optional<Pair> dominant,
      List<Found> found) {
    Optional<Pair> pair = pair(scene, anchor, hits, dominant);
    if (pair.isEmpty()) {
      return;
    }
    int from = anchor.span().end();
    for (Hit hit : hits) {
      if (hit.span().start() < from) {
        continue;
      }
      // Another word for working together takes the fields that follow it.
      if (hit.form() == Form.ANCHOR) {
        return;
      }
      if (hit.form() == Form.FIELD && hit.span().start() - from <= 2 * REACH) {
        add(
            scene,
            hit.kind(),
            pair.get(),
            new Span(anchor.span().start(), hit.span().end()),
            status(scene, known, anchor),
            found);
      }
    }
  }

  /** Returns the two actors a word of relation joins. */
  static Optional<Pair> pair(Scene scene, Hit hit, List<Hit> hits, Optional<Pair> dominant) {
    Span cue = hit.span();
    for (Hit next : hits) {
      boolean close = next.span().start() >= cue.end() && next.span().start() <= cue.end() + 30;
      if (close && next.form() == Form.PAIR) {
        Optional<Pair> joined = twoAfter(scene, next.span().end());
        if (joined.isPresent()) {
          return joined;
        }
      }
      if (close && next.form() == Form.WITH) {
        Optional<Scene.Named> other = scene.right(next.span().end(), REACH / 2);
        Optional<Scene.Named> one = other.flatMap(o -> leftBut(scene, cue.start(), o.code()));
        if (one.isPresent() && other.isPresent()) {
          return Optional.of(of(one.get(), other.get()));
        }
      }
    }
    Optional<Pair> sideBySide = sideBySide(scene, cue);
    if (sideBySide.isPresent()) {
      return sideBySide;
    }
    List<Scene.Named> near =
        scene.actors().stream()
            .filter(a -> distance(a.span(), cue) <= REACH)
            .sorted(
                Comparator.comparingInt((Scene.Named a) -> distance(a.span(), cue))
                    .thenComparing(Scene.Named::span))
            .toList();
    for (Scene.Named one : near.stream().limit(1).toList()) {
      Optional<Scene.Named> other =
          near.stream().filter(o -> !o.code().equals(one.code())).findFirst();
      if (other.isPresent()) {
        return Optional.of(of(one, other.get()));
      }
    }
    boolean bothMeant = hits.stream().anyMatch(h -> h.form() == Form.BOTH);
    return bothMeant && scene.countries().size() < 2
        ? dominant.filter(
            d -> scene.countries().stream().allMatch(c -> c.equals(d.from()) || c.equals(d.to())))
        : Optional.empty();
  }

  /** 'A and B', 'A–B': two names with next to nothing between them, nearest to the cue. */
  private static Optional<Pair> sideBySide(Scene scene, Span cue) {
    Optional<Pair> best = Optional.empty();
    int nearest = 2 * REACH;
    List<Scene.Named> actors = scene.actors();
    for (int i = 0; i + 1 < actors.size(); i++) {
      Scene.Named one = actors.get(i);
      Scene.Named other = actors.get(i + 1);
      Span both = new Span(one.span().start(), Math.max(one.span().end(), other.span().end()));
      boolean close = other.span().start() - one.span().end() <= SIDE_BY_SIDE;
      if (close && !one.code().equals(other.code()) && distance(both, cue) < nearest) {
        nearest = distance(both, cue);
        best = Optional.of(of(one, other));
      }
    }
    return best;
  }

  private static Optional<Pair> twoAfter(Scene scene, int after) {
    Optional<Scene.Named> one = scene.right(after, REACH / 2);
    if (one.isEmpty()) {
      return Optional.empty();
    }
    return scene.actors().stream()
        .filter(a -> a.span().start() >= one.get().span().end())
        .filter(a -> !a.code().equals(one.get().code()))
        .filter(a -> a.span().start() - one.get().span().end() <= 2 * SIDE_BY_SIDE)
        .findFirst()
        .map(other -> of(one.get(), other));
  }

  private static Pair of(Scene.Named one, Scene.Named other) {
    boolean inOrder = one.span().start() <= other.span().start();
    Scene.Named first = inOrder ? one : other;
    Scene.Named second = inOrder ? other : one;
    return new Pair(
        first.code(), second.code(), new Span(first.span().start(), second.span().end()));
  }

  private static Optional<Scene.Named> leftBut(Scene scene, int before, String not) {
    Optional<Scene.Named> found = Optional.empty();
    for (Scene.Named actor : scene.actors()) {
      if (actor.span().end() <= before && !actor.code().equals(not)) {
        found = Optional.of(actor);
      }
    }
    return found;
  }

  private static int distance(Span one, Span other) {
    return one.end() <= other.start()
        ? other.start() - one.end()
        : Math.max(0, one.start() - other.end());
  }

  private static Optional<Pair> onto(Scene scene, Hit hit, List<Hit> hits) {
    Optional<Scene.Named> to = scene.right(hit.span().end(), REACH / 2);
    if (to.isEmpty() || isCutOff(hit, to.get(), hits)) {
      return Optional.empty();
    }
    Optional<Scene.Named> from = doer(scene, hit.span().start(), to.get().code(), hits);
    if (from.isPresent()) {
      return Optional.of(
          new Pair(
              from.get().code(),
              to.get().code(),
              new Span(from.get().span().start(), to.get().span().end())));
    }
    return hit.kind().equals("sanction")
        ? Optional.of(new Pair("?", to.get().code(), to.get().span()))
        : Optional.empty();
  }

  /** The last actor before the cue that does not stand after 'with': that one only goes along. */
  private static Optional<Scene.Named> doer(Scene scene, int before, String not, List<Hit> hits) {
    Optional<Scene.Named> found = Optional.empty();
    for (Scene.Named actor : scene.actors()) {
      int start = actor.span().start();
      boolean goesAlong =
          hits.stream()
              .anyMatch(
                  h ->
                      h.form() == Form.WITH
                          && h.span().end() <= start
                          && start - h.span().end() <= 2);
      if (actor.span().end() <= before && !actor.code().equals(not) && !goesAlong) {
        found = Optional.of(actor);
      }
    }
    return found.or(() -> leftBut(scene, before, not));
  }

  /** Another word of relation between cue and actor claims the actor for itself. */
  private static boolean isCutOff(Hit hit, Scene.Named actor, List<Hit> hits) {
    return hits.stream()
        .anyMatch(
            h ->
                h.span().start() >= hit.span().end()
                    && h.span().end() <= actor.span().start()
                    && (h.form() == Form.ONTO
                        || h.form() == Form.ALLY
                        || h.form() == Form.BETWEEN));
  }

  /**
   * 'Arms shipments of A to B': who sends is told beside the noun, or after 'by', or not at all.
   */
  private static Optional<Pair> ontoNoun(Scene scene, Hit hit, List<Hit> hits) {
    Optional<Hit> way =
        hits.stream()
            .filter(h -> h.form() == Form.TO && h.span().start() >= hit.span().end())
            .filter(h -> h.span().start() - hit.span().end() <= REACH / 2)
            .findFirst();
    Optional<Scene.Named> to = way.flatMap(w -> scene.right(w.span().end(), 20));
    if (way.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    Optional<Scene.Named> beside =
        scene.actors().stream()
            .filter(
                a ->
                    a.span().start() >= hit.span().end()
                            && a.span().end() <= way.get().span().start()
                        || a.span().end() <= hit.span().start()
                            && hit.span().start() - a.span().end() <= 3)
            .findFirst()
            .or(
                () ->
                    hits.stream()
                        .filter(h -> h.form() == Form.BY)
                        .filter(h -> h.span().start() >= hit.span().end())
                        .findFirst()
                        .flatMap(by -> scene.right(by.span().end(), 20)));
    return Optional.of(
        beside
            .filter(b -> !b.code().equals(to.get().code()))
            .map(b -> of(b, to.get(), b.code()))
            .orElseGet(() -> new Pair("?", to.get().code(), to.get().span())));
  }

  private static Pair of(Scene.Named one, Scene.Named other, String from) {
    Pair pair = of(one, other);
    return pair.from().equals(from) ? pair : new Pair(pair.to(), pair.from(), pair.span());
  }

  private static Optional<Pair> ontoLeft(Scene scene, Hit hit, List<Hit> hits) {
    Optional<Scene.Named> to = scene.left(hit.span().start());
    Optional<Scene.Named> from =
        hits.stream()
            .filter(h -> h.form() == Form.BY && h.span().start() >= hit.span().end())
            .findFirst()
            .flatMap(by -> scene.right(by.span().end(), 20));
    return to.map(
        t ->
            from.filter(f -> !f.code().equals(t.code()))
                .map(f -> new Pair(f.code(), t.code(), new Span(t.span().start(), f.span().end())))
                .orElseGet(() -> new Pair("?", t.code(), t.span())));
  }

  private static Optional<Pair> allyLeft(Scene scene, Hit hit) {
    Optional<Scene.Named> of = scene.left(hit.span().start());
    Optional<Scene.Named> ally = scene.right(hit.span().end(), 25);
    return of.isPresent() && ally.isPresent() && !of.get().code().equals(ally.get().code())
        ? Optional.of(of(of.get(), ally.get()))
        : Optional.empty();
  }

  /** 'A, ally of B', 'allies of B such as A and C', 'ally of the foe of D, namely B'. */
  private static List<Pair> allies(Scene scene, Hit hit, List<Hit> hits) {
    Optional<Scene.Named> of = scene.right(hit.span().end(), 25);
    if (of.isEmpty()) {
      return List.of();
    }
    boolean throughAnother = isCutOff(hit, of.get(), hits);
    Optional<Hit> suchAs =
        hits.stream()
            .filter(h -> h.form() == Form.SUCH_AS)
            .filter(h -> h.span().start() >= of.get().span().end())
            .filter(h -> h.span().start() - of.get().span().end() <= 6)
            .findFirst();
    List<Scene.Named> examples =
        suchAs.map(s -> listAfter(scene, s.span().end(), of.get().code())).orElse(List.of());
    List<Pair> pairs = new ArrayList<>();
    if (throughAnother) {
      // The other word binds its own actor; what follows 'namely' is whom this one means.
      for (Scene.Named named : examples.stream().limit(1).toList()) {
        leftBut(scene, hit.span().start(), named.code()).ifPresent(a -> pairs.add(of(a, named)));
      }
      return pairs;
    }
    for (Scene.Named example : examples) {
      pairs.add(of(of.get(), example));
    }
    if (pairs.isEmpty()) {
      leftBut(scene, hit.span().start(), of.get().code())
          .filter(a -> hit.span().start() - a.span().end() <= REACH / 2)
          .ifPresent(a -> pairs.add(of(a, of.get())));
    }
    return pairs;
  }

  private static List<Scene.Named> listAfter(Scene scene, int after, String not) {
    List<Scene.Named> list = new ArrayList<>();
    int end = after;
    for (Scene.Named actor : scene.actors()) {
      if (actor.span().start() >= end && actor.span().start() - end <= 10) {
        if (!actor.code().equals(not)) {
          list.add(actor);
        }
        end = actor.span().end();
      }
    }
    return list;
  }

  private static void add(
      Scene scene, String kind, Pair pair, Span cue, Tie.Status status, List<Found> found) {
    if (pair.from().equals(pair.to())) {
      return;
    }
    int start =
        pair.span().length() == 0 ? cue.start() : Math.min(cue.start(), pair.span().start());
    int end = Math.max(cue.end(), pair.span().end());
    if (end - start > LONGEST_EVIDENCE) {
      start = cue.start();
      end = cue.end();
    }
    found.add(
        new Found(
            new Key(pair.from(), pair.to(), kind, status),
            Optional.empty(),
            scene.evidence(start, end)));
  }

  private void ofEvent(Event event, List<Found> found) {
    for (Report report : event.reports()) {
      Optional<Row> row = rowOf(report.cameo());
      if (row.isEmpty() || report.target().isEmpty() || report.status() == Status.DENIED) {
        continue;
      }
      Tie.Status status =
          switch (report.status()) {
            case HAPPENED, ONGOING, DENIED ->
                TieCues.status(row.get(), 2).orElse(Tie.Status.REPORTED);
            case PLANNED -> Tie.Status.PROMISED;
            case CALLED_FOR -> Tie.Status.WISHED;
            case HYPOTHETICAL -> Tie.Status.POSSIBLE;
          };
      boolean turned = report.cameo().startsWith("043");
      for (String source : countries(report.source())) {
        for (String target : countries(report.target().get())) {
          if (!source.equals(target)) {
            found.add(
                new Found(
                    new Key(
                        turned ? target : source,
                        turned ? source : target,
                        row.get().cell(1),
                        status),
                    report.date().map(d -> d.from().toString()),
                    report.evidence()));
          }
        }
      }
    }
  }

  private Optional<Row> rowOf(String cameo) {
    for (int end = cameo.length(); end > 0; end--) {
      Row row = ofEvents.get(cameo.substring(0, end));
      if (row != null) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  private static List<String> countries(String codes) {
    List<String> countries = new ArrayList<>();
    for (String code : codes.split(";")) {
      String country = code.startsWith("IGO:") ? code : code.split(":", 2)[0];
      boolean isKnown = country.startsWith("IGO:") || country.length() == 3;
      if (isKnown && !country.startsWith("?") && !countries.contains(country)) {
        countries.add(country);
      }
    }
    return countries;
  }

  private static final List<String> MUTUAL =
      List.of(
          "defence",
          "diplomatic",
          "trade",
          "energy",
          "investment",
          "technology",
          "rivalry",
          "gift");

  private static List<Tie> merged(List<Found> found, Standpoints standpoints) {
    Map<Key, List<Found>> byKey = new LinkedHashMap<>();
    for (Found one : found) {
      Key key = one.key;
      Key turned = new Key(key.to, key.from, key.kind, key.status);
      boolean turn = MUTUAL.contains(key.kind) && byKey.containsKey(turned);
      byKey.computeIfAbsent(turn ? turned : key, k -> new ArrayList<>()).add(one);
    }
    List<Tie> ties = new ArrayList<>();
    byKey.forEach((key, of) -> ties.add(tie(key, of, standpoints)));
    ties.sort(
        Comparator.comparingInt((Tie t) -> -t.origins())
            .thenComparing(Tie::from)
            .thenComparing(Tie::to)
            .thenComparing(Tie::kind)
            .thenComparing(Tie::status));
    return List.copyOf(ties);
  }

  private static Tie tie(Key key, List<Found> found, Standpoints standpoints) {
    Map<String, Evidence> first = new TreeMap<>();
    for (Found one : found) {
      first.merge(
          one.evidence.article(),
          one.evidence,
          (a, b) -> a.span().compareTo(b.span()) <= 0 ? a : b);
    }
    Optional<String> since =
        found.stream().flatMap(f -> f.since.stream()).min(Comparator.naturalOrder());
    return new Tie(
        key.from,
        key.to,
        key.kind,
        key.status,
        since,
        List.copyOf(first.values()),
        standpoints.origins(first.keySet()));
  }
}
