package id.sorot.story;

import id.sorot.article.Article;
import id.sorot.article.Block;
import id.sorot.article.Span;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Counts the terms of an article that can tell its story: words, names and numbers. */
final class Terms {
  private Terms() {}

  /** Returns how often each term occurs; a term of the title counts twice. */
  static Map<String, Double> of(Article article) {
    Map<String, Double> counts = new HashMap<>();
    article.title().ifPresent(title -> count(title, 0, title.length(), 2, counts));
    String text = article.text().characters();
    if (article.text().blocks().isEmpty()) {
      count(text, 0, text.length(), 1, counts);
    }
    for (Block block : article.text().blocks()) {
      if (block.isProse()) {
        Span span = block.span();
        count(text, span.start(), span.end(), 1, counts);
      }
    }
    return counts;
  }

  private static void count(
      String text, int from, int to, double weight, Map<String, Double> counts) {
    int at = from;
    while (at < to) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      while (at < to && Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
      if (at - start >= 3 || Character.isDigit(text.charAt(start))) {
        String term = text.substring(start, Math.min(at, start + 24)).toLowerCase(Locale.ROOT);
        counts.merge(term, weight, Double::sum);
      }
    }
  }
}
