package id.sorot.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * A part of a text as a reader sees it: a paragraph, a heading, a list item, a quotation, or
 * furniture.
 *
 * @param kind what it is
 * @param span where it stands in the text
 * @param what for furniture, which: {@code promotion}, {@code credit}, {@code caption}, {@code
 *     copyright}, {@code reference}, {@code initials}, {@code dateline}, {@code header}; empty for
 *     all else
 */
public record Block(Kind kind, Span span, Optional<String> what) {
  /** What a block is. In JSON the name in lower case. */
  public enum Kind {
    @JsonProperty("paragraph")
    PARAGRAPH,
    @JsonProperty("heading")
    HEADING,
    @JsonProperty("item")
    ITEM,
    @JsonProperty("quotation")
    QUOTATION,
    @JsonProperty("furniture")
    FURNITURE
  }

  /** Returns a block that is no furniture. */
  public static Block of(Kind kind, Span span) {
    return new Block(kind, span, Optional.empty());
  }

  /** Returns a block of furniture. */
  public static Block furniture(String what, Span span) {
    return new Block(Kind.FURNITURE, span, Optional.of(what));
  }

  /** Returns whether the block is part of the prose. */
  public boolean isProse() {
    return kind != Kind.FURNITURE;
  }
}
