package id.sorot.annotation;

import id.sorot.world.Named;
import id.sorot.world.Person;
import id.sorot.world.Place;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A run of tokens of a sentence, as far as the tables know them.
 *
 * @param from first token
 * @param to the token after the last
 * @param named what the world says it names; empty if nothing
 * @param person of the large table
 * @param place a city that stands for no government
 * @param role the role it names; empty if none
 * @param parts what else it may do inside the name of an actor
 * @param capital whether it begins with a capital letter
 */
record Atom(
    int from,
    int to,
    Optional<Named> named,
    Optional<Person> person,
    Optional<Place> place,
    Optional<ActorWords.Word> role,
    Set<ActorWords.Part> parts,
    boolean capital) {

  static Atom unknown(int at, boolean capital) {
    return new Atom(
        at,
        at + 1,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        EnumSet.noneOf(ActorWords.Part.class),
        capital);
  }

  boolean is(Named.Kind kind) {
    return named.filter(n -> n.kind() == kind).isPresent();
  }

  boolean is(ActorWords.Part part) {
    return parts.contains(part);
  }

  boolean isRole() {
    return role.isPresent();
  }

  /** Whether it names a state in one of the ways that can own a role. */
  boolean isState() {
    return is(Named.Kind.STATE) || is(Named.Kind.DEMONYM) || is(Named.Kind.SEAT);
  }

  boolean isCity() {
    return place.isPresent() || is(Named.Kind.CITY);
  }

  boolean isPerson() {
    return person.isPresent() || is(Named.Kind.PERSON);
  }

  /** Whether it may be part of a name that no table has. */
  boolean isNamePart() {
    return capital
        && named.isEmpty()
        && person.isEmpty()
        && place.isEmpty()
        && role.isEmpty()
        && !is(ActorWords.Part.CALENDAR);
  }

  String country() {
    String key = named.map(Named::key).orElseGet(() -> place.map(Place::country).orElse("?"));
    int colon = key.indexOf(':');
    return colon < 0 ? key : key.substring(0, colon);
  }
}
