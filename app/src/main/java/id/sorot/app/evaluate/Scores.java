package id.sorot.app.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What an evaluation found.
 *
 * @param what the stage
 * @param gold the file or folder it was measured on
 * @param rows one for each part of the gold, the whole of it first or last
 */
public record Scores(String what, String gold, List<Row> rows) {
  public Scores {
    rows = List.copyOf(rows);
  }

  /**
   * Scores of one part of the gold.
   *
   * @param part its name; {@code all} for the whole
   * @param values by name of the measure, in order of insertion; shares are 0 to 1, counts whole
   */
  public record Row(String part, Map<String, Double> values) {
    public Row {
      values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }

  /** Returns a table for a person, with line ends. */
  public String table() {
    List<String> columns = new ArrayList<>();
    for (Row row : rows) {
      for (String column : row.values().keySet()) {
        if (!columns.contains(column)) {
          columns.add(column);
        }
      }
    }
    int first = rows.stream().mapToInt(row -> row.part().length()).max().orElse(0);
    StringBuilder table = new StringBuilder(what + " on " + gold + "\n");
    table.append(" ".repeat(first));
    columns.forEach(column -> table.append("  ").append(pad(column, column)));
    table.append('\n');
    for (Row row : rows) {
      table.append(row.part()).append(" ".repeat(first - row.part().length()));
      for (String column : columns) {
        Double value = row.values().get(column);
        table.append("  ").append(pad(value == null ? "" : number(value), column));
      }
      table.append('\n');
    }
    return table.toString();
  }

  private static String pad(String cell, String column) {
    return " ".repeat(Math.max(0, Math.max(6, column.length()) - cell.length())) + cell;
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) > 1
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%.4f", value);
  }
}
