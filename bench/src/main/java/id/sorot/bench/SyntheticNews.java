package id.sorot.bench;

import id.sorot.article.Article;
import id.sorot.article.Precision;
import id.sorot.article.Text;
import id.sorot.article.Timestamp;
import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Made-up news of realistic length and vocabulary: words drawn as often as they stand in real news,
 * names that belong to a story, one article in ten an edited copy of an earlier one.
 */
final class SyntheticNews {
  private static final int WORDS = 360;
  private static final int NAMES = 12;
  private final List<String> words = new ArrayList<>();
  private final double[] sums;
  private final SplittableRandom random;
  private final List<String[]> recent = new ArrayList<>();
  private int count;

  SyntheticNews(String language, long seed) {
    random = new SplittableRandom(seed);
    List<Double> shares = new ArrayList<>();
    for (Row row : Knowledge.builtIn().table("languages/" + language + "/frequencies.tsv")) {
      words.add(row.cell(0));
      shares.add(Double.parseDouble(row.cell(1)));
    }
    sums = new double[shares.size()];
    double sum = 0;
    for (int k = 0; k < sums.length; k++) {
      sum += shares.get(k);
      sums[k] = sum;
    }
  }

  /** Returns the next article; about six of a story lie close together in time. */
  Article next() {
    int story = count / 60 * 10 + random.nextInt(10);
    String[] text;
    if (!recent.isEmpty() && random.nextInt(10) == 0) {
      text = recent.get(random.nextInt(recent.size())).clone();
      for (int k = 0; k < text.length; k += 20 + random.nextInt(20)) {
        text[k] = word();
      }
    } else {
      text = new String[WORDS];
      SplittableRandom names = new SplittableRandom(story);
      String[] cast = new String[NAMES];
      for (int k = 0; k < NAMES; k++) {
        cast[k] = name(names);
      }
      for (int k = 0; k < WORDS; k++) {
        text[k] = random.nextInt(9) == 0 ? cast[random.nextInt(NAMES)] : word();
      }
    }
    recent.add(text);
    if (recent.size() > 500) {
      recent.removeFirst();
    }
    StringBuilder characters = new StringBuilder();
    for (int k = 0; k < text.length; k++) {
      characters.append(text[k]).append(k % 17 == 16 ? ". " : " ");
    }
    String id = String.format(java.util.Locale.ROOT, "n%08d", count);
    String day = LocalDate.of(2020, 1, 1).plusDays(count / 300).toString();
    count++;
    return new Article(
        id,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.of(new Timestamp(day, Precision.DAY, "row")),
        Optional.empty(),
        Optional.of("id"),
        new Text(characters.toString(), List.of()),
        List.of(),
        List.of());
  }

  private String word() {
    double at = random.nextDouble() * sums[sums.length - 1];
    int found = java.util.Arrays.binarySearch(sums, at);
    return words.get(Math.min(words.size() - 1, found < 0 ? -found - 1 : found));
  }

  private static String name(SplittableRandom random) {
    StringBuilder name = new StringBuilder();
    for (int k = 0; k < 3; k++) {
      name.append("bcdfghjklmnprstw".charAt(random.nextInt(16)));
      name.append("aiueo".charAt(random.nextInt(5)));
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
