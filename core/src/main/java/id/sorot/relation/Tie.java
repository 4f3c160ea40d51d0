package id.sorot.relation;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.sorot.article.Evidence;
import java.util.List;
import java.util.Optional;

/**
 * A dated, directed, typed relation of two actors.
 *
 * @param from actor code
 * @param to actor code
 * @param kind {@code defence}, {@code diplomatic}, {@code trade}, {@code payment}, {@code energy},
 *     {@code investment}, {@code technology}, {@code arms}, {@code sanction}, {@code rivalry},
 *     {@code support}, {@code dependence}, {@code visit}, {@code gift}
 * @param status how sure the texts are of it
 * @param since ISO date as precise as known; empty if not reported
 * @param evidence at least one
 * @param origins number of origins
 */
public record Tie(
    String from,
    String to,
    String kind,
    Status status,
    Optional<String> since,
    List<Evidence> evidence,
    int origins) {
  public Tie {
    evidence = List.copyOf(evidence);
  }

  /** How sure the texts are of a tie. */
  public enum Status {
    @JsonProperty("reported")
    REPORTED,
    @JsonProperty("promised")
    PROMISED,
    @JsonProperty("possible")
    POSSIBLE,
    @JsonProperty("wished")
    WISHED,
    @JsonProperty("denied")
    DENIED,
    @JsonProperty("ended")
    ENDED
  }
}
