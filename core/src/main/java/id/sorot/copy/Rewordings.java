package id.sorot.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds stretches of two texts that say the same in other words, or in another order, where exact
 * runs find splinters at most.
 *
 * <p>Both texts are laid out in blocks of {@value #BLOCK} words that overlap by half. Blocks are
 * compared by the words and pairs of words that are rare in both texts; neighbouring blocks that
 * are alike make a stretch, whose ends are drawn in to the first and last words it was found by.
 */
final class Rewordings {
  private static final int BLOCK = 48;
  private static final int STEP = 24;

  /** Blocks more than this are too many to lay side by side; such a pair is left to exact runs. */
  private static final int MOST_BLOCKS = 8_000;

  /** Least likeness of two blocks that carry a stretch, and of the best two in it. */
  private static final double ALIKE = 0.12;

  private static final double BEST = 0.2;

  /** A feature that stands in more than this share of the blocks, and in this many, is common. */
  private static final double COMMON = 0.06;

  private static final int COMMON_BLOCKS = 10;

  /** Least words on either side. */
  private static final int LEAST = 24;

  private final Words a;
  private final Words b;
  private final CommonWords common;
  private final int blocksA;
  private final int blocksB;
  private final Map<Long, int[]> blocksWith = new HashMap<>();
  private final Map<Long, Double> weights = new HashMap<>();

  private Rewordings(Words a, Words b, CommonWords common) {
    this.common = common;
    this.a = a;
    this.b = b;
    blocksA = blocks(a);
    blocksB = blocks(b);
  }

  private static int blocks(Words words) {
    return Math.max(1, (words.count() - BLOCK + STEP - 1) / STEP + 1);
  }

  /** Returns the stretches, no two of which overlap in either text; in no order. */
  static List<Run> of(Words a, Words b, CommonWords common) {
    Rewordings rewordings = new Rewordings(a, b, common);
    if (rewordings.blocksA + rewordings.blocksB > MOST_BLOCKS) {
      return List.of();
    }
    return rewordings.stretches();
  }

  private List<Run> stretches() {
    List<Set<Long>> featuresA = features(a, blocksA);
    List<Set<Long>> featuresB = features(b, blocksB);
    weigh(featuresA, featuresB);
    double[] normA = norms(featuresA);
    double[] normB = norms(featuresB);
    Map<Long, Double> hot = new HashMap<>();
    double[] dot = new double[blocksB];
    for (int x = 0; x < blocksA; x++) {
      Arrays.fill(dot, 0);
      for (long feature : featuresA.get(x)) {
        int[] with = blocksWith.get(feature);
        Double weight = weights.get(feature);
        if (with != null && weight != null) {
          for (int y : with) {
            dot[y] += weight * weight;
          }
        }
      }
      for (int y = 0; y < blocksB; y++) {
        double alike = dot[y] / Math.max(1e-9, Math.sqrt(normA[x] * normB[y]));
        if (alike >= ALIKE) {
          hot.put(cell(x, y), alike);
        }
      }
    }
    return clusters(hot);
  }

  private static long cell(int x, int y) {
    return ((long) x << 32) | y;
  }

  private List<Set<Long>> features(Words words, int blocks) {
    List<Set<Long>> features = new ArrayList<>();
    for (int x = 0; x < blocks; x++) {
      Set<Long> set = new HashSet<>();
      int to = Math.min(words.count(), x * STEP + BLOCK);
      for (int i = x * STEP; i < to; i++) {
        boolean isTelling = !common.has(words.hash(i));
        if (isTelling) {
          set.add(words.hash(i));
        }
        if (i + 1 < to && (isTelling || !common.has(words.hash(i + 1)))) {
          set.add(words.hash(i) * 31 + words.hash(i + 1));
        }
      }
      features.add(set);
    }
    return features;
  }

  private void weigh(List<Set<Long>> featuresA, List<Set<Long>> featuresB) {
    Map<Long, Integer> counts = new HashMap<>();
    featuresA.forEach(set -> set.forEach(feature -> counts.merge(feature, 1, Integer::sum)));
    Map<Long, Integer> countsB = new HashMap<>();
    featuresB.forEach(set -> set.forEach(feature -> countsB.merge(feature, 1, Integer::sum)));
    countsB.forEach((feature, count) -> counts.merge(feature, count, Integer::sum));
    double all = blocksA + blocksB;
    counts.forEach(
        (feature, count) -> {
          if (count <= Math.max(COMMON_BLOCKS, COMMON * all)) {
            weights.put(feature, Math.log((all + 20) / count));
          }
        });
    Map<Long, Integer> filled = new HashMap<>();
    for (int y = 0; y < featuresB.size(); y++) {
      for (long feature : featuresB.get(y)) {
        if (weights.containsKey(feature)) {
          int[] with =
              blocksWith.computeIfAbsent(feature, f -> new int[countsB.getOrDefault(f, 0)]);
          with[filled.merge(feature, 1, Integer::sum) - 1] = y;
        }
      }
    }
  }

  private double[] norms(List<Set<Long>> features) {
    double[] norms = new double[features.size()];
    for (int x = 0; x < norms.length; x++) {
      for (long feature : features.get(x)) {
        double weight = weights.getOrDefault(feature, 0.0);
        norms[x] += weight * weight;
      }
    }
    return norms;
  }

  /** A group of neighbouring cells. */
  private record Cluster(int x0, int x1, int y0, int y1, double best, double sum) {}

  private List<Run> clusters(Map<Long, Double> hot) {
    List<Long> cells = new ArrayList<>(hot.keySet());
    cells.sort(Comparator.naturalOrder());
    Set<Long> seen = new HashSet<>();
    List<Cluster> clusters = new ArrayList<>();
    for (long first : cells) {
      if (seen.add(first)) {
        clusters.add(cluster(first, hot, seen));
      }
    }
    clusters.sort(
        Comparator.comparingDouble((Cluster cluster) -> -cluster.sum())
            .thenComparingInt(Cluster::x0)
            .thenComparingInt(Cluster::y0));
    List<Run> found = new ArrayList<>();
    for (Cluster cluster : clusters) {
      if (cluster.best() >= BEST) {
        Run run = drawnIn(cluster);
        boolean free =
            found.stream()
                .noneMatch(
                    other ->
                        run.a0() < other.a1() && other.a0() < run.a1()
                            || run.b0() < other.b1() && other.b0() < run.b1());
        if (free && run.wordsA() >= LEAST && run.wordsB() >= LEAST) {
          found.add(run);
        }
      }
    }
    return found;
  }

  private static Cluster cluster(long first, Map<Long, Double> hot, Set<Long> seen) {
    List<Long> open = new ArrayList<>(List.of(first));
    int x0 = Integer.MAX_VALUE;
    int x1 = 0;
    int y0 = Integer.MAX_VALUE;
    int y1 = 0;
    double best = 0;
    double sum = 0;
    while (!open.isEmpty()) {
      long cell = open.removeLast();
      int x = (int) (cell >> 32);
      int y = (int) cell;
      double alike = hot.getOrDefault(cell, 0.0);
      x0 = Math.min(x0, x);
      x1 = Math.max(x1, x);
      y0 = Math.min(y0, y);
      y1 = Math.max(y1, y);
      best = Math.max(best, alike);
      sum += alike;
      for (int dx = -2; dx <= 2; dx++) {
        for (int dy = -3; dy <= 3; dy++) {
          if (x + dx >= 0 && y + dy >= 0) {
            long next = cell(x + dx, y + dy);
            if (hot.containsKey(next) && seen.add(next)) {
              open.add(next);
            }
          }
        }
      }
    }
    return new Cluster(x0, x1, y0, y1, best, sum);
  }

  /** The words between the first and the last that carry the stretch, out to their sentences. */
  private Run drawnIn(Cluster cluster) {
    int a0 = cluster.x0() * STEP;
    int a1 = Math.min(a.count(), cluster.x1() * STEP + BLOCK);
    int b0 = cluster.y0() * STEP;
    int b1 = Math.min(b.count(), cluster.y1() * STEP + BLOCK);
    boolean[] carriesA = carriers(a, a0, a1, b, b0, b1);
    boolean[] carriesB = carriers(b, b0, b1, a, a0, a1);
    int matched = 0;
    for (boolean carries : carriesA) {
      matched += carries ? 1 : 0;
    }
    int fromA = a0 + first(carriesA);
    int toA = a1 - last(carriesA);
    int fromB = b0 + first(carriesB);
    int toB = b1 - last(carriesB);
    return new Run(snapBack(a, fromA), snapOn(a, toA), snapBack(b, fromB), snapOn(b, toB), matched);
  }

  private boolean[] carriers(Words one, int from, int to, Words other, int low, int high) {
    Set<Long> there = new HashSet<>();
    for (int j = low; j < high; j++) {
      there.add(other.hash(j));
      if (j + 1 < high) {
        there.add(other.hash(j) * 31 + other.hash(j + 1));
      }
    }
    boolean[] carries = new boolean[to - from];
    for (int i = from; i < to; i++) {
      long pair = i + 1 < to ? one.hash(i) * 31 + one.hash(i + 1) : 0;
      boolean word = weights.containsKey(one.hash(i)) && there.contains(one.hash(i));
      boolean both = i + 1 < to && weights.containsKey(pair) && there.contains(pair);
      carries[i - from] |= word || both;
      if (both) {
        carries[i + 1 - from] = true;
      }
    }
    return carries;
  }

  /** The first place from which three of the next fifteen words carry. */
  private static int first(boolean[] carries) {
    for (int i = 0; i < carries.length; i++) {
      if (carries[i]) {
        int near = 0;
        for (int k = i; k < Math.min(carries.length, i + 15); k++) {
          near += carries[k] ? 1 : 0;
        }
        if (near >= 3) {
          return i;
        }
      }
    }
    return 0;
  }

  private static int last(boolean[] carries) {
    boolean[] turned = new boolean[carries.length];
    for (int i = 0; i < carries.length; i++) {
      turned[i] = carries[carries.length - 1 - i];
    }
    return first(turned);
  }

  private static int snapBack(Words words, int at) {
    int start = words.sentenceStart(at);
    return at - start <= 12 ? start : at;
  }

  private static int snapOn(Words words, int at) {
    int end = at < words.count() && !words.beginsSentence(at) ? words.sentenceEnd(at) : at;
    return end - at <= 12 ? end : at;
  }
}
