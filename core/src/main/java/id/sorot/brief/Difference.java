package id.sorot.brief;

import id.sorot.account.AccountValue;
import id.sorot.account.Disagreement;
import java.util.List;

/**
 * A disagreement with what it is about and the values that differ.
 *
 * @param property as in {@link Disagreement#property()}
 * @param kind as in {@link Disagreement#kind()}
 * @param why as in {@link Disagreement#why()}
 * @param severity as in {@link Disagreement#severity()}
 * @param about id of the event or pact, or a tie as {@code RUS-PRK defence}
 * @param values best supported first
 */
public record Difference(
    String property,
    Disagreement.Kind kind,
    String why,
    String severity,
    String about,
    List<AccountValue> values) {
  public Difference {
    values = List.copyOf(values);
  }
}
