package id.sorot.language;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Learns to tell languages from short texts, by naive Bayes over runs of letters and words.
 *
 * <p>On few texts of a close pair its smoothed counts tell more than a perceptron does.
 */
final class DetectorTrainer {
  private static final double SMOOTHING = 0.1;
  private static final double SCALE = 24;

  /** A text and the code of its language; a code of more than three letters is a mix of others. */
  record Example(String lang, String text) {}

  private DetectorTrainer() {}

  /**
   * @param least features seen less often in all are left out
   */
  static LanguageDetector.Model train(
      List<Example> examples,
      Map<String, String> markers,
      Map<String, String> provenance,
      int least) {
    List<String> languages =
        List.copyOf(new TreeSet<>(examples.stream().map(Example::lang).toList()));
    int size = languages.size();
    Map<Integer, int[]> counts = new HashMap<>();
    for (Example example : examples) {
      int language = languages.indexOf(example.lang);
      String sample = LanguageDetector.sample(example.text);
      for (int feature : LanguageDetector.features(sample, markers)) {
        counts.computeIfAbsent(feature, key -> new int[size])[language]++;
      }
    }
    counts.values().removeIf(row -> Arrays.stream(row).sum() < least);
    long[] totals = new long[size];
    for (int[] row : counts.values()) {
      for (int i = 0; i < size; i++) {
        totals[i] += row[i];
      }
    }
    List<Integer> order = new ArrayList<>(counts.keySet());
    order.sort(Integer::compareUnsigned);
    int[] keys = new int[order.size()];
    int[] widths = new int[order.size()];
    int[] entries = new int[order.size() * size];
    int all = 0;
    for (int k = 0; k < keys.length; k++) {
      keys[k] = order.get(k);
      int[] row = requireNonNull(counts.get(keys[k]));
      double[] logs = new double[size];
      double mean = 0;
      for (int i = 0; i < size; i++) {
        logs[i] = StrictMath.log((row[i] + SMOOTHING) / (totals[i] + SMOOTHING * counts.size()));
        mean += logs[i] / size;
      }
      int from = all;
      for (int i = 0; i < size; i++) {
        // Only differences between languages count, so the mean may be taken off: small numbers.
        int weight = (int) Math.round((logs[i] - mean) * SCALE);
        if (weight != 0) {
          entries[all++] = weight << 8 | i;
        }
      }
      widths[k] = all - from;
    }
    return new LanguageDetector.Model(
        provenance, languages, new LinearModel(size, keys, widths, Arrays.copyOf(entries, all)));
  }
}
