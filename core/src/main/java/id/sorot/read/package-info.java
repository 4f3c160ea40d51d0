/**
 * Turns bytes and characters into articles: which characters they are, which of them are the
 * article, and what the page says of its title, authors, times and outlet.
 *
 * <p>In: the bytes of a page, or the characters of a plain text. Out: {@link
 * id.sorot.article.Article}. Leans on {@code article}, {@code knowledge} and {@code language};
 * opens no file and no socket. Start with {@link id.sorot.read.ArticleReader}; {@link
 * id.sorot.read.PageExtractor} is the reader of pages alone.
 */
@NullMarked
package id.sorot.read;

import org.jspecify.annotations.NullMarked;
