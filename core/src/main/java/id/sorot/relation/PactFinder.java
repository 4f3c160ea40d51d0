package id.sorot.relation;

import id.sorot.account.Event;
import id.sorot.account.Standpoints;
import id.sorot.account.Wording;
import id.sorot.annotation.Analysis;
import id.sorot.annotation.TimeExpression;
import id.sorot.article.DateRange;
import id.sorot.article.Precision;
import id.sorot.article.Span;
import id.sorot.knowledge.Knowledge;
import id.sorot.relation.PactCues.Hit;
import id.sorot.relation.PactCues.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds pacts in texts: their names, parties, dates, clauses and how far they have come.
 *
 * <p>A clause is kept as each origin gives it; how strong it is, is an account. Works sentence by
 * sentence with the words of {@code languages/<code>/pacts.tsv}; a sentence about 'this pact' is
 * about the one named last in the same article. Immutable and safe for use by many threads.
 */
public final class PactFinder {
  private static final Pattern QUOTED =
      Pattern.compile("[\"“”„«'‘]([^\"“”„«»'’\\n]{4,90})[\"“”»'’]");
  private static final int LONGEST_SIGNING = 140;
  private static final int LONGEST_CONDITION = 110;

  private final Map<String, PactCues> cues;
  private final Map<String, TieCues> joins;
  private final PactsOnRecord onRecord;

  private PactFinder(
      Map<String, PactCues> cues, Map<String, TieCues> joins, PactsOnRecord onRecord) {
    this.cues = cues;
    this.joins = joins;
    this.onRecord = onRecord;
  }

  /**
   * Returns a finder with the cues of both languages.
   *
   * @throws id.sorot.knowledge.KnowledgeException if a table cannot be read
   */
  public static PactFinder load(Knowledge knowledge) {
    return new PactFinder(
        PactCues.load(knowledge), TieCues.load(knowledge), PactsOnRecord.load(knowledge));
  }

  /** Returns the pacts on record it compares with. */
  public PactsOnRecord onRecord() {
    return onRecord;
  }

  /**
   * Returns the pacts the articles of one story tell of, the best supported first.
   *
   * @param events of the same articles; a signing among them gives its day
   * @param asOf the day for which the status of a pact on record is told
   */
  public List<Pact> pacts(
      Collection<Analysis> analyses,
      Collection<Event> events,
      Standpoints standpoints,
      LocalDate asOf,
      Wording wording) {
    List<PactNote> notes = new ArrayList<>();
    List<PactNote> open = new ArrayList<>();
    for (Analysis analysis : analyses) {
      PactCues known = cues.get(analysis.lang());
      TieCues joining = joins.get(analysis.lang());
      if (known != null && joining != null) {
        String lower = Scene.lower(analysis.article().text().characters());
        read(analysis, known.narrowedTo(lower), joining.narrowedTo(lower), notes, open);
      }
    }
    return new PactAssembly(notes, open, events, standpoints, onRecord, asOf, wording).pacts();
  }

  private static void read(
      Analysis analysis,
      PactCues known,
      TieCues joining,
      List<PactNote> notes,
      List<PactNote> open) {
    List<Scene> scenes = Scene.of(analysis);
    Optional<Pair> dominant = TieFinder.dominant(scenes);
    Set<String> spokenOf = Set.of();
    for (Scene scene : scenes) {
      String lower = scene.lower();
      undecided(scene, known, open);
      List<Hit> never = known.in(Role.NEVER, lower);
      List<Hit> nouns =
          known.in(Role.NOUN, lower).stream()
              .filter(n -> never.stream().noneMatch(v -> v.span().overlaps(n.span())))
              .filter(n -> isNoActor(scene, n.span()))
              .toList();
      boolean again = !known.in(Role.AGAIN, lower).isEmpty();
      Optional<Set<String>> parties =
          nouns.isEmpty()
              ? Optional.empty()
              : parties(scene, nouns.getFirst(), joining.in(lower), dominant);
      if (parties.isEmpty() && spokenOf.isEmpty() && !nouns.isEmpty()) {
        parties = dominant.map(d -> Set.of(d.from(), d.to()));
      }
      spokenOf = parties.orElse(spokenOf);
      boolean isDuty = !known.in(Role.DUTY, lower).isEmpty();
      if (!spokenOf.isEmpty() && (!nouns.isEmpty() || again || isDuty)) {
        said(scene, known, new TreeSet<>(spokenOf), nouns, again, notes);
      }
    }
  }

  private static void undecided(Scene scene, PactCues known, List<PactNote> open) {
    for (Role role : List.of(Role.AWAITED, Role.FORMING)) {
      known
          .first(role, scene.lower())
          .ifPresent(
              hit ->
                  open.add(
                      note(
                          scene,
                          Set.of(),
                          role == Role.AWAITED ? "awaited" : "forming",
                          hit.value(),
                          Optional.empty(),
                          toEndOfClause(scene, hit.span(), 60))));
    }
  }

  /** 'North Atlantic Treaty Organisation' holds the word, and is an organisation. */
  private static boolean isNoActor(Scene scene, Span noun) {
    return scene.actors().stream()
        .noneMatch(a -> a.code().startsWith("IGO:") && a.span().contains(noun));
  }

  private static Optional<Set<String>> parties(
      Scene scene, Hit noun, List<TieCues.Hit> joins, Optional<Pair> dominant) {
    TreeSet<String> states = new TreeSet<>(scene.countries());
    states.removeIf(c -> c.startsWith("IGO:"));
    if (states.size() == 2) {
      return Optional.of(states);
    }
    TieCues.Hit cue = new TieCues.Hit(noun.span(), "", TieCues.Form.BETWEEN, Optional.empty());
    return TieFinder.pair(scene, cue, joins, dominant)
        .filter(p -> !p.from().startsWith("IGO:") && !p.to().startsWith("IGO:"))
        .map(p -> Set.of(p.from(), p.to()));
  }

  private static void said(
      Scene scene,
      PactCues known,
      Set<String> parties,
      List<Hit> nouns,
      boolean again,
      List<PactNote> notes) {
    String lower = scene.lower();
    for (Hit noun : nouns) {
      notes.add(note(scene, parties, "name", noun.value(), Optional.empty(), noun.span()));
    }
    title(scene, known, nouns)
        .ifPresent(
            t -> notes.add(note(scene, parties, "title", scene.words(t), Optional.empty(), t)));
    if (!nouns.isEmpty() || again) {
      progress(scene, known, parties, nouns, notes);
      known
          .first(Role.BEFORE, lower)
          .ifPresent(
              hit -> {
                Span words = toEndOfClause(scene, hit.span(), LONGEST_CONDITION);
                notes.add(
                    note(scene, parties, "before", scene.words(words), Optional.empty(), words));
              });
    }
    duties(scene, known, parties, nouns, again, notes);
  }

  private static void progress(
      Scene scene, PactCues known, Set<String> parties, List<Hit> nouns, List<PactNote> notes) {
    String lower = scene.lower();
    Optional<Hit> talked = known.first(Role.NEGOTIATING, lower);
    Optional<Hit> signing =
        known.in(Role.SIGNING, lower).stream()
            .filter(s -> talked.isEmpty() || !talked.get().span().overlaps(s.span()))
            .findFirst();
    talked.ifPresent(
        t ->
            notes.add(
                note(scene, parties, "negotiated", "negotiated", Optional.empty(), t.span())));
    signing.ifPresent(
        s ->
            notes.add(note(scene, parties, "signed", "signed", day(scene), with(s.span(), nouns))));
    known
        .first(Role.FORCE, lower)
        .ifPresent(
            f -> notes.add(note(scene, parties, "in-force", "in-force", day(scene), f.span())));
    known
        .first(Role.ENDING, lower)
        .ifPresent(e -> notes.add(note(scene, parties, "ended", "ended", day(scene), e.span())));
  }

  /** Words of signing with the name of what was signed, where they stand close. */
  private static Span with(Span signing, List<Hit> nouns) {
    Span words = signing;
    for (Hit noun : nouns) {
      int start = Math.min(signing.start(), noun.span().start());
      int end = Math.max(signing.end(), noun.span().end());
      if (end - start <= LONGEST_SIGNING) {
        words = new Span(start, end);
        break;
      }
    }
    return words;
  }

  private static void duties(
      Scene scene,
      PactCues known,
      Set<String> parties,
      List<Hit> nouns,
      boolean again,
      List<PactNote> notes) {
    String lower = scene.lower();
    List<Hit> duties =
        known.in(Role.DUTY, lower).stream()
            .filter(d -> nouns.stream().noneMatch(n -> n.span().contains(d.span())))
            .toList();
    if (duties.isEmpty()) {
      return;
    }
    Optional<Span> condition = condition(scene, known);
    if (condition.isEmpty() && nouns.isEmpty() && !again) {
      return;
    }
    condition.ifPresent(
        c -> notes.add(note(scene, parties, "condition", scene.words(c), Optional.empty(), c)));
    if (condition.isEmpty()) {
      // Without a condition it is no clause but an act of help.
      return;
    }
    Hit strongest = duties.getFirst();
    for (Hit duty : duties) {
      if (duty.value().compareTo(strongest.value()) > 0) {
        strongest = duty;
      }
    }
    notes.add(note(scene, parties, "duty", strongest.value(), Optional.empty(), strongest.span()));
  }

  private static Optional<Span> condition(Scene scene, PactCues known) {
    for (Hit hit : known.in(Role.CONDITION, scene.lower())) {
      Span words = toEndOfClause(scene, hit.span(), LONGEST_CONDITION);
      String lower = scene.lower().substring(words.start(), words.end());
      if (known.first(Role.TARGET, lower).isPresent()) {
        return Optional.of(words);
      }
    }
    return Optional.empty();
  }

  private static Span toEndOfClause(Scene scene, Span from, int longest) {
    String lower = scene.lower();
    int end = from.end();
    while (end < lower.length()
        && end - from.start() < longest
        && ".,;:\"”“»!?()".indexOf(lower.charAt(end)) < 0) {
      end++;
    }
    if (end < lower.length() && end - from.start() >= longest) {
      int blank = lower.lastIndexOf(' ', end);
      end = blank > from.end() ? blank : end;
    }
    while (end > from.end() && lower.charAt(end - 1) == ' ') {
      end--;
    }
    return new Span(from.start(), end);
  }

  /** The words in quotation marks that name the pact, after a word of naming or the noun itself. */
  private static Optional<Span> title(Scene scene, PactCues known, List<Hit> nouns) {
    String text = raw(scene);
    Matcher quoted = QUOTED.matcher(text);
    List<Hit> naming = known.in(Role.TITLE, scene.lower());
    while (quoted.find()) {
      int at = quoted.start();
      boolean named =
          naming.stream().anyMatch(n -> n.span().end() <= at && at - n.span().end() <= 3)
              || nouns.stream().anyMatch(n -> n.span().end() <= at && at - n.span().end() <= 3);
      boolean holdsNoun =
          nouns.stream().anyMatch(n -> at < n.span().start() && n.span().end() <= quoted.end());
      if (named && !nouns.isEmpty() || holdsNoun && quoted.group(1).length() < 70) {
        return Optional.of(new Span(quoted.start(1), quoted.end(1)));
      }
    }
    return Optional.empty();
  }

  private static String raw(Scene scene) {
    return scene.span().of(scene.analysis().article().text().characters());
  }

  private static Optional<DateRange> day(Scene scene) {
    return scene.analysis().times().stream()
        .filter(t -> scene.span().contains(t.span()))
        .map(TimeExpression::range)
        .filter(r -> r.precision().compareTo(Precision.YEAR) <= 0)
        .findFirst();
  }

  private static PactNote note(
      Scene scene,
      Set<String> parties,
      String about,
      String value,
      Optional<DateRange> date,
      Span span) {
    return new PactNote(
        parties,
        about,
        value,
        date,
        scene.evidence(span.start(), span.end()),
        scene.analysis().lang());
  }
}
