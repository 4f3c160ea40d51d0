package id.sorot.read;

import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What names of classes, ids and roles say, from {@code reading/page-names.tsv}. */
final class PageNames {
  static final int BODY = 1;
  static final int DROP = 2;
  static final int COMMENT = 4;
  static final int META = 8;
  static final int KEEP = 16;
  static final int WEAK = 32;
  static final int LEAD = 64;

  private static final int SHORTEST_PREFIX = 3;
  private static final int LONGEST_PREFIX = 16;
  private static final Map<String, Integer> KINDS =
      Map.of(
          "body", BODY, "drop", DROP, "comment", COMMENT, "meta", META, "keep", KEEP, "weak", WEAK,
          "lead", LEAD);

  /** A name of one or more words; the first is the key it is found under. */
  private record Name(List<String> rest, int kind) {}

  private final Map<String, List<Name>> exact = new HashMap<>();
  private final Map<String, List<Name>> prefixes = new HashMap<>();

  /** How the prefixes begin: most words are told by it without a look at each length. */
  private final Set<String> heads = new HashSet<>();

  private PageNames() {}

  static PageNames load(Knowledge knowledge) {
    PageNames names = new PageNames();
    for (Row row : knowledge.table("reading/page-names.tsv")) {
      Integer kind = KINDS.get(row.cell(0));
      if (kind == null) {
        throw row.mistake(
            "'"
                + row.cell(0)
                + "' is no kind; write body, drop, comment, meta, lead, keep or weak");
      }
      for (String value : row.values(1)) {
        List<String> words = List.of(value.split("\\+"));
        String first = words.getFirst();
        boolean open = first.endsWith("*");
        (open ? names.prefixes : names.exact)
            .computeIfAbsent(
                open ? first.substring(0, first.length() - 1) : first, k -> new ArrayList<>(1))
            .add(new Name(words.subList(1, words.size()), kind));
      }
    }
    for (String prefix : names.prefixes.keySet()) {
      if (prefix.length() >= SHORTEST_PREFIX) {
        names.heads.add(prefix.substring(0, SHORTEST_PREFIX));
      }
    }
    return names;
  }

  /** Returns the kinds that the names of one element have, as a set of bits. */
  int kinds(String names) {
    List<String> words = words(names);
    int kinds = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      kinds |= matches(exact.get(word), words, i);
      int longest = Math.min(word.length(), LONGEST_PREFIX);
      if (longest < SHORTEST_PREFIX || !heads.contains(word.substring(0, SHORTEST_PREFIX))) {
        continue;
      }
      for (int length = SHORTEST_PREFIX; length <= longest; length++) {
        List<Name> open = prefixes.get(word.substring(0, length));
        if (open != null) {
          kinds |= matches(open, words, i);
        }
      }
    }
    return kinds;
  }

  private static int matches(
      @org.jspecify.annotations.Nullable List<Name> names, List<String> words, int at) {
    int kinds = 0;
    if (names != null) {
      for (Name name : names) {
        if (follows(name.rest, words, at + 1)) {
          kinds |= name.kind;
        }
      }
    }
    return kinds;
  }

  private static boolean follows(List<String> rest, List<String> words, int at) {
    if (at + rest.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < rest.size(); i++) {
      String want = rest.get(i);
      String have = words.get(at + i);
      boolean same =
          want.endsWith("*")
              ? have.startsWith(want.substring(0, want.length() - 1))
              : have.equals(want);
      if (!same) {
        return false;
      }
    }
    return true;
  }

  /** Splits at everything that is no letter or digit, and where lower case turns to upper. */
  private static List<String> words(String names) {
    List<String> words = new ArrayList<>(4);
    StringBuilder word = new StringBuilder();
    char before = ' ';
    int longest = Math.min(names.length(), 400);
    for (int i = 0; i < longest; i++) {
      char c = names.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      if (!letter || (Character.isUpperCase(c) && Character.isLowerCase(before))) {
        if (!word.isEmpty()) {
          words.add(word.toString());
          word.setLength(0);
        }
      }
      if (letter) {
        word.append(Character.toLowerCase(c));
      }
      before = c;
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }
}
