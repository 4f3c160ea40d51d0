package id.sorot.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Finds stories that could take an article: those that share its strongest terms.
 *
 * <p>Each term keeps the {@value #MOST} stories it was last strong in, which bounds what one
 * article costs.
 */
final class ActiveStories {
  /** Terms by which a story is found. */
  private static final int STRONGEST = 24;

  private static final int MOST = 128;
  private static final int NEAREST = 3;
  private static final double LEAST = 0.1;

  private final Map<Integer, int[]> stories = new HashMap<>();

  /** Makes a story findable by its strongest terms. */
  void put(int story, TermVector sum) {
    TermVector strong = TermVector.top(sum.terms(), sum.weights(), sum.size(), STRONGEST);
    for (int term : strong.terms()) {
      // The first number is the count; the lists are short, and most terms have one story.
      int[] list = stories.getOrDefault(term, new int[] {0, 0});
      boolean known = false;
      for (int k = 1; k <= list[0]; k++) {
        known |= list[k] == story;
      }
      if (known) {
        continue;
      }
      if (list[0] == MOST) {
        System.arraycopy(list, 2, list, 1, MOST - 1);
        list[MOST] = story;
      } else {
        if (list[0] + 1 == list.length) {
          list = Arrays.copyOf(list, Math.min(MOST + 1, list.length * 2));
        }
        list[++list[0]] = story;
      }
      stories.put(term, list);
    }
  }

  /** Takes a story out. */
  void remove(int story, TermVector sum) {
    for (int term : sum.terms()) {
      int[] list = stories.get(term);
      if (list == null) {
        continue;
      }
      int kept = 0;
      for (int k = 1; k <= list[0]; k++) {
        if (list[k] != story) {
          list[++kept] = list[k];
        }
      }
      list[0] = kept;
      if (kept == 0) {
        stories.remove(term);
      }
    }
  }

  /** Adds the stories that share most with the vector, by the terms both are strong in. */
  void near(TermVector vector, Set<Integer> found) {
    TermVector strong = TermVector.top(vector.terms(), vector.weights(), vector.size(), STRONGEST);
    Map<Integer, Double> shared = new HashMap<>();
    for (int k = 0; k < strong.size(); k++) {
      int[] list = stories.get(strong.terms()[k]);
      if (list != null) {
        double weight = (double) strong.weights()[k] * strong.weights()[k];
        for (int h = 1; h <= list[0]; h++) {
          shared.merge(list[h], weight, Double::sum);
        }
      }
    }
    shared.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST)
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(NEAREST)
        .forEach(entry -> found.add(entry.getKey()));
  }
}
