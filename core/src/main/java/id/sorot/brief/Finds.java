package id.sorot.brief;

import id.sorot.account.Accounts;
import id.sorot.account.Disagreement;
import id.sorot.account.Standpoints;
import id.sorot.account.Wording;
import id.sorot.annotation.Analysis;
import id.sorot.annotation.TimeExpression;
import id.sorot.article.Evidence;
import id.sorot.article.Span;
import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.KnowledgeException;
import id.sorot.knowledge.Row;
import id.sorot.relation.Cue;
import id.sorot.relation.Scene;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Finds what stands beside the events: who watches, figures of attention, sources without a name.
 * Immutable and safe for use by many threads.
 */
final class Finds {
  private static final int REACH = 70;
  private static final int NEXT = 16;

  private record Watching(Cue cue, String how, boolean isLeft) {}

  private record Figure(String what, Pattern pattern) {}

  private record Known(
      List<Watching> watching,
      List<Figure> figures,
      Map<String, Long> scales,
      List<Cue> unnamed,
      List<Cue> awaiting,
      Map<Cue, List<String>> groups) {
    /** Returns what may stand in an article at all. */
    Known narrowedTo(Analysis analysis) {
      String lower = Scene.lower(analysis.article().text().characters());
      return new Known(
          watching.stream().filter(w -> w.cue.mayBeIn(lower)).toList(),
          figures,
          scales,
          unnamed.stream().filter(c -> c.mayBeIn(lower)).toList(),
          awaiting.stream().filter(c -> c.mayBeIn(lower)).toList(),
          groups);
    }
  }

  private final Map<String, Known> byLanguage;

  private Finds(Map<String, Known> byLanguage) {
    this.byLanguage = byLanguage;
  }

  static Finds load(Knowledge knowledge) {
    Map<String, Known> byLanguage = new HashMap<>();
    for (String lang : List.of("id", "en")) {
      String folder = "languages/" + lang + "/";
      List<Watching> watching = new ArrayList<>();
      List<Cue> awaiting = new ArrayList<>();
      Map<Cue, List<String>> groups = new LinkedHashMap<>();
      for (Row row : knowledge.table(folder + "watchers.tsv")) {
        switch (row.cell(1)) {
          case "awaited" -> awaiting.add(Cue.of(row, 0));
          case "group" -> groups.put(Cue.of(row, 0), row.values(2));
          default ->
              watching.add(new Watching(Cue.of(row, 0), row.cell(1), row.cell(2).equals("left")));
        }
      }
      List<Figure> figures = new ArrayList<>();
      Map<String, Long> scales = new HashMap<>();
      for (Row row : knowledge.table(folder + "attention.tsv")) {
        if (row.cell(0).equals("scale")) {
          scales.put(row.cell(1), scale(row));
        } else {
          figures.add(new Figure(row.cell(0), pattern(row)));
        }
      }
      List<Cue> unnamed = new ArrayList<>();
      for (Row row : knowledge.table(folder + "unnamed.tsv")) {
        unnamed.add(Cue.of(row, 0));
      }
      byLanguage.put(lang, new Known(watching, figures, scales, unnamed, awaiting, groups));
    }
    return new Finds(byLanguage);
  }

  private static long scale(Row row) {
    try {
      return Long.parseLong(row.cell(2));
    } catch (NumberFormatException e) {
      throw row.mistake("'" + row.cell(2) + "' is no number");
    }
  }

  private static Pattern pattern(Row row) {
    try {
      return Pattern.compile(row.cell(1).replace(" ", "\\s"));
    } catch (PatternSyntaxException e) {
      throw new KnowledgeException(row.file(), row.line(), "no pattern: " + e.getDescription());
    }
  }

  /**
   * Returns who watches and who worries.
   *
   * @param parties codes of those the story is about, who do not watch themselves
   */
  List<Watcher> watchers(
      Collection<Analysis> analyses, Set<String> parties, Standpoints standpoints) {
    Map<String, TreeMap<String, Evidence>> found = new TreeMap<>();
    for (Analysis analysis : analyses) {
      Known all = byLanguage.get(analysis.lang());
      if (all == null) {
        continue;
      }
      Known known = all.narrowedTo(analysis);
      List<Scene> scenes = Scene.of(analysis);
      for (int i = 0; i < scenes.size(); i++) {
        Scene scene = scenes.get(i);
        for (Watching watching : known.watching) {
          for (Span span : watching.cue.in(scene.lower())) {
            for (Scene.Named who :
                watching.isLeft ? before(scene, span.start(), parties) : after(scene, span.end())) {
              if (!parties.contains(who.code())) {
                Evidence evidence =
                    scene.evidence(
                        Math.min(span.start(), who.span().start()),
                        Math.max(span.end(), who.span().end()));
                found
                    .computeIfAbsent(who.code() + " " + watching.how, k -> new TreeMap<>())
                    .putIfAbsent(scene.article(), evidence);
              }
            }
          }
        }
      }
    }
    List<Watcher> watchers = new ArrayList<>();
    found.forEach(
        (key, evidence) -> {
          int blank = key.indexOf(' ');
          watchers.add(
              new Watcher(
                  key.substring(0, blank),
                  key.substring(blank + 1),
                  standpoints.origins(evidence.keySet()),
                  List.copyOf(evidence.keySet()),
                  List.copyOf(evidence.values())));
        });
    watchers.sort(
        Comparator.comparingInt((Watcher w) -> -w.origins())
            .thenComparing(Watcher::actor)
            .thenComparing(Watcher::how));
    return watchers;
  }

  /**
   * Returns the difference between articles that still await a reaction and others that report one
   * of the same actors; empty if there is none.
   */
  Optional<Difference> reactions(
      Collection<Analysis> analyses, Standpoints standpoints, Wording wording) {
    Map<String, Evidence> awaited = new TreeMap<>();
    TreeSet<String> actors = new TreeSet<>();
    Map<String, Evidence> voiced = new TreeMap<>();
    for (Analysis analysis : analyses) {
      Known all = byLanguage.get(analysis.lang());
      if (all == null) {
        continue;
      }
      Known known = all.narrowedTo(analysis);
      for (Scene scene : Scene.of(analysis)) {
        for (Cue cue : known.awaiting) {
          cue.firstIn(scene.lower())
              .ifPresent(
                  span -> {
                    actors.addAll(scene.countries());
                    known.groups.forEach(
                        (group, members) -> {
                          if (group.firstIn(scene.lower()).isPresent()) {
                            actors.addAll(members);
                          }
                        });
                    awaited.putIfAbsent(scene.article(), scene.evidence(span.start(), span.end()));
                  });
        }
      }
    }
    if (awaited.isEmpty()) {
      return Optional.empty();
    }
    TreeSet<String> waiting = new TreeSet<>();
    awaited.keySet().forEach(a -> waiting.add(standpoints.origin(a)));
    for (Watcher watcher : watchers(analyses, Set.of(), standpoints)) {
      if (watcher.how().equals("worries") && actors.contains(watcher.actor())) {
        for (Evidence evidence : watcher.evidence()) {
          if (!waiting.contains(standpoints.origin(evidence.article()))) {
            voiced.putIfAbsent(evidence.article(), evidence);
          }
        }
      }
    }
    if (voiced.isEmpty()) {
      return Optional.empty();
    }
    Map<String, List<Evidence>> values = new LinkedHashMap<>();
    values.put("voiced", List.copyOf(voiced.values()));
    values.put("awaited", List.copyOf(awaited.values()));
    return Optional.of(
        new Difference(
            "reaction",
            Disagreement.Kind.STATUS,
            wording.say(
                "why.reaction",
                String.join(", ", voiced.keySet()),
                String.join(", ", awaited.keySet())),
            "low",
            String.join(";", actors),
            Accounts.of("reaction", values, standpoints).values()));
  }

  private static List<Scene.Named> before(Scene scene, int at, Set<String> parties) {
    List<Scene.Named> found = new ArrayList<>();
    int end = at;
    int reach = 2 * REACH;
    List<Scene.Named> actors = scene.actors();
    for (int i = actors.size() - 1; i >= 0; i--) {
      Scene.Named actor = actors.get(i);
      if (found.isEmpty() && parties.contains(actor.code())) {
        continue;
      }
      if (actor.span().end() <= end && end - actor.span().end() <= reach) {
        found.add(actor);
        end = actor.span().start();
        // Only what stands side by side with the nearest one watches with it.
        reach = 6;
      }
    }
    return found;
  }

  private static List<Scene.Named> after(Scene scene, int at) {
    List<Scene.Named> found = new ArrayList<>();
    int start = at;
    int reach = REACH;
    for (Scene.Named actor : scene.actors()) {
      if (actor.span().start() >= start && actor.span().start() - start <= reach) {
        found.add(actor);
        start = actor.span().end();
        reach = NEXT;
      }
    }
    return found;
  }

  /** Returns the figures of searches, views and posts in the texts. */
  List<Attention> attention(Collection<Analysis> analyses) {
    List<Attention> found = new ArrayList<>();
    for (Analysis analysis : analyses) {
      Known all = byLanguage.get(analysis.lang());
      if (all == null) {
        continue;
      }
      Known known = all.narrowedTo(analysis);
      for (Scene scene : Scene.of(analysis)) {
        for (Figure figure : known.figures) {
          Matcher matcher = figure.pattern.matcher(scene.lower());
          while (matcher.find()) {
            number(matcher, known.scales)
                .ifPresent(
                    n ->
                        found.add(
                            new Attention(
                                figure.what,
                                n,
                                period(scene),
                                List.of(scene.article()),
                                Optional.of(scene.evidence(matcher.start(), matcher.end())))));
          }
        }
      }
    }
    return found;
  }

  private static Optional<Long> number(Matcher matcher, Map<String, Long> scales) {
    String digits = String.valueOf(matcher.group(1));
    String scale = matcher.groupCount() > 1 ? matcher.group(2) : null;
    long factor = scale == null ? 1 : scales.getOrDefault(scale, 1L);
    try {
      if (factor > 1) {
        return Optional.of(Math.round(Double.parseDouble(digits.replace(',', '.')) * factor));
      }
      return Optional.of(Long.parseLong(digits.replaceAll("[.,]", "")));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> period(Scene scene) {
    return scene.analysis().times().stream()
        .filter(t -> scene.span().contains(t.span()))
        .map(TimeExpression::range)
        .map(r -> r.from().equals(r.to()) ? r.from().toString() : r.from() + "/" + r.to())
        .findFirst();
  }

  /** Returns the sources without a name. */
  List<Unsaid> unnamed(Collection<Analysis> analyses) {
    Map<String, TreeMap<String, Evidence>> found = new LinkedHashMap<>();
    for (Analysis analysis : analyses) {
      Known all = byLanguage.get(analysis.lang());
      if (all == null) {
        continue;
      }
      Known known = all.narrowedTo(analysis);
      for (Scene scene : Scene.of(analysis)) {
        for (Cue cue : known.unnamed) {
          for (Span span : cue.in(scene.lower())) {
            found
                .computeIfAbsent(
                    scene.lower().substring(span.start(), span.end()).replaceAll("\\s+", " "),
                    k -> new TreeMap<>())
                .putIfAbsent(scene.article(), scene.evidence(span.start(), span.end()));
          }
        }
      }
    }
    List<Unsaid> unsaid = new ArrayList<>();
    TreeSet<String> words = new TreeSet<>(found.keySet());
    found.forEach(
        (word, evidence) -> {
          boolean inLonger =
              words.stream()
                  .anyMatch(
                      w ->
                          w.length() > word.length()
                              && w.contains(word)
                              && found
                                  .getOrDefault(w, new TreeMap<>())
                                  .keySet()
                                  .containsAll(evidence.keySet()));
          if (!inLonger) {
            unsaid.add(
                new Unsaid(
                    "source",
                    Optional.of(word),
                    List.copyOf(evidence.keySet()),
                    List.copyOf(evidence.values())));
          }
        });
    return unsaid;
  }
}
