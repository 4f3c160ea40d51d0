package id.sorot.brief;

import java.util.List;

/**
 * Furniture that was left out of the analysis.
 *
 * @param what as in {@link id.sorot.article.Block#what()}
 * @param count how many pieces
 * @param articles ids
 */
public record Left(String what, int count, List<String> articles) {
  public Left {
    articles = List.copyOf(articles);
  }
}
