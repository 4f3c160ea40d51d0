package id.sorot.event;

import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The small words that part a sentence: prepositions, words that open a clause, pronouns. */
final class SmallWords {
  private static final Set<String> KINDS =
      Set.of(
          "prep",
          "and",
          "clause",
          "relative",
          "only-relative",
          "article",
          "be",
          "have",
          "pronoun",
          "our",
          "by",
          "people",
          "support",
          "where",
          "former",
          "pointing",
          "adjectival");

  private final Map<String, Set<String>> kinds = new HashMap<>();
  private final boolean headFirst;

  private SmallWords(boolean headFirst) {
    this.headFirst = headFirst;
  }

  static SmallWords read(Knowledge knowledge, String lang) {
    boolean first =
        knowledge.table("languages/" + lang + "/noun-frame.tsv").stream()
            .anyMatch(row -> row.cell(0).equals("head") && row.cell(1).equals("first"));
    SmallWords words = new SmallWords(first);
    for (Row row : knowledge.table("languages/" + lang + "/function-words.tsv")) {
      if (!KINDS.contains(row.cell(1))) {
        throw row.mistake("there is no kind '" + row.cell(1) + "'");
      }
      words.kinds.computeIfAbsent(row.cell(0), w -> new HashSet<>()).add(row.cell(1));
    }
    return words;
  }

  boolean is(String kind, String word) {
    Set<String> all = kinds.get(word);
    return all != null && all.contains(kind);
  }

  /** Returns whether the head of a noun phrase stands first in it, as in Indonesian. */
  boolean headFirst() {
    return headFirst;
  }
}
