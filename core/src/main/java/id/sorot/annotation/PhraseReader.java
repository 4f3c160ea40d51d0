package id.sorot.annotation;

import id.sorot.article.Span;
import id.sorot.knowledge.Knowledge;
import id.sorot.world.Actor;
import id.sorot.world.NameTokens;
import id.sorot.world.Named;
import id.sorot.world.Place;
import id.sorot.world.World;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says whom one phrase names at a day. Immutable and safe for use by many threads. */
public final class PhraseReader {
  private static final int LONGEST = 2000;

  private final World world;
  private final Map<String, ActorWords> words = new HashMap<>();

  /**
   * A reader of phrases in the given languages.
   *
   * @param languages codes; the first one is preferred where two fit a phrase as well
   */
  public PhraseReader(World world, Knowledge knowledge, List<String> languages) {
    this.world = world;
    languages.forEach(code -> words.put(code, ActorWords.load(knowledge, code)));
  }

  /**
   * Whom a phrase names.
   *
   * @param name the name of the tables; empty if it is in none
   * @param country ISO 3166 alpha-3, or {@code IGO}; empty if open
   * @param role CAMEO role; empty if open
   */
  public record Reading(Optional<String> name, Optional<String> country, Optional<String> role) {
    static final Reading NOBODY = new Reading(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * Returns whom a phrase names; nothing where it names nobody.
   *
   * @param lang language of the phrase; empty to try all
   */
  public Reading read(String phrase, Optional<String> lang, LocalDate day) {
    String text = phrase.length() > LONGEST ? phrase.substring(0, LONGEST) : phrase;
    NameTokens tokens = NameTokens.of(text, new Span(0, text.length()));
    Reading best = Reading.NOBODY;
    int most = 0;
    for (String code : List.of("en", "id")) {
      ActorWords of = words.get(code);
      if (of == null || lang.filter(words::containsKey).filter(l -> !l.equals(code)).isPresent()) {
        continue;
      }
      List<Atom> atoms = new AtomFinder(world, of).atoms(tokens);
      MentionFinder finder = new MentionFinder(world, of, Optional.of(day), tokens, atoms);
      finder.find();
      finder.findPlaces();
      int covered = covered(finder);
      if (covered > most) {
        most = covered;
        best = reading(finder, tokens, atoms, Optional.of(day));
      }
    }
    return best;
  }

  private static int covered(MentionFinder finder) {
    int covered = 0;
    for (Draft draft : finder.drafts()) {
      covered += 2 * (draft.to - draft.from);
    }
    for (MentionFinder.PlaceAt place : finder.places()) {
      covered += place.to() - place.from();
    }
    return covered;
  }

  private static Reading reading(
      MentionFinder finder, NameTokens tokens, List<Atom> atoms, Optional<LocalDate> day) {
    Optional<Draft> main = main(finder.drafts());
    if (main.isEmpty()) {
      return finder.places().stream().findFirst().map(p -> place(p.place())).orElse(Reading.NOBODY);
    }
    Draft draft = main.get();
    Actor actor = draft.toActor(tokens, day);
    String country = actor.country();
    Optional<String> role = Optional.of(actor.role()).filter(r -> !r.isEmpty());
    if (draft.actor != null && draft.actor.kind().equals("state") && !isSeat(draft, atoms)) {
      role = Optional.empty();
    }
    if (country.equals("?")) {
      country = elsewhere(finder, draft, tokens, day);
    }
    Optional<String> name =
        draft.person != null || draft.actor != null || !draft.name.isEmpty()
            ? Optional.of(actor.name())
            : Optional.empty();
    return switch (country) {
      case "?" -> new Reading(name, Optional.empty(), role);
      case "IGO" -> new Reading(name, Optional.of("IGO"), Optional.empty());
      case "NGO", "MNC", "IMG" -> new Reading(name, Optional.empty(), Optional.of(country));
      default -> new Reading(name, Optional.of(country), role);
    };
  }

  private static boolean isSeat(Draft draft, List<Atom> atoms) {
    return atoms.stream().anyMatch(a -> a.from() == draft.from && a.is(Named.Kind.SEAT));
  }

  /** The first person, body or role; a state only if there is nothing else. */
  private static Optional<Draft> main(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.actor == null || !draft.actor.kind().equals("state")) {
        return Optional.of(draft);
      }
    }
    return drafts.stream().findFirst();
  }

  private static String elsewhere(
      MentionFinder finder, Draft main, NameTokens tokens, Optional<LocalDate> day) {
    for (Draft draft : finder.drafts()) {
      String country = draft.toActor(tokens, day).country();
      if (draft != main && country.length() == 3) {
        return country;
      }
    }
    return finder.places().stream()
        .map(p -> p.place().country())
        .filter(c -> c.length() == 3)
        .findFirst()
        .orElse("?");
  }

  private static Reading place(Place place) {
    Optional<String> country = Optional.of(place.country()).filter(c -> c.length() == 3);
    return new Reading(
        Optional.of(place.name()), country, country.isPresent() ? Optional.of("CVL") : country);
  }
}
