package id.sorot.read;

import id.sorot.article.Article;
import id.sorot.knowledge.Knowledge;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Gets the article out of a page. Immutable and safe for use by many threads. */
public final class PageExtractor {
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
   * @throws UnreadableException if the bytes are no page
   */
  public Article extract(
      String id, byte[] html, Optional<String> charset, Optional<String> address) {
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
}
