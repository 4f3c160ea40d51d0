package id.sorot.app.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Counts of quotations found, of some kinds or all.
 *
 * <p>Where kinds are asked for, a prediction that matches gold of another kind, or that matches
 * nothing and says itself that it is of another kind, is not held against it.
 */
final class QuoteScore {
  private static final double HALF = 0.5;

  private final Set<String> kinds;
  private final Count exact = new Count();
  private final Count overlap = new Count();
  private int asked;
  private int named;

  /** A score of the given kinds; of all if there are none. */
  QuoteScore(Set<String> kinds) {
    this.kinds = kinds;
  }

  private static final class Count {
    private int right;
    private int gold;
    private int predicted;
  }

  private record Pair(int gold, int predicted, double overlap) {}

  void add(List<Quoted> gold, List<Quoted> predicted) {
    List<Pair> near = match(gold, predicted, HALF);
    int wanted = (int) gold.stream().filter(this::asks).count();
    int counted = predicted.size() - free(gold, predicted, near);
    exact.right +=
        (int)
            match(gold, predicted, 1).stream().filter(pair -> asks(gold.get(pair.gold()))).count();
    for (Pair pair : near) {
      if (!asks(gold.get(pair.gold()))) {
        continue;
      }
      overlap.right++;
      Quoted want = gold.get(pair.gold());
      if (want.hasSpeaker()) {
        asked++;
        named += want.hasSpeakerOf(predicted.get(pair.predicted())) ? 1 : 0;
      }
    }
    for (Count count : List.of(exact, overlap)) {
      count.gold += wanted;
      count.predicted += counted;
    }
  }

  List<Scores.Row> rows(String suffix) {
    Map<String, Double> speaker = new LinkedHashMap<>();
    speaker.put("accuracy", asked == 0 ? 0 : (double) named / asked);
    speaker.put("of", (double) asked);
    return List.of(
        row("exact" + suffix, exact),
        row("overlap" + suffix, overlap),
        new Scores.Row("speaker" + suffix, speaker));
  }

  private boolean asks(Quoted quote) {
    return kinds.isEmpty() || kinds.contains(quote.kind());
  }

  private int free(List<Quoted> gold, List<Quoted> predicted, List<Pair> near) {
    if (kinds.isEmpty()) {
      return 0;
    }
    Set<Integer> met = near.stream().map(Pair::predicted).collect(Collectors.toSet());
    int free = (int) near.stream().filter(pair -> !asks(gold.get(pair.gold()))).count();
    for (int i = 0; i < predicted.size(); i++) {
      String kind = predicted.get(i).kind();
      free += !kind.isEmpty() && !kinds.contains(kind) && !met.contains(i) ? 1 : 0;
    }
    return free;
  }

  /** Returns pairs that overlap by at least so much, one to one, the best first. */
  private static List<Pair> match(List<Quoted> gold, List<Quoted> predicted, double least) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        double overlap = gold.get(i).overlap(predicted.get(j));
        if (overlap >= least) {
          pairs.add(new Pair(i, j, overlap));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::overlap).reversed());
    Set<Integer> golds = new HashSet<>();
    Set<Integer> taken = new HashSet<>();
    List<Pair> matched = new ArrayList<>();
    for (Pair pair : pairs) {
      if (!golds.contains(pair.gold()) && !taken.contains(pair.predicted())) {
        golds.add(pair.gold());
        taken.add(pair.predicted());
        matched.add(pair);
      }
    }
    return matched;
  }

  private static Scores.Row row(String part, Count count) {
    Map<String, Double> values = new LinkedHashMap<>();
    int both = count.gold + count.predicted;
    values.put("precision", count.predicted == 0 ? 0 : (double) count.right / count.predicted);
    values.put("recall", count.gold == 0 ? 0 : (double) count.right / count.gold);
    values.put("f1", both == 0 ? 0 : 2.0 * count.right / both);
    values.put("gold", (double) count.gold);
    values.put("predicted", (double) count.predicted);
    return new Scores.Row(part, values);
  }
}
