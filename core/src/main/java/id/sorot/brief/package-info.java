/**
 * The brief of a story, and its renderings as text, Markdown, page and JSON.
 *
 * <p>In: everything before it. Out: {@link id.sorot.brief.Brief}, inside a {@link
 * id.sorot.brief.BriefView} with what the renderings need. Start with {@link
 * id.sorot.brief.BriefMaker}. The words are composed once, in {@code Composer}; {@link
 * id.sorot.brief.TextRendering}, {@link id.sorot.brief.MarkdownRendering} and {@link
 * id.sorot.brief.HtmlRendering} only lay them out.
 *
 * <p>Cannot do yet: translate words of articles; write more than one sentence about an event.
 */
@NullMarked
package id.sorot.brief;

import org.jspecify.annotations.NullMarked;
