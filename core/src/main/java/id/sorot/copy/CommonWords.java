package id.sorot.copy;

import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import java.util.Arrays;

/** The words so common in news that to share them says nothing. Immutable. */
final class CommonWords {
  /** Share of snippets of two sentences, in a million, from which on a word is common. */
  private static final int COMMON = 3_000;

  private final long[] hashes;

  private CommonWords(long[] hashes) {
    this.hashes = hashes;
  }

  /** Returns the common words of all languages with a table of frequencies. */
  static CommonWords load(Knowledge knowledge) {
    StringBuilder words = new StringBuilder();
    for (Row language : knowledge.table("languages/languages.tsv")) {
      String table = "languages/" + language.cell(0) + "/frequencies.tsv";
      if (knowledge.has(table)) {
        for (Row row : knowledge.table(table)) {
          try {
            if (Integer.parseInt(row.cell(1)) >= COMMON) {
              words.append(row.cell(0)).append(' ');
            }
          } catch (NumberFormatException e) {
            throw row.mistake("'" + row.cell(1) + "' is no count");
          }
        }
      }
    }
    Words all = Words.of(words.toString());
    long[] hashes = new long[all.count()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = all.hash(i);
    }
    Arrays.sort(hashes);
    return new CommonWords(hashes);
  }

  boolean has(long hash) {
    return Arrays.binarySearch(hashes, hash) >= 0;
  }
}
