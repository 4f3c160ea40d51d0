package id.sorot.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Learns where sentences end from the sentences of treebanks, put one after the other. */
final class SplitTrainer {
  private static final int ROUNDS = 8;

  private SplitTrainer() {}

  /** Returns the text of trees and the places in it where sentences end. */
  record Prose(String text, Set<Integer> ends) {
    static Prose of(List<Treebank.Tree> trees) {
      StringBuilder text = new StringBuilder();
      Set<Integer> ends = new HashSet<>();
      for (Treebank.Tree tree : trees) {
        if (!text.isEmpty()) {
          text.append(tree.opens() ? "\n\n" : " ");
        }
        text.append(tree.text().strip());
        ends.add(text.length());
      }
      return new Prose(text.toString(), ends);
    }
  }

  /** Trees of one scheme. */
  record Source(List<Treebank.Tree> trees, int scheme) {}

  static LinearModel train(List<Source> sources, Spelling spelling) {
    SentenceSplitter splitter = new SentenceSplitter(spelling, Optional.empty());
    List<int[]> examples = new ArrayList<>();
    List<Integer> gold = new ArrayList<>();
    for (Source source : sources) {
      examples(Prose.of(source.trees), splitter, TreeModel.salt(source.scheme), examples, gold);
    }
    Learner learner = new Learner(2);
    int[] scores = new int[2];
    for (int round = 0; round < ROUNDS; round++) {
      for (int index = 0; index < examples.size(); index++) {
        int mixed = (int) ((long) index * 15485863 % examples.size());
        int[] features = examples.get(mixed);
        scores[0] = 0;
        scores[1] = 0;
        for (int feature : features) {
          learner.add(feature, scores);
        }
        learner.step();
        int right = gold.get(mixed);
        int best = scores[1] > scores[0] ? 1 : 0;
        if (best != right) {
          for (int feature : features) {
            learner.update(feature, right, 1);
            learner.update(feature, best, -1);
          }
        }
      }
    }
    return learner.average(500, 4);
  }

  private static void examples(
      Prose prose, SentenceSplitter splitter, int salt, List<int[]> examples, List<Integer> gold) {
    String text = prose.text();
    int start = 0;
    int quotes = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"' || c == '\u201c') {
        quotes++;
      } else if (c == '\u201d') {
        quotes--;
      }
      if (!Tokenizer.isSpace(c) || at == start) {
        continue;
      }
      int next = at;
      while (next < text.length() && Tokenizer.isSpace(text.charAt(next))) {
        next++;
      }
      boolean ends = prose.ends().contains(at);
      boolean paragraph = text.startsWith("\n\n", at);
      if (!paragraph
          && next < text.length()
          && SentenceSplitter.isCandidate(text, start, at, next, text.length())) {
        int[] plain = splitter.features(text, start, at, next, text.length(), quotes);
        int[] all = Arrays.copyOf(plain, plain.length * 2);
        for (int i = 0; i < plain.length; i++) {
          all[plain.length + i] = plain[i] * 31 + salt;
        }
        examples.add(all);
        gold.add(ends ? 1 : 0);
      }
      if (ends) {
        start = next;
        quotes = 0;
      }
      at = next - 1;
    }
  }
}
