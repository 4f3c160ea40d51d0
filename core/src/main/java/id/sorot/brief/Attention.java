package id.sorot.brief;

import id.sorot.article.Evidence;
import java.util.List;
import java.util.Optional;

/**
 * A figure of attention.
 *
 * @param what {@code articles}, {@code searches}, {@code views} or {@code posts}
 * @param number how many; an estimate if the words say so
 * @param period ISO dates as {@code 2024-06-19/2024-06-21}; empty if not said
 * @param articles ids of those who give it; for {@code articles} empty
 * @param evidence the words; for {@code articles} empty
 */
public record Attention(
    String what,
    long number,
    Optional<String> period,
    List<String> articles,
    Optional<Evidence> evidence) {
  public Attention {
    articles = List.copyOf(articles);
  }
}
