package id.sorot.event;

import java.util.Map;
import java.util.Set;

/** The forms of a language's words, made from the form that stands in the codebook. */
interface WordForms {
  /** Returns the forms of a verb, in lower case, and what each says. */
  Map<String, Shape> verb(String lemma);

  /** Returns the forms of any other word, in lower case, itself among them. */
  Set<String> other(String word);
}
