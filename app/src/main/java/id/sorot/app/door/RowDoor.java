package id.sorot.app.door;

import id.sorot.article.Article;
import id.sorot.read.ArticleReader;
import id.sorot.read.Sidecar;
import id.sorot.read.UnreadableException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON Lines, one article a row, one row at a time. */
final class RowDoor {
  /** Characters of one row; a longer one is passed over without being held in memory. */
  static final int MAX_ROW = 64_000_000;

  private static final JsonMapper JSON = new JsonMapper();

  private final ArticleReader reader;
  private final OneDoor files;

  RowDoor(ArticleReader reader, OneDoor files) {
    this.reader = reader;
    this.files = files;
  }

  void read(Source source, Sink sink) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(source.bytes(), StandardCharsets.UTF_8), 1 << 16);
    long number = 0;
    for (Optional<String> line = next(lines); line.isPresent(); line = next(lines)) {
      number++;
      String row = line.get();
      if (number == 1 && row.startsWith("\uFEFF")) {
        row = row.substring(1);
      }
      String place = source.name() + ":" + number;
      if (row.length() >= MAX_ROW) {
        sink.failed(place, "the row is longer than " + MAX_ROW / 1_000_000 + " million characters");
      } else if (!row.isBlank()) {
        row(source, place, number, row, sink);
      }
    }
  }

  private void row(Source source, String place, long number, String row, Sink sink) {
    JsonNode node;
    try {
      node = JSON.readTree(row);
    } catch (JacksonException e) {
      sink.failed(place, "no JSON: " + reason(e));
      return;
    }
    if (!node.isObject()) {
      sink.failed(place, "not an object; a row is {\"id\": …, \"text\": …}");
      return;
    }
    row(source, place, number, node, sink);
  }

  /** Reads a row that is parsed already. */
  void row(Source source, String place, long number, JsonNode node, Sink sink) {
    JsonNode given = node.path("id");
    String id =
        given.isString() && !given.stringValue().isEmpty()
            ? given.stringValue()
            : given.isNumber() ? given.asString() : source.id() + "-" + number;
    try {
      sink.row(place, article(source, id, node));
    } catch (UnreadableException e) {
      sink.failed(place, String.valueOf(e.getMessage()), Optional.of(id));
    } catch (IOException e) {
      sink.failed(place, Inputs.reason(e), Optional.of(id));
    }
  }

  private Article article(Source source, String id, JsonNode node) throws IOException {
    Sidecar meta = SidecarFile.of(node, "row");
    JsonNode text = node.path("text");
    if (text.isString()) {
      return ReadBefore.lay(node, reader.plain(id, text.stringValue(), meta));
    }
    Optional<String> file = SidecarFile.string(node, "file");
    if (file.isEmpty()) {
      return ArticleReader.empty(id, meta);
    }
    Path path = source.path().map(p -> p.resolveSibling(file.get())).orElse(Path.of(file.get()));
    if (!Files.isRegularFile(path)) {
      throw new UnreadableException("its file " + Sink.shown(file.get()) + " is not there");
    }
    try (Source opened =
        Source.open(path.toString(), id, Optional.of(path), Files.newInputStream(path))) {
      return files.article(opened, meta);
    }
  }

  /** Returns the next line, cut at {@link #MAX_ROW}; the rest of a longer line is passed over. */
  private static Optional<String> next(BufferedReader lines) throws IOException {
    int c = lines.read();
    if (c < 0) {
      return Optional.empty();
    }
    StringBuilder line = new StringBuilder(256);
    while (c >= 0 && c != '\n') {
      if (line.length() < MAX_ROW) {
        line.append((char) c);
      }
      c = lines.read();
    }
    return Optional.of(line.toString());
  }

  static String reason(JacksonException e) {
    String message = e.getOriginalMessage();
    String cut = message.length() > 120 ? message.substring(0, 119) + "…" : message;
    return Sink.shown(cut.replaceAll("\\s+", " "))
        + (e.getLocation() == null ? "" : " (column " + e.getLocation().getColumnNr() + ")");
  }
}
