package id.sorot.app.evaluate;

import id.sorot.Json;
import id.sorot.article.Article;
import id.sorot.article.Precision;
import id.sorot.article.Text;
import id.sorot.article.Timestamp;
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
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rows of JSON Lines, plain or gzipped. */
final class GoldRows {
  private GoldRows() {}

  static List<JsonNode> read(Path file) throws IOException {
    JsonMapper json = Json.mapper();
    List<JsonNode> rows = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in,
                    StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          try {
            rows.add(json.readTree(line));
          } catch (JacksonException e) {
            throw new IOException(file + ":" + number + ": this line is no JSON", e);
          }
        }
      }
    }
    return rows;
  }

  /**
   * Returns the rows by id, in their order.
   *
   * @throws IOException if two rows have one id
   */
  static Map<String, JsonNode> byId(Path file) throws IOException {
    Map<String, JsonNode> rows = new LinkedHashMap<>();
    for (JsonNode row : read(file)) {
      String id = row.path("id").asString("");
      if (rows.put(id, row) != null) {
        throw new IOException(file + ": two rows have the id " + id);
      }
    }
    return rows;
  }

  /** Returns a row as an article whose text is kept as it stands. */
  static Article article(JsonNode row) {
    return new Article(
        text(row, "id").orElse(""),
        Optional.empty(),
        text(row, "outlet"),
        Optional.empty(),
        text(row, "title"),
        List.of(),
        text(row, "date").map(date -> new Timestamp(date, Precision.DAY, "row")),
        Optional.empty(),
        text(row, "lang"),
        new Text(text(row, "text").orElse(""), List.of()),
        List.of(),
        List.of());
  }

  static Optional<String> text(JsonNode row, String field) {
    JsonNode value = row.get(field);
    return value == null || value.isNull() ? Optional.empty() : Optional.of(value.asString());
  }
}
