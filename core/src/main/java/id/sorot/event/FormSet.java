package id.sorot.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words and phrases of which one may stand at a place. */
final class FormSet {
  private final Map<String, List<List<String>>> byFirst = new HashMap<>();

  /** Adds a word or phrase, its words parted by blanks, in lower case. */
  void add(String phrase) {
    List<String> words = List.of(phrase.split("[ ]+", -1));
    List<List<String>> all = byFirst.computeIfAbsent(words.getFirst(), w -> new ArrayList<>(1));
    List<String> rest = words.subList(1, words.size());
    if (!all.contains(rest)) {
      all.add(rest);
      all.sort((a, b) -> Integer.compare(b.size(), a.size()));
    }
  }

  /** Returns how many words from {@code at} on match, the longest phrase first; 0 if none does. */
  int match(Words words, int at) {
    List<List<String>> rests = byFirst.get(words.lower(at));
    if (rests == null) {
      return 0;
    }
    for (List<String> rest : rests) {
      boolean all = true;
      for (int k = 0; k < rest.size() && all; k++) {
        all = rest.get(k).equals(words.lower(at + 1 + k));
      }
      if (all) {
        return rest.size() + 1;
      }
    }
    return 0;
  }

  /** Returns whether one of the phrases is in the stretch, and ends there at the latest. */
  boolean within(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      int length = match(words, i);
      if (length > 0 && i + length <= to) {
        return true;
      }
    }
    return false;
  }
}
