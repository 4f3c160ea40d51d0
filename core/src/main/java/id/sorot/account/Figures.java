package id.sorot.account;

import id.sorot.article.Evidence;
import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Reads the figures of an act (how many were killed, arrested, sent) out of the sentence that tells
 * it, by {@code languages/<code>/figures.tsv}. Immutable and safe for use by many threads.
 */
final class Figures {
  private static final int LONGEST = 600;
  private static final String DIGITS = "\\d{1,3}(?:[.,]\\d{3})+|\\d{1,7}";

  private record Figure(String name, Pattern pattern) {}

  private record Known(List<Figure> figures, Map<String, Integer> words) {}

  private final Knowledge knowledge;
  private final Map<String, Known> byLanguage = new java.util.concurrent.ConcurrentHashMap<>();

  private Figures(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  static Figures load(Knowledge knowledge) {
    return new Figures(knowledge);
  }

  private Known known(String lang) {
    return byLanguage.computeIfAbsent(lang, this::read);
  }

  private Known read(String lang) {
    String file = "languages/" + lang + "/figures.tsv";
    if (!knowledge.has(file)) {
      return new Known(List.of(), Map.of());
    }
    List<Row> rows = knowledge.table(file);
    Map<String, Integer> words = new HashMap<>();
    for (Row row : rows) {
      if (row.cell(0).equals("number")) {
        words.put(row.cell(1), number(row));
      }
    }
    List<String> longestFirst = new ArrayList<>(words.keySet());
    longestFirst.sort(Comparator.comparingInt((String w) -> -w.length()).thenComparing(w -> w));
    String number = "(?<n>" + DIGITS + "|" + String.join("|", longestFirst) + ")";
    List<Figure> figures = new ArrayList<>();
    for (Row row : rows) {
      if (row.cell(0).equals("figure")) {
        figures.add(new Figure(row.cell(1), pattern(row, number)));
      }
    }
    return new Known(figures, words);
  }

  private static int number(Row row) {
    try {
      return Integer.parseInt(row.cell(2));
    } catch (NumberFormatException e) {
      throw row.mistake("'" + row.cell(2) + "' is no number");
    }
  }

  private static Pattern pattern(Row row, String number) {
    try {
      return Pattern.compile(
          "(?<![\\p{L}\\p{N}])" + row.cell(2).replace("#", number) + "(?![\\p{L}\\p{N}])");
    } catch (PatternSyntaxException e) {
      throw row.mistake("'" + row.cell(2) + "' is no pattern: " + e.getDescription());
    }
  }

  /** Returns the figures in the sentence of the evidence, the first of each name. */
  Map<String, Integer> in(String text, String lang, Evidence evidence) {
    String sentence = sentence(text, evidence).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    Map<String, Integer> found = new TreeMap<>();
    Known known = known(lang);
    for (Figure figure : known.figures) {
      Matcher matcher = figure.pattern.matcher(sentence);
      if (!found.containsKey(figure.name) && matcher.find()) {
        String words = String.valueOf(matcher.group("n"));
        Integer value = known.words.get(words);
        found.put(
            figure.name, value != null ? value : Integer.parseInt(words.replaceAll("[.,]", "")));
      }
    }
    return found;
  }

  /** The evidence with what stands around it up to the full stops. */
  private static String sentence(String text, Evidence evidence) {
    int start = Math.min(evidence.span().start(), text.length());
    int end = Math.min(evidence.span().end(), text.length());
    int from = start;
    while (from > 0 && start - from < LONGEST && !isStop(text, from - 1)) {
      from--;
    }
    int to = end;
    while (to < text.length() && to - end < LONGEST && !isStop(text, to)) {
      to++;
    }
    return text.substring(from, to);
  }

  private static boolean isStop(String text, int at) {
    char c = text.charAt(at);
    boolean blankAfter = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
    return c == '\n' && blankAfter || (c == '.' || c == '!' || c == '?') && blankAfter;
  }
}
