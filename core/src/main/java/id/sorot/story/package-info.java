/**
 * Groups articles about one running matter, online, in both languages.
 *
 * <p>In: {@link id.sorot.article.Article}. Out: {@link id.sorot.story.Story}. Start with {@link
 * id.sorot.story.Stories} for articles at hand, {@link id.sorot.story.StoryIndex} for a stream; how
 * alike two groups are is told in {@link id.sorot.story.Group}. It cannot yet split a story once
 * told as one, nor tell a paraphrase by its reports.
 */
@NullMarked
package id.sorot.story;

import org.jspecify.annotations.NullMarked;
