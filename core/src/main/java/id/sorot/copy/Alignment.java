package id.sorot.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Aligns two texts: exact runs are chained over small gaps, the gaps are filled word by word, and
 * the ends are brought to the bounds of sentences.
 *
 * <p>A passage ends where one text has a whole sentence, or several, that the other leaves out; it
 * goes on over words that were swapped, dropped, misspelt or added inside a sentence. Passages
 * never overlap inside one text.
 */
final class Alignment {
  /** Most words either text may have between two runs of one passage. */
  private static final int GAP = 24;

  /** Share of a sentence's words that must be matched for it to belong to the passage. */
  private static final double SENTENCE_SHARE = 0.5;

  /** Longest sentence, in words, that is looked at as a whole. */
  private static final int SENTENCE_WORDS = 120;

  private final Words a;
  private final Words b;
  private final BitSet usedA = new BitSet();
  private final BitSet usedB = new BitSet();
  private final List<Run> found = new ArrayList<>();

  private Alignment(Words a, Words b) {
    this.a = a;
    this.b = b;
  }

  /** Returns the passages in order of {@code a}. */
  static List<Run> of(Words a, Words b) {
    Alignment alignment = new Alignment(a, b);
    alignment.chains();
    alignment.grow();
    alignment.found.sort(Comparator.comparingInt(Run::a0));
    return alignment.found;
  }

  private void chains() {
    List<Run> runs = Anchors.of(a, b);
    int n = runs.size();
    double[] score = new double[n];
    int[] before = new int[n];
    int low = 0;
    for (int k = 0; k < n; k++) {
      Run run = runs.get(k);
      score[k] = run.matched();
      before[k] = -1;
      while (low < k && runs.get(low).a1() < run.a0() - 4 * GAP) {
        low++;
      }
      for (int p = Math.max(low, k - 400); p < k; p++) {
        double linked = score[p] + link(runs.get(p), run);
        if (linked > score[k] && linked > score[p]) {
          score[k] = linked;
          before[k] = p;
        }
      }
    }
    Integer[] order = new Integer[n];
    for (int k = 0; k < n; k++) {
      order[k] = k;
    }
    Arrays.sort(
        order,
        Comparator.comparingDouble((Integer k) -> -score[k]).thenComparingInt(Integer::intValue));
    boolean[] taken = new boolean[n];
    for (int last : order) {
      if (taken[last]) {
        continue;
      }
      List<Run> chain = new ArrayList<>();
      for (int k = last; k >= 0 && !taken[k]; k = before[k]) {
        taken[k] = true;
        free(runs.get(k), chain);
      }
      if (!chain.isEmpty()) {
        settle(chain.reversed());
      }
    }
  }

  /** What a run adds to a chain that ends with {@code p}; negative where it cannot follow. */
  private double link(Run p, Run run) {
    int overlap = Math.max(0, Math.max(p.a1() - run.a0(), p.b1() - run.b0()));
    if (run.a0() <= p.a0() || run.b0() <= p.b0() || overlap >= run.matched()) {
      return -1;
    }
    int gapA = Math.max(0, run.a0() - p.a1());
    int gapB = Math.max(0, run.b0() - p.b1());
    if (gapA > GAP || gapB > GAP) {
      return -1;
    }
    return run.matched() - overlap - 0.3 * Math.abs(gapA - gapB) - 0.1 * Math.max(gapA, gapB);
  }

  /** Adds what of the run no passage holds yet. */
  private void free(Run run, List<Run> chain) {
    int from = 0;
    int length = run.matched();
    int best = -1;
    int bestLength = 0;
    while (from < length) {
      while (from < length && (usedA.get(run.a0() + from) || usedB.get(run.b0() + from))) {
        from++;
      }
      int to = from;
      while (to < length && !usedA.get(run.a0() + to) && !usedB.get(run.b0() + to)) {
        to++;
      }
      if (to - from > bestLength) {
        best = from;
        bestLength = to - from;
      }
      from = to;
    }
    if (bestLength > 0) {
      chain.add(
          new Run(
              run.a0() + best,
              run.a0() + best + bestLength,
              run.b0() + best,
              run.b0() + best + bestLength,
              bestLength));
    }
  }

  /** Makes passages of a chain in order: fills its gaps, cuts it, brings its ends to sentences. */
  private void settle(List<Run> chain) {
    Run current = chain.get(0);
    for (int k = 1; k < chain.size(); k++) {
      Run next = trim(current, chain.get(k));
      if (next.matched() <= 0) {
        continue;
      }
      int gapA = next.a0() - current.a1();
      int gapB = next.b0() - current.b1();
      if (gapA > GAP || gapB > GAP || breaks(current, next)) {
        close(current);
        current = next;
      } else {
        int inside = Likeness.matched(a, current.a1(), next.a0(), b, current.b1(), next.b0());
        current =
            new Run(
                current.a0(),
                next.a1(),
                current.b0(),
                next.b1(),
                current.matched() + inside + next.matched());
      }
    }
    close(current);
  }

  private static Run trim(Run p, Run run) {
    int overlap = Math.max(0, Math.max(p.a1() - run.a0(), p.b1() - run.b0()));
    return new Run(
        Math.min(run.a0() + overlap, run.a1()),
        run.a1(),
        Math.min(run.b0() + overlap, run.b1()),
        run.b1(),
        run.matched() - overlap);
  }

  /** Whether whole sentences stand between the two in one text that the other has not. */
  private boolean breaks(Run p, Run next) {
    int gapA = next.a0() - p.a1();
    int gapB = next.b0() - p.b1();
    return whole(a, p.a1(), next.a0()) && gapB <= gapA / 2
        || whole(b, p.b1(), next.b0()) && gapA <= gapB / 2
        || gapB == 0 && slipped(a, p.a1(), next.a0()) && b.beginsSentence(next.b0())
        || gapA == 0 && slipped(b, p.b1(), next.b0()) && a.beginsSentence(next.a0());
  }

  /** Whether words without a full stop, a credit say, were put between two sentences. */
  private static boolean slipped(Words words, int from, int to) {
    return to - from >= 2 && words.beginsSentence(from);
  }

  private static boolean whole(Words words, int from, int to) {
    return to - from >= 2 && words.beginsSentence(from) && words.beginsSentence(to);
  }

  private void close(Run run) {
    use(run);
    found.add(run);
  }

  private void use(Run run) {
    usedA.set(run.a0(), run.a1());
    usedB.set(run.b0(), run.b1());
  }

  private void grow() {
    for (int k = 0; k < found.size(); k++) {
      Run grown = forward(backward(found.get(k)));
      use(grown);
      found.set(k, grown);
    }
  }

  private Run backward(Run run) {
    Run grown = run;
    while (true) {
      // At the head of a sentence the one before is tried, else the one it stands in.
      int toA = grown.a0();
      int toB = grown.b0();
      if (toA == 0 || toB == 0) {
        return grown;
      }
      boolean inside = !a.beginsSentence(toA);
      if (inside == b.beginsSentence(toB)) {
        return grown;
      }
      int fromA = a.sentenceStart(toA - 1);
      int fromB = b.sentenceStart(toB - 1);
      int endA = inside ? Math.min(a.sentenceEnd(fromA), grown.a1()) : toA;
      int endB = inside ? Math.min(b.sentenceEnd(fromB), grown.b1()) : toB;
      int matched = share(fromA, toA, endA, fromB, toB, endB);
      if (matched < 0 || occupied(usedA, fromA, toA) || occupied(usedB, fromB, toB)) {
        return grown;
      }
      grown = new Run(fromA, grown.a1(), fromB, grown.b1(), grown.matched() + matched);
    }
  }

  private Run forward(Run run) {
    Run grown = run;
    while (true) {
      int fromA = grown.a1();
      int fromB = grown.b1();
      if (fromA >= a.count() || fromB >= b.count()) {
        return grown;
      }
      boolean inside = !a.beginsSentence(fromA);
      if (inside == b.beginsSentence(fromB)) {
        return grown;
      }
      int toA = a.sentenceEnd(fromA);
      int toB = b.sentenceEnd(fromB);
      int startA = inside ? Math.max(a.sentenceStart(fromA - 1), grown.a0()) : fromA;
      int startB = inside ? Math.max(b.sentenceStart(fromB - 1), grown.b0()) : fromB;
      int matched = share(toA, fromA, startA, toB, fromB, startB);
      if (matched < 0 || occupied(usedA, fromA, toA) || occupied(usedB, fromB, toB)) {
        return grown;
      }
      grown = new Run(grown.a0(), toA, grown.b0(), toB, grown.matched() + matched);
    }
  }

  /**
   * Returns how many of the new words match, or -1 if too few of the sentence do.
   *
   * @param newA far end of the new words
   * @param edgeA where the passage ends so far
   * @param farA the other end of the sentence, inside the passage
   */
  private int share(int newA, int edgeA, int farA, int newB, int edgeB, int farB) {
    int lowA = Math.min(newA, farA);
    int highA = Math.max(newA, farA);
    int lowB = Math.min(newB, farB);
    int highB = Math.max(newB, farB);
    int longer = Math.max(highA - lowA, highB - lowB);
    if (longer == 0 || longer > SENTENCE_WORDS) {
      return -1;
    }
    int whole = Likeness.matched(a, lowA, highA, b, lowB, highB);
    if (whole < SENTENCE_SHARE * longer) {
      return -1;
    }
    return Likeness.matched(
        a,
        Math.min(newA, edgeA),
        Math.max(newA, edgeA),
        b,
        Math.min(newB, edgeB),
        Math.max(newB, edgeB));
  }

  private static boolean occupied(BitSet used, int from, int to) {
    int next = used.nextSetBit(from);
    return next >= 0 && next < to;
  }
}
