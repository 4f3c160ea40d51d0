package id.sorot.app.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * Two columns for a terminal: {@code [-taken out-]} on the left, {@code {+put in+}} on the right.
 */
public final class SideBySideText {
  private static final String RED = "\u001b[31m";
  private static final String GREEN = "\u001b[32m";
  private static final String PLAIN = "\u001b[0m";

  private final int width;
  private final boolean coloured;

  /**
   * Makes one.
   *
   * @param width characters of one column
   * @param coloured whether differences are coloured instead of put in marks
   */
  public SideBySideText(int width, boolean coloured) {
    this.width = width;
    this.coloured = coloured;
  }

  /** Returns the two columns, with line ends. */
  public String render(SideBySide texts) {
    StringBuilder out = new StringBuilder();
    for (SideBySide.Row row : texts.rows()) {
      List<Line> left = lines(row.left(), "[-", "-]", RED);
      List<Line> right = lines(row.right(), "{+", "+}", GREEN);
      for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
        Line l = i < left.size() ? left.get(i) : Line.EMPTY;
        Line r = i < right.size() ? right.get(i) : Line.EMPTY;
        String gap = " ".repeat(Math.max(0, width - l.columns())) + " │ ";
        out.append((l.shown() + gap + r.shown()).stripTrailing()).append('\n');
      }
      out.append(" ".repeat(width)).append(" │\n");
    }
    return out.toString();
  }

  /**
   * One line of a column.
   *
   * @param shown what is written
   * @param columns how wide that is
   */
  private record Line(String shown, int columns) {
    static final Line EMPTY = new Line("", 0);
  }

  private List<Line> lines(
      List<SideBySide.Piece> pieces, String open, String close, String colour) {
    List<Line> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int columns = 0;
    for (SideBySide.Piece piece : pieces) {
      String marked =
          piece.isShared() || coloured
              ? piece.text()
              : open + piece.text().strip() + close + blankAfter(piece);
      for (String word : marked.split("(?<= )")) {
        int length = word.stripTrailing().codePointCount(0, word.stripTrailing().length());
        if (columns > 0 && columns + length > width) {
          lines.add(new Line(line.toString(), columns));
          line.setLength(0);
          columns = 0;
        }
        line.append(piece.isShared() || !coloured ? word : colour + word + PLAIN);
        columns += word.codePointCount(0, word.length());
      }
    }
    if (columns > 0) {
      lines.add(new Line(line.toString(), columns));
    }
    return lines;
  }

  private static String blankAfter(SideBySide.Piece piece) {
    return piece.text().endsWith(" ") ? " " : "";
  }
}
