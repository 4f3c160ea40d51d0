package id.sorot.language;

import id.sorot.article.Span;
import java.util.List;

/**
 * A sentence with its words.
 *
 * @param span where it stands in the text, without surrounding white space
 * @param words in order of the text
 * @param parsed whether the words carry a tree
 */
public record Sentence(Span span, List<Word> words, boolean parsed) {
  public Sentence {
    words = List.copyOf(words);
  }
}
