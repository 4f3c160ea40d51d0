package id.sorot.read;

import id.sorot.article.Block;
import id.sorot.article.Furniture;
import id.sorot.article.Link;
import id.sorot.article.Span;
import id.sorot.article.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The text of a page with its blocks, and what was kept out of it.
 *
 * @param text blocks parted by blank lines
 * @param furniture left out of the text
 * @param links inside the text and its furniture
 */
record PageText(Text text, List<Furniture> furniture, List<Link> links) {
  private static final int MOST_LINKS = 300;
  private static final int MOST_FURNITURE = 80;

  static PageText of(
      PageTree tree, ContentFinder.Content content, StructuredData data, FurnitureWords words) {
    Optional<List<String>> rescue = rescue(tree, content, data);
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    if (rescue.isPresent()) {
      for (String paragraph : rescue.get()) {
        if (words.line(paragraph).isEmpty()) {
          append(text, blocks, Block.Kind.PARAGRAPH, paragraph);
        }
      }
    } else {
      for (int b : content.kept()) {
        PageBlock block = tree.blocks().get(b);
        append(text, blocks, kind(tree, block), block.text());
      }
    }
    return new PageText(
        new Text(text.toString(), blocks), furniture(tree, content, words), links(tree, content));
  }

  private static void append(
      StringBuilder text, List<Block> blocks, Block.Kind kind, String words) {
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    int start = text.length();
    text.append(words);
    blocks.add(Block.of(kind, new Span(start, text.length())));
  }

  /**
   * Returns the body that the page gives in JSON-LD, if the page shows much less of it: the words
   * then come only with scripts.
   */
  private static Optional<List<String>> rescue(
      PageTree tree, ContentFinder.Content content, StructuredData data) {
    Optional<String> body = data.body();
    if (body.isEmpty() || body.get().length() < 200) {
      return Optional.empty();
    }
    int shown = 0;
    for (int b : content.kept()) {
      shown += tree.blocks().get(b).length();
    }
    if (shown >= 0.6 * body.get().length()) {
      return Optional.empty();
    }
    return Optional.of(paragraphs(body.get()));
  }

  private static List<String> paragraphs(String body) {
    String plain = body;
    if (plain.contains("&lt;") || plain.contains("&#")) {
      plain = org.jsoup.parser.Parser.unescapeEntities(plain, false);
    }
    if (plain.indexOf('<') >= 0) {
      plain =
          Jsoup.parseBodyFragment(plain.replaceAll("(?i)</p>|<br\\s*/?>|</h\\d>|</li>", "$0\n"))
              .wholeText();
    }
    List<String> paragraphs = new ArrayList<>();
    for (String line : plain.split("[\\r\\n]+")) {
      String squeezed = line.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
      if (!squeezed.isEmpty()) {
        paragraphs.add(squeezed);
      }
    }
    return paragraphs;
  }

  private static List<Furniture> furniture(
      PageTree tree, ContentFinder.Content content, FurnitureWords words) {
    List<Furniture> furniture = new ArrayList<>();
    for (int b : content.furniture()) {
      PageBlock block = tree.blocks().get(b);
      if (furniture.size() < MOST_FURNITURE) {
        furniture.add(new Furniture(what(tree, block, words), block.text()));
      }
    }
    return furniture;
  }

  private static String what(PageTree tree, PageBlock block, FurnitureWords words) {
    Optional<String> named = block.length() > 160 ? Optional.empty() : words.line(block.text());
    if (named.isPresent()) {
      return named.get();
    }
    for (int e = block.owner(), up = 0; e >= 0 && up < 4; e = tree.parent(e), up++) {
      if (tree.tag(e) == PageTag.CAPTION || tree.tag(e) == PageTag.FIGURE) {
        return "caption";
      }
    }
    return block.linkShare() > 0.5 ? "promotion" : "other";
  }

  private static List<Link> links(PageTree tree, ContentFinder.Content content) {
    Map<String, Link> links = new LinkedHashMap<>();
    boolean[] kept = new boolean[tree.blocks().size() + 1];
    boolean[] left = new boolean[tree.blocks().size() + 1];
    content.kept().forEach(b -> kept[b] = true);
    content.furniture().forEach(b -> left[b] = true);
    for (int i = 0; i < tree.anchors().size() && links.size() < MOST_LINKS; i++) {
      int block = tree.anchorBlocks().get(i);
      Element anchor = tree.anchors().get(i);
      if (!kept[block] && !left[block]) {
        continue;
      }
      String href = anchor.attr("href").strip();
      String address = href.startsWith("http") ? href : anchor.attr("abs:href");
      if (!address.startsWith("http")) {
        continue;
      }
      String site = PageTree.site(address);
      String kind = left[block] ? "promotion" : site.equals(tree.site()) ? "body" : "citation";
      Optional<String> label = Optional.of(anchor.text().strip()).filter(t -> !t.isEmpty());
      links.putIfAbsent(address, new Link(address, kind, label));
    }
    return new ArrayList<>(links.values());
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
