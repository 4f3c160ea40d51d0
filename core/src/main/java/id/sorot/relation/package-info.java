/**
 * Ties, pacts, clauses and obligations: who is bound to whom, by what, on which evidence.
 *
 * <p>In: analyses and reports, {@code world/pacts.tsv}. Out: {@link id.sorot.relation.Tie}, {@link
 * id.sorot.relation.Pact}, {@link id.sorot.relation.Obligation}.
 */
@NullMarked
package id.sorot.relation;

import org.jspecify.annotations.NullMarked;
