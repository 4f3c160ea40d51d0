package id.sorot.account;

import id.sorot.article.Evidence;
import java.util.List;

/**
 * One value of a property, and who gives it.
 *
 * @param value as shown
 * @param origins number of origins that give it
 * @param articles ids that give it
 * @param evidence at least one
 */
public record AccountValue(
    String value, int origins, List<String> articles, List<Evidence> evidence) {
  public AccountValue {
    articles = List.copyOf(articles);
    evidence = List.copyOf(evidence);
  }
}
