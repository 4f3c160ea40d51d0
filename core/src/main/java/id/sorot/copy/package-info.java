/**
 * Finds which articles share words, passage by passage, and which of them therefore count as one
 * origin.
 *
 * <p>In: {@link id.sorot.article.Article}. Out: {@link id.sorot.copy.Copy}, {@link
 * id.sorot.copy.Origin}.
 */
@NullMarked
package id.sorot.copy;

import org.jspecify.annotations.NullMarked;
