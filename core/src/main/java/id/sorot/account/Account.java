package id.sorot.account;

import java.util.List;

/**
 * What the origins say of one property of an event, tie or pact.
 *
 * @param property {@code host}, {@code date}, {@code place}, {@code killed}, {@code status}, {@code
 *     strength} …
 * @param values best supported first
 */
public record Account(String property, List<AccountValue> values) {
  public Account {
    values = List.copyOf(values);
  }
}
