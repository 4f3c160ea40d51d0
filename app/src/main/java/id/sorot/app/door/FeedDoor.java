package id.sorot.app.door;

import id.sorot.article.Article;
import id.sorot.read.ArticleReader;
import id.sorot.read.Characters;
import id.sorot.read.Sidecar;
import id.sorot.read.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads RSS (all versions) and Atom, one article an entry, with the full content where the feed has
 * it and the summary where not.
 *
 * <p>jsoup's XML parser takes what feeds really hold: a DOCTYPE, bare ampersands, a missing end. It
 * resolves no outside entity.
 */
final class FeedDoor {
  private final ArticleReader reader;

  FeedDoor(ArticleReader reader) {
    this.reader = reader;
  }

  void read(Source source, Sink sink) throws IOException {
    String xml = Characters.ofPage(source.all(OneDoor.MAX_TEXT), Optional.empty());
    Document feed = Jsoup.parse(xml, "", Parser.xmlParser());
    Optional<String> outlet = Optional.empty();
    for (Element title : feed.select("channel > title, feed > title")) {
      outlet = Optional.of(title.text().strip()).filter(t -> !t.isEmpty());
      break;
    }
    int number = 0;
    for (Element entry : feed.select("item, entry")) {
      number++;
      String place = source.name() + ": entry " + number;
      try {
        sink.read(place, article(entry, source.id() + "-" + number, outlet));
      } catch (UnreadableException e) {
        sink.failed(place, String.valueOf(e.getMessage()));
      }
    }
    if (number == 0) {
      sink.failed(source.name(), "is a feed without entries");
    }
  }

  private Article article(Element entry, String id, Optional<String> outlet) {
    Optional<String> title = child(entry, "title").map(t -> Jsoup.parse(t).text());
    Optional<String> date =
        child(entry, "pubDate", "published", "dc:date", "date", "issued", "updated")
            .map(FeedDoor::date);
    List<String> authors = new ArrayList<>();
    for (Element author : entry.children()) {
      String name = author.normalName();
      if (name.equals("dc:creator") || name.equals("author")) {
        Element inner = author.selectFirst("name");
        String person =
            (inner == null ? author : inner).text().replaceAll("^\\S+@\\S+\\s*\\(|\\)$", "");
        if (!person.isBlank() && !person.contains("@")) {
          authors.add(person.strip());
        }
      }
    }
    Sidecar meta =
        new Sidecar(
            "feed",
            outlet,
            Optional.empty(),
            title,
            date,
            address(entry),
            Optional.empty(),
            authors);
    String content =
        child(entry, "content:encoded", "content", "description", "summary").orElse("");
    if (content.indexOf('<') < 0) {
      String plain = Parser.unescapeEntities(content, false);
      return plain.isBlank()
          ? ArticleReader.empty(id, meta)
          : reader.plain(id, plain.strip(), meta);
    }
    String page =
        "<html><body><article class=\"article-body\">" + content + "</article></body></html>";
    return reader.page(id, page.getBytes(StandardCharsets.UTF_8), Optional.of("utf-8"), meta);
  }

  private static Optional<String> child(Element entry, String... names) {
    for (String name : names) {
      for (Element child : entry.children()) {
        if (child.tagName().equalsIgnoreCase(name)) {
          // Atom content of type xhtml holds elements, all else holds words.
          String value = child.attr("type").equals("xhtml") ? child.html() : child.wholeText();
          if (!value.isBlank()) {
            return Optional.of(value.strip());
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> address(Element entry) {
    for (Element link : entry.children()) {
      if (link.normalName().equals("link")) {
        String rel = link.attr("rel");
        String href = link.hasAttr("href") ? link.attr("href") : link.text();
        if ((rel.isEmpty() || rel.equals("alternate")) && href.strip().startsWith("http")) {
          return Optional.of(href.strip());
        }
      }
    }
    return child(entry, "guid").filter(g -> g.startsWith("http"));
  }

  private static String date(String value) {
    try {
      return OffsetDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toString();
    } catch (DateTimeException e) {
      return value;
    }
  }
}
