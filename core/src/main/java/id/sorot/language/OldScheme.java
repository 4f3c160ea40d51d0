package id.sorot.language;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Brings trees of an older annotation to today's, by what the same sentences in both teach.
 *
 * <p>Words: clitics are split off, words with a hyphen between joined. Tags and relations: a
 * perceptron over the old tag, relation, word and neighbours. Heads: kept, but for punctuation,
 * which takes one of the places next to it, chosen alike.
 */
final class OldScheme {
  private static final int ROUNDS = 10;

  private final Spelling spelling;
  private final Lexicon lexicon;
  private final List<String> tags;
  private final List<String> relations;
  private final LinearModel tagger;
  private final LinearModel relater;
  private final LinearModel puncts;
  private final LinearModel header;

  private OldScheme(
      Spelling spelling,
      Lexicon lexicon,
      List<String> tags,
      List<String> relations,
      LinearModel[] models) {
    this.spelling = spelling;
    this.lexicon = lexicon;
    this.tags = tags;
    this.relations = relations;
    tagger = models[0];
    relater = models[1];
    puncts = models[2];
    header = models[3];
  }

  /**
   * @param old sentences in the older annotation
   * @param today the same sentences, in the same order, as they are annotated today
   */
  static OldScheme learn(
      List<Treebank.Tree> old, List<Treebank.Tree> today, Spelling spelling, Lexicon lexicon) {
    List<Treebank.Tree> before = new ArrayList<>();
    List<Treebank.Tree> after = new ArrayList<>();
    TreeSet<String> tags = new TreeSet<>();
    TreeSet<String> relations = new TreeSet<>();
    for (int i = 0; i < old.size(); i++) {
      Treebank.Tree cut = words(old.get(i), spelling, lexicon);
      if (Arrays.equals(cut.forms(), today.get(i).forms())) {
        before.add(cut);
        after.add(today.get(i));
        tags.addAll(List.of(today.get(i).upos()));
        relations.addAll(List.of(today.get(i).relations()));
      }
    }
    List<String> tagList = List.copyOf(tags);
    List<String> relationList = List.copyOf(relations);
    Learner[] learners = {
      new Learner(tagList.size()),
      new Learner(relationList.size()),
      new Learner(PLACES),
      new Learner(HEADS)
    };
    Map<String, Integer> tagIndex = index(tagList);
    Map<String, Integer> relationIndex = index(relationList);
    for (int round = 0; round < ROUNDS; round++) {
      for (int t = 0; t < before.size(); t++) {
        Treebank.Tree a = before.get(t);
        Treebank.Tree b = after.get(t);
        for (int i = 0; i < a.size(); i++) {
          learn(learners[0], tagFeatures(a, i), requireNonNull(tagIndex.get(b.upos()[i])));
        }

        for (int i = 0; i < a.size(); i++) {
          if (!isPunct(b.upos()[i])) {

            int move = -1;
            for (int h = 0; h < HEADS && move < 0; h++) {
              if (head(a, i, h) == b.heads()[i]) {
                move = h;
              }
            }
            if (move >= 0) {
              learn(learners[3], headFeatures(a, b.upos(), i), move);
            }
          }
        }
        int[] heads = b.heads();
        for (int i = 0; i < a.size(); i++) {
          learn(
              learners[1],
              relationFeatures(a, b.upos(), heads, i),
              requireNonNull(relationIndex.get(b.relations()[i])));
          if (isPunct(b.upos()[i])) {
            int[] places = places(heads, b.upos(), i);
            int right = -1;
            for (int p = 0; p < PLACES && right < 0; p++) {
              if (places[p] == heads[i]) {
                right = p;
              }
            }
            if (right >= 0) {
              learn(learners[2], punctFeatures(b.forms(), b.relations(), heads, places, i), right);
            }
          }
        }
      }
    }
    LinearModel[] models = new LinearModel[4];
    for (int i = 0; i < 4; i++) {
      models[i] = learners[i].average(10000, 1);
    }
    return new OldScheme(spelling, lexicon, tagList, relationList, models);
  }

  private static Map<String, Integer> index(List<String> names) {
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      index.put(names.get(i), i);
    }
    return index;
  }

  private static void learn(Learner learner, int[] features, int right) {
    int[] scores = new int[256];
    for (int feature : features) {
      learner.add(feature, scores);
    }
    int best = Tagger.best(scores);
    learner.step();
    if (best != right) {
      for (int feature : features) {
        learner.update(feature, right, 1);
        learner.update(feature, best, -1);
      }
    }
  }

  private static int choose(LinearModel model, int[] features) {
    int[] scores = new int[model.classes()];
    for (int feature : features) {
      model.add(feature, scores);
    }
    return Tagger.best(scores);
  }

  /** Returns the tree in today's annotation; fine tags, lemmas and features are not filled. */
  Treebank.Tree convert(Treebank.Tree old) {
    Treebank.Tree cut = words(old, spelling, lexicon);
    int n = cut.size();
    String[] upos = new String[n];
    for (int i = 0; i < n; i++) {
      upos[i] = tags.get(choose(tagger, tagFeatures(cut, i)));
    }
    int[] heads = cut.heads().clone();
    for (int i = 0; i < n; i++) {
      if (!isPunct(upos[i])) {
        int to = head(cut, i, choose(header, headFeatures(cut, upos, i)));
        if (to >= 0 && to != i && !reaches(heads, to, i)) {
          heads[i] = to;
        }
      }
    }
    String[] relation = new String[n];
    for (int i = 0; i < n; i++) {
      relation[i] =
          heads[i] == n
              ? "root"
              : relations.get(choose(relater, relationFeatures(cut, upos, heads, i)));
      if (heads[i] != n && "root".equals(relation[i])) {
        relation[i] = "parataxis";
      }
    }
    for (int i = 0; i < n; i++) {
      if (isPunct(upos[i]) && heads[i] != n) {
        int[] places = places(heads, upos, i);
        int to = places[choose(puncts, punctFeatures(cut.forms(), relation, heads, places, i))];
        if (to >= 0 && to < n && to != i && !reaches(heads, to, i)) {
          heads[i] = to;
        }
      }
    }
    return new Treebank.Tree(
        cut.text(),
        cut.opens(),
        cut.forms(),
        cut.tokens(),
        cut.token(),
        cut.space(),
        cut.lemmas(),
        upos,
        cut.xpos(),
        cut.feats(),
        heads,
        relation);
  }

  private static boolean reaches(int[] heads, int from, int to) {
    int at = from;
    for (int steps = 0; at < heads.length && steps <= heads.length; steps++) {
      if (at == to) {
        return true;
      }
      at = heads[at];
    }
    return at < heads.length;
  }

  private static boolean isPunct(String upos) {
    return "PUNCT".equals(upos);
  }

  /** Joins words around a hyphen and splits clitics off; the head of a clitic is its host. */
  private static Treebank.Tree words(Treebank.Tree tree, Spelling spelling, Lexicon lexicon) {
    int n = tree.size();
    int[] group = new int[n];
    int groups = 0;
    for (int i = 0; i < n; i++) {
      group[i] = groups++;
      if (i + 2 < n
          && "-".equals(tree.forms()[i + 1])
          && Character.isLetterOrDigit(tree.forms()[i + 2].charAt(0))
          && Character.isLetterOrDigit(tree.forms()[i].charAt(tree.forms()[i].length() - 1))
          && (tree.heads()[i + 1] == i
              || tree.heads()[i + 1] == i + 2
              || !tree.space()[i]
              || tree.forms()[i].equalsIgnoreCase(tree.forms()[i + 2]))
          && (tree.heads()[i] == i + 2 || tree.heads()[i + 2] == i)) {
        group[i + 1] = group[i];
        group[i + 2] = group[i];
        i += 2;
      }
    }
    List<String> forms = new ArrayList<>();
    List<String> upos = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    int[] place = new int[groups];
    for (int i = 0; i < n; ) {
      int end = i;
      while (end < n && group[end] == group[i]) {
        end++;
      }
      StringBuilder form = new StringBuilder();
      int top = i;
      for (int j = i; j < end; j++) {
        form.append(tree.forms()[j]);
        int head = tree.heads()[j];
        if (head < i || head >= end) {
          top = j;
        }
      }
      place[group[i]] = forms.size();
      int head = tree.heads()[top];
      int[] parts = spelling.parts(form.toString(), lexicon);
      String host = parts.length == 0 ? form.toString() : form.substring(0, parts[0]);
      forms.add(host);
      upos.add(tree.upos()[top]);
      relations.add(tree.relations()[top]);
      heads.add(head == n ? Integer.MAX_VALUE : group[head]);
      int at = host.length();
      for (int p = 1; p < parts.length; p++) {
        forms.add(form.substring(at, at + parts[p]));
        at += parts[p];
        upos.add("CLITIC");
        relations.add("clitic");
        heads.add(group[i]);
      }
      i = end;
    }
    int m = forms.size();
    int[] newHeads = new int[m];
    for (int i = 0; i < m; i++) {
      newHeads[i] = heads.get(i) == Integer.MAX_VALUE ? m : place[heads.get(i)];
    }
    String[] blank = new String[m];
    Arrays.fill(blank, "_");
    return new Treebank.Tree(
        tree.text(),
        tree.opens(),
        forms.toArray(String[]::new),
        blank,
        new int[m],
        new boolean[m],
        blank,
        upos.toArray(String[]::new),
        blank,
        blank,
        newHeads,
        relations.toArray(String[]::new));
  }

  private static int h(String text) {
    int hash = text.length();
    for (int i = 0; i < text.length(); i++) {
      hash = hash * 31 + Character.toLowerCase(text.charAt(i));
    }
    return hash;
  }

  private static int at(String[] row, int i) {
    return i < 0 ? -1 : i >= row.length ? -2 : h(row[i]);
  }

  private static int suffix(String form) {
    return h(form.substring(Math.max(0, form.length() - 3)));
  }

  private static int prefix(String form) {
    return h(form.substring(0, Math.min(2, form.length())));
  }

  private static int[] tagFeatures(Treebank.Tree t, int i) {
    int word = h(t.forms()[i]);
    int tag = h(t.upos()[i]);
    int relation = h(t.relations()[i]);
    int head = t.heads()[i];
    int headTag = at(t.upos(), head);
    int shape = Character.isUpperCase(t.forms()[i].charAt(0)) ? 1 : 0;
    return new int[] {
      Features.of(301, tag),
      Features.of(302, tag, word),
      Features.of(303, tag, word, relation),
      Features.of(304, tag, relation),
      Features.of(305, tag, relation, headTag),
      Features.of(306, tag, word, headTag),
      Features.of(307, tag, at(t.upos(), i + 1), word),
      Features.of(308, tag, at(t.upos(), i - 1), at(t.upos(), i + 1)),
      Features.of(309, tag, suffix(t.forms()[i]), shape),
      Features.of(310, tag, prefix(t.forms()[i]), suffix(t.forms()[i])),
      Features.of(311, tag, at(t.forms(), i + 1)),
      Features.of(312, tag, at(t.forms(), i - 1)),
      Features.of(313, tag, word, at(t.forms(), i + 1)),
      Features.of(314, tag, word, at(t.upos(), i - 1)),
    };
  }

  private static int[] relationFeatures(Treebank.Tree t, String[] upos, int[] heads, int i) {
    int word = h(t.forms()[i]);
    int old = h(t.relations()[i]);
    int tag = h(upos[i]);
    int head = heads[i];
    int headTag = at(upos, head);
    int headWord = at(t.forms(), head);
    int kept = head == t.heads()[i] ? 1 : 0;
    int side = head < i ? 0 : 1;
    int old2 = Features.of(320, old, kept);
    return new int[] {
      Features.of(321, old2),
      Features.of(322, old2, tag),
      Features.of(323, old2, tag, headTag, side),
      Features.of(324, old2, word),
      Features.of(325, old2, word, headTag),
      Features.of(326, old2, headWord),
      Features.of(327, old2, headWord, tag),
      Features.of(328, old2, headTag),
      Features.of(329, tag, headTag, side),
      Features.of(330, old2, tag, headTag, head < heads.length ? at(t.relations(), head) : -3),
      Features.of(331, old2, tag, prefix(t.forms()[i]), headTag),
      Features.of(332, old2, suffix(t.forms()[i]), headTag),
      Features.of(333, old2, head < heads.length ? prefix(t.forms()[head]) : 0, tag),
      Features.of(334, old2, at(upos, i - 1), tag),
      Features.of(335, old2, at(upos, i + 1), tag),
      Features.of(336, old2, at(t.forms(), i - 1), tag),
      Features.of(337, tag, word, side),
      Features.of(338, tag, h(t.upos()[i]), old2),
    };
  }

  private static final int HEADS = 5;

  private static int head(Treebank.Tree t, int i, int move) {
    int n = t.size();
    int head = t.heads()[i];
    return switch (move) {
      case 0 -> head;
      case 1 -> head < n ? t.heads()[head] : -1;
      case 2 -> i + 1 < n ? i + 1 : -1;
      case 3 -> i - 1;
      default -> i + 1 < n && t.heads()[i + 1] != i ? t.heads()[i + 1] : -1;
    };
  }

  private static int[] headFeatures(Treebank.Tree t, String[] upos, int i) {
    int word = h(t.forms()[i]);
    int old = h(t.relations()[i]);
    int tag = h(upos[i]);
    int head = t.heads()[i];
    int headTag = at(upos, head);
    int headRelation = at(t.relations(), head);
    int far = head == i + 1 ? 1 : head == i - 1 ? 2 : head > i ? 3 : 4;
    return new int[] {
      Features.of(341, 0),
      Features.of(342, old, tag),
      Features.of(343, old, word),
      Features.of(344, old, headTag, far),
      Features.of(345, old, tag, headTag, headRelation),
      Features.of(346, old, tag, at(upos, i - 1), at(upos, i + 1)),
      Features.of(347, old, at(t.relations(), i - 1), at(t.relations(), i + 1)),
      Features.of(348, old, at(t.forms(), head)),
      Features.of(349, old, headRelation, far),
    };
  }

  private static final int PLACES = 7;

  /** Returns where the head of the punctuation at {@code i} may be; -1 for none. */
  private static int[] places(int[] heads, String[] upos, int i) {
    int n = heads.length;
    int right = i + 1;
    while (right < n && isPunct(upos[right])) {
      right++;
    }
    int left = i - 1;
    while (left >= 0 && isPunct(upos[left])) {
      left--;
    }
    int[] places = new int[PLACES];
    Arrays.fill(places, -1);
    for (int steps = 0; right < n && heads[right] > i && heads[right] < n && steps < n; steps++) {
      right = heads[right];
    }
    int low = left;
    for (int steps = 0; left >= 0 && heads[left] < i && steps < n; steps++) {
      left = heads[left];
    }
    if (right < n) {
      places[0] = right;
      places[2] = heads[right] < n ? heads[right] : -1;
    }
    if (left >= 0) {
      places[1] = left;
      places[3] = heads[left] < n ? heads[left] : -1;
    }
    for (int j = 0; j < n; j++) {
      if (heads[j] == n) {
        places[4] = j;
      }
    }
    places[5] = low;
    places[6] = i + 1 < n ? i + 1 : -1;
    return places;
  }

  private static int[] punctFeatures(
      String[] forms, String[] relations, int[] heads, int[] places, int i) {
    int word = h(forms[i]);
    int n = heads.length;
    int right = places[0] < 0 ? -1 : h(relations[places[0]]);
    int left = places[1] < 0 ? -1 : h(relations[places[1]]);
    int end = i == n - 1 ? 2 : i == 0 ? 1 : 0;
    int same = places[2] == places[1] && places[1] >= 0 ? 1 : 0;
    int same2 = places[3] == places[0] && places[0] >= 0 ? 1 : 0;
    int count = 0;
    for (int j = 0; j < i; j++) {
      if (forms[j].equals(forms[i])) {
        count++;
      }
    }
    return new int[] {
      Features.of(351, word, end),
      Features.of(352, word, right, left),
      Features.of(353, word, right),
      Features.of(354, word, left),
      Features.of(355, word, right, same, same2),
      Features.of(356, word, left, same, same2),
      Features.of(357, word, end, count & 1),
      Features.of(358, word, right, left, same),
      Features.of(359, word, at(forms, i + 1)),
      Features.of(360, word, at(forms, i - 1)),
      Features.of(361, end, right, left),
    };
  }
}
