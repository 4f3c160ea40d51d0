package id.sorot.event;

import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The types of PLOVER with their modes, and the codes of CAMEO.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Codebook {
  /** Name of the table of types. */
  public static final String TYPES = "codebook/types.tsv";

  /** Name of the table of codes. */
  public static final String CAMEO = "codebook/cameo.tsv";

  private final Map<EventType, Integer> quads;
  private final Map<EventType, List<String>> modes;
  private final Map<String, CameoCode> codes;

  private Codebook(
      Map<EventType, Integer> quads,
      Map<EventType, List<String>> modes,
      Map<String, CameoCode> codes) {
    this.quads = quads;
    this.modes = modes;
    this.codes = codes;
  }

  /**
   * Reads the codebook.
   *
   * @throws id.sorot.knowledge.KnowledgeException at the first line that is wrong
   */
  public static Codebook load(Knowledge knowledge) {
    Map<EventType, Integer> quads = new EnumMap<>(EventType.class);
    Map<EventType, List<String>> modes = new EnumMap<>(EventType.class);
    for (Row row : knowledge.table(TYPES)) {
      EventType type = type(row, row.cell(0));
      quads.put(type, Integer.parseInt(row.cell(1)));
      modes.put(type, List.copyOf(row.values(2)));
    }
    Map<String, CameoCode> codes = new LinkedHashMap<>();
    for (Row row : knowledge.table(CAMEO)) {
      String code = row.cell(0);
      if (!code.matches("[0-9]{2,4}")) {
        throw row.mistake("a CAMEO code has two to four digits, not '" + code + "'");
      }
      Optional<EventType> type =
          row.cell(3).equals("-") ? Optional.empty() : Optional.of(type(row, row.cell(3)));
      codes.put(code, new CameoCode(code, row.cell(1), goldstein(row), type, filled(row.cell(4))));
    }
    return new Codebook(quads, modes, codes);
  }

  /** Returns the code; empty if there is none of that number. */
  public Optional<CameoCode> cameo(String code) {
    return Optional.ofNullable(codes.get(code));
  }

  /** Returns all codes in the order of the table. */
  public List<CameoCode> cameo() {
    return List.copyOf(codes.values());
  }

  /** Returns the modes of a type; empty if it has none. */
  public List<String> modes(EventType type) {
    return modes.getOrDefault(type, List.of());
  }

  /**
   * Returns the quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4
   * material conflict.
   */
  public int quad(EventType type) {
    return quads.getOrDefault(type, 0);
  }

  static EventType type(Row row, String name) {
    for (EventType type : EventType.values()) {
      if (type.name().equals(name)) {
        return type;
      }
    }
    throw row.mistake("there is no type '" + name + "'; see " + TYPES);
  }

  private static OptionalDouble goldstein(Row row) {
    String cell = row.cell(2);
    if (cell.isEmpty()) {
      return OptionalDouble.empty();
    }
    try {
      return OptionalDouble.of(Double.parseDouble(cell));
    } catch (NumberFormatException e) {
      throw row.mistake("a Goldstein value is a number, not '" + cell + "'");
    }
  }

  private static Optional<String> filled(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }
}
