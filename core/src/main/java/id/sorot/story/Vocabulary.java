package id.sorot.story;

import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Brings the words of all languages to common terms and says how much each term tells.
 *
 * <p>A word loses its affixes; an Indonesian word with English ones in {@code english.tsv} becomes
 * those, so that a quake is a quake in both. What a term tells is the logarithm of how rare it is
 * in the news that {@code frequencies.tsv} was counted on, so that a small batch has good weights.
 * Immutable and safe for use by many threads.
 */
final class Vocabulary {
  /** Letters of a word that count. */
  private static final int STEM = 7;

  /** A snippet of two sentences is an eighth of an article. */
  private static final double SNIPPETS = 8;

  /** Weight of a term that no table has: that of one in two thousand articles. */
  private static final double RAREST = 0.0005;

  private final Map<String, Language> languages;
  private final Map<Integer, Double> shares;

  /** What is known of one language. */
  private record Language(
      String code,
      Affixes affixes,
      Map<String, List<String>> english,
      Set<String> roots,
      Set<String> commonest) {}

  private Vocabulary(Map<String, Language> languages, Map<Integer, Double> shares) {
    this.languages = Map.copyOf(languages);
    this.shares = Map.copyOf(shares);
  }

  /** Returns the vocabulary of all languages on file. */
  static Vocabulary load(Knowledge knowledge) {
    Map<String, Language> languages = new HashMap<>();
    Map<String, Map<String, Double>> frequencies = new HashMap<>();
    for (Row row : knowledge.table("languages/languages.tsv")) {
      String code = row.cell(0);
      Map<String, Double> words = frequencies(knowledge, code);
      frequencies.put(code, words);
      languages.put(
          code,
          new Language(
              code,
              Affixes.load(knowledge, code),
              english(knowledge, code),
              roots(knowledge, code),
              commonest(words)));
    }
    Vocabulary bare = new Vocabulary(languages, Map.of());
    Map<Integer, Double> shares = new HashMap<>();
    frequencies.forEach(
        (code, words) ->
            words.forEach(
                (word, share) -> {
                  for (int term : bare.terms(word, code)) {
                    shares.merge(term, share / frequencies.size(), Double::sum);
                  }
                }));
    return new Vocabulary(languages, shares);
  }

  private static Map<String, Double> frequencies(Knowledge knowledge, String code) {
    Map<String, Double> words = new HashMap<>();
    String table = "languages/" + code + "/frequencies.tsv";
    if (knowledge.has(table)) {
      for (Row row : knowledge.table(table)) {
        try {
          words.put(row.cell(0), Integer.parseInt(row.cell(1)) / 1e6);
        } catch (NumberFormatException e) {
          throw row.mistake("'" + row.cell(1) + "' is no count");
        }
      }
    }
    return words;
  }

  private static Map<String, List<String>> english(Knowledge knowledge, String code) {
    Map<String, List<String>> english = new HashMap<>();
    String table = "languages/" + code + "/english.tsv";
    if (knowledge.has(table)) {
      knowledge.table(table).forEach(row -> english.put(row.cell(0), row.values(1)));
    }
    return english;
  }

  private static Set<String> roots(Knowledge knowledge, String code) {
    Set<String> roots = new HashSet<>();
    String table = "languages/" + code + "/roots.tsv";
    if (knowledge.has(table)) {
      knowledge.table(table).forEach(row -> roots.add(row.cell(0).toLowerCase(Locale.ROOT)));
    }
    return roots;
  }

  /** The words by which a language is told from another: its forty commonest. */
  private static Set<String> commonest(Map<String, Double> words) {
    List<Map.Entry<String, Double>> sorted = new ArrayList<>(words.entrySet());
    sorted.sort(
        Map.Entry.<String, Double>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()));
    Set<String> commonest = new HashSet<>();
    sorted.stream().limit(40).forEach(entry -> commonest.add(entry.getKey()));
    return commonest;
  }

  /** Returns the codes of the languages, sorted. */
  List<String> codes() {
    return languages.keySet().stream().sorted().toList();
  }

  /** Returns whether the word is among the commonest of the language. */
  boolean isCommon(String word, String code) {
    Language language = languages.get(code);
    return language != null && language.commonest.contains(word);
  }

  /** Returns the terms of a word in lower case; more than one where it has several in English. */
  int[] terms(String word, String code) {
    if (Character.isDigit(word.charAt(0))) {
      return new int[] {number(word)};
    }
    Language language = languages.get(code);
    if (language == null) {
      return new int[] {term(word)};
    }
    Optional<String> known =
        language
            .affixes
            .known(word, language.english::containsKey)
            .or(() -> language.affixes.known(word, language.roots::contains));
    List<String> english = known.map(language.english::get).orElse(List.of());
    if (english == null || english.isEmpty()) {
      return new int[] {term(language.affixes.unseen(known.orElse(word)))};
    }
    Language target = languages.getOrDefault("en", language);
    return english.stream()
        .mapToInt(translated -> term(target.affixes.unseen(translated)))
        .distinct()
        .toArray();
  }

  private static int term(String stem) {
    String bare =
        stem.length() > 4 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    return hash(bare.substring(0, Math.min(STEM, bare.length())));
  }

  /** Returns the term of a number. */
  static int number(String digits) {
    return hash("#" + digits);
  }

  private static int hash(String term) {
    int h = 0x811c9dc5;
    for (int k = 0; k < term.length(); k++) {
      h = (h ^ term.charAt(k)) * 0x01000193;
    }
    h ^= h >>> 16;
    h *= 0x85ebca6b;
    return h ^ (h >>> 13);
  }

  /** Returns what a term tells: the logarithm of how rare it is, from 0. */
  double weight(int term) {
    double share = Math.min(1, shares.getOrDefault(term, 0.0) * SNIPPETS);
    return -Math.log(Math.min(0.99, share + RAREST));
  }
}
