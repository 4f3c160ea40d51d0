package id.sorot.language;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Learns a parser with a dynamic oracle: it follows its own choices, and is told in each state
 * which ones still lead to the best tree that can be reached.
 *
 * <p>Source of the method: Goldberg and Nivre 2012, 2013.
 */
final class ArcLearner {
  /** One tree to learn of. */
  record Example(ArcParser.Input input, int[] heads, int[] labels, int salt) {}

  /** A mistake touches each of its features twice. */
  private static final int LEAST_UPDATES = 2 * 3;

  private ArcLearner() {}

  static Learner learn(List<Example> examples, int labels, int rootLabel, int rounds, long seed) {
    Learner learner = new Learner(1 + 2 * labels, LEAST_UPDATES);
    int[] order = new int[examples.size()];
    Arrays.setAll(order, i -> i);
    Random random = new Random(seed);
    int[] found = new int[ArcParser.MOST];
    int[] scores = new int[1 + 2 * labels];
    for (int round = 0; round < rounds; round++) {
      shuffle(order, random);
      for (int index : order) {
        tree(examples.get(index), learner, rootLabel, round, random, found, scores);
      }
    }
    return learner;
  }

  static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
  }

  private static void tree(
      Example example,
      Learner learner,
      int rootLabel,
      int round,
      Random random,
      int[] found,
      int[] scores) {
    ArcState state = new ArcState(example.heads.length);
    while (!state.isOver()) {
      if (state.depth == 0) {
        state.apply(ArcState.SHIFT);
        continue;
      }
      if (state.next == state.n && state.depth == 1) {
        state.apply(1 + 2 * rootLabel);
        continue;
      }
      int n = ArcParser.features(state, example.input, found);
      Arrays.fill(scores, 0);
      for (int i = 0; i < n; i++) {
        learner.add(found[i], scores);
        if (example.salt != 0) {
          learner.add(found[i] * 31 + example.salt, scores);
        }
      }
      int predicted = ArcParser.best(state, scores, rootLabel);
      int right = best(state, example, scores, rootLabel);
      learner.step();
      boolean wrong = right != predicted && !isAsGood(state, example, predicted, right);
      if (wrong) {
        for (int i = 0; i < n; i++) {
          learner.update(found[i], right, 1);
          learner.update(found[i], predicted, -1);
          if (example.salt != 0) {
            learner.update(found[i] * 31 + example.salt, right, 1);
            learner.update(found[i] * 31 + example.salt, predicted, -1);
          }
        }
      }
      state.apply(wrong && (round == 0 || random.nextInt(10) == 0) ? right : predicted);
    }
  }

  private static boolean isAsGood(ArcState state, Example example, int action, int right) {
    return cost(state, example, action) <= cost(state, example, right);
  }

  private static int cost(ArcState state, Example example, int action) {
    if (action == ArcState.SHIFT) {
      return 2 * state.shiftCost(example.heads);
    }
    int top = state.stack(0);
    int label = action - 1 >> 1;
    int head = (action & 1) == 1 ? state.next : state.stack(1);
    int cost =
        2 * ((action & 1) == 1 ? state.leftCost(example.heads) : state.rightCost(example.heads));
    return example.heads[top] == head && example.labels[top] != label ? cost + 1 : cost;
  }

  private static int best(ArcState state, Example example, int[] scores, int rootLabel) {
    int shift = state.canShift() ? 2 * state.shiftCost(example.heads) : Integer.MAX_VALUE;
    int left = state.canLeft() ? 2 * state.leftCost(example.heads) : Integer.MAX_VALUE;
    int right = state.canRight() ? 2 * state.rightCost(example.heads) : Integer.MAX_VALUE;
    int least = Math.min(shift, Math.min(left, right));
    int best = -1;
    if (shift == least) {
      best = ArcState.SHIFT;
    }
    int top = state.stack(0);
    boolean goldLeft = example.heads[top] == state.next;
    boolean goldRight = state.depth > 1 && example.heads[top] == state.stack(1);
    for (int c = 1; c < scores.length; c++) {
      boolean isLeft = (c & 1) == 1;
      int label = c - 1 >> 1;
      if (label == rootLabel || (isLeft ? left : right) != least) {
        continue;
      }
      if ((isLeft ? goldLeft : goldRight) && label != example.labels[top]) {
        continue;
      }
      if (best < 0 || scores[c] > scores[best]) {
        best = c;
      }
    }
    return best;
  }
}
