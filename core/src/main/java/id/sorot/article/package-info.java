/**
 * Article, text, block, span, evidence: what all else stands on.
 *
 * <p>Offsets everywhere are UTF-16 code units, half open. Start with {@link
 * id.sorot.article.Article}.
 */
@NullMarked
package id.sorot.article;

import org.jspecify.annotations.NullMarked;
