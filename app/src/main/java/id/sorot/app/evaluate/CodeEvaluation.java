package id.sorot.app.evaluate;

import id.sorot.Json;
import id.sorot.app.evaluate.EventScore.Coded;
import id.sorot.app.evaluate.EventScore.Level;
import id.sorot.knowledge.Knowledge;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How well sentences are coded: type, pair of countries, full actors; status; and how often a
 * sentence without an event gets one.
 *
 * <p>The gold is JSON Lines of {@code {id, text, lang, events}}, the prediction what {@code code
 * --sentences} writes.
 */
final class CodeEvaluation implements Evaluation {
  private final JsonMapper json = Json.mapper();

  @Override
  public Scores evaluate(Path gold, Optional<Path> predicted, Knowledge knowledge, int threads)
      throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    for (JsonNode row : read(gold)) {
      if (row.has("events")) {
        rows.add(row);
      }
    }
    Map<String, List<Coded>> coded = new TreeMap<>();
    if (predicted.isPresent()) {
      for (JsonNode row : read(predicted.get())) {
        coded.put(row.path("id").asString(""), events(row));
      }
    } else {
      SentenceCoding coding = SentenceCoding.load(knowledge);
      for (JsonNode row : rows) {
        List<Coded> events = new ArrayList<>();
        coding
            .code(
                row.path("id").asString(""),
                row.path("text").asString(""),
                row.path("lang").asString("en"))
            .forEach(report -> events.add(coded(json.valueToTree(report))));
        coded.put(row.path("id").asString(""), events);
      }
    }
    return scores(gold, rows, coded);
  }

  private static Scores scores(Path gold, List<JsonNode> rows, Map<String, List<Coded>> coded) {
    List<Scores.Row> table = new ArrayList<>();
    Map<String, int[]> types = new TreeMap<>();
    int quiet = 0;
    int loud = 0;
    int matched = 0;
    int status = 0;
    for (Level level : Level.values()) {
      int right = 0;
      int golds = 0;
      int coding = 0;
      for (JsonNode row : rows) {
        List<Coded> want = events(row);
        List<Coded> got = coded.getOrDefault(row.path("id").asString(""), List.of());
        golds += want.size();
        coding += got.size();
        int[] match = EventScore.match(want, got, level);
        for (int j = 0; j < match.length; j++) {
          right += match[j] >= 0 ? 1 : 0;
          if (level == Level.PAIR && match[j] >= 0 && want.get(match[j]).status().isPresent()) {
            matched++;
            status += want.get(match[j]).status().equals(got.get(j).status()) ? 1 : 0;
          }
          if (level == Level.TYPE) {
            int[] counts = types.computeIfAbsent(got.get(j).type().orElse("any"), t -> new int[3]);
            counts[2]++;
            counts[0] += match[j] >= 0 ? 1 : 0;
          }
        }
        if (level == Level.TYPE) {
          want.forEach(
              event -> types.computeIfAbsent(event.type().orElse("any"), t -> new int[3])[1]++);
          if (want.isEmpty()) {
            quiet++;
            loud += got.isEmpty() ? 0 : 1;
          }
        }
      }
      table.add(row(level.name().toLowerCase(Locale.ROOT), right, golds, coding));
    }
    table.add(share("no event", "got one", loud, quiet));
    table.add(share("status", "right", status, matched));
    types.forEach((type, counts) -> table.add(row(type, counts[0], counts[1], counts[2])));
    return new Scores("code", gold.toString(), table);
  }

  private static Scores.Row row(String part, int right, int gold, int coded) {
    Map<String, Double> values = new LinkedHashMap<>();
    double precision = coded == 0 ? 0 : (double) right / coded;
    double recall = gold == 0 ? 0 : (double) right / gold;
    values.put("P", precision);
    values.put("R", recall);
    values.put("F1", precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
    values.put("right", (double) right);
    values.put("gold", (double) gold);
    values.put("coded", (double) coded);
    return new Scores.Row(part, values);
  }

  private static Scores.Row share(String part, String what, int some, int all) {
    Map<String, Double> values = new LinkedHashMap<>();
    values.put(what, all == 0 ? 0 : (double) some / all);
    values.put("of", (double) all);
    return new Scores.Row(part, values);
  }

  private static List<Coded> events(JsonNode row) {
    List<Coded> events = new ArrayList<>();
    row.path("events").forEach(event -> events.add(coded(event)));
    return events;
  }

  private static Coded coded(JsonNode event) {
    return new Coded(
        text(event, "type"),
        text(event, "source").orElse("?"),
        text(event, "target").orElse("?"),
        event.path("mutual").asBoolean(false),
        text(event, "status"));
  }

  private static Optional<String> text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString() ? Optional.of(value.asString("")) : Optional.empty();
  }

  private List<JsonNode> read(Path path) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    try (InputStream file = Files.newInputStream(path);
        InputStream in = path.toString().endsWith(".gz") ? new GZIPInputStream(file) : file;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank()) {
          rows.add(json.readTree(line));
        }
      }
    }
    return rows;
  }
}
