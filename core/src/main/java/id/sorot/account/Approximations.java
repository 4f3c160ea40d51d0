package id.sorot.account;

import id.sorot.article.Evidence;
import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells an exact number from a bound or an estimate, by the words before it. */
final class Approximations {
  /** What a number says. */
  enum Sense {
    EXACT,
    LEAST,
    MOST,
    ABOUT
  }

  private static final int REACH = 200;
  private static final int WORDS = 4;
  private static final double TOLERANCE = 0.2;

  private final Map<String, List<Map.Entry<String, Sense>>> byLanguage;

  private Approximations(Map<String, List<Map.Entry<String, Sense>>> byLanguage) {
    this.byLanguage = byLanguage;
  }

  static Approximations load(Knowledge knowledge) {
    Map<String, List<Map.Entry<String, Sense>>> byLanguage = new HashMap<>();
    for (String lang : List.of("id", "en")) {
      List<Map.Entry<String, Sense>> words = new ArrayList<>();
      for (Row row : knowledge.table("languages/" + lang + "/approximations.tsv")) {
        words.add(Map.entry(row.cell(0), sense(row)));
      }
      byLanguage.put(lang, words);
    }
    return new Approximations(byLanguage);
  }

  private static Sense sense(Row row) {
    return switch (row.cell(1)) {
      case "least" -> Sense.LEAST;
      case "most" -> Sense.MOST;
      case "about" -> Sense.ABOUT;
      default -> throw row.mistake("sense '" + row.cell(1) + "' is none of least, most, about");
    };
  }

  /**
   * Returns what the number says where it stands next to the evidence.
   *
   * @param text of the whole article
   */
  Sense sense(String text, String lang, Evidence evidence, int number) {
    int from = Math.max(0, Math.min(text.length(), evidence.span().start() - REACH));
    int to = Math.min(text.length(), Math.max(from, evidence.span().end() + REACH));
    String near = text.substring(from, to).toLowerCase(Locale.ROOT);
    int at = indexOfNumber(near, number);
    if (at < 0) {
      return Sense.EXACT;
    }
    String before = " " + lastWords(near.substring(0, at)) + " ";
    Sense found = Sense.EXACT;
    int longest = 0;
    for (Map.Entry<String, Sense> word : byLanguage.getOrDefault(lang, List.of())) {
      if (word.getKey().length() > longest && before.contains(" " + word.getKey() + " ")) {
        longest = word.getKey().length();
        found = word.getValue();
      }
    }
    return found;
  }

  private static int indexOfNumber(String text, int number) {
    String plain = Integer.toString(number);
    for (String form : List.of(plain, grouped(plain, '.'), grouped(plain, ','))) {
      for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
        int end = at + form.length();
        boolean starts = at == 0 || !Character.isDigit(text.charAt(at - 1));
        boolean ends = end == text.length() || !Character.isDigit(text.charAt(end));
        if (starts && ends) {
          return at;
        }
      }
    }
    return -1;
  }

  private static String grouped(String digits, char mark) {
    StringBuilder grouped = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        grouped.append(mark);
      }
      grouped.append(digits.charAt(i));
    }
    return grouped.toString();
  }

  private static String lastWords(String text) {
    String[] words = text.strip().split("[\\s,;:()]+");
    StringBuilder last = new StringBuilder();
    for (int i = Math.max(0, words.length - WORDS); i < words.length; i++) {
      last.append(last.isEmpty() ? "" : " ").append(words[i]);
    }
    return last.toString();
  }

  /** Returns whether both numbers can be true of the same thing. */
  static boolean agree(int one, Sense oneSense, int other, Sense otherSense) {
    if (one == other) {
      return true;
    }
    return allows(oneSense, one, other) || allows(otherSense, other, one);
  }

  private static boolean allows(Sense sense, int bound, int value) {
    return switch (sense) {
      case EXACT -> false;
      case LEAST -> value >= bound;
      case MOST -> value <= bound;
      case ABOUT -> Math.abs(value - bound) <= TOLERANCE * Math.max(value, bound);
    };
  }
}
