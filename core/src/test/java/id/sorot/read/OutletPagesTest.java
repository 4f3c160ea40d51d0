package id.sorot.read;

import static org.assertj.core.api.Assertions.assertThat;

import id.sorot.article.Article;
import id.sorot.article.Block;
import id.sorot.article.Timestamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Invented stories in the structures of today's Indonesian outlets: declared bodies, pages in
 * parts, AMP, data for scripts, infinite scroll, lazy pictures, bare line breaks, liveblogs,
 * galleries, videos.
 */
class OutletPagesTest {
  private static final Path PAGES = Path.of("src/test/resources/pages");
  private static final PageExtractor EXTRACTOR = PageExtractor.builtIn();

  record Expected(String story, String title, String author, String day) {}

  static Stream<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".html"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void everyParagraphIsReadAndNothingElse(String page) throws IOException {
    Article article = read(page);
    String story = Files.readString(PAGES.resolve(expected(page).story() + ".txt"));
    List<String> wanted = List.of(story.strip().split("\n\n"));
    List<String> found = new ArrayList<>();
    for (Block block : article.text().blocks()) {
      if (block.kind() != Block.Kind.HEADING) {
        found.add(block.span().of(article.text().characters()));
      }
    }
    found.removeIf(b -> b.matches("\\(\\w+/\\w+\\)"));
    assertThat(found).as(page).containsExactlyElementsOf(wanted);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void furnitureStaysOutOfTheText(String page) throws IOException {
    String text = read(page).text().characters();
    for (String absent : Files.readAllLines(PAGES.resolve("absent.txt"))) {
      assertThat(text).as(page).doesNotContainIgnoringCase(absent);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void titleAuthorAndDayAreThoseOfTheOutlet(String page) throws IOException {
    Article article = read(page);
    Expected expected = expected(page);
    assertThat(article.title()).contains(expected.title());
    assertThat(article.authors()).containsExactly(expected.author());
    assertThat(article.published().map(Timestamp::at).orElse("")).startsWith(expected.day());
    assertThat(article.lang()).contains("id");
  }

  private static Article read(String page) throws IOException {
    byte[] html = Files.readAllBytes(PAGES.resolve(page));
    return EXTRACTOR.extract(page, html, Optional.empty(), Optional.empty());
  }

  private static Expected expected(String page) throws IOException {
    for (String line : Files.readAllLines(PAGES.resolve("expected.tsv"))) {
      String[] cells = line.split("\t");
      if (!line.startsWith("#") && page.endsWith("-" + cells[0] + ".html")) {
        return new Expected(cells[0], cells[1], cells[2], cells[3]);
      }
    }
    throw new IllegalStateException("no line of expected.tsv is about " + page);
  }
}
