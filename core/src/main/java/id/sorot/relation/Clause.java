package id.sorot.relation;

import id.sorot.account.Account;
import java.util.List;

/**
 * A clause of a pact.
 *
 * @param kind {@code mutual-defence}, {@code consultation}, {@code neutrality}, {@code
 *     non-aggression} …
 * @param condition when it applies, in words; empty string never: {@code not reported}
 * @param duty what is then owed: {@code aid}, {@code consult}, {@code neutrality}
 * @param accounts what the origins say of its strength
 */
public record Clause(String kind, String condition, String duty, List<Account> accounts) {
  public Clause {
    accounts = List.copyOf(accounts);
  }
}
