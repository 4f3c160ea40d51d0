package id.sorot.annotation;

import id.sorot.world.Actor;
import id.sorot.world.NameTokens;
import id.sorot.world.NameTokens.Gap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Follows who is spoken of through one article: short names, titles without a name, pronouns,
 * 'kedua pemimpin', 'the country'.
 */
final class Discourse {
  private static final int SHORTEST_NAME = 3;

  private final Cues words;
  private final Optional<LocalDate> day;
  private final Map<String, Draft> byName = new HashMap<>();
  private final Map<String, Actor> byOffice = new HashMap<>();
  private final List<Actor> persons = new ArrayList<>();
  private final List<Actor> states = new ArrayList<>();
  private Optional<Actor> focus = Optional.empty();

  Discourse(Cues words, Optional<LocalDate> day) {
    this.words = words;
    this.day = day;
  }

  /** Adds to a sentence what leans on those before it, and remembers whom it names. */
  void read(Reading reading) {
    NameTokens tokens = reading.tokens();
    Map<Integer, Draft> before = new HashMap<>();
    for (Draft draft : reading.drafts()) {
      before.put(draft.from, draft);
    }
    List<Draft> added = new ArrayList<>();
    Optional<Actor> subject = Optional.empty();
    List<Draft> dropped = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      Optional<Cues.Cue> cue = words.at(tokens, at);
      Draft draft = before.get(at);
      if (cue.isPresent() && (draft == null || draft.to <= cue.get().to())) {
        Optional<Draft> stand = standIn(cue.get(), at);
        if (stand.isPresent()) {
          if (draft != null) {
            dropped.add(draft);
          }
          added.add(stand.get());
          subject =
              subject.or(
                  () ->
                      Optional.ofNullable(stand.get().actor)
                          .filter(a -> a.kind().equals("person")));
          at = cue.get().to() - 1;
          continue;
        }
      }
      if (draft != null) {
        yieldToEarlier(draft, tokens);
        title(draft);
        Actor actor = draft.toActor(tokens, day);
        remember(draft, actor, tokens);
        subject = subject.or(() -> Optional.of(actor).filter(a -> a.kind().equals("person")));
        at = draft.to - 1;
        continue;
      }
      Optional<Draft> shorter = shortName(tokens, at, reading.atoms());
      if (shorter.isPresent()) {
        added.add(shorter.get());
        Actor actor = shorter.get().toActor(tokens, day);
        say(actor);
        subject = subject.or(() -> Optional.of(actor));
        at = shorter.get().to - 1;
      }
    }
    reading.drafts().removeAll(dropped);
    reading.drafts().addAll(added);
    reading.drafts().sort(Comparator.comparingInt(d -> d.from));
    if (subject.isPresent()) {
      focus = subject;
    }
  }

  private Optional<Draft> standIn(Cues.Cue cue, int at) {
    Optional<Actor> actor = Optional.empty();
    String by = "description";
    if (cue.is("person")) {
      actor = focus;
      by = "pronoun";
    } else if (cue.is("both-persons")) {
      actor = both(persons).or(() -> both(states));
    } else if (cue.is("both-states")) {
      actor = both(states).or(() -> both(persons));
    } else if (cue.is("state")) {
      actor = states.isEmpty() ? Optional.empty() : Optional.of(states.get(states.size() - 1));
    }
    if (actor.isEmpty()) {
      return Optional.empty();
    }
    Draft draft = new Draft();
    draft.from = at;
    draft.to = cue.to();
    draft.by = by;
    draft.actor = actor.get();
    draft.country = actor.get().country();
    return Optional.of(draft);
  }

  private static Optional<Actor> both(List<Actor> actors) {
    if (actors.size() < 2) {
      return Optional.empty();
    }
    Actor one = actors.get(actors.size() - 2);
    Actor two = actors.get(actors.size() - 1);
    return Optional.of(
        new Actor(
            one.id() + ";" + two.id(),
            one.code() + ";" + two.code(),
            one.kind(),
            one.name() + ", " + two.name()));
  }

  /** A surname alone is the bearer whom the article has named in full, whoever else bears it. */
  private void yieldToEarlier(Draft draft, NameTokens tokens) {
    if (draft.person == null || draft.to - draft.from != 1) {
      return;
    }
    Draft earlier = byName.get(tokens.form(draft.from));
    if (earlier == null || earlier.person == draft.person) {
      return;
    }
    takeAfter(draft, earlier);
  }

  private static void takeAfter(Draft draft, Draft known) {
    draft.by = "short-name";
    draft.person = known.person;
    draft.actor = known.actor;
    draft.name = known.name;
    draft.country = known.country;
    draft.role = known.role;
    draft.office = known.office;
    draft.former = known.former;
  }

  /** A title without a name is who bore it before. */
  private void title(Draft draft) {
    if (draft.person != null || draft.actor != null || !draft.name.isEmpty()) {
      return;
    }
    if (draft.office.isEmpty() || draft.former || draft.hasCountry()) {
      return;
    }
    Actor holder = byOffice.get(draft.office);
    if (holder != null) {
      draft.actor = holder;
      draft.country = holder.country();
      draft.by = "title";
    }
  }

  private void remember(Draft draft, Actor actor, NameTokens tokens) {
    if (actor.kind().equals("person")) {
      say(actor);
      NameTokens full =
          NameTokens.of(actor.name(), new id.sorot.article.Span(0, actor.name().length()));
      for (int i = 0; i < full.size(); i++) {
        learn(full.form(i), draft);
      }
      for (int i = draft.from; i < draft.to; i++) {
        if (tokens.isCapital(i) && draft.name.isEmpty() && draft.person == null) {
          learn(tokens.form(i), draft);
        }
      }
      if (!draft.office.isEmpty()) {
        byOffice.put(draft.office, actor);
      }
      if (draft.person != null) {
        draft.person.office(day).ifPresent(office -> byOffice.putIfAbsent(office, actor));
      }
    } else if (actor.kind().equals("state")) {
      again(states, actor);
    }
    if (!actor.country().equals("?")
        && actor.country().length() == 3
        && actor.kind().equals("person")
        && states.stream().noneMatch(s -> s.country().equals(actor.country()))) {
      // a person speaks for a state that may not be named yet
      states.add(0, new Actor(actor.country(), actor.country() + ":GOV", "state", actor.country()));
    }
  }

  private void learn(String form, Draft draft) {
    if (form.length() >= SHORTEST_NAME) {
      // Who is named first is who a short name means: a square or a namesake comes later.
      byName.putIfAbsent(form, draft);
    }
  }

  private void say(Actor actor) {
    again(persons, actor);
  }

  private static void again(List<Actor> actors, Actor actor) {
    actors.removeIf(a -> a.id().equals(actor.id()));
    actors.add(actor);
  }

  /** One or two tokens of a name that was written in full before. */
  private Optional<Draft> shortName(NameTokens tokens, int at, List<Atom> atoms) {
    if (!tokens.isCapital(at)) {
      return Optional.empty();
    }
    Draft known = byName.get(tokens.form(at));
    if (known == null) {
      return Optional.empty();
    }
    int to = at + 1;
    while (to < tokens.size()
        && tokens.isCapital(to)
        && tokens.gap(to) == Gap.SPACE
        && byName.get(tokens.form(to)) == known) {
      to++;
    }
    boolean longer =
        to < tokens.size() && tokens.gap(to) == Gap.SPACE && isNamePart(atoms, to)
            || at > 0 && tokens.gap(at) == Gap.SPACE && isNamePart(atoms, at - 1);
    if (longer) {
      return Optional.empty();
    }
    Draft draft = new Draft();
    draft.from = at;
    draft.to = to;
    takeAfter(draft, known);
    return Optional.of(draft);
  }

  private static boolean isNamePart(List<Atom> atoms, int token) {
    for (Atom atom : atoms) {
      if (atom.from() <= token && token < atom.to()) {
        return atom.isNamePart() && token > 0;
      }
    }
    return false;
  }
}
