/**
 * Two texts side by side, word by word: what stands in both, what in one alone.
 *
 * <p>In: the characters of two articles. Out: {@link id.sorot.app.diff.SideBySide}, and its
 * renderings. A passage that was moved is shown as taken from one place and put in another; where
 * it came from is a question for {@code sorot copies}.
 */
@NullMarked
package id.sorot.app.diff;

import org.jspecify.annotations.NullMarked;
