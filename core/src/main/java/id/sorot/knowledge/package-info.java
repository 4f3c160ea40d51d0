/**
 * Opens the text files that hold what a linguist, a librarian or an analyst could correct, and
 * reports every mistake in them with file and line.
 *
 * <p>In: a name such as {@code languages/id/cues.tsv}. Out: rows. Leans on nothing. Start with
 * {@link id.sorot.knowledge.Knowledge}.
 */
@NullMarked
package id.sorot.knowledge;

import org.jspecify.annotations.NullMarked;
