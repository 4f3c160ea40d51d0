package id.sorot.copy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Two articles that share text.
 *
 * @param a id of the first, the smaller id of the two
 * @param b id of the second
 * @param containmentA share of the characters of a's prose inside passages, 0 to 1
 * @param containmentB share of the characters of b's prose inside passages, 0 to 1
 * @param jaccard shared characters over all characters of both, 0 to 1
 * @param direction who took it from whom, if that is provable
 * @param passages in order of a
 */
public record Copy(
    String a,
    String b,
    double containmentA,
    double containmentB,
    double jaccard,
    Direction direction,
    List<Passage> passages) {
  public Copy {
    passages = List.copyOf(passages);
  }

  /** Who took it from whom. */
  public enum Direction {
    @JsonProperty("a-to-b")
    A_TO_B,
    @JsonProperty("b-to-a")
    B_TO_A,
    @JsonProperty("unproven")
    UNPROVEN
  }
}
