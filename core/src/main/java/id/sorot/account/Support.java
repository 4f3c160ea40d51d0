package id.sorot.account;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How many stand behind an event, counted in origins.
 *
 * @param articles number of articles
 * @param origins number of independent origins
 * @param level corroborated from two origins neither of which cites the other; repeated from two
 *     articles of one origin; else single
 */
public record Support(int articles, int origins, Level level) {
  /** How well an event is supported. */
  public enum Level {
    @JsonProperty("corroborated")
    CORROBORATED,
    @JsonProperty("repeated")
    REPEATED,
    @JsonProperty("single")
    SINGLE
  }
}
