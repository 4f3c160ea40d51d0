package id.sorot.annotation;

import id.sorot.annotation.ActorWords.Part;
import id.sorot.annotation.ActorWords.Word;
import id.sorot.world.Actor;
import id.sorot.world.NameTokens;
import id.sorot.world.NameTokens.Gap;
import id.sorot.world.Named;
import id.sorot.world.Person;
import id.sorot.world.Place;
import id.sorot.world.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the names, roles and small words of one sentence together to mentions of actors and places.
 *
 * <p>A mention is a chain of words without punctuation: determiners, former, an owner (state, city,
 * body), roles, a name. Where the owner stands is a matter of the language: before the role ({@code
 * Russian troops}) or after it ({@code pasukan Rusia}).
 */
final class MentionFinder {
  private static final int LONGEST_NAME = 5;

  private final World world;
  private final ActorWords words;
  private final Optional<LocalDate> day;
  private final NameTokens tokens;
  private final List<Atom> atoms;
  private final boolean titleCase;
  private final Set<String> countries = new HashSet<>();
  private final List<Draft> drafts = new ArrayList<>();
  private final List<PlaceAt> places = new ArrayList<>();

  /**
   * A place and the tokens that name it.
   *
   * @param direction whether it may be only where something goes to or comes from
   */
  record PlaceAt(int from, int to, Place place, boolean direction) {}

  MentionFinder(
      World world, ActorWords words, Optional<LocalDate> day, NameTokens tokens, List<Atom> atoms) {
    this.world = world;
    this.words = words;
    this.day = day;
    this.tokens = tokens;
    this.atoms = atoms;
    int capitals = 0;
    for (int i = 0; i < tokens.size(); i++) {
      capitals += tokens.isCapital(i) ? 1 : 0;
    }
    titleCase = tokens.size() > 4 && capitals * 10 > tokens.size() * 7;
    for (Atom atom : atoms) {
      if (atom.isState() || atom.is(Named.Kind.NATIONALS)) {
        countries.add(atom.country());
      }
    }
  }

  List<Draft> drafts() {
    return drafts;
  }

  List<PlaceAt> places() {
    return places;
  }

  Set<String> countries() {
    return countries;
  }

  void find() {
    int at = 0;
    while (at < atoms.size()) {
      at = Math.max(at + 1, chain(at));
    }
  }

  /** Reads the chain that begins at an atom, and returns the atom after it. */
  private int chain(int start) {
    Chain chain = new Chain(start);
    chain.read();
    if (!chain.hasContent()) {
      return start + 1;
    }
    return chain.finish();
  }

  private boolean follows(int at) {
    return AtomFinder.follows(tokens, atoms.get(at));
  }

  private Gap gap(int at) {
    return at < atoms.size() ? tokens.gap(atoms.get(at).from()) : Gap.OTHER;
  }

  /** Whether a word before an atom makes it a place. */
  private boolean after(int at, Part part) {
    for (int back = at - 1; back >= 0 && back >= at - 3 && follows(back + 1); back--) {
      Atom atom = atoms.get(back);
      if (atom.is(part)) {
        return true;
      }
      if (!atom.is(Part.BEFORE) && !atom.is(Part.INSIDE) && !atom.is(Part.LOCATIVE)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the word after an atom is of a kind. */
  private boolean before(int at, Part part) {
    return at + 1 < atoms.size() && follows(at + 1) && atoms.get(at + 1).is(part);
  }

  /** One chain of atoms. */
  private final class Chain {
    private final int start;
    private int at;
    private int end;
    private int ownerAt = -1;
    private int cityAt = -1;
    private boolean former;
    private final List<Word> roles = new ArrayList<>(2);
    private String country = "?";
    private Optional<Named> body = Optional.empty();
    private Optional<Person> person = Optional.empty();
    private String name = "";
    private boolean nationals;

    Chain(int start) {
      this.start = start;
      at = start;
      end = start;
    }

    boolean hasContent() {
      return end > start;
    }

    void read() {
      while (at < atoms.size() && (at == start || joins(at)) && take(atoms.get(at))) {
        at++;
      }
      owner();
      apposition();
    }

    private boolean joins(int next) {
      if (follows(next)) {
        return true;
      }
      // 'Menteri Luar Negeri (Menlu) Rusia': an abbreviation in brackets inside the chain
      return !roles.isEmpty()
          && (gap(next) == Gap.OPEN && atoms.get(next).isRole() && gap(next + 1) == Gap.CLOSE
              || gap(next) == Gap.CLOSE && next > start + 1 && gap(next - 1) == Gap.OPEN);
    }

    private boolean take(Atom atom) {
      if (words.isEnding(tokens, atom.from()) && atom.to() == atom.from() + 1) {
        return true;
      }
      if (atom.isPerson()) {
        return takePerson(atom);
      }
      if (atom.isRole() && (roles.isEmpty() || !name.isEmpty() || mayAddRole(atom.role().get()))) {
        return name.isEmpty() && person.isEmpty() && takeRole(atom);
      }
      if (atom.isState() || atom.is(Named.Kind.NATIONALS)) {
        return takeState(atom);
      }
      if (atom.is(Named.Kind.BODY)) {
        return takeBody(atom);
      }
      if (atom.isCity()) {
        return takeCity();
      }
      if (atom.is(Part.FORMER)) {
        former = true;
        return true;
      }
      if (atom.is(Part.BEFORE) && !hasContent()) {
        return true;
      }
      if (atom.is(Part.INSIDE) && (at > start || !atom.capital())) {
        return !hasContent() || !roles.isEmpty() || words.ownerBefore();
      }
      return atom.isNamePart() && takeName();
    }

    private boolean mayAddRole(Word next) {
      if (words.ownerBefore()) {
        return true;
      }
      return ownerAt < 0 && cityAt < 0 && body.isEmpty() || next.kind().equals("rank");
    }

    private boolean takePerson(Atom atom) {
      if (person.isPresent() || !name.isEmpty() || !titled()) {
        return false;
      }
      Optional<Person> found = personOf(atom);
      int next = at + 1;
      boolean single = atom.to() == atom.from() + 1;
      if (single && at == start && isSurnameOfAnother()) {
        return false;
      }
      if (single
          && !titleCase
          && next < atoms.size()
          && follows(next)
          && atoms.get(next).isNamePart()
          && gap(next) == Gap.SPACE) {
        // a longer name of someone else
        return takeName();
      }
      if (found.isEmpty()) {
        return takeName();
      }
      person = found;
      end = at + 1;
      at++;
      while (at < atoms.size()
          && follows(at)
          && gap(at) == Gap.SPACE
          && !titleCase
          && atoms.get(at).isNamePart()) {
        end = ++at;
      }
      return false;
    }

    /** Whether a first name no table has stands before, as in 'Yusri Yunus'. */
    private boolean isSurnameOfAnother() {
      return !titleCase
          && at > 0
          && gap(at) == Gap.SPACE
          && atoms.get(at - 1).isNamePart()
          && atoms.get(at - 1).from() > 0;
    }

    private boolean titled() {
      return roles.isEmpty()
          ? body.isEmpty() && ownerAt < 0 && cityAt < 0
          : lastRole().isTitle() || !lastRole().kind().equals("thing");
    }

    private Optional<Person> personOf(Atom atom) {
      if (atom.person().isPresent()) {
        return atom.person();
      }
      String key = atom.named().get().key();
      if (key.startsWith("~")) {
        Set<String> near = new HashSet<>(countries);
        if (!country.equals("?")) {
          near = Set.of(country);
        }
        return world.bySurname(key.substring(1), day, near);
      }
      return world.person(key);
    }

    private Word lastRole() {
      return roles.get(roles.size() - 1);
    }

    private boolean takeRole(Atom atom) {
      if (words.ownerBefore() && roles.isEmpty() && hasContent() && nationals) {
        return false;
      }
      roles.add(atom.role().get());
      end = at + 1;
      return true;
    }

    private boolean takeState(Atom atom) {
      if (ownerAt >= 0 || nationals) {
        return false;
      }
      boolean roleSeen = !roles.isEmpty();
      if (words.ownerBefore() ? roleSeen || body.isPresent() : body.isPresent() && !isOwnable()) {
        return false;
      }
      if (atom.is(Named.Kind.NATIONALS) && roleSeen) {
        return false;
      }
      ownerAt = at;
      nationals = atom.is(Named.Kind.NATIONALS);
      country = atom.country();
      end = at + 1;
      return true;
    }

    /** Whether the body is one of home that another state may have too, as a ministry. */
    private boolean isOwnable() {
      Actor actor = world.body(body.get().key(), day);
      return actor.kind().equals("body");
    }

    private boolean takeBody(Atom atom) {
      if (body.isPresent() || words.ownerBefore() && !roles.isEmpty()) {
        return false;
      }
      if (!words.ownerBefore() && ownerAt >= 0) {
        return false;
      }
      body = atom.named();
      end = at + 1;
      return true;
    }

    private boolean takeCity() {
      if (cityAt >= 0 || ownerAt >= 0 || words.ownerBefore() && !roles.isEmpty()) {
        return false;
      }
      if (!words.ownerBefore() && roles.isEmpty() && body.isEmpty()) {
        return false;
      }
      if (words.ownerBefore() && !leadsToRole()) {
        return false;
      }
      cityAt = at;
      country = atoms.get(at).country();
      end = at + 1;
      return true;
    }

    private boolean leadsToRole() {
      for (int next = at + 1; next < atoms.size() && next < at + 4 && follows(next); next++) {
        Atom atom = atoms.get(next);
        if (atom.isRole()) {
          return true;
        }
        if (!words.isEnding(tokens, atom.from())
            && !atom.is(Part.INSIDE)
            && !atom.is(Part.FORMER)) {
          return false;
        }
      }
      return false;
    }

    /** Takes the name of a person no table has, after a title. */
    private boolean takeName() {
      if (titleCase
          || roles.isEmpty()
          || !name.isEmpty()
          || lastRole().kind().equals("body")
          || lastRole().kind().equals("thing")) {
        return false;
      }
      int stop = nameEnd(at);
      int length = stop - at;
      if (length == 0 || lastRole().kind().equals("people") && length < 2) {
        return false;
      }
      name = tokens.words(atoms.get(at).from(), atoms.get(stop - 1).to());
      end = stop;
      at = stop;
      return false;
    }

    private int nameEnd(int from) {
      int stop = from;
      int last = from;
      while (stop < atoms.size() && stop < from + LONGEST_NAME) {
        Atom atom = atoms.get(stop);
        boolean joined =
            stop == from
                || gap(stop) == Gap.SPACE
                || gap(stop) == Gap.HYPHEN
                || gap(stop) == Gap.APOSTROPHE && !words.isEnding(tokens, atom.from())
                || gap(stop) == Gap.STOP
                    && atoms.get(stop - 1).to() == atoms.get(stop - 1).from() + 1
                    && tokens.form(atoms.get(stop - 1).from()).length() == 1;
        boolean part =
            atom.isNamePart()
                || stop == from && atom.isPerson()
                || atom.isPerson() && atom.to() == atom.from() + 1
                || stop > from && atom.capital() && atom.isCity() && gap(stop) == Gap.SPACE;
        boolean particle =
            atom.is(Part.PARTICLE) && stop + 1 < atoms.size() && atoms.get(stop + 1).isNamePart();
        if (!joined || !part && !particle) {
          break;
        }
        stop++;
        if (part) {
          last = stop;
        }
      }
      return last;
    }

    /** Reads what follows a role: 'of Kenya', 'dari Rusia', 'in Denmark'. */
    private void owner() {
      if (roles.isEmpty() && body.isEmpty() || person.isPresent() || !name.isEmpty()) {
        return;
      }
      int next = end;
      if (next >= atoms.size() || !follows(next)) {
        return;
      }
      Atom word = atoms.get(next);
      boolean of = word.is(Part.OWNER);
      if (!of && !word.is(Part.WHERE)) {
        return;
      }
      next++;
      while (next < atoms.size() && follows(next) && atoms.get(next).is(Part.BEFORE)) {
        next++;
      }
      if (next >= atoms.size() || !follows(next)) {
        return;
      }
      Atom owner = atoms.get(next);
      if (owner.is(Named.Kind.BODY) && of && body.isEmpty() && !roles.isEmpty()) {
        body = owner.named();
        end = next + 1;
      } else if ((owner.isState() || owner.isCity()) && country.equals("?") && body.isEmpty()) {
        country = owner.country();
        if (of) {
          ownerAt = next;
          end = next + 1;
        }
      }
      at = Math.max(at, end);
    }

    /** Reads a name after a comma: 'Presiden Rusia, Vladimir Putin,'. */
    private void apposition() {
      if (roles.isEmpty()
          || !lastRole().isTitle() && !roles.get(0).isTitle()
          || person.isPresent()
          || !name.isEmpty()
          || titleCase) {
        return;
      }
      if (end >= atoms.size() || gap(end) != Gap.COMMA) {
        return;
      }
      Atom next = atoms.get(end);
      int stop = end;
      if (next.isPerson() && next.to() > next.from() + 1) {
        Optional<Person> found = personOf(next);
        if (found.isPresent() && (country.equals("?") || found.get().country().equals(country))) {
          person = found;
          stop = end + 1;
        }
      } else if (next.isNamePart()) {
        stop = nameEnd(end);
        boolean closed = stop < atoms.size() && gap(stop) == Gap.COMMA || stop >= atoms.size();
        if (stop - end < 2 || !closed) {
          stop = end;
        } else {
          name = tokens.words(next.from(), atoms.get(stop - 1).to());
        }
      }
      end = stop;
      at = Math.max(at, end);
    }

    /** Makes the mention and returns the atom after it. */
    int finish() {
      int first = start;
      while (first < end - 1 && isLead(atoms.get(first), first)) {
        first++;
      }
      if (person.isEmpty() && name.isEmpty() && roles.isEmpty() && body.isEmpty()) {
        return state(first);
      }
      Draft draft = new Draft();
      draft.from = atoms.get(first).from();
      draft.to = atoms.get(end - 1).to();
      draft.former = former;
      person.ifPresent(p -> draft.person = p);
      draft.name = name;
      roles(draft);
      drafts.add(draft);
      return end;
    }

    private boolean isLead(Atom atom, int index) {
      return index == start
          && atom.is(Part.INSIDE)
          && atom.named().isEmpty()
          && !atom.isRole()
          && !atom.is(Part.BEFORE)
          && !atom.is(Part.FORMER);
    }

    private void roles(Draft draft) {
      draft.country = country;
      if (roles.isEmpty()) {
        if (body.isPresent()) {
          bodyAlone(draft);
        }
        return;
      }
      Word head = words.ownerBefore() ? lastRole() : roles.get(0);
      Word other = words.ownerBefore() ? roles.get(0) : lastRole();
      draft.title = head.isTitle();
      draft.role = head.role();
      draft.office = head.office();
      if (head.isOpen() && other != head && !other.role().isEmpty()) {
        draft.role = other.role();
        draft.office = "";
      }
      draft.by = person.isPresent() || !name.isEmpty() ? "name" : "title";
      if (body.isPresent()) {
        bodyWithRole(draft);
      } else if (draft.role.isEmpty() && draft.hasCountry()) {
        draft.role = "GOV";
      }
      if (draft.person == null
          && name.isEmpty()
          && !former
          && !draft.office.isEmpty()
          && draft.hasCountry()) {
        world.holder(draft.country, draft.office, day).ifPresent(p -> draft.person = p);
      }
    }

    private void bodyAlone(Draft draft) {
      Actor actor = world.body(body.get().key(), day);
      if (!country.equals("?")
          && !actor.country().equals(country)
          && actor.country().length() == 3) {
        draft.country = country;
        draft.role = actor.role();
        draft.by = "title";
        return;
      }
      draft.country = actor.country();
      draft.role = actor.role();
      draft.actor = actor;
    }

    private void bodyWithRole(Draft draft) {
      Actor actor = world.body(body.get().key(), day);
      if (actor.country().length() != 3
          || !Character.isUpperCase(actor.country().charAt(0))
          || actor.country().equals("IGO")
          || actor.country().equals("NGO")
          || actor.country().equals("IMG")
          || actor.country().equals("MNC")) {
        draft.country = actor.code();
        draft.role = "";
        if (draft.person == null && name.isEmpty()) {
          if (!draft.office.isEmpty()) {
            world.holder(actor.code(), draft.office, day).ifPresent(p -> draft.person = p);
          }
          if (draft.person == null) {
            draft.actor = actor;
          }
        }
        return;
      }
      if (country.equals("?")) {
        draft.country = actor.country();
      }
      boolean party = actor.kind().equals("party");
      boolean own =
          party
              ? draft.role.equals("LEG") || draft.role.equals("GOV") && draft.title
              : !draft.role.isEmpty() && draft.title && draft.office.isEmpty() && false;
      if (!own) {
        draft.role = actor.role();
        draft.office = "";
      }
    }

    /** A state, its people or its seat alone. */
    private int state(int first) {
      if (ownerAt < 0) {
        return place(end - 1);
      }
      Atom atom = atoms.get(ownerAt);
      if (after(ownerAt, Part.CURRENCY)
          || tokens.isBefore(atom.to(), '$')
          || before(ownerAt, Part.CURRENCY)) {
        return end;
      }
      boolean locative = after(ownerAt, Part.LOCATIVE);
      boolean direction = after(ownerAt, Part.DIRECTION);
      if (!atom.is(Named.Kind.DEMONYM) && !nationals && (locative || direction)) {
        String named = tokens.words(atom.from(), atom.to());
        places.add(
            new PlaceAt(
                atom.from(),
                atom.to(),
                new Place(named, country, Double.NaN, Double.NaN, 0),
                !locative));
        if (locative) {
          return end;
        }
      }
      Draft draft = new Draft();
      draft.from = nationals ? atoms.get(first).from() : atom.from();
      draft.to = atom.to();
      draft.country = country;
      if (nationals) {
        draft.role = "";
      } else {
        draft.role = "GOV";
        draft.actor = actorOf(atom);
      }
      drafts.add(draft);
      return ownerAt + 1;
    }

    private Actor actorOf(Atom atom) {
      if (!atom.is(Named.Kind.SEAT)) {
        return world.state(country);
      }
      String code = atom.named().get().key();
      return new Actor(country, code, "state", world.stateName(country, "en"));
    }

    private int place(int index) {
      return index + 1;
    }
  }

  /** Adds the cities and regions that are in no mention. */
  void findPlaces() {
    for (int i = 0; i < atoms.size(); i++) {
      Atom atom = atoms.get(i);
      if (!atom.isCity() || isInMention(atom)) {
        continue;
      }
      Place place =
          atom.place()
              .orElseGet(
                  () ->
                      new Place(
                          tokens.words(atom.from(), atom.to()),
                          atom.country(),
                          Double.NaN,
                          Double.NaN,
                          0));
      boolean doubtful = atom.place().isPresent() && (place.population() < 100_000 || isInName(i));
      if (!doubtful || after(i, Part.LOCATIVE) || after(i, Part.DIRECTION)) {
        places.add(new PlaceAt(atom.from(), atom.to(), place, after(i, Part.DIRECTION)));
      }
    }
  }

  /** Whether an unknown word with a capital stands beside an atom, as in the name of a person. */
  private boolean isInName(int index) {
    boolean before = index > 0 && gap(index) == Gap.SPACE && atoms.get(index - 1).isNamePart();
    boolean after =
        index + 1 < atoms.size()
            && gap(index + 1) == Gap.SPACE
            && atoms.get(index + 1).isNamePart();
    return !titleCase && (before || after);
  }

  private boolean isInMention(Atom atom) {
    for (Draft draft : drafts) {
      if (draft.from <= atom.from() && atom.to() <= draft.to) {
        return true;
      }
    }
    return false;
  }
}
