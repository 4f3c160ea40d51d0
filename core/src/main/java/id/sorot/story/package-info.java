/**
 * Groups articles about one running matter, online, in both languages.
 *
 * <p>In: analysed articles and their reports. Out: {@link id.sorot.story.Story}.
 */
@NullMarked
package id.sorot.story;

import org.jspecify.annotations.NullMarked;
