/**
 * An article's sentences, mentions, places, times and quotations, resolved against the world at its
 * date.
 *
 * <p>In: {@link id.sorot.article.Article}. Out: {@link id.sorot.annotation.Analysis}.
 */
@NullMarked
package id.sorot.annotation;

import org.jspecify.annotations.NullMarked;
