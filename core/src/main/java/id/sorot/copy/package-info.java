/**
 * Finds which articles share words, passage by passage, and which of them therefore count as one
 * origin.
 *
 * <p>In: {@link id.sorot.article.Article}. Out: {@link id.sorot.copy.Copy}, {@link
 * id.sorot.copy.Origin}. Start with {@link id.sorot.copy.CopyFinder} for articles at hand, {@link
 * id.sorot.copy.CopyIndex} for a stream; exact runs are in {@link id.sorot.copy.Alignment},
 * reworded ones in {@link id.sorot.copy.Rewordings}. A direction is proven by a link or by times of
 * publication alone; a credit line does not yet count.
 */
@NullMarked
package id.sorot.copy;

import org.jspecify.annotations.NullMarked;
