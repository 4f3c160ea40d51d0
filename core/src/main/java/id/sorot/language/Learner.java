package id.sorot.language;

import java.util.Arrays;

/**
 * Learns the weights of hashed features by the averaged perceptron.
 *
 * <p>Averaging is lazy: each weight carries its sum over the steps so far. Weights of a feature are
 * a linked list in parallel arrays, since most features touch few classes. Works in whole numbers
 * and in the order it is fed, so that the same input gives the same model bit for bit. Not for use
 * by several threads.
 *
 * <p>A feature counts only once it has been touched a number of times: models are several times
 * smaller and no worse.
 *
 * <p>Source of the method: Freund and Schapire 1999; Collins 2002; Goldberg and Elhadad 2011 for
 * the last.
 */
final class Learner {
  private final int classes;
  private int[] keys = new int[1 << 16];
  private int[] heads = new int[1 << 16];
  private int mask = keys.length - 1;
  private int features;
  private final int leastUpdates;
  private int[] updates = new int[1 << 16];

  private int[] weights = new int[1 << 16];
  private long[] sums = new long[1 << 16];
  private int[] stamps = new int[1 << 16];
  private int[] nexts = new int[1 << 16];
  private short[] names = new short[1 << 16];
  private int cells = 1;
  private int step = 1;

  Learner(int classes) {
    this(classes, 0);
  }

  /**
   * @param leastUpdates how often a feature must have been touched before it counts
   */
  Learner(int classes, int leastUpdates) {
    this.classes = classes;
    this.leastUpdates = leastUpdates;
  }

  /** Adds the present weights of a feature to the scores. */
  void add(int key, int[] scores) {
    int slot = key & mask;
    while (heads[slot] != 0) {
      if (keys[slot] == key) {
        if (updates[slot] < leastUpdates) {
          return;
        }
        for (int cell = heads[slot]; cell != 0; cell = nexts[cell]) {
          scores[names[cell]] += weights[cell];
        }
        return;
      }
      slot = slot + 1 & mask;
    }
  }

  /** Says that one decision has been made; the average is over these. */
  void step() {
    step++;
  }

  /** Moves the weight of a feature for a class. */
  void update(int key, int name, int by) {
    int slot = key & mask;
    while (heads[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    updates[slot]++;
    int cell = heads[slot];
    while (cell != 0 && names[cell] != name) {
      cell = nexts[cell];
    }
    if (cell == 0) {
      cell = cell(name);
      if (heads[slot] == 0) {
        features++;
        keys[slot] = key;
      }
      nexts[cell] = heads[slot];
      heads[slot] = cell;
      if (features * 2 > keys.length) {
        grow();
      }
    }
    sums[cell] += (long) weights[cell] * (step - stamps[cell]);
    stamps[cell] = step;
    weights[cell] += by;
  }

  private int cell(int name) {
    if (cells == weights.length) {
      int size = cells + (cells >> 1);
      weights = Arrays.copyOf(weights, size);
      sums = Arrays.copyOf(sums, size);
      stamps = Arrays.copyOf(stamps, size);
      nexts = Arrays.copyOf(nexts, size);
      names = Arrays.copyOf(names, size);
    }
    names[cells] = (short) name;
    return cells++;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldHeads = heads;
    int[] oldUpdates = updates;
    updates = new int[oldKeys.length * 2];
    keys = new int[oldKeys.length * 2];
    heads = new int[oldKeys.length * 2];
    mask = keys.length - 1;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldHeads[i] != 0) {
        int slot = oldKeys[i] & mask;
        while (heads[slot] != 0) {
          slot = slot + 1 & mask;
        }
        keys[slot] = oldKeys[i];
        heads[slot] = oldHeads[i];
        updates[slot] = oldUpdates[i];
      }
    }
  }

  /**
   * Returns the averaged weights as whole numbers.
   *
   * @param limit the largest weight after scaling; 127 makes files small
   * @param least weights below this after scaling are left out
   */
  LinearModel average(int limit, int least) {
    double[] averages = new double[cells];
    double largest = 1e-9;
    for (int cell = 1; cell < cells; cell++) {
      long sum = sums[cell] + (long) weights[cell] * (step - stamps[cell]);
      averages[cell] = (double) sum / step;
    }
    // The few largest weights would set the scale alone; they are cut at a high quantile instead.
    double[] sorted = new double[cells];
    for (int cell = 1; cell < cells; cell++) {
      sorted[cell] = Math.abs(averages[cell]);
    }
    Arrays.sort(sorted);
    largest = Math.max(largest, sorted[(int) ((cells - 1) * 0.9995)]);
    double scale = limit / largest;

    long[] order = new long[features];
    int n = 0;
    for (int slot = 0; slot < keys.length; slot++) {
      if (heads[slot] != 0) {
        order[n++] = (keys[slot] & 0xffffffffL) << 31 | slot;
      }
    }
    Arrays.sort(order);
    int[] keptKeys = new int[features];
    int[] counts = new int[features];
    int[] entries = new int[cells];
    int kept = 0;
    int all = 0;
    for (long item : order) {
      int slot = (int) (item & 0x7fffffff);
      int from = all;
      if (updates[slot] < leastUpdates) {
        continue;
      }
      for (int cell = heads[slot]; cell != 0; cell = nexts[cell]) {
        int weight =
            (int) Math.max(-limit * 4L, Math.min(limit * 4L, Math.round(averages[cell] * scale)));
        if (Math.abs(weight) >= least) {
          entries[all] = weight << 8 | names[cell];
          all++;
        }
      }
      if (all > from) {
        sortByClass(entries, from, all);
        keptKeys[kept] = keys[slot];
        counts[kept++] = all - from;
      }
    }
    return new LinearModel(
        classes,
        Arrays.copyOf(keptKeys, kept),
        Arrays.copyOf(counts, kept),
        Arrays.copyOf(entries, all));
  }

  private static void sortByClass(int[] entries, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      int entry = entries[i];
      int j = i - 1;
      while (j >= from && (entries[j] & 0xff) > (entry & 0xff)) {
        entries[j + 1] = entries[j];
        j--;
      }
      entries[j + 1] = entry;
    }
  }
}
