package id.sorot.copy;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.sorot.article.Span;

/**
 * A passage two articles share.
 *
 * @param a where it stands in the first
 * @param b where it stands in the second
 * @param kind {@code verbatim}, {@code edited} or {@code reordered}
 */
public record Passage(Span a, Span b, Kind kind) {
  /** How alike the two sides are. In JSON the name in lower case. */
  public enum Kind {
    @JsonProperty("verbatim")
    VERBATIM,
    @JsonProperty("edited")
    EDITED,
    @JsonProperty("reordered")
    REORDERED
  }
}
