package id.sorot.annotation;

import id.sorot.world.Actor;
import id.sorot.world.NameTokens;
import id.sorot.world.Person;
import id.sorot.world.Slug;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mention while it is put together. */
final class Draft {
  /** First token. */
  int from;

  /** The token after the last. */
  int to;

  /** How it was found, as {@link Mention#by}. */
  String by = "name";

  /** Country, or {@code ?}. */
  String country = "?";

  /** Role; empty if open. */
  String role = "";

  /** Key of the office; empty if none. */
  String office = "";

  /** Whether the office is over. */
  boolean former;

  /** Whether the role is one of a single person. */
  boolean title;

  /** A state, body or other actor named as such. */
  @Nullable Actor actor;

  @Nullable Person person;

  /** Name of a person no table has; empty if none. */
  String name = "";

  /** Whether the country was named in the mention itself. */
  boolean hasCountry() {
    return !country.equals("?");
  }

  Actor toActor(NameTokens tokens, Optional<LocalDate> day) {
    if (person != null) {
      Actor known = person.at(day);
      boolean another = country.length() == 3 && hasCountry() && !country.equals(person.country());
      if (another && title && person.country().length() == 3) {
        // the state named beside the title decides, and then it is someone of the same name
        return new Actor(
            "person:" + Slug.of(known.name()) + "-" + Slug.of(country),
            role.isEmpty() ? country : country + ":" + (former ? "ELI" : role),
            "person",
            known.name());
      }
      if (former && known.role().equals("GOV") && person.country().length() == 3) {
        return new Actor(known.id(), person.code("ELI"), known.kind(), known.name());
      }
      boolean titled = title && !former && !role.isEmpty() && person.country().length() == 3;
      if (titled && (known.role().equals("ELI") || day.isEmpty())) {
        return new Actor(known.id(), person.code(role), known.kind(), known.name());
      }
      if (known.role().isEmpty() && !role.isEmpty() && person.country().length() == 3) {
        return new Actor(known.id(), person.code(role), known.kind(), known.name());
      }
      return known;
    }
    if (actor != null) {
      return actor;
    }
    String held = former && !role.isEmpty() && !role.equals("REB") ? "ELI" : role;
    String code = held.isEmpty() || country.indexOf(':') >= 0 ? country : country + ":" + held;
    if (!name.isEmpty()) {
      return new Actor("person:" + Slug.of(name), code, "person", name);
    }
    return new Actor(code, code, title ? "office" : "group", tokens.words(from, to));
  }
}
