package id.sorot.event;

import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The classes of words that patterns name with {@code @}. */
final class WordClasses {
  private final Map<String, List<String>> words;

  private WordClasses(Map<String, List<String>> words) {
    this.words = words;
  }

  /** Reads {@code languages/LANG/word-classes.tsv}. */
  static WordClasses read(Knowledge knowledge, String lang) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (Row row : knowledge.table("languages/" + lang + "/word-classes.tsv")) {
      String name = row.cell(0);
      if (!name.matches("[A-Z][A-Z_0-9]*")) {
        throw row.mistake("a class is written in capitals, not '" + name + "'");
      }
      if (row.values(1).isEmpty()) {
        throw row.mistake("the class has no words");
      }
      List<String> all = words.computeIfAbsent(name, n -> new ArrayList<>());
      for (String word : row.values(1)) {
        if (word.isEmpty()) {
          throw row.mistake("there is an empty word between two |");
        }
        all.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return new WordClasses(words);
  }

  boolean has(String name) {
    return words.containsKey(name);
  }

  Set<String> names() {
    return Collections.unmodifiableSet(words.keySet());
  }

  /** Returns words and phrases in lower case; empty if there is no such class. */
  List<String> words(String name) {
    return Collections.unmodifiableList(words.getOrDefault(name, List.of()));
  }
}
