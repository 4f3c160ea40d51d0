package id.sorot.read;

import id.sorot.article.Article;
import id.sorot.knowledge.Knowledge;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Gets the article out of a page. Immutable and safe for use by many threads.
 *
 * <p>A page is walked once; cost is linear in its size. Pages of more than {@value #MAX_BYTES}
 * bytes or {@value #MAX_TAGS} tags are refused before they are parsed, so that time and memory of
 * one page stay bounded.
 */
public final class PageExtractor {
  /** Bytes of one page. */
  public static final int MAX_BYTES = 16_000_000;

  /** Tags of one page, ends included; the largest real pages have a tenth. */
  public static final int MAX_TAGS = 500_000;

  private final PageNames names;
  private final FurnitureWords words;
  private final PageMetadata metadata;

  private PageExtractor(PageNames names, FurnitureWords words, PageMetadata metadata) {
    this.names = names;
    this.words = words;
    this.metadata = metadata;
  }

  /** Returns an extractor that knows the built-in words of furniture and dates. */
  public static PageExtractor builtIn() {
    return load(Knowledge.builtIn());
  }

  /** Returns an extractor with a person's own knowledge. */
  public static PageExtractor load(Knowledge knowledge) {
    return new PageExtractor(
        PageNames.load(knowledge), FurnitureWords.load(knowledge), PageMetadata.load(knowledge));
  }

  /**
   * Returns the article of a page; one without text if the page has none.
   *
   * @param id of the article
   * @param html the bytes as served
   * @param charset as the server declared it
   * @param address where the page was served
   * @throws UnreadableException if the page is beyond the limits
   */
  public Article extract(
      String id, byte[] html, Optional<String> charset, Optional<String> address) {
    limit(html);
    Document document = Jsoup.parse(Characters.ofPage(html, charset), address.orElse(""));
    PageTree tree = PageTree.of(document, names);
    Map<String, List<String>> metas = metadata.metas(tree);
    StructuredData data = StructuredData.of(tree.jsonLd(), tree.documentTitle());
    Optional<String> title = metadata.title(tree, data, metas);
    ContentFinder.Content content = ContentFinder.find(tree, words, title.orElse(""));
    PageText text = PageText.of(tree, content, data, words);
    int start = content.kept().isEmpty() ? 0 : content.kept().getFirst();
    PageMetadata.Found about = metadata.read(tree, data, metas, title, start, address);
    return new Article(
        id,
        about.address(),
        about.outlet(),
        about.publisher(),
        about.title(),
        about.authors(),
        about.published(),
        about.modified(),
        about.lang(),
        text.text(),
        text.furniture(),
        text.links());
  }

  private static void limit(byte[] html) {
    if (html.length > MAX_BYTES) {
      throw new UnreadableException(
          "has more than " + MAX_BYTES / 1_000_000 + " MB, too much for one page");
    }
    if (html.length <= MAX_TAGS) {
      return;
    }
    int tags = 0;
    for (byte b : html) {
      tags += b == '<' ? 1 : 0;
    }
    if (tags > MAX_TAGS) {
      throw new UnreadableException("has " + tags + " tags, too many for one page; split it");
    }
  }
}
