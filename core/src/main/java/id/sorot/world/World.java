package id.sorot.world;

import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjIntConsumer;

/**
 * Who and where there is, and when: states, their nationals and seats, bodies, persons with their
 * offices, places.
 *
 * <p>Read from the tables below {@code world/}; the two large ones (more persons, cities) are
 * searched where they stand. Immutable and safe for use by many threads.
 */
public final class World {
  private static final int LONGEST_NAME = 6;

  /** Marks the key of a body that stands in the large table alone. */
  private static final String OF_LARGE_TABLE = "=";

  private final NameTrie<Named> names = new NameTrie<>();
  private final Map<String, State> states = new LinkedHashMap<>();
  private final Map<String, Body> bodies = new HashMap<>();
  private final Map<String, Person> persons = new HashMap<>();
  private final Map<String, List<Person>> byOffice = new HashMap<>();
  private final Map<String, List<Person>> bySurname = new HashMap<>();
  private final SortedTable morePersons;
  private final SortedTable moreBodies;
  private final SortedTable cities;

  private World(Knowledge knowledge) {
    knowledge.table("world/countries.tsv").forEach(this::addState);
    knowledge.table("world/organisations.tsv").forEach(this::addBody);
    knowledge.table("world/persons.tsv").forEach(this::addPerson);
    knowledge.table("world/places.tsv").forEach(row -> addNames(row, Named.Kind.CITY));
    morePersons = SortedTable.open(knowledge, "world/more-persons.tsv");
    moreBodies = SortedTable.open(knowledge, "world/more-organisations.tsv");
    cities = SortedTable.open(knowledge, "world/cities.tsv");
  }

  /**
   * Returns the world of the given knowledge.
   *
   * @throws id.sorot.knowledge.KnowledgeException if a table has a mistake
   */
  public static World load(Knowledge knowledge) {
    return new World(knowledge);
  }

  private void addState(Row row) {
    String code = row.cell(0);
    if (code.length() != 3) {
      throw row.mistake("a country is written with its ISO 3166 code of three letters");
    }
    states.put(code, new State(code, row.cell(1), row.cell(2)));
    Named state = new Named(Named.Kind.STATE, code);
    names.add(row.cell(1), state);
    if (!row.cell(2).equals(row.cell(1))) {
      names.add(row.cell(2), state);
    }
    row.values(3).forEach(name -> names.add(name, state));
    row.values(4).forEach(name -> names.add(name, new Named(Named.Kind.DEMONYM, code)));
    row.values(5).forEach(name -> names.add(name, new Named(Named.Kind.NATIONALS, code)));
    for (String seat : row.values(6)) {
      int arrow = seat.indexOf('>');
      String body = arrow < 0 ? code + ":GOV" : seat.substring(arrow + 1);
      names.add(arrow < 0 ? seat : seat.substring(0, arrow), new Named(Named.Kind.SEAT, body));
    }
  }

  private void addBody(Row row) {
    String code = row.cell(0);
    String name = row.cell(1);
    String key = code.substring(0, Math.min(3, code.length())) + "/" + name;
    Body.Dated dated = new Body.Dated(code, row.cell(3), day(row, 4), day(row, 5));
    Body known = bodies.get(key);
    bodies.put(key, known == null ? new Body(name, List.of(dated)) : known.and(dated));
    if (known == null) {
      Named named = new Named(Named.Kind.BODY, key);
      names.add(name, named);
      row.values(2).forEach(other -> names.add(other, named));
    }
  }

  private void addPerson(Row row) {
    Person person = person(row.cell(0), row.cell(2), row.values(3), row);
    persons.put(person.id(), person);
    Named named = new Named(Named.Kind.PERSON, person.id());
    names.add(row.cell(0), named);
    row.values(1).forEach(name -> names.add(name, named));
    for (Person.Term term : person.terms()) {
      if (!term.office().isEmpty()) {
        byOffice
            .computeIfAbsent(person.country() + "/" + term.office(), key -> new ArrayList<>(2))
            .add(person);
      }
    }
    row.values(4)
        .forEach(
            surname -> bySurname.computeIfAbsent(surname, key -> new ArrayList<>(1)).add(person));
    row.values(4)
        .forEach(
            surname -> {
              if (bySurname.getOrDefault(surname, List.of()).size() == 1) {
                names.add(surname, new Named(Named.Kind.PERSON, "~" + surname));
              }
            });
  }

  private static Person person(String name, String country, List<String> terms, Row row) {
    List<Person.Term> list = new ArrayList<>(terms.size());
    for (String term : terms) {
      list.add(term(term, row));
    }
    return new Person("person:" + Slug.of(name), name, country, list);
  }

  private static Person.Term term(String written, Row row) {
    String[] parts = written.split(" ", -1);
    int slash = parts[0].indexOf('/');
    String role = slash < 0 ? parts[0] : parts[0].substring(0, slash);
    String office = slash < 0 ? "" : parts[0].substring(slash + 1);
    Optional<LocalDate> from = parts.length > 1 ? day(parts[1], false, row) : Optional.empty();
    Optional<LocalDate> to = parts.length > 2 ? day(parts[2], true, row) : Optional.empty();
    return new Person.Term(role, office, from, to);
  }

  private void addNames(Row row, Named.Kind kind) {
    Named named = new Named(kind, row.cell(0));
    row.values(1).forEach(name -> names.add(name, named));
  }

  private static Optional<LocalDate> day(Row row, int cell) {
    return day(row.cell(cell), cell == 5, row);
  }

  /** A day; of a month or a year alone, the first or the last. */
  private static Optional<LocalDate> day(String written, boolean last, Row row) {
    if (written.isEmpty() || written.equals("-")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          switch (written.length()) {
            case 4 -> LocalDate.parse(written + (last ? "-12-31" : "-01-01"));
            case 7 -> {
              LocalDate first = LocalDate.parse(written + "-01");
              yield last ? first.withDayOfMonth(first.lengthOfMonth()) : first;
            }
            default -> LocalDate.parse(written);
          });
    } catch (DateTimeException e) {
      throw row.mistake("'" + written + "' is no day; write it as 2024-06-19");
    }
  }

  /**
   * Tells each name that begins at a token, shorter ones first.
   *
   * @param found gets what is named and the token after the name
   */
  public void match(NameTokens tokens, int from, ObjIntConsumer<Named> found) {
    names.match(tokens, from, found);
  }

  /**
   * What a name in a large table stands for.
   *
   * @param end the token after the name
   */
  public record Found<T>(T value, int end) {}

  /** Returns the person of the large table whose name begins at a token; the longest wins. */
  public Optional<Found<Person>> morePersons(NameTokens tokens, int from) {
    return longest(morePersons, tokens, from)
        .map(
            found -> {
              List<String> cells = found.value();
              Row row = new Row("world/more-persons.tsv", 0, cells);
              return new Found<>(
                  person(cells.get(0), row.cell(1), row.values(2), row), found.end());
            });
  }

  /** Returns the body of the large table whose name begins at a token; the longest wins. */
  public Optional<Found<Named>> moreBodies(NameTokens tokens, int from) {
    return longest(moreBodies, tokens, from)
        .map(
            found -> {
              List<String> cells = found.value();
              String key = OF_LARGE_TABLE + cells.get(0) + "\t" + cells.get(1);
              return new Found<>(new Named(Named.Kind.BODY, key), found.end());
            });
  }

  /** The longest name of two tokens or more. */
  private static Optional<Found<List<String>>> longest(
      SortedTable table, NameTokens tokens, int from) {
    Optional<Found<List<String>>> best = Optional.empty();
    if (from + 1 >= tokens.size() || !isInside(tokens, from + 1)) {
      return best;
    }
    String key = "";
    for (int at = from; at < tokens.size() && at < from + LONGEST_NAME; at++) {
      if (at > from && !isInside(tokens, at)) {
        break;
      }
      key = at == from ? tokens.form(at) : key + " " + tokens.form(at);
      if (!table.begins(key)) {
        break;
      }
      if (at > from) {
        List<List<String>> rows = table.rows(key);
        best = rows.isEmpty() ? best : Optional.of(new Found<>(rows.get(0), at + 1));
      }
    }
    return best;
  }

  /** Returns the largest city whose name begins at a token; the longest name wins. */
  public Optional<Found<Place>> city(NameTokens tokens, int from) {
    Optional<Found<Place>> best = Optional.empty();
    String key = "";
    for (int at = from; at < tokens.size() && at < from + LONGEST_NAME; at++) {
      if (at > from && !isInside(tokens, at)) {
        break;
      }
      key = at == from ? tokens.form(at) : key + " " + tokens.form(at);
      if (!cities.begins(key)) {
        break;
      }
      List<List<String>> rows = cities.rows(key);
      if (!rows.isEmpty() && tokens.isCapital(at)) {
        best = Optional.of(new Found<>(place(rows), at + 1));
      }
    }
    return best;
  }

  private static boolean isInside(NameTokens tokens, int at) {
    return switch (tokens.gap(at)) {
      case SPACE, HYPHEN, APOSTROPHE -> true;
      case STOP -> tokens.end(at - 1) - tokens.start(at - 1) <= 2;
      default -> false;
    };
  }

  private static Place place(List<List<String>> rows) {
    List<String> best = rows.get(0);
    for (List<String> row : rows) {
      if (Long.parseLong(row.get(4)) > Long.parseLong(best.get(4))) {
        best = row;
      }
    }
    return new Place(
        best.get(0),
        best.get(1),
        Double.parseDouble(best.get(2)),
        Double.parseDouble(best.get(3)),
        Long.parseLong(best.get(4)));
  }

  /**
   * Returns a state as an actor.
   *
   * @param code ISO 3166 alpha-3
   */
  public Actor state(String code) {
    State state = states.get(code);
    return new Actor(code, code + ":GOV", "state", state == null ? code : state.english());
  }

  /** Returns whether there is a state or territory with the code. */
  public boolean isState(String code) {
    return states.containsKey(code);
  }

  /** Returns the name of a state in a language ({@code id} or {@code en}); the code if unknown. */
  public String stateName(String code, String language) {
    State state = states.get(code);
    return state == null ? code : language.equals("id") ? state.indonesian() : state.english();
  }

  /** Returns a body as an actor at a day. */
  public Actor body(String key, Optional<LocalDate> day) {
    if (key.startsWith(OF_LARGE_TABLE)) {
      int tab = key.indexOf('\t');
      String name = key.substring(tab + 1);
      return new Actor("body:" + Slug.of(name), key.substring(1, tab), "organisation", name);
    }
    Body body = bodies.get(key);
    return body == null ? new Actor(key, "?", "organisation", key) : body.at(day);
  }

  /** Returns the person of the core table with the id. */
  public Optional<Person> person(String id) {
    return Optional.ofNullable(persons.get(id));
  }

  /**
   * Returns the person a surname alone names at a day: the one in a high office on it; empty if
   * several or none.
   *
   * @param countries codes that the text names; they decide between several
   */
  public Optional<Person> bySurname(
      String surname, Optional<LocalDate> day, java.util.Set<String> countries) {
    List<Person> all = bySurname.getOrDefault(surname, List.of());
    List<Person> named = all.stream().filter(p -> countries.contains(p.country())).toList();
    List<Person> inOffice =
        (named.isEmpty() ? all : named).stream().filter(p -> p.office(day).isPresent()).toList();
    if (inOffice.size() == 1) {
      return Optional.of(inOffice.get(0));
    }
    if (inOffice.isEmpty() && named.size() == 1) {
      return Optional.of(named.get(0));
    }
    if (day.isEmpty() && named.isEmpty() && inOffice.isEmpty() && !all.isEmpty()) {
      return Optional.of(all.get(0));
    }
    return inOffice.isEmpty() && all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /**
   * Returns who holds an office at a day; without a day, who held it last.
   *
   * @param country ISO 3166 alpha-3, or the code of an organisation
   */
  public Optional<Person> holder(String country, String office, Optional<LocalDate> day) {
    Person best = null;
    LocalDate bestFrom = LocalDate.MIN;
    for (Person person : byOffice.getOrDefault(country + "/" + office, List.of())) {
      for (Person.Term term : person.terms()) {
        LocalDate from = term.from().orElse(LocalDate.MIN);
        boolean holds = day.isEmpty() ? term.to().isEmpty() : term.holds(day.get());
        if (term.office().equals(office) && holds && (best == null || from.isAfter(bestFrom))) {
          best = person;
          bestFrom = from;
        }
      }
    }
    if (best == null && (office.equals("president") || office.equals("prime-minister"))) {
      return holder(country, "leader", day);
    }
    return Optional.ofNullable(best);
  }

  private record State(String code, String english, String indonesian) {}
}
