package id.sorot.story;

import java.util.Arrays;

/**
 * Terms with their weights, sparse.
 *
 * @param terms sorted, each once
 * @param weights of the same length
 */
record TermVector(int[] terms, float[] weights) {
  private static final TermVector NONE = new TermVector(new int[0], new float[0]);

  /** Returns the vector without terms. */
  static TermVector none() {
    return NONE;
  }

  int size() {
    return terms.length;
  }

  /** Returns the sum of the squares. */
  double squares() {
    double squares = 0;
    for (float weight : weights) {
      squares += (double) weight * weight;
    }
    return squares;
  }

  /** Returns the sum of two, cut down to the terms of most weight. */
  TermVector plus(TermVector other, int most) {
    int[] both = new int[terms.length + other.terms.length];
    float[] sums = new float[both.length];
    int i = 0;
    int j = 0;
    int n = 0;
    while (i < terms.length || j < other.terms.length) {
      if (j == other.terms.length || i < terms.length && terms[i] < other.terms[j]) {
        both[n] = terms[i];
        sums[n++] = weights[i++];
      } else if (i == terms.length || other.terms[j] < terms[i]) {
        both[n] = other.terms[j];
        sums[n++] = other.weights[j++];
      } else {
        both[n] = terms[i];
        sums[n++] = weights[i++] + other.weights[j++];
      }
    }
    return top(both, sums, n, most);
  }

  /**
   * Returns the vector of the first {@code n} terms, which are sorted, without those of least
   * weight beyond {@code most}.
   */
  static TermVector top(int[] terms, float[] weights, int n, int most) {
    if (n <= most) {
      return new TermVector(Arrays.copyOf(terms, n), Arrays.copyOf(weights, n));
    }
    float[] sorted = Arrays.copyOf(weights, n);
    Arrays.sort(sorted);
    float least = sorted[n - most];
    int above = 0;
    for (int k = 0; k < n; k++) {
      if (weights[k] > least) {
        above++;
      }
    }
    int ties = most - above;
    int[] kept = new int[most];
    float[] keptWeights = new float[most];
    int m = 0;
    for (int k = 0; k < n; k++) {
      if (weights[k] > least || weights[k] == least && ties-- > 0) {
        kept[m] = terms[k];
        keptWeights[m++] = weights[k];
      }
    }
    return new TermVector(kept, keptWeights);
  }
}
