package id.sorot.event;

import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Inflection of English by rule of spelling, and the irregular words by table. */
final class EnglishForms implements WordForms {
  private static final String VOWELS = "aeiou";

  private final Map<String, List<String>> pasts = new HashMap<>();
  private final Map<String, List<String>> participles = new HashMap<>();
  private final Map<String, List<String>> presents = new HashMap<>();
  private final Map<String, List<String>> plurals = new HashMap<>();

  EnglishForms(Knowledge knowledge) {
    for (Row row : knowledge.table("languages/en/irregular-forms.tsv")) {
      switch (row.cell(1)) {
        case "v" -> {
          pasts.put(row.cell(0), row.values(2));
          participles.put(row.cell(0), row.values(3));
          presents.put(row.cell(0), row.values(4));
        }
        case "n" -> plurals.put(row.cell(0), row.values(2));
        default -> throw row.mistake("the kind is v or n");
      }
    }
  }

  @Override
  public Map<String, Shape> verb(String lemma) {
    Map<String, Shape> forms = new LinkedHashMap<>();
    forms.put(lemma, Shape.ACTIVE);
    forms.putIfAbsent(withS(lemma), Shape.ACTIVE);
    for (String present : presents.getOrDefault(lemma, List.of())) {
      forms.putIfAbsent(present, Shape.ACTIVE);
    }
    if (pasts.containsKey(lemma)) {
      List<String> participle = participles.getOrDefault(lemma, List.of());
      for (String past : pasts.getOrDefault(lemma, List.of())) {
        forms.putIfAbsent(past, participle.contains(past) ? Shape.OPEN : Shape.ACTIVE);
      }
      for (String form : participle) {
        forms.merge(form, Shape.OPEN, (a, b) -> Shape.OPEN);
      }
    } else {
      for (String form : withEnding(lemma, "ed")) {
        forms.putIfAbsent(form, Shape.OPEN);
      }
    }
    for (String form : withEnding(lemma, "ing")) {
      forms.putIfAbsent(form, Shape.ING);
    }
    return forms;
  }

  @Override
  public Set<String> other(String word) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word);
    if (plurals.containsKey(word)) {
      forms.addAll(plurals.getOrDefault(word, List.of()));
    } else {
      forms.add(withS(word));
    }
    return forms;
  }

  private static String withS(String word) {
    int last = word.length() - 1;
    if (word.endsWith("s")
        || word.endsWith("x")
        || word.endsWith("z")
        || word.endsWith("ch")
        || word.endsWith("sh")
        || word.endsWith("o")) {
      return word + "es";
    }
    if (last > 0 && word.charAt(last) == 'y' && !vowel(word.charAt(last - 1))) {
      return word.substring(0, last) + "ies";
    }
    return word + "s";
  }

  private static List<String> withEnding(String word, String ending) {
    int last = word.length() - 1;
    char end = word.charAt(last);
    boolean past = ending.equals("ed");
    if (word.endsWith("ie") && !past) {
      return List.of(word.substring(0, last - 1) + "ying");
    }
    if (end == 'e' && (past || !word.endsWith("ee") && !word.endsWith("oe"))) {
      return List.of(word.substring(0, last) + ending);
    }
    if (end == 'c') {
      return List.of(word + "k" + ending, word + ending);
    }
    if (end == 'y' && past && last > 0 && !vowel(word.charAt(last - 1))) {
      return List.of(word.substring(0, last) + "ied");
    }
    if (last >= 2
        && !vowel(end)
        && "wxy".indexOf(end) < 0
        && vowel(word.charAt(last - 1))
        && !vowel(word.charAt(last - 2))) {
      return List.of(word + end + ending, word + ending);
    }
    return List.of(word + ending);
  }

  private static boolean vowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }
}
