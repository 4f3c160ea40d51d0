package id.sorot.language;

import java.util.Arrays;

/**
 * Builds a tree in one pass over the words, by a linear model over the state.
 *
 * <p>Features: words, tags, affixes and classes of the top of the stack and the words to come,
 * their children and labels, alone, in pairs and triples (after Zhang and Nivre 2011).
 */
final class ArcParser {
  static final int MOST = 128;
  private static final int P = WordArrays.PAD;

  private ArcParser() {}

  /** What the features of one sentence read: the words and their tags, padded alike. */
  record Input(WordArrays words, int[] tags, int[] broad, int[] commas, int[] verbs) {
    /**
     * @param tags tag of each word
     * @param broadOf universal part of speech of each tag
     * @param verb which of these are verbs
     * @param comma hash of the comma in lower form
     */
    static Input of(WordArrays words, int[] tags, int[] broadOf, boolean[] verb) {
      int n = words.size;
      int[] padded = new int[n + 2 * P];
      int[] broad = new int[n + 2 * P];
      Arrays.fill(padded, 250);
      Arrays.fill(broad, 250);
      for (int i = 0; i < P; i++) {
        padded[P + n + i] = broad[P + n + i] = 251 + Math.min(i, 1);
      }
      int[] commas = new int[n + 2];
      int[] verbs = new int[n + 2];
      for (int i = 0; i < n; i++) {
        padded[i + P] = tags[i];
        broad[i + P] = broadOf[tags[i]];
        commas[i + 1] = commas[i] + (words.low[i + P] == COMMA ? 1 : 0);
        verbs[i + 1] = verbs[i] + (verb[tags[i]] ? 1 : 0);
      }
      commas[n + 1] = commas[n];
      verbs[n + 1] = verbs[n];
      return new Input(words, padded, broad, commas, verbs);
    }

    private static final int COMMA = WordArrays.of(new String[] {","}, Clusters.NONE).low[P];
  }

  static int features(ArcState s, Input in, int[] out) {
    WordArrays w = in.words;
    int[] tag = in.tags;
    int[] broad = in.broad;
    int[] low = w.low;
    int s0 = s.stack(0);
    int s1 = s.stack(1);
    int s2 = s.stack(2);
    int b0 = s.next;
    int ps0 = s0 + P;
    int ps1 = s1 + P;
    int ps2 = s2 + P;
    int pb0 = b0 + P;
    int pb1 = Math.min(b0 + 1, s.n + 1) + P;
    int pb2 = Math.min(b0 + 2, s.n + 2) + P;
    int s0w = low[ps0];
    int s1w = low[ps1];
    int b0w = low[pb0];
    int b1w = low[pb1];
    int s0t = tag[ps0];
    int s1t = tag[ps1];
    int s2t = tag[ps2];
    int b0t = tag[pb0];
    int b1t = tag[pb1];
    int b2t = tag[pb2];
    int s0c = w.fine[ps0];
    int s1c = w.fine[ps1];
    int b0c = w.fine[pb0];
    int s0g = w.coarse[ps0];
    int s1g = w.coarse[ps1];
    int b0g = w.coarse[pb0];
    int s0l = s0 < 0 ? -1 : s.left1[s0];
    int s0r = s0 < 0 ? -1 : s.right1[s0];
    int s1l = s1 < 0 ? -1 : s.left1[s1];
    int s1r = s1 < 0 ? -1 : s.right1[s1];
    int b0l = s.left1[b0];
    int s0lt = tag[s0l + P];
    int s0rt = tag[s0r + P];
    int s1lt = tag[s1l + P];
    int s1rt = tag[s1r + P];
    int b0lt = tag[b0l + P];
    int s0ll = s0l < 0 ? -1 : s.labels[s0l];
    int s0rl = s0r < 0 ? -1 : s.labels[s0r];
    int s1ll = s1l < 0 ? -1 : s.labels[s1l];
    int s1rl = s1r < 0 ? -1 : s.labels[s1r];
    int b0ll = b0l < 0 ? -1 : s.labels[b0l];
    int s0lv = s0 < 0 ? -1 : Math.min(3, s.leftCount[s0]);
    int s0rv = s0 < 0 ? -1 : Math.min(4, s.rightCount[s0]);
    int s1rv = s1 < 0 ? -1 : Math.min(4, s.rightCount[s1]);
    int s1lv = s1 < 0 ? -1 : Math.min(3, s.leftCount[s1]);
    int b0lv = Math.min(4, s.leftCount[b0]);
    int d0 = s0 < 0 ? -1 : distance(b0 - s0);
    int d1 = s1 < 0 ? -1 : distance(s0 - s1);
    int between0 =
        s0 < 0
            ? -1
            : Math.min(2, in.verbs[b0] - in.verbs[s0 + 1]) * 4
                + Math.min(3, in.commas[b0] - in.commas[s0 + 1]);
    int between1 =
        s1 < 0
            ? -1
            : Math.min(2, in.verbs[s0] - in.verbs[s1 + 1]) * 4
                + Math.min(3, in.commas[s0] - in.commas[s1 + 1]);
    int n = 0;
    out[n++] = Features.of(101, s0w, s0t);
    out[n++] = Features.of(102, s0t);
    out[n++] = Features.of(103, s0w);
    out[n++] = Features.of(104, s1w, s1t);
    out[n++] = Features.of(105, s1t);
    out[n++] = Features.of(106, s1w);
    out[n++] = Features.of(107, b0w, b0t);
    out[n++] = Features.of(108, b0t);
    out[n++] = Features.of(109, b0w);
    out[n++] = Features.of(110, b1w, b1t);
    out[n++] = Features.of(111, b1t, b2t);
    out[n++] = Features.of(112, low[ps2], s2t);
    out[n++] = Features.of(113, low[pb2], b2t);
    out[n++] = Features.of(114, s0c, s0t);
    out[n++] = Features.of(115, s1c, s1t);
    out[n++] = Features.of(116, b0c, b0t);
    out[n++] = Features.of(117, w.fine[pb1], b1t);
    out[n++] = Features.of(118, w.suffix3[ps0], s0t);
    out[n++] = Features.of(119, w.suffix3[b0 + P], b0t);
    out[n++] = Features.of(120, w.prefix3[ps0], s0t);
    out[n++] = Features.of(121, w.prefix3[pb0], b0t);
    out[n++] = Features.of(122, w.suffix3[ps1], s1t);
    out[n++] = Features.of(123, w.prefix3[ps1], s1t);
    // pairs
    out[n++] = Features.of(130, s0w, s0t, b0w, b0t);
    out[n++] = Features.of(131, s0w, s0t, b0t);
    out[n++] = Features.of(132, s0t, b0w, b0t);
    out[n++] = Features.of(133, s0t, b0t, d0);
    out[n++] = Features.of(134, s0w, b0t, d0);
    out[n++] = Features.of(135, s0t, b0w, d0);
    out[n++] = Features.of(136, s1w, s1t, s0w, s0t);
    out[n++] = Features.of(137, s1w, s1t, s0t);
    out[n++] = Features.of(138, s1t, s0w, s0t);
    out[n++] = Features.of(139, s1t, s0t, d1);
    out[n++] = Features.of(140, s1t, b0t, s0t);
    out[n++] = Features.of(141, s1w, b0w);
    out[n++] = Features.of(142, b0t, b1t, b0w);
    out[n++] = Features.of(143, b0t, b1w);
    out[n++] = Features.of(144, s0c, b0c);
    out[n++] = Features.of(145, s1c, s0c);
    out[n++] = Features.of(146, s0g, b0g, b0t, s0t);
    out[n++] = Features.of(147, s1g, s0g, s0t, s1t);
    out[n++] = Features.of(148, s0c, b0t, b1t);
    out[n++] = Features.of(149, s0t, b0c, b1t);
    out[n++] = Features.of(150, s1c, s0t, b0t);
    out[n++] = Features.of(151, s1t, s0c, b0t);
    // triples
    out[n++] = Features.of(152, s0t, b0t, b1t, b2t);
    out[n++] = Features.of(153, s1t, s0t, b0t, b1t);
    out[n++] = Features.of(154, s2t, s1t, s0t, b0t);
    out[n++] = Features.of(155, s0t, b0t, s0lt, s0ll);
    out[n++] = Features.of(156, s0t, b0t, s0rt, s0rl);
    out[n++] = Features.of(157, s1t, s0t, s0lt, s0ll);
    out[n++] = Features.of(158, s1t, s0t, s0rt, s0rl);
    out[n++] = Features.of(159, s1t, s0t, s1rt, s1rl);
    out[n++] = Features.of(160, s1t, s0t, s1lt, s1ll);
    out[n++] = Features.of(161, s0t, b0t, b0lt, b0ll);
    out[n++] = Features.of(162, s0w, s0t, s0lv, s0rv);
    out[n++] = Features.of(163, s1w, s1t, s1lv, s1rv);
    out[n++] = Features.of(164, b0t, b0lv, s0t);
    out[n++] = Features.of(165, b0w, b0lv, s0t);
    out[n++] = Features.of(166, s0t, s0 < 0 ? 0 : s.leftLabels[s0], b0t);
    out[n++] = Features.of(167, s0t, s0 < 0 ? 0 : s.rightLabels[s0], b0t);
    out[n++] = Features.of(168, s1t, s1 < 0 ? 0 : s.rightLabels[s1], s0t);
    out[n++] = Features.of(169, b0t, s.leftLabels[b0], s0t);
    out[n++] = Features.of(170, s0w, low[s0l + P], s0ll, s0t);
    out[n++] = Features.of(171, s0w, low[s0r + P], s0rl, s0t);
    out[n++] = Features.of(172, b0w, low[b0l + P], b0ll, s0t);
    out[n++] = Features.of(173, s1w, low[s1r + P], s1rl, s0t);
    out[n++] = Features.of(174, s0t, b0t, between0);
    out[n++] = Features.of(175, s1t, s0t, between1, d1);
    out[n++] = Features.of(176, s1t, s0t, low[s0l + P]);
    out[n++] = Features.of(177, s0t, b0t, low[b0l + P]);
    out[n++] = Features.of(178, s1w, s0t, low[s0l + P]);
    out[n++] = Features.of(179, s1t, s0w, b0w);
    out[n++] = Features.of(180, s1w, s0t, b0w);
    out[n++] = Features.of(181, broad[ps1], broad[ps0], broad[pb0], broad[pb1]);
    out[n++] = Features.of(182, broad[ps0], broad[pb0], between0, d0);
    out[n++] = Features.of(183, low[ps0 - (s0 >= 0 ? 1 : 0)], s0t, b0t);
    out[n++] = Features.of(184, tag[ps0 + 1], s0t, b0t, tag[pb0 - 1]);
    out[n++] = Features.of(185, s0t, s1t, s0rv, s1rv);
    int s0l2 = s0 < 0 ? -1 : s.left2[s0];
    int s0r2 = s0 < 0 ? -1 : s.right2[s0];
    int s1r2 = s1 < 0 ? -1 : s.right2[s1];
    out[n++] = Features.of(186, s0t, s0lt, tag[s0l2 + P], s1t);
    out[n++] = Features.of(187, s0t, s0rt, tag[s0r2 + P], b0t);
    out[n++] = Features.of(188, s1t, s1rt, tag[s1r2 + P], s0t);
    return n;
  }

  private static int distance(int words) {
    return words < 5 ? words : words < 8 ? 5 : words < 12 ? 6 : 7;
  }

  /** Fills heads (the number of words for the root) and labels of a tree. */
  static ArcState parse(LinearModel model, Input input, int rootLabel, int salt) {
    ArcState state = new ArcState(input.words.size);
    int[] found = new int[MOST];
    int[] scores = new int[model.classes()];
    while (!state.isOver()) {
      if (state.depth == 0) {
        state.apply(ArcState.SHIFT);
        continue;
      }
      if (state.next == state.n && state.depth == 1) {
        state.apply(1 + 2 * rootLabel);
        continue;
      }
      int n = features(state, input, found);
      Arrays.fill(scores, 0);
      for (int i = 0; i < n; i++) {
        model.add(found[i], scores);
        if (salt != 0) {
          model.add(found[i] * 31 + salt, scores);
        }
      }
      state.apply(best(state, scores, rootLabel));
    }
    return state;
  }

  static int best(ArcState state, int[] scores, int rootLabel) {
    int best = -1;
    if (state.canShift()) {
      best = ArcState.SHIFT;
    }
    boolean left = state.canLeft();
    boolean right = state.canRight();
    for (int c = 1; c < scores.length; c++) {
      if (((c & 1) == 1 ? left : right)
          && c - 1 >> 1 != rootLabel
          && (best < 0 || scores[c] > scores[best])) {
        best = c;
      }
    }
    return best;
  }
}
