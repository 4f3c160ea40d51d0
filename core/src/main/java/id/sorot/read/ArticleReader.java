package id.sorot.read;

import id.sorot.article.Article;
import id.sorot.article.Text;
import id.sorot.knowledge.Knowledge;
import java.util.List;
import java.util.Optional;

/** Reads plain texts and pages. Immutable and safe for use by many threads. */
public final class ArticleReader {
  private final PlainReader plain;
  private final PageExtractor pages;

  private ArticleReader(PlainReader plain, PageExtractor pages) {
    this.plain = plain;
    this.pages = pages;
  }

  /** Returns a reader that knows the furniture and dates of the languages in the knowledge. */
  public static ArticleReader load(Knowledge knowledge) {
    return new ArticleReader(PlainReader.load(knowledge), PageExtractor.load(knowledge));
  }

  /**
   * Returns the article that a plain text is.
   *
   * <p>The characters are kept as they are; paragraphs, headings and furniture are blocks over
   * them.
   *
   * @param id of the article
   * @param characters the whole text, without byte order mark
   * @param meta goes before what the text says of itself
   */
  public Article plain(String id, String characters, Sidecar meta) {
    return plain.read(id, characters, meta);
  }

  /**
   * Returns the article of a page; one without text if the page has none.
   *
   * @param id of the article
   * @param html the bytes as served
   * @param charset as the server declared it; it is not trusted blindly
   * @param address where the page was served
   * @throws UnreadableException if the bytes are no page or beyond the limits of {@link
   *     PageExtractor}
   */
  public Article page(String id, byte[] html, Optional<String> charset, Optional<String> address) {
    return pages.extract(id, html, charset, address);
  }

  /** Returns the article of a page with what is known beside it laid over it. */
  public Article page(String id, byte[] html, Optional<String> charset, Sidecar meta) {
    return over(pages.extract(id, html, charset, meta.address()), meta);
  }

  /** Returns an article without text. */
  public static Article empty(String id, Sidecar meta) {
    Article bare =
        new Article(
            id,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Text("", List.of()),
            List.of(),
            List.of());
    return over(bare, meta);
  }

  static Article over(Article read, Sidecar meta) {
    return new Article(
        read.id(),
        meta.address().or(read::address),
        meta.outlet().or(read::outlet),
        meta.publisher().or(read::publisher),
        meta.title().or(read::title),
        meta.authors().isEmpty() ? read.authors() : meta.authors(),
        meta.date().flatMap(d -> IsoTime.parse(d, meta.from())).or(read::published),
        read.modified(),
        meta.lang().or(read::lang),
        read.text(),
        read.furniture(),
        read.links());
  }
}
