package id.sorot.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts groups together, the two most alike first, until none are alike enough.
 *
 * <p>Average linkage, with the likeness of {@link Group#likeness}. Time and memory are quadratic in
 * the groups; ties go to the groups that come first, so that the result is the same for the same
 * order.
 */
final class Agglomeration {
  private final List<Group> groups;
  private final double threshold;
  private final int n;
  private final float[][] dots;
  private final int[] nearest;
  private final double[] likeness;
  private final int[] into;

  private Agglomeration(List<Group> groups, double threshold) {
    this.groups = groups;
    this.threshold = threshold;
    n = groups.size();
    dots = new float[n][n];
    nearest = new int[n];
    likeness = new double[n];
    into = new int[n];
  }

  /**
   * Puts the groups together; those taken in by another are changed no more.
   *
   * @return for each group the one that holds it in the end, itself or one before it
   */
  static int[] of(List<Group> groups, double threshold) {
    Agglomeration agglomeration = new Agglomeration(groups, threshold);
    agglomeration.multiply();
    agglomeration.run();
    return agglomeration.ends();
  }

  /** All products at once, term by term. */
  private void multiply() {
    Map<Integer, int[]> holders = new HashMap<>();
    Map<Integer, Integer> counts = new HashMap<>();
    for (int g = 0; g < n; g++) {
      for (int term : groups.get(g).sum.terms()) {
        counts.merge(term, 1, Integer::sum);
      }
    }
    Map<Integer, float[]> weights = new HashMap<>();
    Map<Integer, Integer> filled = new HashMap<>();
    for (int g = 0; g < n; g++) {
      TermVector sum = groups.get(g).sum;
      for (int k = 0; k < sum.size(); k++) {
        int term = sum.terms()[k];
        int count = counts.getOrDefault(term, 0);
        if (count > 1) {
          int[] list = holders.computeIfAbsent(term, t -> new int[count]);
          float[] weight = weights.computeIfAbsent(term, t -> new float[count]);
          int at = filled.merge(term, 1, Integer::sum) - 1;
          list[at] = g;
          weight[at] = sum.weights()[k];
          for (int h = 0; h < at; h++) {
            float product = weight[h] * weight[at];
            dots[list[h]][g] += product;
            dots[g][list[h]] += product;
          }
        }
      }
    }
  }

  private void run() {
    for (int g = 0; g < n; g++) {
      into[g] = g;
    }
    for (int g = 0; g < n; g++) {
      look(g);
    }
    while (true) {
      int best = -1;
      for (int g = 0; g < n; g++) {
        if (into[g] == g && nearest[g] >= 0 && (best < 0 || likeness[g] > likeness[best])) {
          best = g;
        }
      }
      if (best < 0 || likeness[best] < threshold) {
        return;
      }
      join(Math.min(best, nearest[best]), Math.max(best, nearest[best]));
    }
  }

  private void look(int g) {
    nearest[g] = -1;
    likeness[g] = 0;
    Group group = groups.get(g);
    for (int h = 0; h < n; h++) {
      if (h != g && into[h] == h && dots[g][h] > 0) {
        double alike = Group.likeness(group, groups.get(h), dots[g][h], threshold);
        if (alike > likeness[g]) {
          likeness[g] = alike;
          nearest[g] = h;
        }
      }
    }
  }

  private void join(int low, int high) {
    groups.get(low).take(groups.get(high), dots[low][high]);
    into[high] = low;
    for (int h = 0; h < n; h++) {
      if (h != low) {
        dots[low][h] += dots[high][h];
        dots[h][low] = dots[low][h];
      }
    }
    look(low);
    for (int h = 0; h < n; h++) {
      if (into[h] != h || h == low) {
        continue;
      }
      if (nearest[h] == low || nearest[h] == high) {
        look(h);
      } else if (dots[h][low] > 0) {
        double alike = Group.likeness(groups.get(h), groups.get(low), dots[h][low], threshold);
        if (alike > likeness[h] || alike == likeness[h] && low < nearest[h]) {
          likeness[h] = alike;
          nearest[h] = low;
        }
      }
    }
  }

  private int[] ends() {
    int[] ends = Arrays.copyOf(into, n);
    for (int g = 0; g < n; g++) {
      while (ends[g] != ends[ends[g]]) {
        ends[g] = ends[ends[g]];
      }
    }
    return ends;
  }
}
