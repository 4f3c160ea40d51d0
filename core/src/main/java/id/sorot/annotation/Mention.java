package id.sorot.annotation;

import id.sorot.article.Span;
import id.sorot.world.Actor;

/**
 * Words that name an actor, or stand for one.
 *
 * @param span where the words stand; a title and an apposition belong to the mention of the name
 * @param actor whom they name, as of the day of the article
 * @param by how it was found: {@code name}, {@code title}, {@code short-name}, {@code pronoun},
 *     {@code apposition}, {@code description}, {@code tagger}
 */
public record Mention(Span span, Actor actor, String by) {
  /**
   * Returns whether the mention leans on another sentence of the article, which a single sentence
   * may not do.
   */
  public boolean isCoreference() {
    return by.equals("pronoun") || by.equals("description");
  }
}
