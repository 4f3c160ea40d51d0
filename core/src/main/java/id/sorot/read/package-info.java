/**
 * Turns bytes and characters into articles: which characters they are, which of them are the
 * article, and what the page says of its title, authors, times and outlet.
 *
 * <p>In: the bytes of a page, or the characters of a plain text. Out: {@link
 * id.sorot.article.Article}. Leans on {@code article}, {@code knowledge} and {@code language};
 * opens no file and no socket. Start with {@link id.sorot.read.ArticleReader}; {@link
 * id.sorot.read.PageExtractor} is the reader of pages alone.
 *
 * <p>It cannot yet: tell the posts of a liveblog from its lead, read what only scripts load (but
 * for a body in JSON-LD), say that a page is an index or a paywall stub, keep captions beside their
 * pictures, or resolve 'yesterday' on a page. Rows of a table become one block a cell.
 */
@NullMarked
package id.sorot.read;

import org.jspecify.annotations.NullMarked;
