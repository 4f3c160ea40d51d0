package id.sorot.app.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which tokens of one text stand in the other, in the same order.
 *
 * <p>Words that occur once in both texts are anchors; their longest run in the same order splits
 * the texts (patience diff), and the stretches between are split again until none has an anchor.
 * What is left is aligned by its longest common subsequence, if that takes at most {@value #MOST}
 * steps; a longer stretch without a single anchor is taken as different throughout, so that time
 * stays near linear whatever the texts are.
 */
final class Alignment {
  private static final long MOST = 4_000_000;

  private final List<Token> a;
  private final List<Token> b;
  private final int[] partner;

  private Alignment(List<Token> a, List<Token> b) {
    this.a = a;
    this.b = b;
    this.partner = new int[a.size()];
    Arrays.fill(partner, -1);
  }

  /** Returns for each token of {@code a} the index of the same token in {@code b}, or -1. */
  static int[] of(List<Token> a, List<Token> b) {
    Alignment alignment = new Alignment(a, b);
    alignment.run();
    return alignment.partner;
  }

  /** Two stretches that have to be aligned. */
  private record Stretch(int fromA, int toA, int fromB, int toB) {}

  private void run() {
    List<Stretch> open = new ArrayList<>(List.of(new Stretch(0, a.size(), 0, b.size())));
    while (!open.isEmpty()) {
      Stretch inner = trimmed(open.removeLast());
      if (inner.fromA < inner.toA && inner.fromB < inner.toB) {
        List<int[]> anchors = anchors(inner);
        if (anchors.isEmpty()) {
          subsequence(inner);
        } else {
          split(inner, anchors, open);
        }
      }
    }
  }

  private boolean same(int i, int j) {
    return a.get(i).text().equals(b.get(j).text());
  }

  private Stretch trimmed(Stretch s) {
    int fromA = s.fromA;
    int fromB = s.fromB;
    int toA = s.toA;
    int toB = s.toB;
    while (fromA < toA && fromB < toB && same(fromA, fromB)) {
      partner[fromA++] = fromB++;
    }
    while (fromA < toA && fromB < toB && same(toA - 1, toB - 1)) {
      partner[--toA] = --toB;
    }
    return new Stretch(fromA, toA, fromB, toB);
  }

  private void split(Stretch s, List<int[]> anchors, List<Stretch> open) {
    int fromA = s.fromA;
    int fromB = s.fromB;
    for (int[] anchor : anchors) {
      partner[anchor[0]] = anchor[1];
      open.add(new Stretch(fromA, anchor[0], fromB, anchor[1]));
      fromA = anchor[0] + 1;
      fromB = anchor[1] + 1;
    }
    open.add(new Stretch(fromA, s.toA, fromB, s.toB));
  }

  /** Returns pairs of tokens that occur once on both sides, the longest run in the same order. */
  private List<int[]> anchors(Stretch s) {
    Map<String, Integer> onceA = once(a, s.fromA, s.toA);
    Map<String, Integer> onceB = once(b, s.fromB, s.toB);
    List<int[]> pairs = new ArrayList<>();
    for (int i = s.fromA; i < s.toA; i++) {
      String text = a.get(i).text();
      if (onceA.getOrDefault(text, -1) >= 0 && onceB.getOrDefault(text, -1) >= 0) {
        pairs.add(new int[] {i, onceB.getOrDefault(text, -1)});
      }
    }
    return longestIncreasing(pairs);
  }

  /** Returns where each token stands that occurs once; -1 for those that occur again. */
  private static Map<String, Integer> once(List<Token> tokens, int from, int to) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = from; i < to; i++) {
      places.merge(tokens.get(i).text(), i, (first, again) -> -1);
    }
    return places;
  }

  private static List<int[]> longestIncreasing(List<int[]> pairs) {
    int[] tails = new int[pairs.size()];
    int[] before = new int[pairs.size()];
    int length = 0;
    for (int k = 0; k < pairs.size(); k++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (pairs.get(tails[middle])[1] < pairs.get(k)[1]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[k] = low > 0 ? tails[low - 1] : -1;
      tails[low] = k;
      length = Math.max(length, low + 1);
    }
    List<int[]> run = new ArrayList<>();
    for (int k = length > 0 ? tails[length - 1] : -1; k >= 0; k = before[k]) {
      run.addFirst(pairs.get(k));
    }
    return run;
  }

  private void subsequence(Stretch s) {
    int n = s.toA - s.fromA;
    int m = s.toB - s.fromB;
    if ((long) n * m > MOST) {
      return;
    }
    int[][] longest = new int[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        longest[i][j] =
            same(s.fromA + i, s.fromB + j)
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      if (same(s.fromA + i, s.fromB + j)) {
        partner[s.fromA + i++] = s.fromB + j++;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }
}
