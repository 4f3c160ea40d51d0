package id.sorot.language;

import id.sorot.article.Span;
import java.util.List;

/** What Sorot can do with one language. Immutable and safe for use by many threads. */
public interface LanguagePack {
  /** Returns the ISO 639 code. */
  String code();

  /**
   * Returns the sentences of a stretch of prose, in order, without surrounding white space.
   *
   * @param text the whole text; spans are into it
   * @param within one block of it; no sentence crosses its ends
   */
  List<Span> sentences(String text, Span within);

  /** Returns the sentence with its words, not tagged and without a tree; the cheap step. */
  Sentence tokenize(String text, Span sentence);

  /**
   * Returns the sentence with tags, lemmas and a tree; {@code parsed} is false where there is no
   * model.
   */
  Sentence parse(String text, Sentence tokenized);

  /** Returns the dictionary form of a word, in lower case. */
  String lemma(String form, String upos);

  /** Returns the proper names in a sentence, in order; none where there is no model. */
  List<Name> names(Sentence tokenized);

  /**
   * Returns this pack, following the annotation guidelines under which texts like the sample would
   * have been annotated; this pack itself where it knows one set of guidelines alone.
   *
   * <p>Treebanks of one language differ, in how names and compounds hang together above all. What
   * is built upon the trees should use one scheme for all texts, as the pack does unless asked.
   */
  LanguagePack adaptedTo(List<Sentence> sample);
}
