package id.sorot.language;

import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The roots of a language and its affixes: which forms are words, and what their dictionary form
 * is.
 */
final class Lexicon {
  private final Map<String, String> roots;
  private final Map<String, String> exceptions;

  private Lexicon(Map<String, String> roots, Map<String, String> exceptions) {
    this.roots = roots;
    this.exceptions = exceptions;
  }

  static Lexicon load(Knowledge knowledge, String folder) {
    Map<String, String> roots = new HashMap<>();
    for (Row row : Spelling.optional(knowledge, folder + "roots.tsv")) {
      roots.put(row.cell(0).toLowerCase(Locale.ROOT), row.cell(1));
    }
    Map<String, String> exceptions = new HashMap<>();
    for (Row row : Spelling.optional(knowledge, folder + "lemmas.tsv")) {
      exceptions.put(row.cell(0), row.cell(1));
    }
    return new Lexicon(roots, exceptions);
  }

  /** Returns whether the form, in lower case, is a root or a regular form of one. */
  boolean knows(String form) {
    return roots.containsKey(form) || exceptions.containsKey(form);
  }

  /** Returns the dictionary form of a form in lower case; the form itself where none is known. */
  String lemma(String form) {
    String exception = exceptions.get(form);
    return exception == null ? form : exception;
  }
}
