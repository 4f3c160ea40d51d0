package id.sorot.annotation;

import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The expressions of time of a language: its words and its patterns. */
final class TimeGrammar {
  /** What an element of a pattern takes. */
  enum Slot {
    WORD,
    DAY,
    MONTH,
    MONTH_NUMBER,
    YEAR,
    SHORT_YEAR,
    DOW,
    NUMBER,
    UNIT,
    ROMAN
  }

  /**
   * An element of a pattern.
   *
   * @param words one of which it takes, if it is a word
   * @param inside whether it is part of the expression
   * @param optional whether it may be missing
   */
  record Element(Slot slot, Set<String> words, boolean inside, boolean optional) {}

  /**
   * A pattern and what it means.
   *
   * @param rule its name and arguments
   */
  record Pattern(List<Element> elements, List<String> rule) {}

  private static final Map<String, Slot> SLOTS =
      Map.of(
          "{d}", Slot.DAY,
          "{m}", Slot.MONTH,
          "{mm}", Slot.MONTH_NUMBER,
          "{y}", Slot.YEAR,
          "{yy}", Slot.SHORT_YEAR,
          "{dow}", Slot.DOW,
          "{n}", Slot.NUMBER,
          "{u}", Slot.UNIT,
          "{roman}", Slot.ROMAN);

  final Map<String, Integer> months = new HashMap<>();
  final Map<String, Integer> weekdays = new HashMap<>();
  final Map<String, Integer> numbers = new HashMap<>();
  final Map<String, String> units = new HashMap<>();
  final Set<String> capitals = new HashSet<>();
  private final Map<String, List<Pattern>> byWord = new HashMap<>();
  private final List<Pattern> bySlot = new ArrayList<>();
  private final Set<String> firsts = new HashSet<>();

  private TimeGrammar() {}

  static TimeGrammar load(Knowledge knowledge, String table) {
    TimeGrammar grammar = new TimeGrammar();
    for (Row row : knowledge.table(table)) {
      grammar.add(row);
    }
    grammar.firsts.addAll(grammar.byWord.keySet());
    grammar.firsts.addAll(grammar.months.keySet());
    grammar.firsts.addAll(grammar.weekdays.keySet());
    grammar.firsts.addAll(grammar.numbers.keySet());
    return grammar;
  }

  private void add(Row row) {
    switch (row.cell(0)) {
      case "month" -> row.values(1).forEach(w -> months.put(w, number(row)));
      case "dow" -> row.values(1).forEach(w -> weekdays.put(w, number(row)));
      case "number" -> row.values(1).forEach(w -> numbers.put(w, number(row)));
      case "unit" -> row.values(1).forEach(w -> units.put(w, row.cell(2)));
      case "capital" -> capitals.addAll(row.values(1));
      case "pattern" -> addPattern(row);
      default -> throw row.mistake("'" + row.cell(0) + "' is no kind; the header says which are");
    }
  }

  private static int number(Row row) {
    try {
      return Integer.parseInt(row.cell(2));
    } catch (NumberFormatException e) {
      throw row.mistake("the third column must be a number");
    }
  }

  private void addPattern(Row row) {
    List<Element> elements = new ArrayList<>();
    for (String part : row.cell(1).split(" ")) {
      elements.add(element(part, row));
    }
    Pattern pattern = new Pattern(elements, List.of(row.cell(2).split(" ")));
    Element first = elements.get(0);
    if (first.slot() != Slot.WORD) {
      bySlot.add(pattern);
      return;
    }
    first.words().forEach(w -> byWord.computeIfAbsent(w, key -> new ArrayList<>()).add(pattern));
    if (first.optional()) {
      throw row.mistake("a pattern cannot begin with what may be missing");
    }
  }

  private static Element element(String written, Row row) {
    String part = written;
    boolean inside = !part.startsWith("~");
    part = inside ? part : part.substring(1);
    boolean optional = part.length() > 1 && part.endsWith("?");
    part = optional ? part.substring(0, part.length() - 1) : part;
    if (part.startsWith("{")) {
      Slot slot = SLOTS.get(part);
      if (slot == null) {
        throw row.mistake("'" + part + "' is no slot; the header says which there are");
      }
      return new Element(slot, Set.of(), inside, optional);
    }
    Set<String> words = part.equals("/") ? Set.of("/") : Set.of(part.split("/"));
    return new Element(Slot.WORD, words, inside, optional);
  }

  /** Returns false only if no expression begins with the word; numbers are not asked here. */
  boolean mayBegin(String word) {
    return firsts.contains(word);
  }

  List<Pattern> beginningWith(String word) {
    return byWord.getOrDefault(word, List.of());
  }

  List<Pattern> beginningWithSlot() {
    return bySlot;
  }
}
