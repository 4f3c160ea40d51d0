package id.sorot.read;

import id.sorot.article.Article;
import id.sorot.article.Block;
import id.sorot.article.Span;
import id.sorot.article.Text;
import id.sorot.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Gets the article out of a page. Immutable and safe for use by many threads. */
public final class PageExtractor {
  private PageExtractor() {}

  /** Returns an extractor that knows the built-in words of furniture and dates. */
  public static PageExtractor builtIn() {
    return load(Knowledge.builtIn());
  }

  /** Returns an extractor with a person's own knowledge. */
  public static PageExtractor load(Knowledge knowledge) {
    return new PageExtractor();
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
    Map<Element, Integer> scores = new HashMap<>();
    List<Element> paragraphs = document.select("p");
    for (Element p : paragraphs) {
      Element parent = p.parent();
      if (parent != null) {
        scores.merge(parent, p.ownText().length(), Integer::sum);
      }
    }
    Optional<Element> best =
        scores.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (Element p : paragraphs) {
      if (best.isPresent() && p.parent() == best.get() && !p.text().isBlank()) {
        if (!text.isEmpty()) {
          text.append("\n\n");
        }
        int start = text.length();
        text.append(p.text());
        blocks.add(Block.of(Block.Kind.PARAGRAPH, new Span(start, text.length())));
      }
    }
    Optional<String> title = Optional.of(document.title()).filter(t -> !t.isBlank());
    return new Article(
        id,
        address,
        Optional.empty(),
        Optional.empty(),
        title,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Text(text.toString(), blocks),
        List.of(),
        List.of());
  }
}
