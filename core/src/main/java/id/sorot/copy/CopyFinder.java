package id.sorot.copy;

import id.sorot.article.Article;
import id.sorot.knowledge.Knowledge;
import java.util.Collection;
import java.util.List;

/**
 * Finds the copies among articles that are all at hand: the batch form of {@link CopyIndex}.
 *
 * <p>Immutable and safe for use by many threads. The result does not depend on the order of the
 * articles.
 */
public final class CopyFinder {
  private final Knowledge knowledge;
  private final CopyOptions options;

  /** Makes a finder with this knowledge and these thresholds. */
  public CopyFinder(Knowledge knowledge, CopyOptions options) {
    this.knowledge = knowledge;
    this.options = options;
  }

  /** Makes a finder with the built-in knowledge and {@link CopyOptions#defaults()}. */
  public CopyFinder() {
    this(Knowledge.builtIn(), CopyOptions.defaults());
  }

  /**
   * Returns the pairs that share text, in order of {@code a}, then of {@code b}.
   *
   * @throws IllegalArgumentException if two articles have one id
   */
  public List<Copy> find(Collection<Article> articles) {
    return new CopyIndex(knowledge, options).add(articles);
  }
}
