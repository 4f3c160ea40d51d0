package id.sorot.app.door;

import id.sorot.read.Sidecar;
import id.sorot.read.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what stands beside a text: {@code NAME.meta.json}, or the fields of a row. */
final class SidecarFile {
  private static final JsonMapper JSON = new JsonMapper();

  private SidecarFile() {}

  /** Returns the sidecar of a file; one that says nothing if there is none. */
  static Sidecar beside(Path file) throws IOException {
    String name = file.getFileName().toString();
    for (String base : List.of(FileList.stem(name), name)) {
      Path meta = file.resolveSibling(base + ".meta.json");
      if (Files.isRegularFile(meta)) {
        try {
          return of(JSON.readTree(Files.readString(meta)), "sidecar");
        } catch (JacksonException e) {
          throw new UnreadableException(
              "its neighbour " + meta.getFileName() + " is no JSON: " + RowDoor.reason(e));
        }
      }
    }
    return Sidecar.none();
  }

  /** Returns what the fields of an object say. */
  static Sidecar of(JsonNode node, String from) {
    return new Sidecar(
        from,
        string(node, "outlet"),
        string(node, "publisher"),
        string(node, "title"),
        string(node, "date").or(() -> string(node.path("published"), "at")),
        string(node, "address").or(() -> string(node, "url")),
        string(node, "lang"),
        authors(node.path("authors")));
  }

  static Optional<String> string(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString() && !value.stringValue().isBlank()
        ? Optional.of(value.stringValue().strip())
        : Optional.empty();
  }

  private static List<String> authors(JsonNode node) {
    List<String> authors = new ArrayList<>();
    if (node.isString() && !node.stringValue().isBlank()) {
      authors.add(node.stringValue().strip());
    }
    for (JsonNode author : node) {
      if (author.isString() && !author.stringValue().isBlank()) {
        authors.add(author.stringValue().strip());
      }
    }
    return authors;
  }
}
