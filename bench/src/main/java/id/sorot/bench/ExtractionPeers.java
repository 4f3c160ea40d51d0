package id.sorot.bench;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import id.sorot.article.Article;
import id.sorot.read.Characters;
import id.sorot.read.PageExtractor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a set of pages with Sorot and with its peers on the JVM; writes what each found, for {@code
 * sorot evaluate extract}, and prints CPU time a page beside that of parsing alone.
 *
 * <p>Usage: {@code ExtractionPeers SET OUT}, SET being a folder with {@code gold.jsonl}. Each way
 * is run once over all pages to warm up and then three times; the best of the three counts.
 */
public final class ExtractionPeers {
  private static final JsonMapper JSON = new JsonMapper();

  private record Page(String id, byte[] bytes, String address) {}

  private record Way(String name, Function<Page, ObjectNode> read) {}

  private ExtractionPeers() {}

  /** Runs the comparison. */
  public static void main(String[] args) throws IOException {
    Path set = Path.of(args[0]);
    Path out = Files.createDirectories(Path.of(args[1]));
    List<Page> pages = new ArrayList<>();
    for (String line : Files.readAllLines(set.resolve("gold.jsonl"))) {
      JsonNode row = JSON.readTree(line);
      JsonNode url = row.path("url");
      pages.add(
          new Page(
              row.path("id").stringValue(),
              Files.readAllBytes(set.resolve(row.path("html_file").stringValue())),
              url.isString() ? url.stringValue() : "https://x.example/"));
    }
    PageExtractor extractor = PageExtractor.builtIn();
    List<Way> ways =
        List.of(
            new Way("jsoup", ExtractionPeers::parse),
            new Way("jsoup-text", ExtractionPeers::text),
            new Way("sorot", page -> sorot(extractor, page)),
            new Way("readability4j", ExtractionPeers::readability),
            new Way("boilerpipe", ExtractionPeers::boilerpipe));
    double alone = 0;
    for (Way way : ways) {
      double perSecond = measure(way, pages, out);
      alone = way.name().equals("jsoup") ? perSecond : alone;
      System.out.printf(
          java.util.Locale.ROOT,
          "%-14s %8.1f pages per CPU second  %.2f of parsing alone%n",
          way.name(),
          perSecond,
          perSecond / alone);
    }
  }

  private static double measure(Way way, List<Page> pages, Path out) throws IOException {
    StringBuilder rows = new StringBuilder();
    for (Page page : pages) {
      rows.append(JSON.writeValueAsString(way.read().apply(page))).append('\n');
    }
    Files.writeString(out.resolve(way.name() + ".jsonl"), rows);
    var threads = ManagementFactory.getThreadMXBean();
    double best = 0;
    // What is read is counted, so that no reading can be left out as idle.
    long fields = 0;
    for (int round = 0; round < 3; round++) {
      long start = threads.getCurrentThreadCpuTime();
      for (Page page : pages) {
        fields += way.read().apply(page).size();
      }
      long spent = threads.getCurrentThreadCpuTime() - start;
      best = Math.max(best, pages.size() * 1e9 / spent);
    }
    if (fields < pages.size()) {
      throw new IllegalStateException(way.name() + " read nothing");
    }
    return best;
  }

  private static ObjectNode row(Page page, String text) {
    ObjectNode row = JSON.createObjectNode();
    row.put("id", page.id());
    row.put("text", text);
    return row;
  }

  private static ObjectNode parse(Page page) {
    var document = Jsoup.parse(Characters.ofPage(page.bytes(), Optional.empty()), page.address());
    return row(page, document.title());
  }

  private static ObjectNode text(Page page) {
    var document = Jsoup.parse(Characters.ofPage(page.bytes(), Optional.empty()), page.address());
    return row(page, document.text());
  }

  private static ObjectNode sorot(PageExtractor extractor, Page page) {
    Article article =
        extractor.extract(page.id(), page.bytes(), Optional.empty(), Optional.of(page.address()));
    return row(page, article.text().characters());
  }

  private static ObjectNode readability(Page page) {
    String html = Characters.ofPage(page.bytes(), Optional.empty());
    var article = new Readability4J(page.address(), html).parse();
    String content = article.getContent();
    // Its own text content glues paragraphs; blocks are parted here as in its HTML.
    return row(
        page,
        content == null
            ? ""
            : Jsoup.parse(content.replaceAll("(?i)<(?:/p|/h\\d|br|/li|/div)", "\n$0")).wholeText());
  }

  private static ObjectNode boilerpipe(Page page) {
    try {
      String html = Characters.ofPage(page.bytes(), Optional.empty());
      return row(page, ArticleExtractor.INSTANCE.getText(html));
    } catch (BoilerpipeProcessingException | RuntimeException e) {
      return row(page, "");
    }
  }
}
