package id.sorot.relation;

import id.sorot.article.Evidence;
import java.util.List;
import java.util.Optional;

/**
 * Who must do what for whom, if what happens. Bound is not will.
 *
 * @param bound country code of who owes it
 * @param to country code of whom it is owed to
 * @param duty as in {@link Clause#duty()}
 * @param condition as in {@link Clause#condition()}
 * @param pact id of the pact
 * @param clause article of the treaty, or the kind of the clause
 * @param evidence words of articles; empty for one on record
 * @param source where the record comes from; empty for one from texts
 */
public record Obligation(
    String bound,
    String to,
    String duty,
    String condition,
    String pact,
    String clause,
    List<Evidence> evidence,
    Optional<String> source) {
  public Obligation {
    evidence = List.copyOf(evidence);
  }
}
