package id.sorot.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the longest runs of words that two texts share exactly.
 *
 * <p>Expected time is linear in the words of both; a group of words that comes again and again is
 * followed at its first {@value #REPEATS} places only, so that a text of one repeated word costs no
 * more than any other.
 */
final class Anchors {
  /** Words that must agree for a run to begin. */
  static final int SEED = 3;

  private static final int REPEATS = 8;
  private static final int MOST = 20_000;

  private final Words a;
  private final Words b;
  private final int[] head;
  private final int[] next;
  private final int mask;

  private Anchors(Words a, Words b) {
    this.a = a;
    this.b = b;
    int grams = Math.max(0, a.count() - SEED + 1);
    int size = Integer.highestOneBit(Math.max(8, grams * 2)) * 2;
    mask = size - 1;
    head = new int[size];
    next = new int[grams];
    Arrays.fill(head, -1);
    for (int i = grams - 1; i >= 0; i--) {
      int slot = slot(a, i);
      next[i] = head[slot];
      head[slot] = i;
    }
  }

  /** Returns the runs in order of {@code a}, then of {@code b}. */
  static List<Run> of(Words a, Words b) {
    if (a.count() > b.count()) {
      List<Run> turned = new ArrayList<>();
      for (Run run : new Anchors(b, a).runs()) {
        turned.add(new Run(run.b0(), run.b1(), run.a0(), run.a1(), run.matched()));
      }
      turned.sort(Comparator.comparingInt(Run::a0).thenComparingInt(Run::b0));
      return turned;
    }
    List<Run> runs = new Anchors(a, b).runs();
    runs.sort(Comparator.comparingInt(Run::a0).thenComparingInt(Run::b0));
    return runs;
  }

  private int slot(Words words, int at) {
    long h = words.hash(at);
    for (int k = 1; k < SEED; k++) {
      h = h * 0x9E3779B97F4A7C15L + words.hash(at + k);
    }
    return (int) (h ^ (h >>> 31)) & mask;
  }

  private List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    int grams = b.count() - SEED + 1;
    for (int j = 0; j < grams && runs.size() < MOST; j++) {
      int tried = 0;
      for (int i = head[slot(b, j)]; i >= 0 && tried < REPEATS; i = next[i]) {
        if (a.hash(i) != b.hash(j)) {
          continue;
        }
        tried++;
        if (i > 0 && j > 0 && a.hash(i - 1) == b.hash(j - 1)) {
          continue;
        }
        int length = 0;
        while (i + length < a.count()
            && j + length < b.count()
            && a.hash(i + length) == b.hash(j + length)) {
          length++;
        }
        if (length >= SEED) {
          runs.add(new Run(i, i + length, j, j + length, length));
        }
      }
    }
    return runs;
  }
}
