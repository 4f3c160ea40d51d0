package id.sorot.account;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Two accounts of the same property that cannot both stand, or that differ in weight.
 *
 * @param property as in {@link Account#property()}
 * @param kind what sort of difference
 * @param why the reason in words: {@code same visit, opposite direction; 3 origins against 1}
 * @param severity {@code high}, {@code medium} or {@code low}
 */
public record Disagreement(String property, Kind kind, String why, String severity) {
  /** What sort of difference. */
  public enum Kind {
    @JsonProperty("contradiction")
    CONTRADICTION,
    @JsonProperty("supersession")
    SUPERSESSION,
    @JsonProperty("strength")
    STRENGTH,
    @JsonProperty("status")
    STATUS,
    @JsonProperty("framing")
    FRAMING,
    @JsonProperty("title")
    TITLE,
    @JsonProperty("granularity")
    GRANULARITY,
    @JsonProperty("internal")
    INTERNAL
  }
}
