package id.sorot.app.evaluate;

import id.sorot.Json;
import id.sorot.article.Article;
import id.sorot.copy.Copy;
import id.sorot.copy.CopyFinder;
import id.sorot.copy.CopyOptions;
import id.sorot.knowledge.Knowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Measures copies: pairs of a containment of .3 or more, and passages by plagdet (Potthast et al.
 * 2010) over characters.
 *
 * <p>Gold is a file of pairs named {@code …-pairs.jsonl}, gzipped or not; the documents stand
 * beside it in {@code …-docs.jsonl}, gzipped or not.
 */
final class CopiesEvaluation implements Evaluation {
  private static final double LEAST = 0.3;

  /** Gold pairs this much below are neither wanted nor wrong. */
  private static final double GREY = 0.05;

  /** What is said of a pair: the larger containment, 1 if none is given, and spans a, b. */
  private record Pair(double containment, List<int[]> passages) {}

  @Override
  public Scores evaluate(Path gold, Optional<Path> predicted, Knowledge knowledge, int threads)
      throws IOException {
    Map<List<String>, Pair> want = pairs(GoldRows.read(gold));
    Map<List<String>, Pair> got =
        predicted.isPresent()
            ? pairs(GoldRows.read(predicted.get()))
            : pairs(find(documents(gold), knowledge));
    Map<String, Double> values = new LinkedHashMap<>();
    countPairs(want, got, values);
    countPassages(want, got, values);
    return new Scores("copies", gold.toString(), List.of(new Scores.Row("all", values)));
  }

  private static Path documents(Path gold) throws IOException {
    String name = gold.getFileName().toString().replace("-pairs.", "-docs.");
    for (String other : List.of(name, name + ".gz", name.replace(".gz", ""))) {
      Path path = gold.resolveSibling(other);
      if (!path.equals(gold) && Files.exists(path)) {
        return path;
      }
    }
    throw new IOException(gold + ": has no documents beside it; they would be named " + name);
  }

  private static List<JsonNode> find(Path documents, Knowledge knowledge) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (JsonNode row : GoldRows.read(documents)) {
      articles.add(GoldRows.article(row));
    }
    List<Copy> copies =
        new CopyFinder(knowledge, CopyOptions.defaults().withMinContainment(0)).find(articles);
    return copies.stream().map(copy -> Json.mapper().<JsonNode>valueToTree(copy)).toList();
  }

  private static Map<List<String>, Pair> pairs(List<JsonNode> rows) {
    Map<List<String>, Pair> pairs =
        new TreeMap<>(
            Comparator.comparing((List<String> key) -> key.get(0))
                .thenComparing(key -> key.get(1)));
    for (JsonNode row : rows) {
      String a = GoldRows.text(row, "a").orElse("");
      String b = GoldRows.text(row, "b").orElse("");
      if (a.isEmpty() || b.isEmpty()) {
        continue;
      }
      boolean turned = a.compareTo(b) > 0;
      List<int[]> passages = new ArrayList<>();
      for (JsonNode passage : row.path("passages")) {
        int[] spans = passage.isArray() ? numbers(passage) : both(passage);
        passages.add(turned ? new int[] {spans[2], spans[3], spans[0], spans[1]} : spans);
      }
      double containment =
          Math.max(row.path("containmentA").asDouble(1), row.path("containmentB").asDouble(1));
      pairs.put(turned ? List.of(b, a) : List.of(a, b), new Pair(containment, passages));
    }
    return pairs;
  }

  private static int[] numbers(JsonNode array) {
    int[] numbers = new int[array.size()];
    for (int k = 0; k < numbers.length; k++) {
      numbers[k] = array.get(k).asInt();
    }
    return numbers;
  }

  private static int[] both(JsonNode passage) {
    int[] a = numbers(passage.path("a"));
    int[] b = numbers(passage.path("b"));
    return new int[] {a[0], a[1], b[0], b[1]};
  }

  private static void countPairs(
      Map<List<String>, Pair> want, Map<List<String>, Pair> got, Map<String, Double> values) {
    Set<String> wanted = new TreeSet<>();
    Set<String> grey = new TreeSet<>();
    want.forEach(
        (key, pair) -> {
          if (pair.containment >= LEAST) {
            wanted.add(String.join(" ", key));
          } else if (pair.containment >= LEAST - GREY) {
            grey.add(String.join(" ", key));
          }
        });
    Set<String> found = new TreeSet<>();
    got.forEach(
        (key, pair) -> {
          if (pair.containment >= LEAST) {
            found.add(String.join(" ", key));
          }
        });
    found.removeAll(grey);
    double right = found.stream().filter(wanted::contains).count();
    double precision = found.isEmpty() ? 0 : right / found.size();
    double recall = wanted.isEmpty() ? 0 : right / wanted.size();
    values.put("pairs", (double) wanted.size());
    values.put("pairP", precision);
    values.put("pairR", recall);
    values.put("pairF1", f1(precision, recall));
  }

  private static void countPassages(
      Map<List<String>, Pair> want, Map<List<String>, Pair> got, Map<String, Double> values) {
    List<Integer> hits = new ArrayList<>();
    double recall = mean(want, got, hits);
    double precision = mean(got, want, new ArrayList<>());
    double granularity = hits.stream().mapToInt(Integer::intValue).average().orElse(1);
    values.put("passageP", precision);
    values.put("passageR", recall);
    values.put("granularity", granularity);
    values.put("plagdet", f1(precision, recall) / (Math.log(1 + granularity) / Math.log(2)));
  }

  private static double mean(
      Map<List<String>, Pair> of, Map<List<String>, Pair> by, List<Integer> hits) {
    double sum = 0;
    int count = 0;
    for (Map.Entry<List<String>, Pair> entry : of.entrySet()) {
      Pair other = by.get(entry.getKey());
      List<int[]> others = other == null ? List.of() : other.passages;
      for (int[] spans : entry.getValue().passages) {
        List<int[]> near = others.stream().filter(t -> meets(spans, t)).toList();
        if (!near.isEmpty()) {
          hits.add(near.size());
        }
        sum += covered(spans, near);
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  private static boolean meets(int[] s, int[] t) {
    return s[0] < t[1] && t[0] < s[1] && s[2] < t[3] && t[2] < s[3];
  }

  private static double covered(int[] s, List<int[]> others) {
    double total = 0;
    for (int side = 0; side <= 2; side += 2) {
      int at = side;
      int[][] cut =
          others.stream()
              .map(t -> new int[] {Math.max(t[at], s[at]), Math.min(t[at + 1], s[at + 1])})
              .sorted(Arrays::compare)
              .toArray(int[][]::new);
      int end = s[side];
      for (int[] part : cut) {
        int from = Math.max(part[0], end);
        if (part[1] > from) {
          total += part[1] - from;
          end = part[1];
        }
      }
    }
    int length = s[1] - s[0] + s[3] - s[2];
    return length == 0 ? 0 : total / length;
  }

  private static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
