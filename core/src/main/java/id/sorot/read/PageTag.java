package id.sorot.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the name of a tag says of its place in a page. */
enum PageTag {
  INLINE,
  LINK,
  BREAK,
  SKIP,
  SCRIPT,
  META,
  TIME,
  PARAGRAPH,
  HEADING1,
  HEADING,
  ITEM,
  LIST,
  QUOTE,
  CAPTION,
  FIGURE,
  CELL,
  TABLE,
  PRE,
  NAV,
  FOOTER,
  HEADER,
  ASIDE,
  ARTICLE,
  MAIN,
  FORM,
  BODY,
  BLOCK;

  private static final Map<String, PageTag> BY_NAME = new HashMap<>();

  static {
    put(LINK, "a");
    put(BREAK, "br");
    put(SKIP, "style", "noscript", "template", "svg", "iframe", "button", "select", "textarea");
    put(
        SKIP, "input", "object", "embed", "audio", "video", "canvas", "map", "math", "link",
        "amp-ad");
    put(
        SKIP,
        "amp-analytics",
        "amp-sidebar",
        "amp-consent",
        "amp-embed",
        "amp-social-share",
        "dialog");
    put(
        SKIP,
        "amp-audio",
        "amp-video",
        "amp-iframe",
        "amp-auto-ads",
        "option",
        "datalist",
        "frame");
    put(SCRIPT, "script");
    put(META, "meta", "title", "base");
    put(TIME, "time");
    put(PARAGRAPH, "p");
    put(HEADING1, "h1");
    put(HEADING, "h2", "h3", "h4", "h5", "h6");
    put(ITEM, "li", "dt", "dd");
    put(LIST, "ul", "ol", "dl");
    put(QUOTE, "blockquote");
    put(CAPTION, "figcaption", "caption");
    put(FIGURE, "figure");
    put(CELL, "td", "th");
    put(TABLE, "table", "tbody", "thead", "tfoot", "tr");
    put(PRE, "pre");
    put(NAV, "nav", "menu");
    put(FOOTER, "footer");
    put(HEADER, "header");
    put(ASIDE, "aside");
    put(ARTICLE, "article");
    put(MAIN, "main");
    put(FORM, "form", "fieldset");
    put(BODY, "body", "html");
    put(
        BLOCK,
        "div",
        "section",
        "center",
        "address",
        "details",
        "summary",
        "hgroup",
        "hr",
        "frameset");
    put(BLOCK, "figure", "picture", "legend", "amp-img", "noframes", "search");
    BY_NAME.put("figure", FIGURE);
  }

  private static void put(PageTag tag, String... names) {
    for (String name : names) {
      BY_NAME.put(name, tag);
    }
  }

  static PageTag of(String name) {
    PageTag tag = BY_NAME.get(name);
    if (tag == null) {
      tag = BY_NAME.get(name.toLowerCase(Locale.ROOT));
    }
    if (tag == null) {
      // Elements of a page's own, such as 'news-paragraph', stand on lines of their own.
      return name.indexOf('-') > 0 ? BLOCK : INLINE;
    }
    return tag;
  }

  boolean isInline() {
    return this == INLINE || this == LINK || this == TIME;
  }

  boolean isHeading() {
    return this == HEADING || this == HEADING1;
  }
}
