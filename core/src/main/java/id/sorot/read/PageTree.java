package id.sorot.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A page as a list of blocks with the elements around them, made in one walk over the parsed page.
 *
 * <p>The walk keeps its own place and does not recurse, so that no depth of nesting matters. All
 * that the later steps ask of the page is collected here: nothing selects on the document again.
 */
final class PageTree {
  private final PageNames names;
  private final Map<String, Integer> kindsOf = new HashMap<>();

  private int size;
  private Element[] elements = new Element[256];
  private int[] parents = new int[256];
  private PageTag[] tags = new PageTag[256];
  private int[] kinds = new int[256];
  private boolean[] hidden = new boolean[256];
  private boolean[] declared = new boolean[256];
  private String[] classes = new String[256];
  private int[] firstBlock = new int[256];
  private int[] endBlock = new int[256];
  private int[] endElement = new int[256];

  private final List<PageBlock> blocks = new ArrayList<>();
  private final List<Element> metas = new ArrayList<>();
  private final List<Element> times = new ArrayList<>();
  private final List<Integer> timeBlocks = new ArrayList<>();
  private final List<Element> properties = new ArrayList<>();
  private final List<Element> authorElements = new ArrayList<>();
  private final List<Element> heads = new ArrayList<>();
  private final List<Element> linkElements = new ArrayList<>();
  private final List<Element> anchors = new ArrayList<>();
  private final List<Integer> anchorBlocks = new ArrayList<>();
  private final List<String> scripts = new ArrayList<>();
  private @Nullable String nextData;
  private String documentTitle = "";
  private String language = "";
  private String site = "";

  private final StringBuilder text = new StringBuilder();
  private boolean space;
  private int linked;
  private int strong;
  private int links;
  private int strongs;
  private boolean lineEnd;

  private PageTree(PageNames names) {
    this.names = names;
  }

  static PageTree of(Document document, PageNames names) {
    PageTree tree = new PageTree(names);
    tree.walk(document);
    tree.findSite(document.location());
    return tree;
  }

  // ---------------------------------------------------------------- what the walk found

  int size() {
    return size;
  }

  Element element(int e) {
    return elements[e];
  }

  /** Returns the parent, or -1 for the outermost element. */
  int parent(int e) {
    return parents[e];
  }

  PageTag tag(int e) {
    return tags[e];
  }

  int kinds(int e) {
    return kinds[e];
  }

  boolean isHidden(int e) {
    return hidden[e];
  }

  /** Returns the class attribute. */
  String classes(int e) {
    return classes[e];
  }

  /** Returns whether the element says itself that it holds the body of an article. */
  boolean isDeclared(int e) {
    return declared[e];
  }

  int firstBlock(int e) {
    return firstBlock[e];
  }

  int endBlock(int e) {
    return endBlock[e];
  }

  /** Returns the index after the last element inside this one. */
  int endElement(int e) {
    return endElement[e];
  }

  List<PageBlock> blocks() {
    return blocks;
  }

  List<Element> metas() {
    return metas;
  }

  List<Element> times() {
    return times;
  }

  List<Element> properties() {
    return properties;
  }

  List<Element> authorElements() {
    return authorElements;
  }

  /** Returns for each time element the index of the block it stands in. */
  List<Integer> timeBlocks() {
    return timeBlocks;
  }

  /** Returns the site of the page, such as {@code bbc.co.uk}; empty if it is not known. */
  String site() {
    return site;
  }

  /** Returns whether the element or the two around it are named after a date or byline. */
  boolean speaksOfDate(int e) {
    int at = e;
    for (int up = 0; up < 3 && at >= 0; up++, at = parents[at]) {
      if ((kinds[at] & PageNames.META) != 0 || tags[at] == PageTag.TIME) {
        return true;
      }
    }
    return false;
  }

  List<Element> heads() {
    return heads;
  }

  List<Element> linkElements() {
    return linkElements;
  }

  List<Element> anchors() {
    return anchors;
  }

  List<Integer> anchorBlocks() {
    return anchorBlocks;
  }

  List<String> jsonLd() {
    return scripts;
  }

  @Nullable String nextData() {
    return nextData;
  }

  String documentTitle() {
    return documentTitle;
  }

  String language() {
    return language;
  }

  /**
   * Returns whether a link of the block, or the link around it, leads to another page of the same
   * site; true where the site is not known.
   */
  boolean leadsHome(int block) {
    if (site.isEmpty()) {
      return true;
    }
    int at = java.util.Collections.binarySearch(anchorBlocks, block);
    at = at < 0 ? -at - 2 : at;
    while (at >= 0 && anchorBlocks.get(at) >= block - 1) {
      String href = anchors.get(at).attr("href");
      boolean absolute = href.startsWith("http") || href.startsWith("//");
      if (!absolute || site(href).equals(site)) {
        return true;
      }
      at--;
    }
    return false;
  }

  /** Returns the last two or three labels of the host of an address, such as {@code bbc.co.uk}. */
  static String site(String address) {
    int start = address.indexOf("//");
    if (start < 0) {
      return "";
    }
    int end = start + 2;
    while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    String host = address.substring(start + 2, end).toLowerCase(Locale.ROOT);
    int last = host.lastIndexOf('.');
    int second = host.lastIndexOf('.', last - 1);
    if (second >= 0 && last - second <= 4 && host.length() - last <= 3) {
      second = host.lastIndexOf('.', second - 1);
    }
    return host.substring(second + 1);
  }

  private void findSite(String base) {
    site = base.startsWith("http") ? site(base) : "";
    for (int i = 0; site.isEmpty() && i < metas.size(); i++) {
      if (metas.get(i).attr("property").equals("og:url")) {
        site = site(metas.get(i).attr("content"));
      }
    }
    for (int i = 0; site.isEmpty() && i < linkElements.size(); i++) {
      if (linkElements.get(i).attr("rel").equals("canonical")) {
        site = site(linkElements.get(i).attr("href"));
      }
    }
  }

  // ---------------------------------------------------------------- the walk

  private void walk(Document document) {
    Node node = document;
    int current = -1;
    while (true) {
      boolean descend = true;
      if (node instanceof TextNode words) {
        append(words.getWholeText());
      } else if (node instanceof Element element && element != document) {
        PageTag tag = PageTag.of(element.normalName());
        descend = enter(element, tag, current);
        if (descend && !(tag == PageTag.INLINE || tag == PageTag.BREAK)) {
          current = size - 1;
        }
      }
      if (descend && node.childNodeSize() > 0) {
        node = node.childNode(0);
        continue;
      }
      while (true) {
        if (descend && node instanceof Element element && element != document) {
          current = leave(element, current);
        }
        if (node == document) {
          flush(current);
          return;
        }
        Node next = node.nextSibling();
        if (next != null) {
          node = next;
          break;
        }
        Node up = node.parentNode();
        if (up == null) {
          flush(current);
          return;
        }
        node = up;
        descend = true;
      }
    }
  }

  /** Takes note of an element; returns whether to go into it. */
  private boolean enter(Element element, PageTag tag, int parent) {
    switch (tag) {
      case SCRIPT -> {
        script(element);
        return false;
      }
      case META -> {
        if (element.normalName().equals("meta")) {
          metas.add(element);
        } else if (element.normalName().equals("title") && documentTitle.isEmpty()) {
          documentTitle = element.text();
        }
        return false;
      }
      case SKIP -> {
        if (element.normalName().equals("link")) {
          linkElements.add(element);
        }
        return false;
      }
      case BREAK -> {
        lineBreak(parent);
        return true;
      }
      default -> {
        // Goes on below.
      }
    }
    Attributes attributes = element.attributesSize() > 0 ? element.attributes() : null;
    if (attributes != null) {
      note(element, attributes, tag);
    }
    if (tag == PageTag.INLINE) {
      String name = element.normalName();
      if (name.equals("b") || name.equals("strong")) {
        strongs++;
      }
      return attributes == null || !isInvisible(attributes);
    }
    if (!tag.isInline()) {
      flush(parent);
    }
    if (tag == PageTag.LINK) {
      links++;
      anchors.add(element);
      anchorBlocks.add(blocks.size());
    } else if (tag == PageTag.TIME) {
      times.add(element);
      timeBlocks.add(blocks.size());
    } else if (tag == PageTag.HEADING1) {
      heads.add(element);
    } else if (tag == PageTag.BODY && element.hasAttr("lang")) {
      language = element.attr("lang");
    }
    add(element, tag, parent, attributes);
    return true;
  }

  private void note(Element element, Attributes attributes, PageTag tag) {
    String property = attributes.getIgnoreCase("itemprop");
    if (!property.isEmpty()) {
      properties.add(element);
    }
    String rel = tag == PageTag.LINK ? attributes.getIgnoreCase("rel") : "";
    if (rel.contains("author")) {
      authorElements.add(element);
      return;
    }
    String own = own(attributes);
    if (!own.isEmpty() && (kindsOf(own) & PageNames.META) != 0) {
      String lower = own.toLowerCase(Locale.ROOT);
      if (authorElements.size() < 40
          && (lower.contains("author")
              || lower.contains("byline")
              || lower.contains("fn")
              || lower.contains("penulis")
              || lower.contains("reporter")
              || lower.contains("editor"))) {
        authorElements.add(element);
      }
    }
  }

  private static String own(Attributes attributes) {
    String type = attributes.getIgnoreCase("class");
    String id = attributes.getIgnoreCase("id");
    return type.isEmpty() ? id : id.isEmpty() ? type : type + " " + id;
  }

  private int kindsOf(String own) {
    return kindsOf.computeIfAbsent(own, names::kinds);
  }

  private void add(Element element, PageTag tag, int parent, @Nullable Attributes attributes) {
    if (size == parents.length) {
      grow();
    }
    int e = size++;
    elements[e] = element;
    parents[e] = parent;
    tags[e] = tag;
    firstBlock[e] = blocks.size();
    classes[e] = "";
    hidden[e] = parent >= 0 && hidden[parent];
    if (attributes != null) {
      String own = own(attributes);
      kinds[e] = own.isEmpty() ? 0 : kindsOf(own);
      classes[e] = attributes.getIgnoreCase("class");
      hidden[e] |= isInvisible(attributes);
      String property = attributes.getIgnoreCase("itemprop");
      declared[e] = property.equalsIgnoreCase("articleBody") || property.equals("reviewBody");
      String role = attributes.getIgnoreCase("role");
      if (role.equals("navigation")
          || role.equals("contentinfo")
          || role.equals("complementary")
          || role.equals("search")
          || role.equals("dialog")
          || role.equals("banner")) {
        kinds[e] |= PageNames.DROP;
      }
    }
  }

  private static boolean isInvisible(Attributes attributes) {
    if (attributes.hasKeyIgnoreCase("hidden")) {
      return true;
    }
    String style = attributes.getIgnoreCase("style");
    if (style.isEmpty()) {
      return false;
    }
    String dense = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return dense.contains("display:none") || dense.contains("visibility:hidden");
  }

  private int leave(Element element, int current) {
    PageTag tag = PageTag.of(element.normalName());
    if (tag == PageTag.INLINE) {
      String name = element.normalName();
      if (name.equals("b") || name.equals("strong")) {
        strongs--;
      }
      return current;
    }
    if (tag == PageTag.BREAK) {
      return current;
    }
    if (tag == PageTag.LINK) {
      links--;
    }
    if (!tag.isInline()) {
      flush(current);
    }
    endBlock[current] = blocks.size();
    endElement[current] = size;
    return parents[current];
  }

  private void grow() {
    int larger = parents.length * 2;
    elements = Arrays.copyOf(elements, larger);
    parents = Arrays.copyOf(parents, larger);
    tags = Arrays.copyOf(tags, larger);
    kinds = Arrays.copyOf(kinds, larger);
    hidden = Arrays.copyOf(hidden, larger);
    declared = Arrays.copyOf(declared, larger);
    classes = Arrays.copyOf(classes, larger);
    firstBlock = Arrays.copyOf(firstBlock, larger);
    endBlock = Arrays.copyOf(endBlock, larger);
    endElement = Arrays.copyOf(endElement, larger);
  }

  private void script(Element element) {
    String type = element.attr("type");
    if (type.toLowerCase(Locale.ROOT).contains("ld+json")) {
      scripts.add(element.data());
    } else if (element.id().equals("__NEXT_DATA__")) {
      nextData = element.data();
    }
  }

  private void append(String words) {
    int at = 0;
    int length = words.length();
    while (at < length) {
      char c = words.charAt(at);
      if (c <= ' ' || c == '\u00A0' || (c > 127 && Spans.isBlank(c))) {
        space = c != '\u200B' && c != '\uFEFF' && c != '\u2060' || space;
        at++;
      } else if (c == '\u00AD') {
        at++;
      } else {
        int end = at + 1;
        while (end < length && isInk(words.charAt(end))) {
          end++;
        }
        int before = text.length();
        if (space && before > 0) {
          text.append(' ');
        }
        text.append(words, at, end);
        int more = text.length() - before;
        linked += links > 0 ? more : 0;
        strong += strongs > 0 ? more : 0;
        space = false;
        lineEnd = false;
        at = end;
      }
    }
  }

  private static boolean isInk(char c) {
    return c > ' ' && (c < 127 || (c != '\u00AD' && !Spans.isBlank(c)));
  }

  /** One break is a space, two in a row end a block. */
  private void lineBreak(int current) {
    if (lineEnd) {
      flush(current);
    } else {
      lineEnd = !text.isEmpty();
      space = true;
    }
  }

  private void flush(int current) {
    if (!text.isEmpty() && current >= 0) {
      int owner = current;
      while (tags[owner].isInline() && parents[owner] >= 0) {
        owner = parents[owner];
      }
      blocks.add(new PageBlock(text.toString(), owner, linked, strong));
    }
    text.setLength(0);
    space = false;
    lineEnd = false;
    linked = 0;
    strong = 0;
  }
}
