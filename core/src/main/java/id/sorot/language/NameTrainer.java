package id.sorot.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Learns to find names from sentences in which they are marked. */
final class NameTrainer {
  static final List<String> TYPES = List.of("PER", "ORG", "LOC");
  private static final int ROUNDS = 10;

  /** A sentence with the class of each word. */
  record Example(String[] forms, int[] gold, int style) {}

  private NameTrainer() {}

  /**
   * Reads sentences of two columns.
   *
   * @param style number of the guidelines they follow
   */
  static List<Example> read(Path file, int style) throws IOException {
    List<Example> examples = new ArrayList<>();
    List<String> forms = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    try (BufferedReader reader = Treebank.reader(file)) {
      for (String line = reader.readLine(); ; line = reader.readLine()) {
        if (line == null || line.isBlank()) {
          if (!forms.isEmpty()) {
            examples.add(example(forms, tags, style));
            forms.clear();
            tags.clear();
          }
          if (line == null) {
            return examples;
          }
        } else {
          int tab = line.lastIndexOf('\t');
          forms.add(line.substring(0, tab));
          tags.add(line.substring(tab + 1).strip());
        }
      }
    }
  }

  private static Example example(List<String> forms, List<String> tags, int style) {
    int[] gold = new int[tags.size()];
    for (int i = 0; i < gold.length; i++) {
      String tag = tags.get(i);
      int type = tag.length() > 2 ? TYPES.indexOf(tag.substring(2)) : -1;
      if (type >= 0) {
        boolean goes = tag.charAt(0) == 'I' && i > 0 && tags.get(i - 1).endsWith(tag.substring(1));
        gold[i] = 1 + 2 * type + (goes ? 1 : 0);
      }
    }
    return new Example(forms.toArray(String[]::new), gold, style);
  }

  /** Returns words of names with a mask of what they were and where they stood. */
  static Clusters listed(List<Example> names, Map<String, Integer> given) {
    TreeMap<Integer, Integer> masks = new TreeMap<>(Integer::compareUnsigned);
    for (Example example : names) {
      WordArrays w = WordArrays.of(example.forms, Clusters.NONE);
      for (int i = 0; i < example.gold.length; i++) {
        if (example.gold[i] > 0) {
          masks.merge(w.low[i + WordArrays.PAD], 1 << (example.gold[i] - 1), (a, b) -> a | b);
        }
      }
    }
    for (Map.Entry<String, Integer> entry : given.entrySet()) {
      WordArrays w = WordArrays.of(new String[] {entry.getKey()}, Clusters.NONE);
      masks.merge(w.low[WordArrays.PAD], entry.getValue(), (a, b) -> a | b);
    }
    int[] keys = masks.keySet().stream().mapToInt(k -> k).toArray();
    int[] fine = masks.values().stream().mapToInt(v -> v).toArray();
    return new Clusters(keys, new int[keys.length], fine);
  }

  static NameModel train(
      List<Example> examples,
      List<String> styles,
      Clusters clusters,
      Clusters listed,
      Map<String, String> provenance,
      int limit,
      int least,
      int bytes)
      throws IOException {
    LinearModel none = new LinearModel(1, new int[0], new int[0], new int[0]);
    NameModel empty = new NameModel(provenance, TYPES, styles, clusters, listed, none, none);
    Learner learner = new Learner(empty.classes(), 2);
    int[] order = new int[examples.size()];
    Arrays.setAll(order, i -> i);
    Random random = new Random(11);
    int[] found = new int[NameModel.MOST];
    for (int round = 0; round < ROUNDS; round++) {
      ArcLearner.shuffle(order, random);
      for (int index : order) {
        Example example = examples.get(index);
        WordArrays w = WordArrays.of(example.forms, clusters);
        int[] list = NameModel.listed(w, listed);
        int salt = NameModel.salt(example.style);
        int[] best = empty.best(w, list, salt, learner::add);
        learner.step();
        if (!Arrays.equals(best, example.gold)) {
          update(learner, w, list, example.gold, best, salt, found);
        }
      }
    }
    LinearModel chooser = chooser(examples, styles.size());
    return new NameModel(
        provenance,
        TYPES,
        styles,
        clusters,
        listed,
        learner.average(limit, least).within(1, bytes),
        chooser);
  }

  private static void update(
      Learner learner, WordArrays w, int[] list, int[] gold, int[] best, int salt, int[] found) {
    for (int i = 0; i < gold.length; i++) {
      int at = i + WordArrays.PAD;
      if (gold[i] != best[i]) {
        int n = NameModel.featuresOf(w, list, at, found);
        for (int j = 0; j < n; j++) {
          learner.update(found[j], gold[i], 1);
          learner.update(found[j], best[i], -1);
          learner.update(found[j] * 31 + salt, gold[i], 1);
          learner.update(found[j] * 31 + salt, best[i], -1);
        }
      }
      int goldBefore = i == 0 ? -1 : gold[i - 1];
      int bestBefore = i == 0 ? -1 : best[i - 1];
      if (gold[i] != best[i] || goldBefore != bestBefore) {
        int n = NameModel.transitionsOf(w, at, goldBefore, found);
        for (int j = 0; j < n; j++) {
          learner.update(found[j], gold[i], 1);
          learner.update(found[j] * 31 + salt, gold[i], 1);
        }
        n = NameModel.transitionsOf(w, at, bestBefore, found);
        for (int j = 0; j < n; j++) {
          learner.update(found[j], best[i], -1);
          learner.update(found[j] * 31 + salt, best[i], -1);
        }
      }
    }
  }

  private static LinearModel chooser(List<Example> examples, int styles) {
    Learner learner = new Learner(styles, 2);
    int[] scores = new int[styles];
    for (int round = 0; round < 6 && styles > 1; round++) {
      for (int index = 0; index < examples.size(); index++) {
        Example example = examples.get((int) ((long) index * 7919 % examples.size()));
        int[] found = NameModel.styleFeatures(WordArrays.of(example.forms, Clusters.NONE));
        Arrays.fill(scores, 0);
        for (int feature : found) {
          learner.add(feature, scores);
        }
        learner.step();
        int best = Tagger.best(scores);
        if (best != example.style) {
          for (int feature : found) {
            learner.update(feature, example.style, 1);
            learner.update(feature, best, -1);
          }
        }
      }
    }
    return learner.average(127, 6);
  }

  /** Returns a text as the lists want it: each word of a name by itself, in lower case. */
  static void list(String name, int mask, Map<String, Integer> given) {
    String[] words = name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}.'-]+");
    for (String word : words) {
      if (word.length() > 2) {
        given.merge(word, mask, (a, b) -> a | b);
      }
    }
  }
}
