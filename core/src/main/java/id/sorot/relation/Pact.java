package id.sorot.relation;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.sorot.account.Account;
import id.sorot.account.Disagreement;
import id.sorot.article.Evidence;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A pact, from texts or on record.
 *
 * @param pact its id
 * @param names by language code
 * @param parties country codes, sorted by the source
 * @param signed ISO date; empty if not reported
 * @param inForce ISO date of entry into force; empty if not reported
 * @param until ISO date of its end; empty if no end is known
 * @param status on the day asked for
 * @param clauses at least one if any is reported
 * @param accounts what the origins say of its status, outcome, predecessor …; empty for one on
 *     record
 * @param disagreements among the accounts and those of the clauses
 * @param evidence words of articles; empty for one on record
 * @param source where the record comes from; empty for one from texts
 */
public record Pact(
    String pact,
    Map<String, String> names,
    List<String> parties,
    Optional<String> signed,
    Optional<String> inForce,
    Optional<String> until,
    Status status,
    List<Clause> clauses,
    List<Account> accounts,
    List<Disagreement> disagreements,
    List<Evidence> evidence,
    Optional<String> source) {
  public Pact {
    names = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(names));
    parties = List.copyOf(parties);
    clauses = List.copyOf(clauses);
    accounts = List.copyOf(accounts);
    disagreements = List.copyOf(disagreements);
    evidence = List.copyOf(evidence);
  }

  /** How far a pact has come. */
  public enum Status {
    @JsonProperty("negotiated")
    NEGOTIATED,
    @JsonProperty("signed")
    SIGNED,
    @JsonProperty("in-force")
    IN_FORCE,
    @JsonProperty("ended")
    ENDED
  }
}
