package id.sorot.annotation;

import id.sorot.world.NameTokens;
import id.sorot.world.NameTokens.Gap;
import id.sorot.world.Named;
import id.sorot.world.Person;
import id.sorot.world.Place;
import id.sorot.world.World;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cuts a sentence into what the tables know, the longest first. */
final class AtomFinder {
  private final World world;
  private final ActorWords words;

  AtomFinder(World world, ActorWords words) {
    this.world = world;
    this.words = words;
  }

  List<Atom> atoms(NameTokens tokens) {
    List<Atom> atoms = new ArrayList<>(tokens.size());
    int at = 0;
    while (at < tokens.size()) {
      Atom atom = atom(tokens, at);
      atoms.add(atom);
      at = atom.to();
    }
    return atoms;
  }

  private Atom atom(NameTokens tokens, int at) {
    Hit hit = new Hit(at);
    world.match(tokens, at, hit::name);
    words.match(tokens, at, hit::word);
    boolean capital = tokens.isCapital(at);
    if (capital && hit.nameEnd <= at + 1) {
      large(tokens, at, hit);
    }
    Atom atom = hit.atom(tokens, capital);
    if (atom.role().isEmpty() && atom.named().isEmpty() && !capital) {
      return cliticless(tokens, at).orElse(atom);
    }
    return atom;
  }

  private void large(NameTokens tokens, int at, Hit hit) {
    Optional<World.Found<Person>> person = world.morePersons(tokens, at);
    if (person.isPresent() && person.get().end() > hit.end) {
      hit.person = person.map(World.Found::value);
      hit.nameEnd = person.get().end();
      hit.named = Optional.empty();
      return;
    }
    Optional<World.Found<Named>> body = world.moreBodies(tokens, at);
    if (body.isPresent() && body.get().end() > hit.end) {
      hit.named = body.map(World.Found::value);
      hit.nameEnd = body.get().end();
      return;
    }
    if (hit.named.isEmpty() && hit.word.isEmpty()) {
      Optional<World.Found<Place>> city = world.city(tokens, at);
      if (city.isPresent() && city.get().end() >= hit.end) {
        hit.place = city.map(World.Found::value);
        hit.nameEnd = city.get().end();
      }
    }
  }

  /** The role of a word without its ending, as 'presidennya'. */
  private Optional<Atom> cliticless(NameTokens tokens, int at) {
    String form = tokens.form(at);
    for (String clitic : words.clitics()) {
      if (form.length() > clitic.length() + 3 && form.endsWith(clitic)) {
        int length = form.length() - clitic.length();
        if (isLetters(form, length) && !words.mayBegin(form.substring(0, length))) {
          continue;
        }
        NameTokens stem = NameTokens.of(form, new id.sorot.article.Span(0, length));
        Hit hit = new Hit(0);
        words.match(stem, 0, hit::word);
        if (hit.role.isPresent()) {
          Atom found = hit.atom(stem, false);
          return Optional.of(
              new Atom(
                  at,
                  at + 1,
                  found.named(),
                  found.person(),
                  found.place(),
                  found.role(),
                  found.parts(),
                  false));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isLetters(String form, int length) {
    for (int i = 0; i < length; i++) {
      if (form.charAt(i) < 'a' || form.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  /** What was found at one token; of each table the longest. */
  private static final class Hit {
    private final int from;
    private int nameEnd;
    private int wordEnd;
    private int end;
    private Optional<Named> named = Optional.empty();
    private Optional<ActorWords.Word> role = Optional.empty();
    private Optional<ActorWords.Word> word = Optional.empty();
    private Optional<Person> person = Optional.empty();
    private Optional<Place> place = Optional.empty();
    private Set<ActorWords.Part> parts = EnumSet.noneOf(ActorWords.Part.class);

    Hit(int from) {
      this.from = from;
      nameEnd = from;
      wordEnd = from;
      end = from;
    }

    void name(Named found, int to) {
      if (to > nameEnd || named.filter(n -> n.kind().compareTo(found.kind()) <= 0).isEmpty()) {
        named = Optional.of(found);
        nameEnd = to;
      }
      end = Math.max(end, to);
    }

    void word(ActorWords.Word found, int to) {
      if (to > wordEnd) {
        parts = EnumSet.noneOf(ActorWords.Part.class);
        role = Optional.empty();
        wordEnd = to;
      }
      word = Optional.of(found);
      parts.add(found.part());
      if (found.part() == ActorWords.Part.ROLE) {
        role = Optional.of(found);
      }
      end = Math.max(end, to);
    }

    Atom atom(NameTokens tokens, boolean capital) {
      int to = Math.max(Math.max(nameEnd, wordEnd), from + 1);
      boolean name =
          (named.isPresent() || person.isPresent() || place.isPresent()) && nameEnd == to;
      boolean known = wordEnd == to;
      return new Atom(
          from,
          to,
          name ? named : Optional.empty(),
          name ? person : Optional.empty(),
          name ? place : Optional.empty(),
          known ? role : Optional.empty(),
          known ? parts : EnumSet.noneOf(ActorWords.Part.class),
          capital && tokens.size() > 0);
    }
  }

  /** Whether an atom follows the one before with nothing between but white space. */
  static boolean follows(NameTokens tokens, Atom atom) {
    Gap gap = tokens.gap(atom.from());
    return gap == Gap.SPACE || gap == Gap.APOSTROPHE;
  }
}
