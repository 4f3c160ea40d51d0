package id.sorot.app.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * ROUGE-LSum: the union of longest common subsequences of each gold sentence with all sentences
 * found, counts clipped. Of optional gold blocks the best choice is taken, all or none where there
 * are more than eight.
 *
 * @see <a href="https://aclanthology.org/W04-1013/">Lin: ROUGE, 2004</a>
 */
final class RougeLsum {
  private static final Pattern SENTENCE =
      Pattern.compile("\\n+|(?<=[.!?])[\"”’')\\]]*\\s+(?=[\"“‘'(\\[]*[A-Z0-9])");
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
  private static final int MOST_CHOICES = 8;

  private record Row(int block, List<String> words, List<String> shared) {}

  private RougeLsum() {}

  /** Returns precision, recall and F1. */
  static double[] of(ExtractGold gold, String text) {
    List<List<String>> found = sentences(text);
    List<Set<String>> vocabularies = new ArrayList<>();
    found.forEach(s -> vocabularies.add(new HashSet<>(s)));
    List<String> left = new ArrayList<>(gold.optional());
    List<Row> rows = new ArrayList<>();
    List<Integer> choices = new ArrayList<>();
    String[] blocks = gold.text().orElse("").split("\n\n", -1);
    for (int b = 0; b < blocks.length; b++) {
      if (left.remove(blocks[b])) {
        choices.add(b);
      }
      for (List<String> sentence : sentences(blocks[b])) {
        BitSet places = new BitSet();
        for (int f = 0; f < found.size(); f++) {
          Set<String> vocabulary = vocabularies.get(f);
          if (sentence.stream().anyMatch(vocabulary::contains)) {
            places.or(common(sentence, found.get(f)));
          }
        }
        rows.add(new Row(b, sentence, places.stream().mapToObj(sentence::get).toList()));
      }
    }
    Map<String, Integer> inFound = new HashMap<>();
    int foundSize = 0;
    for (List<String> sentence : found) {
      foundSize += sentence.size();
      sentence.forEach(w -> inFound.merge(w, 1, Integer::sum));
    }
    double[] best = {0, 0, 0};
    int count = choices.size() <= MOST_CHOICES ? 1 << choices.size() : 2;
    for (int choice = 0; choice < count; choice++) {
      Set<Integer> dropped = new HashSet<>();
      for (int i = 0; i < choices.size(); i++) {
        int bit = choices.size() <= MOST_CHOICES ? choice >> i & 1 : choice;
        if (bit == 1) {
          dropped.add(choices.get(i));
        }
      }
      double[] score = score(rows, dropped, inFound, foundSize);
      if (score[2] > best[2]) {
        best = score;
      }
    }
    return best;
  }

  private static double[] score(
      List<Row> rows, Set<Integer> dropped, Map<String, Integer> inFound, int foundSize) {
    Map<String, Integer> gold = new HashMap<>();
    Map<String, Integer> found = new HashMap<>(inFound);
    int goldSize = 0;
    for (Row row : rows) {
      if (!dropped.contains(row.block)) {
        goldSize += row.words.size();
        row.words.forEach(w -> gold.merge(w, 1, Integer::sum));
      }
    }
    int hits = 0;
    for (Row row : rows) {
      if (dropped.contains(row.block)) {
        continue;
      }
      for (String word : row.shared) {
        if (gold.getOrDefault(word, 0) > 0 && found.getOrDefault(word, 0) > 0) {
          hits++;
          gold.merge(word, -1, Integer::sum);
          found.merge(word, -1, Integer::sum);
        }
      }
    }
    double precision = foundSize == 0 ? 0 : (double) hits / foundSize;
    double recall = goldSize == 0 ? 0 : (double) hits / goldSize;
    return new double[] {precision, recall, ExtractMeasures.f1(precision, recall)};
  }

  private static List<List<String>> sentences(String text) {
    List<List<String>> sentences = new ArrayList<>();
    for (String part : SENTENCE.split(text)) {
      List<String> words = new ArrayList<>();
      Matcher m = WORD.matcher(part.toLowerCase(Locale.ROOT));
      while (m.find()) {
        words.add(m.group());
      }
      if (!words.isEmpty()) {
        sentences.add(words);
      }
    }
    return sentences;
  }

  /** Returns the places in {@code a} of one longest common subsequence with {@code b}. */
  private static BitSet common(List<String> a, List<String> b) {
    int[][] table = new int[a.size() + 1][b.size() + 1];
    for (int i = 1; i <= a.size(); i++) {
      for (int j = 1; j <= b.size(); j++) {
        table[i][j] =
            a.get(i - 1).equals(b.get(j - 1))
                ? table[i - 1][j - 1] + 1
                : Math.max(table[i - 1][j], table[i][j - 1]);
      }
    }
    BitSet places = new BitSet();
    int i = a.size();
    int j = b.size();
    while (i > 0 && j > 0) {
      if (a.get(i - 1).equals(b.get(j - 1))) {
        places.set(i - 1);
        i--;
        j--;
      } else if (table[i - 1][j] > table[i][j - 1]) {
        i--;
      } else {
        j--;
      }
    }
    return places;
  }
}
