package id.sorot.event;

import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Nouns that say what part of a state or society someone is, where no name does. */
final class RoleNouns {
  /**
   * A role noun that stands in a sentence.
   *
   * @param length number of its words
   * @param role of the actor code
   */
  record Found(int length, String role) {}

  private record Entry(List<String> rest, String role) {}

  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  static RoleNouns read(Knowledge knowledge, String lang, WordForms forms) {
    RoleNouns nouns = new RoleNouns();
    for (Row row : knowledge.table("languages/" + lang + "/role-nouns.tsv")) {
      if (!row.cell(1).matches("[A-Z]{3}")) {
        throw row.mistake("a role has three capitals, not '" + row.cell(1) + "'");
      }
      for (String phrase : row.values(0)) {
        String low = phrase.toLowerCase(Locale.ROOT);
        nouns.add(low, row.cell(1));
        int last = low.lastIndexOf(' ');
        String before = last < 0 ? "" : low.substring(0, last + 1);
        for (String form : forms.other(low.substring(last + 1))) {
          nouns.add(before + form, row.cell(1));
        }
      }
    }
    nouns
        .byFirst
        .values()
        .forEach(all -> all.sort((a, b) -> Integer.compare(b.rest().size(), a.rest().size())));
    return nouns;
  }

  private void add(String phrase, String role) {
    List<String> words = List.of(phrase.split(" ", -1));
    List<Entry> all = byFirst.computeIfAbsent(words.getFirst(), w -> new java.util.ArrayList<>(1));
    Entry entry = new Entry(words.subList(1, words.size()), role);
    all.removeIf(old -> old.rest().equals(entry.rest()));
    all.add(entry);
  }

  /** Returns the longest role noun that begins at a word; empty if none does. */
  java.util.Optional<Found> at(Words words, int i) {
    List<Entry> entries = byFirst.get(words.lower(i));
    if (entries == null) {
      return java.util.Optional.empty();
    }
    for (Entry entry : entries) {
      boolean all = true;
      for (int k = 0; k < entry.rest().size() && all; k++) {
        all = entry.rest().get(k).equals(words.lower(i + 1 + k));
      }
      if (all) {
        return java.util.Optional.of(new Found(entry.rest().size() + 1, entry.role()));
      }
    }
    return java.util.Optional.empty();
  }
}
