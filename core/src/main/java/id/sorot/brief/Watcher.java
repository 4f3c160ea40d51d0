package id.sorot.brief;

import id.sorot.article.Evidence;
import java.util.List;

/**
 * Somebody who watches the matter or worries about it.
 *
 * @param actor country code, or code of a body of states
 * @param how {@code watches} or {@code worries}
 * @param origins number of origins that say so
 * @param articles ids
 * @param evidence one for each article
 */
public record Watcher(
    String actor, String how, int origins, List<String> articles, List<Evidence> evidence) {
  public Watcher {
    articles = List.copyOf(articles);
    evidence = List.copyOf(evidence);
  }
}
