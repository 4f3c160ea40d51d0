package id.sorot.app.door;

import id.sorot.article.Article;
import id.sorot.read.ArticleReader;
import id.sorot.read.Characters;
import id.sorot.read.Sidecar;
import id.sorot.read.UnreadableException;
import java.io.IOException;
import java.util.Optional;

/** Reads inputs that are one article: a plain text, a page or a mail. */
final class OneDoor {
  /** Bytes of one plain text. */
  static final int MAX_TEXT = 32_000_000;

  /** Bytes of one page. */
  static final int MAX_PAGE = 16_000_000;

  private final ArticleReader reader;
  private final MailDoor mails;

  OneDoor(ArticleReader reader) {
    this.reader = reader;
    this.mails = new MailDoor(reader);
  }

  /**
   * Returns the article.
   *
   * @throws UnreadableException if the source is no single article
   */
  Article article(Source source, Sidecar meta) throws IOException {
    Optional<String> refusal = source.kind().refusal();
    if (refusal.isPresent()) {
      throw new UnreadableException(refusal.get());
    }
    return switch (source.kind()) {
      case PAGE -> reader.page(source.id(), source.all(MAX_PAGE), Optional.empty(), meta);
      case MAIL -> mails.article(source, meta);
      case TEXT, ADDRESSES, CSV ->
          reader.plain(
              source.id(), Characters.ofText(source.all(MAX_TEXT), Optional.empty()), meta);
      default -> throw new UnreadableException("is not one article; give it as an input itself");
    };
  }
}
