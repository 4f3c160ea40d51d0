package id.sorot.app.door;

import id.sorot.Json;
import id.sorot.article.Article;
import id.sorot.article.Block;
import id.sorot.article.Furniture;
import id.sorot.article.Link;
import id.sorot.article.Text;
import id.sorot.article.Timestamp;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes blocks, times, furniture and links from a row that 'extract' wrote before. */
final class ReadBefore {
  private static final JsonMapper JSON = Json.mapper();
  private static final TypeReference<List<Block>> BLOCKS = new TypeReference<>() {};
  private static final TypeReference<List<Furniture>> FURNITURE = new TypeReference<>() {};
  private static final TypeReference<List<Link>> LINKS = new TypeReference<>() {};

  private ReadBefore() {}

  /** Returns the article with what the row already knows; what does not fit is left aside. */
  static Article lay(JsonNode row, Article read) {
    Optional<Text> text = text(row, read.text().characters());
    if (text.isEmpty()) {
      return read;
    }
    return new Article(
        read.id(),
        read.address(),
        read.outlet(),
        read.publisher(),
        read.title(),
        read.authors(),
        time(row, "published").or(read::published),
        time(row, "modified").or(read::modified),
        read.lang(),
        text.get(),
        list(row, "furniture", FURNITURE),
        list(row, "links", LINKS));
  }

  private static Optional<Text> text(JsonNode row, String characters) {
    List<Block> blocks = list(row, "blocks", BLOCKS);
    int last = 0;
    for (Block block : blocks) {
      if (block.span().start() < last || block.span().end() > characters.length()) {
        return Optional.empty();
      }
      last = block.span().end();
    }
    return blocks.isEmpty() ? Optional.empty() : Optional.of(new Text(characters, blocks));
  }

  private static Optional<Timestamp> time(JsonNode row, String field) {
    JsonNode node = row.path(field);
    try {
      return node.isObject()
          ? Optional.of(JSON.treeToValue(node, Timestamp.class))
          : Optional.empty();
    } catch (JacksonException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static <T> List<T> list(JsonNode row, String field, TypeReference<List<T>> type) {
    JsonNode node = row.path(field);
    try {
      return node.isArray() ? JSON.treeToValue(node, type) : List.of();
    } catch (JacksonException | IllegalArgumentException e) {
      return List.of();
    }
  }
}
