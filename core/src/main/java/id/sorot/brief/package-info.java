/**
 * The brief of a story, and its renderings as text, Markdown, HTML and JSON.
 *
 * <p>In: everything before it. Out: {@link id.sorot.brief.Brief}.
 */
@NullMarked
package id.sorot.brief;

import org.jspecify.annotations.NullMarked;
