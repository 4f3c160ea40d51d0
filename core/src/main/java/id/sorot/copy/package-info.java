/**
 * Finds which articles share words, passage by passage, and which of them therefore count as one
 * origin.
 *
 * <p>In: {@link id.sorot.article.Article}. Out: {@link id.sorot.copy.Copy}, {@link
 * id.sorot.copy.Origin}. Start with {@link id.sorot.copy.CopyFinder} for articles at hand, {@link
 * id.sorot.copy.CopyIndex} for a stream; exact runs are in {@link id.sorot.copy.Alignment},
 * reworded ones in {@link id.sorot.copy.Rewordings}. It cannot yet prove a direction, so each is
 * unproven.
 */
@NullMarked
package id.sorot.copy;

import org.jspecify.annotations.NullMarked;
