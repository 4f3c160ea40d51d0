package id.sorot.language;

import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The roots of a language and its affixes: which forms are words, and what their dictionary form
 * is.
 *
 * <p>A form is taken apart by every prefix and suffix that fit; what is left must be a root, best
 * one whose flags say that it takes these affixes, else the longest. A language without these files
 * knows no words, and every form is its own dictionary form.
 *
 * <p>Source of the method: Nazief and Adriani 1996, with the flags of the dictionary in place of
 * tables of forbidden pairs.
 */
final class Lexicon {
  private static final int LEAST_ROOT = 3;

  /** How a prefix is written before some roots. */
  private record Prefix(String written, String lost, String before) {
    boolean fits(String form, int end) {
      int length = written.length();
      return end - length >= 2
          && form.startsWith(written)
          && (before.equals("*") || before.indexOf(form.charAt(length)) >= 0);
    }
  }

  /** Affixes that go together. */
  private record Affixes(List<Prefix> prefixes, String suffix, List<String> flags) {}

  private final Map<String, String> roots = new HashMap<>();
  private final Map<String, String> exceptions = new HashMap<>();
  private final List<Affixes> affixes = new ArrayList<>();
  private final boolean reduplication;

  private Lexicon(boolean reduplication) {
    this.reduplication = reduplication;
  }

  static Lexicon load(Knowledge knowledge, String folder, Spelling spelling) {
    Lexicon lexicon = new Lexicon(spelling.reduplication());
    for (Row row : Spelling.optional(knowledge, folder + "roots.tsv")) {
      lexicon.roots.put(row.cell(0).toLowerCase(Locale.ROOT), row.cell(1));
    }
    for (Row row : Spelling.optional(knowledge, folder + "lemmas.tsv")) {
      lexicon.exceptions.put(row.cell(0), row.cell(1));
    }
    Map<String, List<Prefix>> prefixes = new HashMap<>();
    for (Row row : Spelling.optional(knowledge, folder + "prefixes.tsv")) {
      String lost = row.cell(2).equals("-") ? "" : row.cell(2);
      prefixes
          .computeIfAbsent(row.cell(0), name -> new ArrayList<>())
          .add(new Prefix(row.cell(1), lost, row.cell(3)));
    }
    for (Row row : Spelling.optional(knowledge, folder + "affixes.tsv")) {
      List<Prefix> named =
          row.cell(0).equals("-") ? List.of() : prefixes.getOrDefault(row.cell(0), List.of());
      if (named.isEmpty() && !row.cell(0).equals("-")) {
        throw row.mistake("there is no prefix '" + row.cell(0) + "' in prefixes.tsv");
      }
      String suffix = row.cell(1).equals("-") ? "" : row.cell(1);
      lexicon.affixes.add(new Affixes(List.copyOf(named), suffix, row.values(2)));
    }
    return lexicon;
  }

  /**
   * Returns whether the form, in lower case, is a root or a form with a dictionary form of its own.
   */
  boolean knows(String form) {
    return roots.containsKey(form) || exceptions.containsKey(form);
  }

  /** Returns the dictionary form of a form in lower case; the form itself where none is known. */
  String lemma(String form) {
    String exception = exceptions.get(form);
    if (exception != null) {
      return exception;
    }
    if (form.length() > 40) {
      return form;
    }
    int hyphen = reduplication ? form.indexOf('-') : -1;
    if (hyphen > 1 && hyphen < form.length() - 2) {
      return doubled(form, form.substring(0, hyphen), form.substring(hyphen + 1));
    }
    return affixes.isEmpty() || roots.containsKey(form) ? form : single(form);
  }

  private String doubled(String form, String first, String second) {
    if (second.indexOf('-') >= 0) {
      return form;
    }
    if (first.equals(second)) {
      return roots.containsKey(first) || affixes.isEmpty() ? first : lemma(first);
    }
    if (roots.containsKey(form)) {
      return form;
    }
    String lemma = lemma(first);
    String other = lemma(second);
    if (lemma.equals(other) || !lemma.equals(first) && second.startsWith(lemma)) {
      return lemma;
    }
    // 'berlari-lari', 'sayur-sayuran': one of the two is bare.
    if (!other.equals(second) && other.equals(first)) {
      return first;
    }
    return first.endsWith(second) ? second : form;
  }

  private String single(String form) {
    String best = form;
    int bestScore = 0;
    for (Affixes pair : affixes) {
      if (!form.endsWith(pair.suffix)) {
        continue;
      }
      int end = form.length() - pair.suffix.length();
      if (pair.prefixes.isEmpty()) {
        int score = score(form.substring(0, Math.max(0, end)), pair);
        if (score > bestScore) {
          bestScore = score;
          best = form.substring(0, end);
        }
      }
      for (Prefix prefix : pair.prefixes) {
        if (prefix.fits(form, end)) {
          String root = prefix.lost + form.substring(prefix.written.length(), end);
          int score = score(root, pair);
          if (score > bestScore) {
            bestScore = score;
            best = root;
          }
        }
      }
    }
    return best;
  }

  private int score(String root, Affixes pair) {
    String flags = root.length() < LEAST_ROOT ? null : roots.get(root);
    if (flags == null) {
      return 0;
    }
    for (String flag : pair.flags) {
      if (flags.contains(flag)) {
        // Of two roots the one that takes more affixes is met more often.
        return 100 + root.length() + flags.length() / 3;
      }
    }
    return root.length() > LEAST_ROOT ? root.length() : 0;
  }
}
