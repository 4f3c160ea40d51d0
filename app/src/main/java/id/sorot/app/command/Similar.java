package id.sorot.app.command;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What somebody may have meant who mistyped a word. */
final class Similar {
  private Similar() {}

  /** Returns {@code unknown command 'breif'; did you mean 'brief'?}. */
  static String unknown(String kind, String typed, List<String> known) {
    String start = "unknown " + kind + " '" + typed + "'; ";
    return start
        + nearest(typed, known)
            .map(word -> "did you mean '" + word + "'?")
            .orElse("choose " + String.join(", ", known));
  }

  /** Returns the known word fewest edits away; empty if none is near. */
  static Optional<String> nearest(String typed, List<String> known) {
    int most = Math.max(1, typed.length() / 3) + 1;
    return known.stream()
        .filter(word -> distance(typed, word) <= most)
        .min(Comparator.comparingInt(word -> distance(typed, word)));
  }

  /** Levenshtein's distance, where two neighbours in the wrong order count as one edit. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
