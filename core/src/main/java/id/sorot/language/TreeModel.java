package id.sorot.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The learnt part of a language: word classes, tagger, features of words, parser.
 *
 * @param provenance what it was learnt from, under which licence, when, with which scores
 * @param tags each tag as universal part of speech, or that, a bar, and a finer one
 * @param feats each set of features as in CoNLL-U
 * @param relations each relation
 * @param edits what makes a dictionary form: how many letters to take off the end, a bar, what to
 *     put there; empty if dictionary forms are not learnt
 * @param schemes names of the annotation schemes it knows, the usual one first; empty if it knows
 *     one alone
 */
record TreeModel(
    Map<String, String> provenance,
    Clusters clusters,
    List<String> tags,
    List<String> feats,
    List<String> relations,
    List<String> schemes,
    LinearModel tagger,
    LinearModel featurer,
    LinearModel parser,
    LinearModel chooser,
    List<String> edits,
    LinearModel lemmer) {

  /** Tags, heads (the number of words for the root) and relations of one sentence. */
  record Parsed(int[] tags, int[] feats, int[] heads, int[] relations) {}

  int rootLabel() {
    return relations.indexOf("root");
  }

  /** Returns what is added to a feature to make it one of the scheme alone. */
  static int salt(int scheme) {
    return (scheme + 1) * 0x5bd1e995;
  }

  static String upos(String tag) {
    int bar = tag.indexOf('|');
    return bar < 0 ? tag : tag.substring(0, bar);
  }

  static int[] broad(List<String> tags) {
    List<String> names = tags.stream().map(TreeModel::upos).distinct().toList();
    return tags.stream().mapToInt(tag -> names.indexOf(upos(tag))).toArray();
  }

  static boolean[] verbs(List<String> tags) {
    boolean[] verbs = new boolean[tags.size()];
    for (int i = 0; i < verbs.length; i++) {
      verbs[i] = "VERB".equals(upos(tags.get(i)));
    }
    return verbs;
  }

  static int featFeatures(WordArrays w, int i, int tag, int previous, int[] out) {
    int n = 0;
    out[n++] = Features.of(201, tag);
    out[n++] = Features.of(202, tag, w.low[i]);
    out[n++] = Features.of(203, tag, w.suffix2[i]);
    out[n++] = Features.of(204, tag, w.suffix3[i]);
    out[n++] = Features.of(205, tag, w.prefix2[i]);
    out[n++] = Features.of(206, tag, w.prefix3[i]);
    out[n++] = Features.of(207, tag, w.suffix1[i]);
    out[n++] = Features.of(208, tag, w.shape[i]);
    out[n++] = Features.of(209, tag, w.low[i - 1]);
    out[n++] = Features.of(210, tag, previous);
    out[n++] = Features.of(211, tag, w.low[i + 1]);
    out[n++] = Features.of(212, tag, w.prefix3[i], w.suffix2[i]);
    return n;
  }

  static int[] lemmaFeatures(String low, String upos) {
    int tag = Features.text(upos);
    int n = low.length();
    return new int[] {
      Features.of(231, tag, Features.text(low)),
      Features.of(232, tag, Features.text(low, Math.max(0, n - 1), n)),
      Features.of(233, tag, Features.text(low, Math.max(0, n - 2), n)),
      Features.of(234, tag, Features.text(low, Math.max(0, n - 3), n)),
      Features.of(235, tag, Features.text(low, Math.max(0, n - 4), n)),
      Features.of(236, tag, Features.text(low, Math.max(0, n - 5), n)),
      Features.of(237, tag, Features.text(low, Math.max(0, n - 6), n)),
      Features.of(238, tag, Math.min(n, 4)),
    };
  }

  /** Returns the dictionary form of a form in lower case. */
  String lemma(String low, String upos) {
    int[] scores = new int[edits.size()];
    for (int feature : lemmaFeatures(low, upos)) {
      lemmer.add(feature, scores);
    }
    String edit = edits.get(Tagger.best(scores));
    int bar = edit.indexOf('|');
    int off = Integer.parseInt(edit.substring(0, bar));
    return off < low.length()
        ? low.substring(0, low.length() - off) + edit.substring(bar + 1)
        : low;
  }

  /** Adds what the words of a sentence say about the scheme it would be annotated in. */
  void addSchemeScores(String[] forms, long[] sums) {
    int[] scores = new int[chooser.classes()];
    for (int feature : schemeFeatures(WordArrays.of(forms, Clusters.NONE))) {
      chooser.add(feature, scores);
    }
    for (int i = 0; i < scores.length; i++) {
      sums[i] += scores[i];
    }
  }

  static int[] schemeFeatures(WordArrays w) {
    int[] out = new int[2 * w.size + 1];
    for (int i = 0; i < w.size; i++) {
      out[2 * i] = Features.of(221, w.form[i + WordArrays.PAD]);
      out[2 * i + 1] = Features.of(222, w.low[i + WordArrays.PAD], w.low[i + WordArrays.PAD + 1]);
    }
    out[2 * w.size] = Features.of(223, Math.min(w.size, 40) / 4);
    return out;
  }

  /**
   * Returns tags and tree of a sentence.
   *
   * @param scheme number of the annotation scheme to follow
   */
  Parsed parse(String[] forms, int scheme) {
    int salt = schemes.isEmpty() ? 0 : salt(scheme);
    WordArrays words = WordArrays.of(forms, clusters);
    int[] tagged = Tagger.tag(tagger, words, salt);
    int[] found = new int[16];
    int[] scores = new int[featurer.classes()];
    int[] chosen = new int[forms.length];
    for (int i = 0; i < forms.length; i++) {
      int n =
          featFeatures(words, i + WordArrays.PAD, tagged[i], i == 0 ? -1 : tagged[i - 1], found);
      Arrays.fill(scores, 0);
      for (int j = 0; j < n; j++) {
        featurer.add(found[j], scores);
      }
      chosen[i] = Tagger.best(scores);
    }
    ArcParser.Input input = ArcParser.Input.of(words, tagged, broad(tags), verbs(tags));
    ArcState state = ArcParser.parse(parser, input, rootLabel(), salt);
    return new Parsed(tagged, chosen, state.heads, state.labels);
  }

  void write(DataOutputStream out) throws IOException {
    for (List<String> names : List.of(tags, feats, relations, schemes, edits)) {
      ModelFile.writeStrings(out, names, names.size());
    }
    clusters.write(out);
    tagger.write(out);
    featurer.write(out);
    parser.write(out);
    chooser.write(out);
    lemmer.write(out);
  }

  static TreeModel read(DataInputStream in, Map<String, String> provenance) throws IOException {
    List<String> tags = List.of(ModelFile.readStrings(in));
    List<String> feats = List.of(ModelFile.readStrings(in));
    List<String> relations = List.of(ModelFile.readStrings(in));
    List<String> schemes = List.of(ModelFile.readStrings(in));
    List<String> edits = List.of(ModelFile.readStrings(in));
    Clusters clusters = Clusters.read(in);
    return new TreeModel(
        provenance,
        clusters,
        tags,
        feats,
        relations,
        schemes,
        LinearModel.read(in),
        LinearModel.read(in),
        LinearModel.read(in),
        LinearModel.read(in),
        edits,
        LinearModel.read(in));
  }
}
