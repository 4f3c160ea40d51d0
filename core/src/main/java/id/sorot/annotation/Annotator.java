package id.sorot.annotation;

import id.sorot.article.Article;

/**
 * Finds what one article says, before events are coded. Immutable and safe for use by many threads.
 */
public interface Annotator {
  /**
   * Returns the analysis of an article; one in a language that is not known has no sentences.
   *
   * @param wholeArticle whether sentences may lean on each other (pronouns, short names); false
   *     when each text is one sentence by itself
   */
  Analysis annotate(Article article, boolean wholeArticle);
}
