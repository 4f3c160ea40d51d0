package id.sorot.app.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * Two texts in rows: a row ends where a line ends after a word that both have, or where one side
 * alone has a line.
 *
 * @param rows in order of both texts
 * @param wordsA words and signs of the first
 * @param wordsB words and signs of the second
 * @param shared how many stand in both
 */
public record SideBySide(List<Row> rows, int wordsA, int wordsB, int shared) {
  public SideBySide {
    rows = List.copyOf(rows);
  }

  /**
   * What stands side by side.
   *
   * @param left of the first text
   * @param right of the second text
   */
  public record Row(List<Piece> left, List<Piece> right) {
    public Row {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }
  }

  /**
   * Some words of one text.
   *
   * @param text with white space as single blanks
   * @param isShared whether they stand in the other text too
   */
  public record Piece(String text, boolean isShared) {}

  /** Returns the comparison of two texts; case and punctuation count, white space does not. */
  public static SideBySide of(String first, String second) {
    List<Token> a = Token.of(first);
    List<Token> b = Token.of(second);
    int[] partner = Alignment.of(a, b);
    List<Row> rows = new ArrayList<>();
    Side left = new Side();
    Side right = new Side();
    int shared = 0;
    int j = 0;
    for (int i = 0; i < a.size(); i++) {
      if (partner[i] < 0) {
        left.add(a.get(i), false);
        if (a.get(i).endsLine() && right.isEmpty()) {
          rows.add(new Row(left.take(), List.of()));
        }
        continue;
      }
      j = addedUpTo(partner[i], b, j, left, right, rows);
      shared++;
      left.add(a.get(i), true);
      right.add(b.get(j++), true);
      if (a.get(i).endsLine() || b.get(j - 1).endsLine()) {
        rows.add(new Row(left.take(), right.take()));
      }
    }
    addedUpTo(b.size(), b, j, left, right, rows);
    Row last = new Row(left.take(), right.take());
    if (!last.left().isEmpty() || !last.right().isEmpty()) {
      rows.add(last);
    }
    return new SideBySide(rows, a.size(), b.size(), shared);
  }

  private static int addedUpTo(
      int end, List<Token> b, int from, Side left, Side right, List<Row> rows) {
    for (int j = from; j < end; j++) {
      right.add(b.get(j), false);
      if (b.get(j).endsLine() && left.isEmpty()) {
        rows.add(new Row(List.of(), right.take()));
      }
    }
    return Math.max(from, end);
  }

  /** One text as it grows piece by piece. */
  private static final class Side {
    private List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean isShared;

    void add(Token token, boolean shared) {
      if (shared != isShared) {
        end();
        isShared = shared;
      }
      text.append(token.text());
      if (!token.space().isEmpty()) {
        text.append(' ');
      }
    }

    boolean isEmpty() {
      return pieces.isEmpty() && text.isEmpty();
    }

    List<Piece> take() {
      end();
      List<Piece> taken = pieces;
      pieces = new ArrayList<>();
      return taken;
    }

    private void end() {
      if (!text.isEmpty()) {
        pieces.add(new Piece(text.toString(), isShared));
        text.setLength(0);
      }
    }
  }
}
