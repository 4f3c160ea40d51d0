package id.sorot.copy;

import id.sorot.article.Article;
import id.sorot.article.Link;
import id.sorot.article.Precision;
import id.sorot.article.Text;
import id.sorot.article.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Articles for tests. */
public final class TestArticles {
  private TestArticles() {}

  /** Returns an article of which only id and text are known. */
  public static Article of(String id, String text) {
    return of(id, text, Optional.empty(), Optional.empty());
  }

  /** Returns an article with an outlet and a day. */
  public static Article of(String id, String text, Optional<String> outlet, Optional<String> day) {
    return new Article(
        id,
        Optional.empty(),
        outlet,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        day.map(at -> new Timestamp(at, Precision.DAY, "row")),
        Optional.empty(),
        Optional.empty(),
        new Text(text, List.of()),
        List.of(),
        List.<Link>of());
  }

  /** Returns sentences of made-up words, from 6 to 16 each. */
  public static String prose(SplittableRandom random, int sentences) {
    StringBuilder text = new StringBuilder();
    for (int s = 0; s < sentences; s++) {
      int words = 6 + random.nextInt(11);
      for (int w = 0; w < words; w++) {
        String word = word(random);
        text.append(w == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
        text.append(w == words - 1 ? ". " : " ");
      }
    }
    return text.toString().strip();
  }

  private static String word(SplittableRandom random) {
    StringBuilder word = new StringBuilder();
    int syllables = 2 + random.nextInt(2);
    for (int k = 0; k < syllables; k++) {
      word.append("bdfgklmnprst".charAt(random.nextInt(12)));
      word.append("aeiou".charAt(random.nextInt(5)));
    }
    return word.toString();
  }
}
