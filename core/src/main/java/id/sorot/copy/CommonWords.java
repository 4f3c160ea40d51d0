package id.sorot.copy;

import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;

/** The words so common in news that to share them says nothing. Immutable. */
final class CommonWords {
  /** Share of snippets of two sentences, in a million, from which on a word is common. */
  private static final int COMMON = 3_000;

  /** An open table; 0 is a free place. */
  private final long[] table;

  private CommonWords(long[] hashes) {
    table = new long[Integer.highestOneBit(Math.max(8, hashes.length)) * 4];
    for (long hash : hashes) {
      int slot = (int) hash & (table.length - 1);
      while (table[slot] != 0 && table[slot] != hash) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = hash;
    }
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
    return new CommonWords(hashes);
  }

  boolean has(long hash) {
    int slot = (int) hash & (table.length - 1);
    while (table[slot] != 0) {
      if (table[slot] == hash) {
        return true;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return false;
  }

  /** Returns how many words of the run's first side are not common. */
  int telling(Words a, Run run) {
    return telling(a, run.a0(), run.a1());
  }

  int telling(Words words, int from, int to) {
    int telling = 0;
    for (int i = from; i < to; i++) {
      if (!has(words.hash(i))) {
        telling++;
      }
    }
    return telling;
  }
}
