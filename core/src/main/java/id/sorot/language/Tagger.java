package id.sorot.language;

import java.util.Arrays;

/**
 * Gives each word a tag, from left to right, by a linear model over the word, its neighbours, their
 * affixes, shapes and word classes, and the two tags before.
 *
 * <p>Source of the method: Collins 2002, greedy.
 */
final class Tagger {
  static final int MOST = 48;

  private Tagger() {}

  /** Fills the features of the word at {@code i} (padded index); returns how many there are. */
  static int features(WordArrays w, int i, int tag1, int tag2, int[] out) {
    int n = 0;
    int low = w.low[i];
    out[n++] = Features.of(1, low);
    out[n++] = Features.of(2, w.form[i]);
    out[n++] = Features.of(3, w.suffix1[i]);
    out[n++] = Features.of(4, w.suffix2[i]);
    out[n++] = Features.of(5, w.suffix3[i]);
    out[n++] = Features.of(6, w.suffix4[i]);
    out[n++] = Features.of(7, w.prefix2[i]);
    out[n++] = Features.of(8, w.prefix3[i]);
    out[n++] = Features.of(9, w.prefix4[i]);
    out[n++] = Features.of(10, w.shape[i], i == WordArrays.PAD ? 1 : 0);
    out[n++] = Features.of(11, w.coarse[i]);
    out[n++] = Features.of(12, w.fine[i]);
    out[n++] = Features.of(13, w.low[i - 1]);
    out[n++] = Features.of(14, w.low[i + 1]);
    out[n++] = Features.of(15, w.low[i - 2]);
    out[n++] = Features.of(16, w.low[i + 2]);
    out[n++] = Features.of(17, w.coarse[i - 1], w.coarse[i]);
    out[n++] = Features.of(18, w.coarse[i], w.coarse[i + 1]);
    out[n++] = Features.of(19, w.fine[i - 1]);
    out[n++] = Features.of(20, w.fine[i + 1]);
    out[n++] = Features.of(21, w.coarse[i - 1], w.coarse[i - 2]);
    out[n++] = Features.of(22, w.coarse[i + 1], w.coarse[i + 2]);
    out[n++] = Features.of(23, w.suffix3[i - 1]);
    out[n++] = Features.of(24, w.suffix3[i + 1]);
    out[n++] = Features.of(25, w.shape[i - 1], w.shape[i]);
    out[n++] = Features.of(26, w.shape[i], w.shape[i + 1]);
    out[n++] = Features.of(27, tag1);
    out[n++] = Features.of(28, tag1, tag2);
    out[n++] = Features.of(29, tag1, low);
    out[n++] = Features.of(30, tag1, w.suffix3[i]);
    out[n++] = Features.of(31, w.low[i - 1], low);
    out[n++] = Features.of(32, low, w.low[i + 1]);
    out[n++] = Features.of(33, tag1, w.coarse[i + 1]);
    out[n++] = Features.of(34, tag1, w.low[i + 1]);
    out[n++] = Features.of(35, w.suffix2[i], w.shape[i], tag1);
    out[n++] = Features.of(36, w.shape[i - 1], w.shape[i], w.shape[i + 1]);
    out[n++] = Features.of(37, low, w.suffix2[i + 1]);
    out[n++] = Features.of(38, w.prefix3[i], w.suffix3[i]);
    return n;
  }

  /** Returns the number of the tag of each word. */
  static int[] tag(LinearModel model, WordArrays w, int salt) {
    int[] tags = new int[w.size];
    int[] found = new int[MOST];
    int[] scores = new int[model.classes()];
    int tag1 = -1;
    int tag2 = -1;
    for (int i = 0; i < w.size; i++) {
      int n = features(w, i + WordArrays.PAD, tag1, tag2, found);
      Arrays.fill(scores, 0);
      for (int j = 0; j < n; j++) {
        model.add(found[j], scores);
        if (salt != 0) {
          model.add(found[j] * 31 + salt, scores);
        }
      }
      int best = best(scores);
      tags[i] = best;
      tag2 = tag1;
      tag1 = best;
    }
    return tags;
  }

  static int best(int[] scores) {
    int best = 0;
    for (int c = 1; c < scores.length; c++) {
      if (scores[c] > scores[best]) {
        best = c;
      }
    }
    return best;
  }
}
