package id.sorot.app.door;

import id.sorot.article.Article;
import java.util.List;

/**
 * All that was read at once.
 *
 * @param articles in the order of the input
 * @param failures in the order of the input
 * @param counts of everything
 */
public record Readings(List<Article> articles, List<Reading.Failed> failures, Counts counts) {
  public Readings {
    articles = List.copyOf(articles);
    failures = List.copyOf(failures);
  }
}
