package id.sorot.story;

import static java.util.Objects.requireNonNull;

import id.sorot.article.Article;
import id.sorot.article.Block;
import id.sorot.article.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes the vector of an article: its words, names and numbers, weighted by how often they occur,
 * how rare they are, whether they stand in the title or the lead, and whether they are names.
 *
 * <p>Not safe for use by several threads at once: it remembers the terms of words it met.
 */
final class Terms {
  /** Terms kept of one article. */
  static final int MOST = 64;

  /** Characters of prose that are the lead, and how much a word in it counts. */
  private static final int LEAD = 400;

  private static final double LEAD_WEIGHT = 2.5;

  /** How much more a name tells than another word as rare. */
  private static final double NAME = 1.5;

  /** Furniture that tells nothing of the matter. */
  private static final Set<String> IDLE = Set.of("promotion", "copyright", "reference", "initials");

  /** Longest text that is read; what is beyond tells no more. */
  private static final int LONGEST = 200_000;

  private static final int LONGEST_WORD = 40;
  private static final int REMEMBERED = 400_000;

  private final Vocabulary vocabulary;
  private final Map<String, Map<String, Known>> remembered = new HashMap<>();

  /** Terms of a word and what they tell. */
  private record Known(int[] terms, double[] weights) {}

  /** How often a term was met, and how often with a capital inside a sentence. */
  private static final class Count {
    double times;
    int capital;
    int small;
    double weight;
  }

  Terms(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What an article is compared by. */
  record Reading(TermVector vector, String language) {}

  /** Returns the vector of an article, of length 1, and its language. */
  Reading of(Article article) {
    String text = article.text().characters();
    List<Span> prose = new ArrayList<>();
    for (Block block : article.text().blocks()) {
      // A header or a dateline says when and where; it tells as much as prose.
      if (block.isProse() || !block.what().map(IDLE::contains).orElse(true)) {
        prose.add(block.span());
      }
    }
    if (article.text().blocks().isEmpty()) {
      prose.add(new Span(0, text.length()));
    }
    String given = article.title().orElse("");
    int at = text.indexOf(given);
    String title = at >= 0 && at < LEAD ? "" : given;
    String language = article.lang().orElseGet(() -> guess(text, prose));
    Map<Integer, Count> counts = new HashMap<>();
    count(title, new Span(0, title.length()), Integer.MAX_VALUE, language, counts);
    int left = LEAD;
    int budget = LONGEST;
    for (Span span : prose) {
      Span read = new Span(span.start(), Math.min(span.end(), span.start() + Math.max(0, budget)));
      count(text, read, left, language, counts);
      left -= span.length();
      budget -= span.length();
    }
    return new Reading(vector(counts), language);
  }

  private String guess(String text, List<Span> prose) {
    String best = "";
    int most = 0;
    int end = prose.isEmpty() ? 0 : prose.getLast().end();
    String[] words =
        text.substring(0, Math.min(end, 3000)).toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1);
    for (String code : vocabulary.codes()) {
      int met = 0;
      for (String word : words) {
        if (vocabulary.isCommon(word, code)) {
          met++;
        }
      }
      if (met > most) {
        most = met;
        best = code;
      }
    }
    return best;
  }

  private void count(
      String text, Span span, int lead, String language, Map<Integer, Count> counts) {
    int at = span.start();
    boolean opens = true;
    while (at < span.end()) {
      char c = text.charAt(at);
      if (Character.isLetter(c)) {
        int start = at;
        while (at < span.end() && Character.isLetter(text.charAt(at))) {
          at++;
        }
        if (at - start >= 2) {
          String word =
              text.substring(start, Math.min(at, start + LONGEST_WORD)).toLowerCase(Locale.ROOT);
          double weight = start - span.start() < lead ? LEAD_WEIGHT : 1;
          add(known(word, language), weight, !Character.isUpperCase(c), opens, counts);
        }
        opens = false;
      } else if (Character.isDigit(c)) {
        StringBuilder digits = new StringBuilder();
        int start = at;
        while (at < span.end() && isOfNumber(text, at, span.end())) {
          if (Character.isDigit(text.charAt(at)) && digits.length() < LONGEST_WORD) {
            digits.append(text.charAt(at));
          }
          at++;
        }
        double weight = start - span.start() < lead ? LEAD_WEIGHT : 1;
        add(number(digits.toString()), weight, true, true, counts);
        opens = false;
      } else {
        if (c == '\n' || c == '.' || c == '!' || c == '?' || c == '"' || c == '“') {
          opens = true;
        }
        at++;
      }
    }
  }

  /** A digit, or a point or comma between two. */
  private static boolean isOfNumber(String text, int at, int end) {
    char c = text.charAt(at);
    return Character.isDigit(c)
        || (c == '.' || c == ',') && at + 1 < end && Character.isDigit(text.charAt(at + 1));
  }

  private Known number(String digits) {
    int term = Vocabulary.number(digits);
    return new Known(new int[] {term}, new double[] {vocabulary.weight(term)});
  }

  private Known known(String word, String language) {
    Map<String, Known> words = remembered.computeIfAbsent(language, code -> new HashMap<>());
    Known known = words.get(word);
    if (known == null) {
      int[] terms = vocabulary.terms(word, language);
      double[] weights = new double[terms.length];
      for (int k = 0; k < terms.length; k++) {
        weights[k] = vocabulary.weight(terms[k]);
      }
      known = new Known(terms, weights);
      if (words.size() >= REMEMBERED) {
        words.clear();
      }
      words.put(word, known);
    }
    return known;
  }

  private static void add(
      Known known, double weight, boolean small, boolean opens, Map<Integer, Count> counts) {
    for (int k = 0; k < known.terms.length; k++) {
      Count count = counts.computeIfAbsent(known.terms[k], term -> new Count());
      count.times += weight / known.terms.length;
      count.weight = known.weights[k];
      if (small) {
        count.small++;
      } else if (!opens) {
        count.capital++;
      }
    }
  }

  private static TermVector vector(Map<Integer, Count> counts) {
    int n = counts.size();
    int[] terms = new int[n];
    int k = 0;
    for (int term : counts.keySet()) {
      terms[k++] = term;
    }
    Arrays.sort(terms);
    float[] weights = new float[n];
    for (k = 0; k < n; k++) {
      Count count = requireNonNull(counts.get(terms[k]));
      double weight = (1 + Math.log(Math.max(count.times, 0.3))) * count.weight;
      weights[k] = (float) (count.capital > count.small ? weight * NAME : weight);
    }
    TermVector top = TermVector.top(terms, weights, n, MOST);
    double norm = Math.sqrt(Math.max(top.squares(), 1e-12));
    for (k = 0; k < top.size(); k++) {
      top.weights()[k] /= (float) norm;
    }
    return top;
  }
}
