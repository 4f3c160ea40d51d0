package id.sorot.app.command;

import id.sorot.app.output.Format;
import java.io.IOException;
import java.util.function.Supplier;

/** Writes a stream of rows: JSON Lines, a JSON array, or text for a person. */
final class Rows {
  private final Run run;
  private int count;

  Rows(Run run) {
    this.run = run;
  }

  /**
   * Writes a row.
   *
   * @param row written as JSON
   * @param text the words for a person; asked for only if they are written
   */
  void write(Object row, Supplier<String> text) throws IOException {
    Format format = run.format();
    if (format == Format.JSON) {
      run.output().write(count == 0 ? "[" : ",\n");
      run.output().write(run.json().writeValueAsString(row));
    } else if (format == Format.JSONL) {
      run.output().line(run.json().writeValueAsString(row));
    } else {
      run.output().line(text.get());
    }
    count++;
  }

  /** Returns whether text for a person is written. */
  boolean isText() {
    return run.format() == Format.TEXT;
  }

  /** Ends the stream. */
  void end() throws IOException {
    if (run.format() == Format.JSON) {
      run.output().line(count == 0 ? "[]" : "]");
    }
  }
}
