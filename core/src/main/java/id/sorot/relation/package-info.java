/**
 * Ties, pacts, clauses and obligations: who is bound to whom, by what, on which evidence.
 *
 * <p>In: analyses and events; {@code world/pacts.tsv}, {@code world/pact-clauses.tsv}, {@code
 * languages/<code>/ties.tsv}, {@code pacts.tsv}. Out: {@link id.sorot.relation.Tie}, {@link
 * id.sorot.relation.Pact}, {@link id.sorot.relation.Obligation}. Start with {@link
 * id.sorot.relation.PactsOnRecord} for what is on record, {@link id.sorot.relation.PactFinder} and
 * {@link id.sorot.relation.TieFinder} for what texts say.
 *
 * <p>Works on sentences and the actors named in them, not on trees: a relation told over two
 * sentences is found only through 'this pact' or 'the two countries'.
 */
@NullMarked
package id.sorot.relation;

import org.jspecify.annotations.NullMarked;
