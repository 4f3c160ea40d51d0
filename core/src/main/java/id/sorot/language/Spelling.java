package id.sorot.language;

import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How words of one language are written: what its knowledge files say about hyphens, short forms
 * and clitics.
 */
final class Spelling {
  /** A word ending that is a word of its own. */
  record Clitic(String ending, int leastHost, boolean hostKnown) {}

  private final boolean innerHyphen;
  private final boolean reduplication;
  private final boolean fineTags;
  private final Set<String> signs;
  private final Map<String, Boolean> abbreviations = new HashMap<>();
  private final Map<String, List<String>> splits = new HashMap<>();
  private final Set<String> whole = new HashSet<>();
  private final List<List<Clitic>> byLastLetter = new ArrayList<>();

  private Spelling(Map<String, String> properties) {
    innerHyphen = !"split".equals(properties.getOrDefault("inner-hyphen", "keep"));
    reduplication = "yes".equals(properties.get("reduplication"));
    fineTags = "fine".equals(properties.get("tags"));
    signs = Set.of(properties.getOrDefault("signs", "").split("\\|"));
    for (int i = 0; i < 128; i++) {
      byLastLetter.add(List.of());
    }
  }

  static Spelling load(Knowledge knowledge, String folder) {
    Map<String, String> properties = new HashMap<>();
    for (Row row : optional(knowledge, folder + "language.tsv")) {
      properties.put(row.cell(0), row.cell(1));
    }
    Spelling spelling = new Spelling(properties);
    for (Row row : optional(knowledge, folder + "abbreviations.tsv")) {
      if (!row.cell(0).endsWith(".")) {
        throw row.mistake("a short form ends with a full stop");
      }
      spelling.abbreviations.put(row.cell(0), "title".equals(row.cell(1)));
    }
    for (Row row : optional(knowledge, folder + "splits.tsv")) {
      if (!String.join("", row.values(1)).equals(row.cell(0))) {
        throw row.mistake("the parts do not make up the word");
      }
      spelling.splits.put(row.cell(0), row.values(1));
    }
    for (Row row : optional(knowledge, folder + "whole.tsv")) {
      spelling.whole.add(row.cell(0));
    }
    for (Row row : optional(knowledge, folder + "clitics.tsv")) {
      spelling.add(row);
    }
    return spelling;
  }

  static List<Row> optional(Knowledge knowledge, String name) {
    return knowledge.has(name) ? knowledge.table(name) : List.of();
  }

  private void add(Row row) {
    String ending = row.cell(0);
    char last = ending.isEmpty() ? 0 : ending.charAt(ending.length() - 1);
    if (last == 0 || last > 127) {
      throw row.mistake("the ending must end in an ASCII letter");
    }
    int least;
    try {
      least = Integer.parseInt(row.cell(1));
    } catch (NumberFormatException e) {
      throw row.mistake("least letters of the host must be a number, not '" + row.cell(1) + "'");
    }
    List<Clitic> clitics = new ArrayList<>(byLastLetter.get(last));
    clitics.add(new Clitic(ending, least, "known".equals(row.cell(2))));
    byLastLetter.set(last, List.copyOf(clitics));
  }

  /** Returns whether a hyphen between letters is part of the word. */
  boolean innerHyphen() {
    return innerHyphen;
  }

  /** Returns whether a word written twice is a form of the single one. */
  boolean reduplication() {
    return reduplication;
  }

  /** Returns whether the fine tags of the treebanks are learnt beside the universal ones. */
  boolean fineTags() {
    return fineTags;
  }

  /** Returns whether the letters are a sign written before a number without a space. */
  boolean isSign(String letters) {
    return signs.contains(letters);
  }

  /** Returns whether the form, with its full stop, is a known short form. */
  boolean isAbbreviation(String form) {
    return abbreviations.containsKey(form);
  }

  /** Returns whether a name or number follows the short form, so that no sentence ends with it. */
  boolean isTitle(String form) {
    return abbreviations.getOrDefault(form, false);
  }

  /**
   * Returns how many characters of the token belong to each of its words; empty if it is one word.
   *
   * @param lexicon what tells known words
   */
  int[] parts(String form, Lexicon lexicon) {
    int length = form.length();
    if (length < 3) {
      return NONE;
    }
    char last = form.charAt(length - 1);
    if (last > 127) {
      return NONE;
    }
    List<Clitic> clitics = byLastLetter.get(last | 0x20);
    if (clitics.isEmpty() && splits.isEmpty()) {
      return NONE;
    }
    String low = null;
    if (!splits.isEmpty() && (!clitics.isEmpty() || length <= LONGEST_SPLIT)) {
      low = form.toLowerCase(Locale.ROOT);
      List<String> split = splits.get(low);
      if (split != null) {
        int[] parts = new int[split.size()];
        for (int i = 0; i < parts.length; i++) {
          parts[i] = split.get(i).length();
        }
        return parts;
      }
    }
    for (Clitic clitic : clitics) {
      int host = length - clitic.ending.length();
      if (host < clitic.leastHost || host < 1 || !endsWith(form, clitic.ending, host)) {
        continue;
      }
      if (low == null) {
        low = form.toLowerCase(Locale.ROOT);
      }
      if (whole.contains(low)
          || clitic.hostKnown && (!lexicon.knows(low.substring(0, host)) || lexicon.knows(low))) {
        continue;
      }
      if (!Character.isLetterOrDigit(form.charAt(host - 1)) && form.charAt(host - 1) != '.') {
        continue;
      }
      return new int[] {host, length - host};
    }
    return NONE;
  }

  private static final int LONGEST_SPLIT = 12;
  private static final int[] NONE = {};

  private static boolean endsWith(String form, String ending, int at) {
    for (int i = 0; i < ending.length(); i++) {
      char c = form.charAt(at + i);
      char want = ending.charAt(i);
      if (c == '\u2019' || c == '\u02bc' || c == '`') {
        c = '\'';
      }
      if (c != want && Character.toLowerCase(c) != want) {
        return false;
      }
    }
    return true;
  }
}
