package id.sorot.read;

import id.sorot.article.Article;
import id.sorot.article.Block;
import id.sorot.article.Furniture;
import id.sorot.article.Span;
import id.sorot.article.Text;
import id.sorot.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Gets the article out of a page. Immutable and safe for use by many threads. */
public final class PageExtractor {
  private final PageNames names;
  private final FurnitureWords words;

  private PageExtractor(PageNames names, FurnitureWords words) {
    this.names = names;
    this.words = words;
  }

  /** Returns an extractor that knows the built-in words of furniture and dates. */
  public static PageExtractor builtIn() {
    return load(Knowledge.builtIn());
  }

  /** Returns an extractor with a person's own knowledge. */
  public static PageExtractor load(Knowledge knowledge) {
    return new PageExtractor(PageNames.load(knowledge), FurnitureWords.load(knowledge));
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
    String title = tree.documentTitle();
    ContentFinder.Content content = ContentFinder.find(tree, words, title);
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (int b : content.kept()) {
      PageBlock block = tree.blocks().get(b);
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
      int start = text.length();
      text.append(block.text());
      blocks.add(Block.of(kind(tree, block), new Span(start, text.length())));
    }
    List<Furniture> furniture = new ArrayList<>();
    for (int b : content.furniture()) {
      PageBlock block = tree.blocks().get(b);
      furniture.add(new Furniture(words.line(block.text()).orElse("other"), block.text()));
    }
    return new Article(
        id,
        address,
        Optional.empty(),
        Optional.empty(),
        Optional.of(title).filter(t -> !t.isBlank()),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Text(text.toString(), blocks),
        furniture,
        List.of());
  }

  private static Block.Kind kind(PageTree tree, PageBlock block) {
    int e = block.owner();
    for (int up = 0; up < 3 && e >= 0; up++, e = tree.parent(e)) {
      switch (tree.tag(e)) {
        case HEADING, HEADING1 -> {
          return Block.Kind.HEADING;
        }
        case ITEM -> {
          return Block.Kind.ITEM;
        }
        case QUOTE -> {
          return Block.Kind.QUOTATION;
        }
        default -> {
          // The element around it may say more.
        }
      }
    }
    return Block.Kind.PARAGRAPH;
  }
}
