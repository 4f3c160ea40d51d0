package id.sorot.story;

import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Takes affixes off a word, by the table {@code languages/…/story-affixes.tsv}. */
final class Affixes {
  private static final int LEAST = 3;
  private static final int LEAST_UNSEEN = 4;

  private final List<Affix> clitics = new ArrayList<>();
  private final List<Affix> suffixes = new ArrayList<>();
  private final List<Affix> prefixes = new ArrayList<>();
  private final List<Affix> endings = new ArrayList<>();

  private record Affix(String letters, List<String> instead) {}

  private Affixes() {}

  /** Returns the affixes of a language; none if it has no table. */
  static Affixes load(Knowledge knowledge, String language) {
    Affixes affixes = new Affixes();
    String table = "languages/" + language + "/story-affixes.tsv";
    if (!knowledge.has(table)) {
      return affixes;
    }
    for (Row row : knowledge.table(table)) {
      List<String> instead =
          row.values(2).stream().map(value -> value.equals("-") ? "" : value).toList();
      Affix affix = new Affix(row.cell(1), instead);
      switch (row.cell(0)) {
        case "clitic" -> affixes.clitics.add(affix);
        case "suffix" -> affixes.suffixes.add(affix);
        case "prefix" -> affixes.prefixes.add(affix);
        case "ending" -> affixes.endings.add(affix);
        default -> throw row.mistake("'" + row.cell(0) + "' is no kind of affix");
      }
    }
    return affixes;
  }

  /** Returns the word without the first ending that fits. */
  String unseen(String word) {
    for (Affix ending : endings) {
      if (word.endsWith(ending.letters)
          && word.length() - ending.letters.length() >= LEAST_UNSEEN) {
        return word.substring(0, word.length() - ending.letters.length())
            + ending.instead.getFirst();
      }
    }
    return word;
  }

  /** Returns the first form of the word, fewest affixes first, that is known. */
  Optional<String> known(String word, Predicate<String> isKnown) {
    List<String> forms = new ArrayList<>(List.of(word));
    cut(forms, clitics);
    cut(forms, suffixes);
    List<String> all = new ArrayList<>(forms);
    for (String form : forms) {
      List<String> once = stripped(form);
      for (String shorter : once) {
        all.add(shorter);
        all.addAll(stripped(shorter));
      }
    }
    return all.stream().filter(isKnown).findFirst();
  }

  private static void cut(List<String> forms, List<Affix> affixes) {
    for (String form : List.copyOf(forms)) {
      for (Affix affix : affixes) {
        if (form.endsWith(affix.letters) && form.length() - affix.letters.length() >= LEAST) {
          forms.add(form.substring(0, form.length() - affix.letters.length()));
        }
      }
    }
  }

  private List<String> stripped(String form) {
    List<String> stripped = new ArrayList<>();
    for (Affix affix : prefixes) {
      if (form.startsWith(affix.letters)) {
        String rest = form.substring(affix.letters.length());
        for (String instead : affix.instead) {
          if (instead.length() + rest.length() >= LEAST) {
            stripped.add(instead + rest);
          }
        }
      }
    }
    return stripped;
  }
}
