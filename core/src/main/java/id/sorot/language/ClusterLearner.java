package id.sorot.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts words into classes so that the class of a word tells most about the class of the next.
 *
 * <p>The exchange algorithm: each word in turn, the frequent ones first, moves to the class in
 * which the likelihood of the class bigrams is highest. Words are taken as hashes. Deterministic.
 *
 * <p>Source of the method: Kneser and Ney 1993; Martin, Liermann and Ney 1998.
 */
final class ClusterLearner {
  private static final int LEAST = 3;
  private static final int ROUNDS = 8;

  private final int words;
  private final int[] keys;
  private final int[][] left;
  private final int[][] leftCount;
  private final int[][] right;
  private final int[][] rightCount;
  private final int[] counts;
  private final double[] xlogx = new double[4096];

  /**
   * @param sentences hashes of words, as {@link WordArrays#low} gives them
   */
  ClusterLearner(List<int[]> sentences) {
    Map<Integer, Integer> seen = new HashMap<>();
    for (int[] sentence : sentences) {
      for (int word : sentence) {
        seen.merge(word, 1, Integer::sum);
      }
    }
    List<Map.Entry<Integer, Integer>> frequent = new ArrayList<>();
    for (Map.Entry<Integer, Integer> entry : seen.entrySet()) {
      if (entry.getValue() >= LEAST) {
        frequent.add(entry);
      }
    }
    frequent.sort(
        Comparator.comparing((Map.Entry<Integer, Integer> e) -> -e.getValue())
            .thenComparing(Map.Entry::getKey));
    words = frequent.size();
    keys = new int[words];
    counts = new int[words];
    Map<Integer, Integer> index = new HashMap<>();
    for (int i = 0; i < words; i++) {
      keys[i] = frequent.get(i).getKey();
      index.put(keys[i], i);
    }
    // Word number `words` stands for the edge of a sentence and for rare words.
    List<Map<Integer, Integer>> before = new ArrayList<>();
    List<Map<Integer, Integer>> after = new ArrayList<>();
    for (int i = 0; i <= words; i++) {
      before.add(new HashMap<>());
      after.add(new HashMap<>());
    }
    for (int[] sentence : sentences) {
      int previous = words;
      for (int i = 0; i <= sentence.length; i++) {
        int word = i == sentence.length ? words : index.getOrDefault(sentence[i], words);
        if (word < words) {
          counts[word]++;
        }
        before.get(word).merge(previous, 1, Integer::sum);
        after.get(previous).merge(word, 1, Integer::sum);
        previous = word;
      }
    }
    left = new int[words + 1][];
    leftCount = new int[words + 1][];
    right = new int[words + 1][];
    rightCount = new int[words + 1][];
    for (int i = 0; i <= words; i++) {
      left[i] = before.get(i).keySet().stream().mapToInt(k -> k).sorted().toArray();
      leftCount[i] = Arrays.stream(left[i]).map(before.get(i)::get).toArray();
      right[i] = after.get(i).keySet().stream().mapToInt(k -> k).sorted().toArray();
      rightCount[i] = Arrays.stream(right[i]).map(after.get(i)::get).toArray();
    }
    for (int i = 1; i < xlogx.length; i++) {
      xlogx[i] = i * StrictMath.log(i);
    }
  }

  private double xlogx(int x) {
    return x < xlogx.length ? xlogx[x] : x * StrictMath.log(x);
  }

  Clusters learn(int coarse, int fine) {
    int[] big = classes(coarse);
    int[] small = classes(fine);
    Integer[] order = new Integer[words];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Integer.compareUnsigned(keys[a], keys[b]));
    int[] sorted = new int[words];
    int[] sortedBig = new int[words];
    int[] sortedSmall = new int[words];
    for (int i = 0; i < words; i++) {
      sorted[i] = keys[order[i]];
      sortedBig[i] = big[order[i]];
      sortedSmall[i] = small[order[i]];
    }
    return new Clusters(sorted, sortedBig, sortedSmall);
  }

  private int[] classes(int k) {
    int[] of = new int[words + 1];
    for (int i = 0; i < words; i++) {
      of[i] = i < k ? i : i % k;
    }
    of[words] = k;
    int size = k + 1;
    int[][] pairs = new int[size][size];
    int[] firsts = new int[size];
    int[] seconds = new int[size];
    for (int i = 0; i <= words; i++) {
      for (int j = 0; j < right[i].length; j++) {
        pairs[of[i]][of[right[i][j]]] += rightCount[i][j];
        firsts[of[i]] += rightCount[i][j];
        seconds[of[right[i][j]]] += rightCount[i][j];
      }
    }
    int[] lefts = new int[size];
    int[] rights = new int[size];
    int[] leftOf = new int[size];
    int[] rightOf = new int[size];
    for (int round = 0; round < ROUNDS; round++) {
      int moved = 0;
      for (int word = 0; word < words; word++) {
        int self = 0;
        int nl = 0;
        int nr = 0;
        for (int j = 0; j < left[word].length; j++) {
          if (left[word][j] == word) {
            self = leftCount[word][j];
          } else {
            int c = of[left[word][j]];
            if (lefts[c] == 0) {
              leftOf[nl++] = c;
            }
            lefts[c] += leftCount[word][j];
          }
        }
        for (int j = 0; j < right[word].length; j++) {
          if (right[word][j] != word) {
            int c = of[right[word][j]];
            if (rights[c] == 0) {
              rightOf[nr++] = c;
            }
            rights[c] += rightCount[word][j];
          }
        }
        int old = of[word];
        shift(pairs, firsts, seconds, old, -1, lefts, leftOf, nl, rights, rightOf, nr, self);
        int best = old;
        double bestGain = Double.NEGATIVE_INFINITY;
        int total = counts[word];
        for (int c = 0; c < k; c++) {
          double gain =
              xlogx(firsts[c])
                  - xlogx(firsts[c] + total)
                  + xlogx(seconds[c])
                  - xlogx(seconds[c] + total);
          int diagonal = self + lefts[c] + rights[c];
          for (int j = 0; j < nl; j++) {
            int l = leftOf[j];
            if (l != c) {
              gain += xlogx(pairs[l][c] + lefts[l]) - xlogx(pairs[l][c]);
            }
          }
          for (int j = 0; j < nr; j++) {
            int r = rightOf[j];
            if (r != c) {
              gain += xlogx(pairs[c][r] + rights[r]) - xlogx(pairs[c][r]);
            }
          }
          gain += xlogx(pairs[c][c] + diagonal) - xlogx(pairs[c][c]);
          if (gain > bestGain) {
            bestGain = gain;
            best = c;
          }
        }
        shift(pairs, firsts, seconds, best, 1, lefts, leftOf, nl, rights, rightOf, nr, self);
        of[word] = best;
        if (best != old) {
          moved++;
        }
        for (int j = 0; j < nl; j++) {
          lefts[leftOf[j]] = 0;
        }
        for (int j = 0; j < nr; j++) {
          rights[rightOf[j]] = 0;
        }
      }
      if (moved * 200L < words) {
        break;
      }
    }
    return Arrays.copyOf(of, words);
  }

  private static void shift(
      int[][] pairs,
      int[] firsts,
      int[] seconds,
      int c,
      int sign,
      int[] lefts,
      int[] leftOf,
      int nl,
      int[] rights,
      int[] rightOf,
      int nr,
      int self) {
    int all = self;
    for (int j = 0; j < nl; j++) {
      pairs[leftOf[j]][c] += sign * lefts[leftOf[j]];
      all += lefts[leftOf[j]];
    }
    seconds[c] += sign * all;
    all = self;
    for (int j = 0; j < nr; j++) {
      pairs[c][rightOf[j]] += sign * rights[rightOf[j]];
      all += rights[rightOf[j]];
    }
    firsts[c] += sign * all;
    pairs[c][c] += sign * self;
  }
}
