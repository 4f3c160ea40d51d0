package id.sorot.event;

import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.KnowledgeException;
import id.sorot.knowledge.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The predicates of one language, as the file has them.
 *
 * @param predicates in order of the file, alternatives not yet multiplied out
 * @param mistakes every line that is wrong, with file and line; such lines are left out
 */
record PredicateTable(List<Predicate> predicates, List<KnowledgeException> mistakes) {
  private static final int CELLS = 9;
  private static final Set<String> PLACES =
      Set.of("subj", "obj", "iobj", "in-obj", "comp", "poss", "adj", "none");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’.&-]+");
  private static final Pattern PREPOSITION = Pattern.compile("[\\p{Ll}_-]+");

  PredicateTable {
    predicates = List.copyOf(predicates);
    mistakes = List.copyOf(mistakes);
  }

  /** Reads {@code languages/LANG/predicates.tsv}. */
  static PredicateTable read(
      Knowledge knowledge, String lang, Codebook codebook, WordClasses classes) {
    List<Predicate> predicates = new ArrayList<>();
    List<KnowledgeException> mistakes = new ArrayList<>();
    Defaults defaults = Defaults.read(knowledge, lang);
    for (Row row : knowledge.table("languages/" + lang + "/predicates.tsv")) {
      try {
        predicates.addAll(predicates(row, codebook, classes, defaults, predicates.size()));
      } catch (KnowledgeException e) {
        mistakes.add(e);
      }
    }
    return new PredicateTable(predicates, mistakes);
  }

  private static List<Predicate> predicates(
      Row row, Codebook codebook, WordClasses classes, Defaults defaults, int order) {
    if (row.cells().size() > CELLS) {
      throw row.mistake("has " + row.cells().size() + " cells; at most " + CELLS + " are read");
    }
    boolean noun =
        switch (row.cell(1)) {
          case "v" -> false;
          case "n" -> true;
          default -> throw row.mistake("the kind is v or n, not '" + row.cell(1) + "'");
        };
    Optional<EventType> type =
        row.cell(2).equals("-") ? Optional.empty() : Optional.of(Codebook.type(row, row.cell(2)));
    Optional<String> mode = row.cell(3).isEmpty() ? Optional.empty() : Optional.of(row.cell(3));
    if (mode.isPresent() && type.filter(t -> codebook.modes(t).contains(mode.get())).isEmpty()) {
      throw row.mistake("'" + mode.get() + "' is no mode of " + row.cell(2));
    }
    String cameo = row.cell(4);
    if (type.isPresent() && codebook.cameo(cameo).isEmpty()) {
      throw row.mistake("there is no CAMEO code '" + cameo + "'; see " + Codebook.CAMEO);
    }
    Conditions conditions = conditions(row, classes);
    List<String> source = places(row, 5, noun ? defaults.nounSource() : List.of("subj"));
    List<String> target = places(row, 6, noun ? defaults.nounTarget() : List.of("obj", "in-obj"));
    List<Predicate> all = new ArrayList<>(2);
    for (List<Predicate.Piece> pieces : patterns(row, classes)) {
      all.add(
          new Predicate(
              pieces, noun, type, mode, cameo, source, target, conditions, row.place(), order));
    }
    return all;
  }

  private static List<String> places(Row row, int cell, List<String> otherwise) {
    if (row.cell(cell).isEmpty()) {
      return otherwise;
    }
    List<String> places = new ArrayList<>(4);
    for (String place : row.values(cell)) {
      if (!PLACES.contains(place) && !PREPOSITION.matcher(place).matches()) {
        throw row.mistake("there is no place '" + place + "'; see docs/codebook.md");
      }
      places.add(place.replace('_', ' '));
    }
    return List.copyOf(places);
  }

  private static Conditions conditions(Row row, WordClasses classes) {
    boolean mutual = false;
    boolean loose = false;
    boolean things = false;
    boolean noObject = false;
    Set<String> actors = new HashSet<>();
    Optional<String> objectClass = Optional.empty();
    Optional<String> noObjectClass = Optional.empty();
    Optional<String> subjectClass = Optional.empty();
    Optional<String> noSubjectClass = Optional.empty();
    Optional<Status> status = Optional.empty();
    for (String condition : row.cell(7).split(" +", -1)) {
      switch (condition) {
        case "" -> {}
        case "mutual" -> mutual = true;
        case "loose" -> loose = true;
        case "things" -> things = true;
        case "obj:none" -> noObject = true;
        case "obj:actor",
            "subj:actor",
            "source:actor",
            "target:actor",
            "either:actor",
            "both:actor" ->
            actors.add(condition.substring(0, condition.indexOf(':')));
        default -> {
          int colon = condition.indexOf(':');
          String key = colon < 0 ? condition : condition.substring(0, colon);
          String value = colon < 0 ? "" : condition.substring(colon + 1);
          switch (key) {
            case "obj" -> objectClass = Optional.of(className(row, value, classes));
            case "no-obj" -> noObjectClass = Optional.of(className(row, value, classes));
            case "subj" -> subjectClass = Optional.of(className(row, value, classes));
            case "no-subj" -> noSubjectClass = Optional.of(className(row, value, classes));
            case "status" -> status = Optional.of(status(row, value));
            default -> throw row.mistake("there is no condition '" + condition + "'");
          }
        }
      }
    }
    return new Conditions(
        mutual,
        loose,
        things,
        actors,
        noObject,
        objectClass,
        noObjectClass,
        subjectClass,
        noSubjectClass,
        status);
  }

  private static String className(Row row, String value, WordClasses classes) {
    String name = value.startsWith("@") ? value.substring(1) : value;
    if (!value.startsWith("@") || !classes.has(name)) {
      throw row.mistake("there is no class '" + value + "'");
    }
    return name;
  }

  static Status status(Row row, String value) {
    for (Status status : Status.values()) {
      if (status.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(value)) {
        return status;
      }
    }
    throw row.mistake("there is no status '" + value + "'");
  }

  /** Returns the pattern with and without its optional words. */
  private static List<List<Predicate.Piece>> patterns(Row row, WordClasses classes) {
    List<List<Predicate.Piece>> patterns = new ArrayList<>();
    patterns.add(new ArrayList<>());
    boolean gap = false;
    for (String part : row.cell(0).split(" +", -1)) {
      if (part.equals("~")) {
        gap = true;
        continue;
      }
      boolean optional = part.length() > 2 && part.startsWith("(") && part.endsWith(")");
      Predicate.Piece piece =
          piece(row, optional ? part.substring(1, part.length() - 1) : part, gap, classes);
      List<List<Predicate.Piece>> longer = new ArrayList<>();
      for (List<Predicate.Piece> pattern : patterns) {
        List<Predicate.Piece> with = new ArrayList<>(pattern);
        with.add(piece);
        longer.add(with);
      }
      if (optional) {
        longer.addAll(patterns);
      }
      patterns = longer;
      gap = false;
    }
    if (gap || patterns.stream().anyMatch(List::isEmpty) || patterns.getFirst().getFirst().gap()) {
      throw row.mistake("a pattern begins and ends with a word, and the first is not optional");
    }
    return patterns;
  }

  private static Predicate.Piece piece(Row row, String written, boolean gap, WordClasses classes) {
    List<String> words = new ArrayList<>(2);
    List<Boolean> exact = new ArrayList<>(2);
    for (String alternative : written.split("/", -1)) {
      boolean only = alternative.startsWith("=");
      String word = only ? alternative.substring(1) : alternative;
      if (word.startsWith("@")) {
        if (only || !classes.has(word.substring(1))) {
          throw row.mistake("there is no class '" + word + "'");
        }
      } else if (!WORD.matcher(word).matches()) {
        throw row.mistake("'" + alternative + "' is no word of a pattern");
      } else {
        word = word.toLowerCase(Locale.ROOT);
      }
      words.add(word);
      exact.add(only);
    }
    return new Predicate.Piece(List.copyOf(words), List.copyOf(exact), gap);
  }

  /**
   * Places that hold where a line of a noun names none.
   *
   * @param nounSource of the doer
   * @param nounTarget of the other side
   */
  record Defaults(List<String> nounSource, List<String> nounTarget) {
    static Defaults read(Knowledge knowledge, String lang) {
      List<String> source = List.of();
      List<String> target = List.of();
      for (Row row : knowledge.table("languages/" + lang + "/noun-frame.tsv")) {
        if (row.cell(0).equals("source")) {
          source = List.copyOf(row.values(1));
        } else if (row.cell(0).equals("target")) {
          target = List.copyOf(row.values(1));
        } else if (!row.cell(0).equals("head")) {
          throw row.mistake("the first cell is source, target or head");
        }
      }
      return new Defaults(source, target);
    }
  }
}
