package id.sorot.app.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The measures of the published sets of pages.
 *
 * <p>Shingles are those of the article extraction benchmark of Scrapinghub: means over pages of the
 * precision and recall of 4-grams, F1 of these two means. Words are those of WCXB: means of each
 * page's precision, recall and F1. Segments are those of trafilatura: sums over all pages. Date is
 * that of htmldate, and ROUGE-LSum that of fundus-evaluation.
 */
final class ExtractMeasures {
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\x1c-\\x1f\\x85\\p{Z}]+");
  private static final Pattern DATE = Pattern.compile("^\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*[;,|&/]\\s*|\\s+(?:and|und|dan)\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern PREFIX =
      Pattern.compile("^(?:by|von|oleh)[\\s:]+", Pattern.CASE_INSENSITIVE);
  private static final Set<String> DEGREES =
      Set.of(
          "phd", "md", "rd", "ms", "ma", "ba", "bs", "bsc", "msc", "mba", "jd", "dvm", "cfp", "rn",
          "rdn", "do", "dds", "esq", "jr", "sr");
  private static final String CURVED = "‘’‚“”„«»‐‑–—−";
  private static final String STRAIGHT = "'''\"\"\"\"\"-----";

  /** One page: what should be found and what was. */
  record Pair(ExtractGold gold, ExtractGold found) {
    String text() {
      return found.text().orElse("");
    }
  }

  private ExtractMeasures() {}

  // ---------------------------------------------------------------- texts

  static void texts(List<Pair> pairs, Map<String, Map<String, Double>> all) {
    List<Pair> texts = pairs.stream().filter(p -> p.gold().text().isPresent()).toList();
    if (texts.isEmpty()) {
      return;
    }
    Mean precision = new Mean();
    Mean recall = new Mean();
    Mean same = new Mean();
    Mean wordPrecision = new Mean();
    Mean wordRecall = new Mean();
    Mean wordF1 = new Mean();
    Mean rougePrecision = new Mean();
    Mean rougeRecall = new Mean();
    Mean rougeF1 = new Mean();
    for (Pair page : texts) {
      List<String> found = tokens(page.text());
      Map<String, Integer> shingles = shingles(found);
      int[] best = {};
      double bestScore = -1;
      double[] bestWords = {};
      boolean equal = false;
      for (String gold : page.gold().golds()) {
        List<String> tokens = tokens(gold);
        int[] counts = overlap(shingles(tokens), shingles);
        double score = 2.0 * counts[0] / Math.max(1, 2 * counts[0] + counts[1] + counts[2]);
        if (score > bestScore) {
          bestScore = score;
          best = counts;
        }
        double[] words = words(gold, page.text());
        if (bestWords.length == 0 || words[2] > bestWords[2]) {
          bestWords = words;
        }
        equal |= tokens.equals(found);
      }
      if (best[0] + best[1] > 0) {
        precision.add((double) best[0] / (best[0] + best[1]));
      }
      if (best[0] + best[2] > 0) {
        recall.add((double) best[0] / (best[0] + best[2]));
      }
      same.add(equal ? 1 : 0);
      wordPrecision.add(bestWords[0]);
      wordRecall.add(bestWords[1]);
      wordF1.add(bestWords[2]);
      double[] rouge = RougeLsum.of(page.gold(), page.text());
      rougePrecision.add(rouge[0]);
      rougeRecall.add(rouge[1]);
      rougeF1.add(rouge[2]);
    }
    Map<String, Double> row = row(texts.size(), precision.value(), recall.value());
    row.put("f1", f1(precision.value(), recall.value()));
    row.put("accuracy", same.value());
    all.put("shingles", row);
    Map<String, Double> words = row(texts.size(), wordPrecision.value(), wordRecall.value());
    words.put("f1", wordF1.value());
    all.put("words", words);
    Map<String, Double> rouge = row(texts.size(), rougePrecision.value(), rougeRecall.value());
    rouge.put("f1", rougeF1.value());
    all.put("rouge", rouge);
  }

  static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher m = TOKEN.matcher(text);
    while (m.find()) {
      tokens.add(m.group());
    }
    return tokens;
  }

  private static Map<String, Integer> shingles(List<String> tokens) {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < Math.max(1, tokens.size() - 3) && !tokens.isEmpty(); i++) {
      counts.merge(
          String.join(" ", tokens.subList(i, Math.min(i + 4, tokens.size()))), 1, Integer::sum);
    }
    return counts;
  }

  /** Returns true positives, false positives and false negatives of two multisets. */
  private static int[] overlap(Map<String, Integer> gold, Map<String, Integer> found) {
    int shared = 0;
    int inGold = 0;
    int inFound = 0;
    for (Map.Entry<String, Integer> one : gold.entrySet()) {
      shared += Math.min(one.getValue(), found.getOrDefault(one.getKey(), 0));
      inGold += one.getValue();
    }
    for (int count : found.values()) {
      inFound += count;
    }
    return new int[] {shared, inFound - shared, inGold - shared};
  }

  private static double[] words(String gold, String text) {
    Map<String, Integer> wanted = counts(tokens(gold.toLowerCase(Locale.ROOT)));
    Map<String, Integer> found = counts(tokens(text.toLowerCase(Locale.ROOT)));
    if (wanted.isEmpty() || found.isEmpty()) {
      double both = wanted.isEmpty() && found.isEmpty() ? 1 : 0;
      return new double[] {both, both, both};
    }
    int[] counts = overlap(wanted, found);
    double precision = (double) counts[0] / (counts[0] + counts[1]);
    double recall = (double) counts[0] / (counts[0] + counts[2]);
    return new double[] {precision, recall, f1(precision, recall)};
  }

  private static Map<String, Integer> counts(List<String> tokens) {
    Map<String, Integer> counts = new HashMap<>();
    tokens.forEach(t -> counts.merge(t, 1, Integer::sum));
    return counts;
  }

  // ---------------------------------------------------------------- segments

  static void segments(List<Pair> pairs, Map<String, Map<String, Double>> all) {
    int pages = 0;
    int tp = 0;
    int fp = 0;
    int fn = 0;
    int tn = 0;
    for (Pair page : pairs) {
      if (page.gold().with().isEmpty() && page.gold().without().isEmpty()) {
        continue;
      }
      pages++;
      String text = squeeze(page.text());
      for (String segment : page.gold().with()) {
        if (text.contains(squeeze(segment))) {
          tp++;
        } else {
          fn++;
        }
      }
      for (String segment : page.gold().without()) {
        if (text.contains(squeeze(segment))) {
          fp++;
        } else {
          tn++;
        }
      }
    }
    if (pages > 0) {
      Map<String, Double> row = row(pages, share(tp, tp + fp), share(tp, tp + fn));
      row.put("f1", f1(share(tp, tp + fp), share(tp, tp + fn)));
      row.put("accuracy", share(tp + tn, tp + fp + fn + tn));
      all.put("segments", row);
    }
  }

  // ---------------------------------------------------------------- metadata

  static void dates(List<Pair> pairs, Map<String, Map<String, Double>> all) {
    int pages = 0;
    int tp = 0;
    int fn = 0;
    for (Pair page : pairs) {
      if (page.gold().date().filter(d -> !d.isEmpty()).isEmpty()) {
        continue;
      }
      pages++;
      Optional<String> day =
          page.found().date().map(DATE::matcher).filter(Matcher::find).map(Matcher::group);
      if (day.isEmpty()) {
        fn++;
      } else if (day.equals(page.gold().date())) {
        tp++;
      }
    }
    if (pages > 0) {
      int fp = pages - tp - fn;
      Map<String, Double> row = row(pages, share(tp, tp + fp), share(tp, tp + fn));
      row.put("f1", f1(share(tp, tp + fp), share(tp, tp + fn)));
      row.put("accuracy", share(tp, pages));
      all.put("date", row);
    }
  }

  static void titles(List<Pair> pairs, Map<String, Map<String, Double>> all) {
    Mean exact = new Mean();
    Mean folded = new Mean();
    for (Pair page : pairs) {
      if (page.gold().title().filter(t -> !t.isEmpty()).isPresent()) {
        String wanted = title(page.gold().title().orElse(""));
        String found = title(page.found().title().orElse(""));
        exact.add(wanted.equals(found) ? 1 : 0);
        folded.add(fold(wanted).equals(fold(found)) ? 1 : 0);
      }
    }
    if (exact.count > 0) {
      Map<String, Double> row = new LinkedHashMap<>();
      row.put("pages", (double) exact.count);
      row.put("exact", exact.value());
      row.put("folded", folded.value());
      all.put("title", row);
    }
  }

  static void authors(List<Pair> pairs, Map<String, Map<String, Double>> all) {
    Mean exact = new Mean();
    int shared = 0;
    int found = 0;
    int wanted = 0;
    for (Pair page : pairs) {
      Set<String> gold = names(page.gold().authors());
      if (gold.isEmpty()) {
        continue;
      }
      Set<String> given = names(page.found().authors());
      exact.add(gold.equals(given) ? 1 : 0);
      found += given.size();
      wanted += gold.size();
      given.retainAll(gold);
      shared += given.size();
    }
    if (exact.count > 0) {
      Map<String, Double> row = new LinkedHashMap<>();
      row.put("pages", (double) exact.count);
      row.put("precision", share(shared, found));
      row.put("recall", share(shared, wanted));
      row.put("f1", f1(share(shared, found), share(shared, wanted)));
      row.put("exact", exact.value());
      all.put("authors", row);
    }
  }

  private static Set<String> names(List<String> authors) {
    String joined =
        straight(Normalizer.normalize(String.join("; ", authors), Normalizer.Form.NFKC));
    Set<String> names = new TreeSet<>();
    for (String part : SEPARATOR.split(joined)) {
      String name = PREFIX.matcher(squeeze(part)).replaceFirst("");
      name = fold(strip(name));
      if (!name.isEmpty() && !DEGREES.contains(name.replace(".", ""))) {
        names.add(name);
      }
    }
    return names;
  }

  private static String strip(String name) {
    String outer = " .:-*·•()";
    int from = 0;
    int to = name.length();
    while (from < to && outer.indexOf(name.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && outer.indexOf(name.charAt(to - 1)) >= 0) {
      to--;
    }
    return name.substring(from, to);
  }

  private static String title(String value) {
    return squeeze(straight(Normalizer.normalize(value, Normalizer.Form.NFKC)));
  }

  private static String straight(String value) {
    StringBuilder out = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      int at = CURVED.indexOf(value.charAt(i));
      out.append(at < 0 ? value.charAt(i) : STRAIGHT.charAt(at));
    }
    return out.toString();
  }

  private static String fold(String value) {
    // Upper case first, so that 'ß' and 'SS' are the same.
    return value.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  static String squeeze(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  // ---------------------------------------------------------------- numbers

  private static Map<String, Double> row(int pages, double precision, double recall) {
    Map<String, Double> row = new LinkedHashMap<>();
    row.put("pages", (double) pages);
    row.put("precision", precision);
    row.put("recall", recall);
    return row;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** A mean that is 0 of nothing. */
  private static final class Mean {
    private double sum;
    private int count;

    void add(double value) {
      sum += value;
      count++;
    }

    double value() {
      return count == 0 ? 0 : sum / count;
    }
  }
}
