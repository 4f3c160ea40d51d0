package id.sorot.event;

import id.sorot.knowledge.Knowledge;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Voice forms of Indonesian, made from the active verb.
 *
 * <p>The nasal of meN- hides the first sound of some stems; where it may hide more than one, all
 * stems are made, since those that are no words do no harm.
 */
final class IndonesianForms implements WordForms {
  private static final String VOWELS = "aeiou";

  /** Words such as 'tersebut' and 'terhadap' that no verb may claim as its passive. */
  private final Set<String> otherWords;

  IndonesianForms(Knowledge knowledge) {
    Set<String> words = new HashSet<>();
    knowledge.table("languages/id/other-words.tsv").forEach(row -> words.add(row.cell(0)));
    this.otherWords = Set.copyOf(words);
  }

  @Override
  public Map<String, Shape> verb(String lemma) {
    Map<String, Shape> forms = new LinkedHashMap<>();
    forms.put(
        lemma, lemma.startsWith("di") || lemma.startsWith("ter") ? Shape.FIXED : Shape.ACTIVE);
    for (String stem : stems(lemma)) {
      forms.putIfAbsent("di" + stem, Shape.PASSIVE);
      forms.putIfAbsent("ter" + stem, Shape.PASSIVE);
      if (stem.length() > 2) {
        forms.putIfAbsent(stem, Shape.BARE);
      }
    }
    forms.keySet().removeIf(form -> otherWords.contains(form) && !form.equals(lemma));
    return forms;
  }

  @Override
  public Set<String> other(String word) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word);
    forms.add(word + "nya");
    if (word.length() > 2 && word.indexOf(' ') < 0) {
      forms.add(word + "-" + word);
    }
    return forms;
  }

  /** Returns what may stand behind di- for an active verb; empty for a verb without meN-. */
  static List<String> stems(String active) {
    if (active.startsWith("menge") && active.length() <= 8 && monosyllable(active.substring(5))) {
      return List.of(active.substring(5), "e" + active.substring(5), "ke" + active.substring(5));
    }
    if (active.startsWith("meng") && active.length() > 5) {
      String rest = active.substring(4);
      return vowel(rest) ? List.of(rest, "k" + rest) : List.of(rest);
    }
    if (active.startsWith("meny") && active.length() > 5) {
      return List.of("s" + active.substring(4));
    }
    if (active.startsWith("mem") && active.length() > 4) {
      String rest = active.substring(3);
      return vowel(rest) ? List.of("p" + rest, "m" + rest) : List.of(rest);
    }
    if (active.startsWith("men") && active.length() > 4) {
      String rest = active.substring(3);
      return vowel(rest) ? List.of("t" + rest, "n" + rest) : List.of(rest);
    }
    if (active.startsWith("me") && active.length() > 4) {
      return List.of(active.substring(2));
    }
    return List.of();
  }

  private static boolean monosyllable(String rest) {
    return rest.chars().filter(c -> VOWELS.indexOf(c) >= 0).count() == 1;
  }

  private static boolean vowel(String rest) {
    return !rest.isEmpty() && VOWELS.indexOf(rest.charAt(0)) >= 0;
  }
}
