package id.sorot.language;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Learns tagger and parser of a language from trees.
 *
 * <p>The parser learns on tags given by taggers that have not seen the sentence, as it will meet
 * them later.
 */
final class TreeTrainer {
  private static final int FOLDS = 5;
  private static final int TAG_ROUNDS = 8;
  private static final int TREE_ROUNDS = 8;
  private static final int TAGGER_BYTES = 1_100_000;
  private static final int PARSER_BYTES = 3_100_000;
  private static final int FOLD_ROUNDS = 4;

  /**
   * Trees of one scheme.
   *
   * @param scheme number of the scheme; 0 if there is one alone
   * @param withFeats whether features and fine tags are given
   */
  record Source(List<Treebank.Tree> trees, int scheme, boolean withFeats) {}

  private final boolean fine;
  private final List<String> schemes;
  private final List<Treebank.Tree> trees = new ArrayList<>();
  private final List<Integer> salts = new ArrayList<>();
  private final List<Boolean> withFeats = new ArrayList<>();
  private final List<String> tags;
  private final List<String> feats;
  private final List<String> relations;
  private final Clusters clusters;

  TreeTrainer(List<Source> sources, List<String> schemes, boolean fine, Clusters clusters) {
    this.fine = fine;
    this.schemes = schemes;
    this.clusters = clusters;
    TreeSet<String> allTags = new TreeSet<>();
    TreeSet<String> allFeats = new TreeSet<>();
    TreeMap<String, Integer> allRelations = new TreeMap<>();
    for (Source source : sources) {
      for (Treebank.Tree tree : source.trees) {
        trees.add(tree);
        salts.add(schemes.isEmpty() ? 0 : TreeModel.salt(source.scheme));
        withFeats.add(source.withFeats);
        for (int i = 0; i < tree.size(); i++) {
          allTags.add(tag(tree, i));
          if (source.withFeats) {
            allFeats.add(tree.feats()[i]);
          }
          allRelations.merge(tree.relations()[i], 1, Integer::sum);
        }
      }
    }
    tags = List.copyOf(allTags);
    feats = List.copyOf(allFeats);
    relations =
        allRelations.entrySet().stream()
            .filter(entry -> entry.getValue() >= 5 || entry.getKey().indexOf(':') < 0)
            .map(Map.Entry::getKey)
            .toList();
  }

  private String tag(Treebank.Tree tree, int i) {
    return fine ? tree.upos()[i] + "|" + tree.xpos()[i] : tree.upos()[i];
  }

  TreeModel train(Map<String, String> provenance) throws IOException {
    int n = trees.size();
    WordArrays[] words = new WordArrays[n];
    int[][] gold = new int[n][];
    Map<String, Integer> tagIndex = index(tags);
    for (int i = 0; i < n; i++) {
      words[i] = WordArrays.of(trees.get(i).forms(), clusters);
      int[] row = new int[words[i].size];
      for (int j = 0; j < row.length; j++) {
        row[j] = requireNonNull(tagIndex.get(tag(trees.get(i), j)));
      }
      gold[i] = row;
    }
    int[][] predicted = new int[n][];
    for (int fold = 0; fold < FOLDS; fold++) {
      LinearModel model = tagger(words, gold, fold, FOLD_ROUNDS).average(1000, 1);
      for (int i = fold; i < n; i += FOLDS) {
        predicted[i] = Tagger.tag(model, words[i], salts.get(i));
      }
    }
    LinearModel tagger =
        tagger(words, gold, -1, TAG_ROUNDS).average(500, 1).within(8, TAGGER_BYTES);
    LinearModel parser =
        parser(words, predicted, TREE_ROUNDS).average(250, 1).within(8, PARSER_BYTES);
    List<String> edits = edits();
    return new TreeModel(
        provenance,
        clusters,
        tags,
        feats,
        relations,
        schemes,
        tagger,
        featurer(words, gold),
        parser,
        chooser(),
        edits,
        lemmer(edits));
  }

  /** Returns what makes a dictionary form of a form. */
  private static String edit(String low, String lemma) {
    int same = 0;
    while (same < low.length() && same < lemma.length() && low.charAt(same) == lemma.charAt(same)) {
      same++;
    }
    return (low.length() - same) + "|" + lemma.substring(same);
  }

  private List<String> edits() {
    if (!fine) {
      return List.of();
    }
    TreeMap<String, Integer> counts = new TreeMap<>();
    for (Treebank.Tree tree : trees) {
      for (int i = 0; i < tree.size(); i++) {
        counts.merge(edit(low(tree.forms()[i]), low(tree.lemmas()[i])), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(200)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static String low(String form) {
    return form.toLowerCase(Locale.ROOT);
  }

  private LinearModel lemmer(List<String> edits) {
    Learner learner = new Learner(Math.max(1, edits.size()));
    int[] scores = new int[Math.max(1, edits.size())];
    Map<String, Integer> index = index(edits);
    for (int round = 0; round < 5 && !edits.isEmpty(); round++) {
      for (Treebank.Tree tree : trees) {
        for (int i = 0; i < tree.size(); i++) {
          String low = low(tree.forms()[i]);
          Integer right = index.get(edit(low, low(tree.lemmas()[i])));
          if (right == null || "PROPN".equals(tree.upos()[i])) {
            continue;
          }
          int[] found = TreeModel.lemmaFeatures(low, tree.upos()[i]);
          Arrays.fill(scores, 0);
          for (int feature : found) {
            learner.add(feature, scores);
          }
          learner.step();
          int best = Tagger.best(scores);
          if (best != right) {
            for (int feature : found) {
              learner.update(feature, right, 1);
              learner.update(feature, best, -1);
            }
          }
        }
      }
    }
    return learner.average(127, 2);
  }

  private LinearModel chooser() {
    Learner learner = new Learner(Math.max(1, schemes.size()));
    int[] scores = new int[Math.max(1, schemes.size())];
    for (int round = 0; round < 6 && schemes.size() > 1; round++) {
      for (int index = 0; index < trees.size(); index++) {
        // The trees of one scheme stand together; a stride mixes them in a fixed way.
        int mixed = (int) ((long) index * 7919 % trees.size());
        int[] found =
            TreeModel.schemeFeatures(WordArrays.of(trees.get(mixed).forms(), Clusters.NONE));
        Arrays.fill(scores, 0);
        for (int feature : found) {
          learner.add(feature, scores);
        }
        learner.step();
        int best = Tagger.best(scores);
        int right = scheme(salts.get(mixed));
        if (best != right) {
          for (int feature : found) {
            learner.update(feature, right, 1);
            learner.update(feature, best, -1);
          }
        }
      }
    }
    return learner.average(127, 4);
  }

  private int scheme(int salt) {
    for (int i = 0; i < schemes.size(); i++) {
      if (TreeModel.salt(i) == salt) {
        return i;
      }
    }
    return 0;
  }

  private static Map<String, Integer> index(List<String> names) {
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      index.put(names.get(i), i);
    }
    return index;
  }

  private Learner tagger(WordArrays[] words, int[][] gold, int without, int rounds) {
    Learner learner = new Learner(tags.size());
    int[] order = new int[words.length];
    Arrays.setAll(order, i -> i);
    Random random = new Random(17);
    int[] found = new int[Tagger.MOST];
    int[] scores = new int[tags.size()];
    for (int round = 0; round < rounds; round++) {
      ArcLearner.shuffle(order, random);
      for (int index : order) {
        if (without >= 0 && index % FOLDS == without) {
          continue;
        }
        int salt = salts.get(index);
        int tag1 = -1;
        int tag2 = -1;
        WordArrays w = words[index];
        for (int i = 0; i < w.size; i++) {
          int n = Tagger.features(w, i + WordArrays.PAD, tag1, tag2, found);
          Arrays.fill(scores, 0);
          for (int j = 0; j < n; j++) {
            learner.add(found[j], scores);
            if (salt != 0) {
              learner.add(found[j] * 31 + salt, scores);
            }
          }
          int best = Tagger.best(scores);
          learner.step();
          int right = gold[index][i];
          if (best != right) {
            for (int j = 0; j < n; j++) {
              learner.update(found[j], right, 1);
              learner.update(found[j], best, -1);
              if (salt != 0) {
                learner.update(found[j] * 31 + salt, right, 1);
                learner.update(found[j] * 31 + salt, best, -1);
              }
            }
          }
          tag2 = tag1;
          tag1 = best;
        }
      }
    }
    return learner;
  }

  private Learner parser(WordArrays[] words, int[][] predicted, int rounds) {
    Map<String, Integer> relationIndex = index(relations);
    int[] broad = TreeModel.broad(tags);
    boolean[] verbs = TreeModel.verbs(tags);
    List<ArcLearner.Example> examples = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      Treebank.Tree tree = trees.get(i);
      int[] labels = new int[tree.size()];
      for (int j = 0; j < labels.length; j++) {
        String relation = tree.relations()[j];
        Integer known = relationIndex.get(relation);
        labels[j] =
            known == null
                ? relationIndex.getOrDefault(relation.substring(0, relation.indexOf(':')), 0)
                : known;
      }
      examples.add(
          new ArcLearner.Example(
              ArcParser.Input.of(words[i], predicted[i], broad, verbs),
              tree.heads(),
              labels,
              salts.get(i)));
    }
    return ArcLearner.learn(
        examples, relations.size(), relationIndex.getOrDefault("root", 0), rounds, 29);
  }

  private LinearModel featurer(WordArrays[] words, int[][] gold) {
    Map<String, Integer> featIndex = index(feats);
    Learner learner = new Learner(feats.size());
    int[] found = new int[16];
    int[] scores = new int[feats.size()];
    for (int round = 0; round < 4; round++) {
      for (int index = 0; index < words.length; index++) {
        if (!withFeats.get(index)) {
          continue;
        }
        int[] row = gold[index];
        for (int i = 0; i < row.length; i++) {
          int n =
              TreeModel.featFeatures(
                  words[index], i + WordArrays.PAD, row[i], i == 0 ? -1 : row[i - 1], found);
          Arrays.fill(scores, 0);
          for (int j = 0; j < n; j++) {
            learner.add(found[j], scores);
          }
          learner.step();
          int best = Tagger.best(scores);
          int right = requireNonNull(featIndex.get(trees.get(index).feats()[i]));
          if (best != right) {
            for (int j = 0; j < n; j++) {
              learner.update(found[j], right, 1);
              learner.update(found[j], best, -1);
            }
          }
        }
      }
    }
    return learner.average(127, 2);
  }
}
