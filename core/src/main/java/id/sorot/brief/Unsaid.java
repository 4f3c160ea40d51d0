package id.sorot.brief;

import id.sorot.article.Evidence;
import java.util.List;
import java.util.Optional;

/**
 * What articles do not say.
 *
 * @param what {@code date}, {@code outlet} or {@code source}
 * @param words for a source: how it is named without a name; empty for all else
 * @param articles ids
 * @param evidence for a source: where; empty for all else
 */
public record Unsaid(
    String what, Optional<String> words, List<String> articles, List<Evidence> evidence) {
  public Unsaid {
    articles = List.copyOf(articles);
    evidence = List.copyOf(evidence);
  }
}
