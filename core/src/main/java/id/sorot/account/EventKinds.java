package id.sorot.account;

import id.sorot.event.Report;
import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Which kind of happening a report tells, by {@code codebook/kinds.tsv}. Immutable and safe for use
 * by many threads.
 */
public final class EventKinds {
  /**
   * A kind of happening.
   *
   * @param name as in {@code languages/<code>/acts.tsv}
   * @param mutual whether both sides do it
   * @param spoken whether it is done in words, so that only a day or the words tell which it is
   * @param once whether two reports that differ by a day or two may still be of one happening
   * @param weight 1 to 9, how much it matters to a reader
   */
  public record Kind(String name, boolean mutual, boolean spoken, boolean once, int weight) {}

  private final Map<String, Kind> byCode;

  private EventKinds(Map<String, Kind> byCode) {
    this.byCode = byCode;
  }

  /**
   * Returns the kinds of the knowledge.
   *
   * @throws id.sorot.knowledge.KnowledgeException if a row cannot be read
   */
  public static EventKinds load(Knowledge knowledge) {
    Map<String, Kind> kinds = new HashMap<>();
    for (Row row : knowledge.table("codebook/kinds.tsv")) {
      kinds.put(row.cell(0), kind(row));
    }
    return new EventKinds(kinds);
  }

  private static Kind kind(Row row) {
    try {
      return new Kind(
          row.cell(1),
          row.cell(2).equals("mutual"),
          row.cell(3).equals("spoken"),
          row.cell(3).equals("once"),
          Integer.parseInt(row.cell(4)));
    } catch (NumberFormatException e) {
      throw row.mistake("weight '" + row.cell(4) + "' is no number from 1 to 9");
    }
  }

  /**
   * Returns the kind of a report; the name of its type where the table has no line for its code.
   */
  public Kind of(Report report) {
    String code = report.cameo();
    for (int end = code.length(); end > 0; end--) {
      Kind kind = byCode.get(code.substring(0, end));
      if (kind != null) {
        return report.mutual() && !kind.mutual()
            ? new Kind(kind.name(), true, kind.spoken(), kind.once(), kind.weight())
            : kind;
      }
    }
    return new Kind(
        report.type().name().toLowerCase(Locale.ROOT), report.mutual(), false, false, 4);
  }
}
