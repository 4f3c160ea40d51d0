package id.sorot.app.door;

import id.sorot.read.UnreadableException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads tables with a header line, as RFC 4180 describes them, one article a row; the columns are
 * those of a row of JSON Lines.
 */
final class CsvDoor {
  private static final JsonMapper JSON = new JsonMapper();

  private final RowDoor rows;

  CsvDoor(RowDoor rows) {
    this.rows = rows;
  }

  void read(Source source, Sink sink) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(source.bytes(), StandardCharsets.UTF_8), 1 << 16);
    boolean tabs = source.name().toLowerCase(Locale.ROOT).matches(".*\\.tsv(\\.gz)?");
    Optional<List<String>> first = row(in, tabs ? '\t' : ',');
    char separator = tabs ? '\t' : ',';
    if (first.isPresent() && first.get().size() == 1 && first.get().getFirst().contains(";")) {
      separator = ';';
      first = Optional.of(List.of(first.get().getFirst().split(";", -1)));
    }
    List<String> header = new ArrayList<>();
    for (String name : first.orElse(List.of())) {
      header.add(name.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT));
    }
    if (!header.contains("text") && !header.contains("file")) {
      throw new UnreadableException(
          "is a table without a column 'text' or 'file'; name its columns as in JSON Lines");
    }
    long number = 1;
    for (Optional<List<String>> cells = row(in, separator);
        cells.isPresent();
        cells = row(in, separator)) {
      number++;
      if (cells.get().size() == 1 && cells.get().getFirst().isBlank()) {
        continue;
      }
      ObjectNode row = JSON.createObjectNode();
      for (int i = 0; i < Math.min(header.size(), cells.get().size()); i++) {
        if (!cells.get().get(i).isEmpty()) {
          row.put(header.get(i), cells.get().get(i));
        }
      }
      rows.row(source, source.name() + ": row " + number, number, row, sink);
    }
  }

  private static Optional<List<String>> row(BufferedReader in, char separator) throws IOException {
    int c = in.read();
    if (c < 0) {
      return Optional.empty();
    }
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    boolean started = false;
    while (c >= 0) {
      if (quoted) {
        if (c == '"') {
          int next = in.read();
          if (next == '"') {
            append(cell, '"');
          } else {
            quoted = false;
            c = next;
            continue;
          }
        } else {
          append(cell, (char) c);
        }
      } else if (c == '"' && !started) {
        quoted = true;
        started = true;
      } else if (c == separator) {
        cells.add(cell.toString());
        cell.setLength(0);
        started = false;
      } else if (c == '\n') {
        break;
      } else if (c != '\r') {
        append(cell, (char) c);
        started = true;
      }
      c = in.read();
    }
    cells.add(cell.toString());
    return Optional.of(cells);
  }

  private static void append(StringBuilder cell, char c) {
    if (cell.length() < RowDoor.MAX_ROW) {
      cell.append(c);
    }
  }
}
