package id.sorot.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of its article in JSON-LD.
 *
 * <p>Broken blocks are left aside. Of several articles the one whose headline is the title of the
 * page is taken, else the first. Nodes are followed by {@code @id}; no more than 20,000 are seen.
 */
final class StructuredData {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();
  private static final int MOST_NODES = 20_000;
  private static final int MOST_CHARS = 2_000_000;

  private final List<JsonNode> articles = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();
  private Optional<JsonNode> article = Optional.empty();
  private Optional<JsonNode> page = Optional.empty();
  private Optional<String> site = Optional.empty();

  private StructuredData() {}

  static StructuredData of(List<String> blocks, String title) {
    StructuredData data = new StructuredData();
    int nodes = 0;
    for (String block : blocks) {
      if (block.length() < MOST_CHARS && mayTell(block)) {
        nodes = data.add(block, nodes);
      }
    }
    String folded = Fold.of(title);
    for (JsonNode candidate : data.articles) {
      String headline = Fold.of(string(candidate, "headline").orElse(""));
      if (data.article.isEmpty() || (headline.length() > 8 && folded.startsWith(headline))) {
        data.article = Optional.of(candidate);
        if (headline.length() > 8 && folded.startsWith(headline)) {
          break;
        }
      }
    }
    return data;
  }

  /** Blocks of breadcrumbs and the like are most of what pages hold; they are not parsed. */
  private static boolean mayTell(String block) {
    return block.contains("rticle")
        || block.contains("osting")
        || block.contains("WebPage")
        || block.contains("Report")
        || block.contains("VideoObject")
        || block.contains("Review");
  }

  private int add(String block, int seen) {
    JsonNode root;
    try {
      root = JSON.readTree(clean(block));
    } catch (JacksonException e) {
      return seen;
    }
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    int nodes = seen;
    while (!open.isEmpty() && nodes < MOST_NODES) {
      JsonNode node = open.poll();
      nodes++;
      if (node.isObject()) {
        take(node);
      }
      for (JsonNode child : node) {
        if (child.isContainer()) {
          open.add(child);
        }
      }
    }
    return nodes;
  }

  private void take(JsonNode node) {
    string(node, "@id")
        .ifPresent(
            id -> {
              JsonNode before = byId.get(id);
              if (before == null || before.size() < node.size()) {
                byId.put(id, node);
              }
            });
    String type = type(node);
    if (type.contains("article")
        || type.contains("posting")
        || type.equals("report")
        || type.contains("reportage")
        || type.contains("review") && node.has("headline")) {
      articles.add(node);
    } else if (type.contains("webpage") || type.contains("videoobject") && page.isEmpty()) {
      page = page.or(() -> Optional.of(node));
    } else if (type.contains("website")) {
      site = site.or(() -> string(node, "name"));
    }
  }

  private static String clean(String block) {
    String data = block.strip();
    if (data.startsWith("<!--")) {
      data = data.substring(4);
    }
    if (data.startsWith("//<![CDATA[") || data.startsWith("<![CDATA[")) {
      data = data.substring(data.indexOf("CDATA[") + 6);
    }
    for (String end : new String[] {"-->", "//]]>", "]]>", ";"}) {
      data = data.strip();
      if (data.endsWith(end)) {
        data = data.substring(0, data.length() - end.length());
      }
    }
    return data;
  }

  private static String type(JsonNode node) {
    JsonNode type = node.path("@type");
    if (type.isArray()) {
      StringBuilder all = new StringBuilder();
      for (JsonNode one : type) {
        all.append(one.isString() ? one.stringValue() : "").append(' ');
      }
      return all.toString().toLowerCase(Locale.ROOT);
    }
    return type.isString() ? type.stringValue().toLowerCase(Locale.ROOT) : "";
  }

  private static Optional<String> string(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (value.isArray() && value.size() > 0) {
      value = value.get(0);
    }
    return value.isString() && !value.stringValue().isBlank()
        ? Optional.of(value.stringValue().strip())
        : Optional.empty();
  }

  /** Returns a field of the article as plain characters. */
  Optional<String> field(String name) {
    return article.flatMap(a -> string(a, name)).map(StructuredData::plain);
  }

  /** Returns a field of the article, or of the page around it. */
  Optional<String> fieldOfPage(String name) {
    return field(name).or(() -> page.flatMap(p -> string(p, name)).map(StructuredData::plain));
  }

  private static String plain(String value) {
    return value.indexOf('&') >= 0 ? org.jsoup.parser.Parser.unescapeEntities(value, false) : value;
  }

  /** Returns the body of the article, as it stands; it may hold tags. */
  Optional<String> body() {
    Optional<String> best = Optional.empty();
    for (JsonNode candidate : articles) {
      Optional<String> body = string(candidate, "articleBody").or(() -> string(candidate, "text"));
      if (body.isPresent() && (best.isEmpty() || body.get().length() > best.get().length())) {
        best = body;
      }
    }
    return best;
  }

  Optional<String> publisher() {
    return article.flatMap(a -> named(a.path("publisher"))).map(StructuredData::plain);
  }

  Optional<String> site() {
    return site.map(StructuredData::plain);
  }

  /** Returns the names given as authors, people before organisations. */
  List<String> authors() {
    Set<String> people = new LinkedHashSet<>();
    Set<String> others = new LinkedHashSet<>();
    article.ifPresent(
        a -> {
          JsonNode author = a.has("author") ? a.path("author") : a.path("creator");
          collect(author, people, others, 0);
        });
    return new ArrayList<>(people.isEmpty() ? others : people);
  }

  private void collect(JsonNode author, Set<String> people, Set<String> others, int depth) {
    if (depth > 4) {
      return;
    }
    if (author.isArray()) {
      for (JsonNode one : author) {
        collect(one, people, others, depth + 1);
      }
    } else if (author.isString()) {
      people.add(plain(author.stringValue().strip()));
    } else if (author.isObject()) {
      JsonNode full = author;
      if (!author.has("name")) {
        full = string(author, "@id").map(byId::get).orElse(author);
      }
      JsonNode name = full.path("name");
      Set<String> into = type(full).contains("organization") ? others : people;
      if (name.isArray()) {
        for (JsonNode one : name) {
          if (one.isString()) {
            into.add(plain(one.stringValue().strip()));
          }
        }
      } else if (name.isString() && !name.stringValue().isBlank()) {
        into.add(plain(name.stringValue().strip()));
      } else if (name.isObject() || name.isArray()) {
        collect(name, people, others, depth + 1);
      }
    }
  }

  private Optional<String> named(JsonNode node) {
    if (node.isString()) {
      return Optional.of(node.stringValue().strip());
    }
    JsonNode one = node.isArray() && node.size() > 0 ? node.get(0) : node;
    return string(one, "name")
        .or(() -> string(one, "@id").map(byId::get).flatMap(n -> string(n, "name")));
  }
}
