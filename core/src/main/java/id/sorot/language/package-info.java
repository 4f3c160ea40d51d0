/**
 * Which language a text is in; its sentences, words, tags and trees.
 *
 * <p>In: characters. Out: {@link id.sorot.language.Sentence} of {@link id.sorot.language.Word}.
 * What data cannot say about a language stands in a package of its own below this one.
 */
@NullMarked
package id.sorot.language;

import org.jspecify.annotations.NullMarked;
