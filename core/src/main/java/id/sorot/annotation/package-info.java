/**
 * An article's sentences, mentions, places, times and quotations, resolved against the world at its
 * date.
 *
 * <p>In: {@link id.sorot.article.Article}. Out: {@link id.sorot.annotation.Analysis}. Leans on
 * {@code language} and {@code world}. Start with {@link id.sorot.annotation.ArticleAnnotator}; one
 * phrase by itself is read by {@link id.sorot.annotation.PhraseReader}. What a language says with
 * which words stands in the tables {@code actor-roles}, {@code actor-words}, {@code coreference},
 * {@code quote-cues}, {@code sentence-cues} and {@code times} of its folder.
 *
 * <p>Cannot yet: names of persons that neither a table nor a title introduces; times of day; plural
 * pronouns other than 'kedua pemimpin' and its like.
 */
@NullMarked
package id.sorot.annotation;

import org.jspecify.annotations.NullMarked;
