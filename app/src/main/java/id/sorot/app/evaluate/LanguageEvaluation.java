package id.sorot.app.evaluate;

import id.sorot.Json;
import id.sorot.knowledge.Knowledge;
import id.sorot.language.Languages;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Measures language identification on a table of language and text below a heading.
 *
 * <p>For a language outside the archipelago and English any answer outside them is right. A
 * prediction is JSON Lines with the number of the row as {@code id}.
 */
final class LanguageEvaluation implements Evaluation {
  private static final Set<String> NEAR = Set.of("id", "ms", "jv", "su", "min", "ban", "en");

  @Override
  public Scores evaluate(Path gold, Optional<Path> predicted, Knowledge knowledge, int threads)
      throws IOException {
    Map<String, String> said = predicted.isPresent() ? said(predicted.get()) : Map.of();
    Languages languages = Languages.load(knowledge);
    TreeMap<String, int[]> parts = new TreeMap<>();
    int number = 0;
    try (BufferedReader reader = GoldColumns.reader(gold)) {
      reader.readLine();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.indexOf('\t');
        if (tab < 0) {
          continue;
        }
        number++;
        String want = line.substring(0, tab);
        String got =
            predicted.isPresent()
                ? said.getOrDefault(Integer.toString(number), "")
                : languages.detect(line.substring(tab + 1)).lang();
        boolean right = NEAR.contains(want) ? got.equals(want) : !NEAR.contains(got);
        count(parts, want, right);
        count(parts, "all", right);
        if (want.equals("id") || want.equals("ms")) {
          count(parts, "id and ms", right);
        }
      }
    }
    List<Scores.Row> rows = new ArrayList<>();
    for (Map.Entry<String, int[]> part : parts.entrySet()) {
      Map<String, Double> values = new LinkedHashMap<>();
      values.put("rows", (double) part.getValue()[0]);
      values.put("right", (double) part.getValue()[1] / part.getValue()[0]);
      rows.add(new Scores.Row(part.getKey(), values));
    }
    return new Scores("language", gold.toString(), rows);
  }

  private static void count(Map<String, int[]> parts, String part, boolean right) {
    int[] counts = parts.computeIfAbsent(part, key -> new int[2]);
    counts[0]++;
    counts[1] += right ? 1 : 0;
  }

  private static Map<String, String> said(Path file) throws IOException {
    Map<String, String> said = new HashMap<>();
    try (BufferedReader reader = GoldColumns.reader(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank()) {
          JsonNode row = Json.mapper().readTree(line);
          said.put(row.path("id").asString(), row.path("lang").asString());
        }
      }
    }
    return said;
  }
}
