package id.sorot.copy;

/** Counts the words two short stretches share in order; a misspelt word counts as the word. */
final class Likeness {
  private Likeness() {}

  /**
   * Returns the length of the longest common subsequence of words.
   *
   * <p>Time is the product of both lengths; callers keep the stretches short.
   */
  static int matched(Words a, int a0, int a1, Words b, int b0, int b1) {
    int rows = a1 - a0;
    int columns = b1 - b0;
    if (rows <= 0 || columns <= 0) {
      return 0;
    }
    int[] before = new int[columns + 1];
    int[] now = new int[columns + 1];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        now[j + 1] = alike(a, a0 + i, b, b0 + j) ? before[j] + 1 : Math.max(before[j + 1], now[j]);
      }
      int[] swap = before;
      before = now;
      now = swap;
    }
    return before[columns];
  }

  /** Whether two words are the same, or one is the other with a letter or two gone wrong. */
  static boolean alike(Words a, int i, Words b, int j) {
    if (a.hash(i) == b.hash(j)) {
      return true;
    }
    int x = a.end(i) - a.start(i);
    int y = b.end(j) - b.start(j);
    if (x < 5 || y < 5 || Math.abs(x - y) > 1 || x > 40) {
      return false;
    }
    String s = a.text();
    String t = b.text();
    int p = a.start(i);
    int q = b.start(j);
    int head = 0;
    while (head < x && head < y && s.charAt(p + head) == t.charAt(q + head)) {
      head++;
    }
    int tail = 0;
    while (tail < x - head
        && tail < y - head
        && s.charAt(p + x - 1 - tail) == t.charAt(q + y - 1 - tail)) {
      tail++;
    }
    if (Character.isDigit(s.charAt(p)) || Character.isDigit(t.charAt(q))) {
      return false;
    }
    int leftX = x - head - tail;
    int leftY = y - head - tail;
    boolean swapped =
        leftX == 2
            && leftY == 2
            && s.charAt(p + head) == t.charAt(q + head + 1)
            && s.charAt(p + head + 1) == t.charAt(q + head);
    return swapped || Math.max(leftX, leftY) <= 1;
  }
}
