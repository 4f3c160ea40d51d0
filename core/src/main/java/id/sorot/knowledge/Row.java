package id.sorot.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One row of a knowledge table.
 *
 * @param file the table as a person would name it
 * @param line its line number, from 1
 * @param cells what stands between the tabs, stripped; at least one
 */
public record Row(String file, int line, List<String> cells) {
  public Row {
    cells = Collections.unmodifiableList(cells);
  }

  /** Returns the cell, or the empty string where the row is shorter. */
  public String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }

  /** Returns the values of a cell that holds several, parted by {@code |}; empty if the cell is. */
  public List<String> values(int index) {
    String cell = cell(index);
    if (cell.isEmpty()) {
      return List.of();
    }
    List<String> values = new ArrayList<>(2);
    int from = 0;
    for (int bar = cell.indexOf('|'); bar >= 0; bar = cell.indexOf('|', from)) {
      values.add(cell.substring(from, bar).strip());
      from = bar + 1;
    }
    values.add(cell.substring(from).strip());
    return values;
  }

  /** Returns where the row stands, as {@code file:line}. */
  public String place() {
    return file + ":" + line;
  }

  /** Returns the mistake found in this row, to be thrown or collected. */
  public KnowledgeException mistake(String what) {
    return new KnowledgeException(file, line, what);
  }

  static List<Row> parse(String file, String text) {
    List<Row> rows = new ArrayList<>();
    int line = 0;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        end = text.length();
      }
      line++;
      String content = text.substring(start, end);
      if (!content.isBlank() && content.charAt(0) != '#') {
        rows.add(new Row(file, line, cells(content)));
      }
      start = end + 1;
    }
    return rows;
  }

  private static List<String> cells(String content) {
    List<String> cells = new ArrayList<>(8);
    int from = 0;
    for (int tab = content.indexOf('\t'); tab >= 0; tab = content.indexOf('\t', from)) {
      cells.add(content.substring(from, tab).strip());
      from = tab + 1;
    }
    cells.add(content.substring(from).strip());
    return cells;
  }
}
