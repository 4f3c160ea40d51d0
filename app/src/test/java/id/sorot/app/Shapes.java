package id.sorot.app;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas of {@code docs/schemas}: shape, order of fields, and nothing null or empty. */
public final class Shapes {
  private static final String PREFIX = "urn:sorot:1:";

  private final Map<String, JsonNode> schemas = new TreeMap<>();
  private final SchemaRegistry registry;

  /** Reads them. */
  public Shapes() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(Path.of("../docs/schemas"))) {
      for (Path file : files.sorted().toList()) {
        String text = Files.readString(file);
        JsonNode schema = new JsonMapper().readTree(text);
        texts.put(schema.get("$id").asString(), text);
        schemas.put(schema.get("$id").asString(), schema);
        assertThat(file.getFileName()).hasToString(schema.get("title").asString() + ".schema.json");
      }
    }
    registry = SchemaRegistry.withDefaultDialect(Dialects.getDraft202012(), b -> b.schemas(texts));
  }

  /** Returns the names of all shapes. */
  public List<String> names() {
    return schemas.keySet().stream().map(id -> id.substring(PREFIX.length())).toList();
  }

  /** Fails if a value does not have the shape. */
  public void check(String shape, JsonNode value) {
    Schema schema = registry.getSchema(SchemaLocation.of(PREFIX + shape));
    assertThat(schema.validate(value)).as("%s: %s", shape, shortened(value)).isEmpty();
    List<String> faults = new ArrayList<>();
    order(requireNonNull(schemas.get(PREFIX + shape)), value, "$", faults);
    empty(value, "$", faults);
    assertThat(faults).as("%s: %s", shape, shortened(value)).isEmpty();
  }

  private void order(JsonNode schema, JsonNode value, String path, List<String> faults) {
    JsonNode own = referred(schema);
    if (value.isArray() && own.has("items")) {
      for (JsonNode item : value) {
        order(own.get("items"), item, path + "[]", faults);
      }
    }
    if (!value.isObject() || !own.has("properties")) {
      return;
    }
    List<String> wanted = List.copyOf(own.get("properties").propertyNames());
    int last = -1;
    for (Map.Entry<String, JsonNode> field : value.properties()) {
      int place = wanted.indexOf(field.getKey());
      if (place < last) {
        faults.add(path + "." + field.getKey() + " stands too late");
      }
      last = Math.max(last, place);
      JsonNode inner = own.get("properties").get(field.getKey());
      if (inner != null) {
        order(inner, field.getValue(), path + "." + field.getKey(), faults);
      }
    }
  }

  private JsonNode referred(JsonNode schema) {
    if (!schema.has("$ref")) {
      return schema;
    }
    // A part of another shape, as in 'urn:sorot:1:account#/properties/values'.
    String[] parts = schema.get("$ref").asString().split("#", 2);
    JsonNode whole = requireNonNull(schemas.get(parts[0]));
    return parts.length > 1 ? whole.at(parts[1]) : whole;
  }

  private static void empty(JsonNode value, String path, List<String> faults) {
    if (value.isNull() || (value.isString() && value.asString().isEmpty())) {
      faults.add(path + " is null or empty");
    }
    for (Map.Entry<String, JsonNode> field : value.properties()) {
      empty(field.getValue(), path + "." + field.getKey(), faults);
    }
    if (value.isArray()) {
      for (JsonNode item : value) {
        empty(item, path + "[]", faults);
      }
    }
  }

  private static String shortened(JsonNode value) {
    String text = value.toString();
    return text.length() > 400 ? text.substring(0, 400) + "…" : text;
  }
}
