package id.sorot.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Finds proper names: the best sequence of begin, inside and outside under a linear model over
 * words, shapes, word classes and lists of names.
 *
 * <p>Source of the method: Collins 2002, with Viterbi's search; guidelines kept apart by features
 * of their own, after Daumé 2007.
 *
 * @param provenance what it was learnt from, under which licence, when, with which scores
 * @param types types of names
 * @param styles names of the guidelines, the usual one first
 * @param listed words of names seen elsewhere, with a mask of types
 * @param weights for the classes outside, then begin and inside of each type
 */
record NameModel(
    Map<String, String> provenance,
    List<String> types,
    List<String> styles,
    Clusters clusters,
    Clusters listed,
    LinearModel weights,
    LinearModel chooser) {
  static final int MOST = 72;

  int classes() {
    return 1 + 2 * types.size();
  }

  static int featuresOf(WordArrays w, int[] listed, int i, int[] out) {
    int n = 0;
    int low = w.low[i];
    out[n++] = Features.of(601, low);
    out[n++] = Features.of(602, w.form[i]);
    out[n++] = Features.of(603, w.low[i - 1]);
    out[n++] = Features.of(604, w.low[i + 1]);
    out[n++] = Features.of(605, w.low[i - 2]);
    out[n++] = Features.of(606, w.low[i + 2]);
    out[n++] = Features.of(607, w.suffix3[i], w.shape[i]);
    out[n++] = Features.of(608, w.suffix4[i], w.shape[i]);
    out[n++] = Features.of(609, w.prefix3[i], w.shape[i]);
    out[n++] = Features.of(610, w.prefix4[i], w.shape[i]);
    out[n++] = Features.of(611, w.shape[i], i == WordArrays.PAD ? 1 : 0);
    out[n++] = Features.of(612, w.shape[i - 1], w.shape[i]);
    out[n++] = Features.of(613, w.shape[i], w.shape[i + 1]);
    out[n++] = Features.of(614, w.shape[i - 1], w.shape[i], w.shape[i + 1]);
    out[n++] = Features.of(615, w.shape[i - 2], w.shape[i - 1], w.shape[i]);
    out[n++] = Features.of(616, w.fine[i]);
    out[n++] = Features.of(617, w.coarse[i], w.shape[i]);
    out[n++] = Features.of(618, w.fine[i - 1], w.shape[i]);
    out[n++] = Features.of(619, w.fine[i + 1], w.shape[i]);
    out[n++] = Features.of(620, w.fine[i - 1], w.fine[i]);
    out[n++] = Features.of(621, w.fine[i], w.fine[i + 1]);
    out[n++] = Features.of(622, w.coarse[i - 2], w.coarse[i - 1], w.shape[i]);
    out[n++] = Features.of(623, w.coarse[i + 1], w.coarse[i + 2], w.shape[i]);
    out[n++] = Features.of(624, w.low[i - 1], low);
    out[n++] = Features.of(625, low, w.low[i + 1]);
    out[n++] = Features.of(626, w.low[i - 1], w.shape[i]);
    out[n++] = Features.of(627, w.low[i + 1], w.shape[i]);
    out[n++] = Features.of(628, w.low[i - 2], w.low[i - 1], w.shape[i]);
    out[n++] = Features.of(629, w.low[i + 1], w.low[i + 2], w.shape[i]);
    out[n++] = Features.of(630, listed[i], w.shape[i]);
    out[n++] = Features.of(631, listed[i - 1], listed[i], w.shape[i]);
    out[n++] = Features.of(632, listed[i], listed[i + 1], w.shape[i]);
    out[n++] = Features.of(633, listed[i - 1], listed[i], listed[i + 1]);
    out[n++] = Features.of(634, w.suffix2[i], w.shape[i], w.shape[i + 1]);
    out[n++] = Features.of(635, w.fine[i - 2], w.shape[i - 1], w.shape[i]);
    out[n++] = Features.of(636, w.fine[i + 2], w.shape[i + 1], w.shape[i]);
    out[n++] = Features.of(637, w.low[i - 1], w.low[i + 1], w.shape[i]);
    // The word before a run of capitals, and the one after it, say what the run is.
    int from = i;
    while (from > WordArrays.PAD && (w.shape[from - 1] & 2) != 0 && i - from < 6) {
      from--;
    }
    int to = i;
    while (to < WordArrays.PAD + w.size - 1 && (w.shape[to + 1] & 2) != 0 && to - i < 6) {
      to++;
    }
    if ((w.shape[i] & 2) != 0) {
      out[n++] = Features.of(638, w.low[from - 1]);
      out[n++] = Features.of(639, w.low[to + 1]);
      out[n++] = Features.of(640, w.fine[from - 1]);
      out[n++] = Features.of(641, w.fine[to + 1]);
      out[n++] = Features.of(642, w.low[from], i - from);
      out[n++] = Features.of(643, w.low[to], to - i);
      out[n++] = Features.of(644, w.fine[from], i - from);
      out[n++] = Features.of(645, i - from, to - i);
      out[n++] = Features.of(646, listed[from], listed[to], to - from);
    }
    return n;
  }

  /** Features that depend on the class before. */
  static int transitionsOf(WordArrays w, int i, int before, int[] out) {
    out[0] = Features.of(660, before);
    out[1] = Features.of(661, before, w.shape[i]);
    out[2] = Features.of(662, before, w.low[i]);
    out[3] = Features.of(663, before, w.shape[i - 1], w.shape[i]);
    return 4;
  }

  static int[] listed(WordArrays w, Clusters list) {
    int[] listed = new int[w.low.length];
    for (int i = 0; i < w.size; i++) {
      int found = list.find(w.low[i + WordArrays.PAD]);
      listed[i + WordArrays.PAD] = list.fine(found);
    }
    return listed;
  }

  static int salt(int style) {
    return (style + 1) * 0x2c1b3c6d;
  }

  boolean mayFollow(int before, int now) {
    // An inside continues its own type alone.
    return now == 0 || (now & 1) == 1 || before == now || before == now - 1 && before != 0;
  }

  /** Gives scores of features, learnt or being learnt. */
  interface Scorer {
    void add(int key, int[] scores);
  }

  int[] best(WordArrays w, int[] listed, int salt, Scorer scorer) {
    int size = w.size;
    int k = classes();
    int[] best = new int[size];
    if (size == 0) {
      return best;
    }
    long[] score = new long[k];
    long[] next = new long[k];
    int[][] from = new int[size][k];
    int[] found = new int[MOST];
    int[] emission = new int[k];
    int[] move = new int[k];
    for (int i = 0; i < size; i++) {
      int at = i + WordArrays.PAD;
      int n = featuresOf(w, listed, at, found);
      Arrays.fill(emission, 0);
      for (int j = 0; j < n; j++) {
        scorer.add(found[j], emission);
        scorer.add(found[j] * 31 + salt, emission);
      }
      Arrays.fill(next, Long.MIN_VALUE / 2);
      int starts = i == 0 ? 1 : k;
      for (int before = 0; before < starts; before++) {
        int m = transitionsOf(w, at, i == 0 ? -1 : before, found);
        Arrays.fill(move, 0);
        for (int j = 0; j < m; j++) {
          scorer.add(found[j], move);
          scorer.add(found[j] * 31 + salt, move);
        }
        for (int now = 0; now < k; now++) {
          if (!mayFollow(before, now)) {
            continue;
          }
          long sum = (i == 0 ? 0 : score[before]) + emission[now] + move[now];
          if (sum > next[now]) {
            next[now] = sum;
            from[i][now] = before;
          }
        }
      }
      long[] swap = score;
      score = next;
      next = swap;
    }
    int last = 0;
    for (int c = 1; c < k; c++) {
      if (score[c] > score[last]) {
        last = c;
      }
    }
    for (int i = size - 1; i >= 0; i--) {
      best[i] = last;
      last = from[i][last];
    }
    return best;
  }

  List<Name> names(String[] forms, int style) {
    WordArrays w = WordArrays.of(forms, clusters);
    int[] tags = best(w, listed(w, listed), salt(style), weights::add);
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < tags.length; i++) {
      if ((tags[i] & 1) == 1) {
        int end = i;
        while (end + 1 < tags.length && tags[end + 1] == tags[i] + 1) {
          end++;
        }
        names.add(new Name(i, end, types.get(tags[i] / 2)));
        i = end;
      }
    }
    return names;
  }

  static int[] styleFeatures(WordArrays w) {
    int[] out = new int[2 * w.size];
    for (int i = 0; i < w.size; i++) {
      int at = i + WordArrays.PAD;
      out[2 * i] = Features.of(671, w.form[at]);
      out[2 * i + 1] = Features.of(672, w.low[at], w.low[at + 1]);
    }
    return out;
  }

  void addStyleScores(String[] forms, long[] sums) {
    int[] scores = new int[chooser.classes()];
    for (int feature : styleFeatures(WordArrays.of(forms, Clusters.NONE))) {
      chooser.add(feature, scores);
    }
    for (int i = 0; i < scores.length; i++) {
      sums[i] += scores[i];
    }
  }

  void write(DataOutputStream out) throws IOException {
    ModelFile.writeStrings(out, types, types.size());
    ModelFile.writeStrings(out, styles, styles.size());
    clusters.write(out);
    listed.write(out);
    weights.write(out);
    chooser.write(out);
  }

  static NameModel read(DataInputStream in, Map<String, String> provenance) throws IOException {
    List<String> types = List.of(ModelFile.readStrings(in));
    List<String> styles = List.of(ModelFile.readStrings(in));
    return new NameModel(
        provenance,
        types,
        styles,
        Clusters.read(in),
        Clusters.read(in),
        LinearModel.read(in),
        LinearModel.read(in));
  }
}
