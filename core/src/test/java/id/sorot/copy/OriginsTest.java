package id.sorot.copy;

import static org.assertj.core.api.Assertions.assertThat;

import id.sorot.article.Article;
import id.sorot.knowledge.Knowledge;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class OriginsTest {
  private final Publishers publishers = Publishers.load(Knowledge.builtIn());
  private final CopyFinder finder = new CopyFinder();
  private final SplittableRandom random = new SplittableRandom(11);

  @Test
  void twoOutletsOfOnePublisherAreOneOrigin() {
    List<Origin> origins =
        Origins.ofOne(
            List.of(from("a", "detikNews"), from("b", "CNN Indonesia"), from("c", "Tempo")),
            List.of(),
            publishers);
    assertThat(origins)
        .containsExactly(
            new Origin("o1", List.of("a", "b"), "publisher"), new Origin("o2", List.of("c"), ""));
  }

  @Test
  void outletsOfOnePublisherOnTwoMattersAreTwoOrigins() {
    List<Origin> origins =
        Origins.of(
            List.of(List.of(from("a", "Kompas")), List.of(from("b", "Kompas.com"))),
            List.of(),
            publishers);
    assertThat(origins).hasSize(2);
  }

  @Test
  void aReprintCountsWithItsSource() {
    String text = TestArticles.prose(random, 10);
    List<Article> articles =
        List.of(
            TestArticles.of("a", text),
            TestArticles.of("b", text + " " + TestArticles.prose(random, 2)));
    assertThat(Origins.ofOne(articles, finder.find(articles), publishers))
        .containsExactly(new Origin("o1", List.of("a", "b"), "text"));
  }

  @Test
  void anArticleMadeOfTwoOthersDoesNotMakeThoseOne() {
    String one = TestArticles.prose(random, 10);
    String other = TestArticles.prose(random, 12);
    List<Article> articles =
        List.of(
            TestArticles.of("a", one),
            TestArticles.of("b", other),
            TestArticles.of("mixed", one + " " + other));
    List<Origin> origins = Origins.ofOne(articles, finder.find(articles), publishers);
    assertThat(origins).hasSizeBetween(1, 2);
  }

  @Test
  void textsOfOneAgencyAreOneOrigin() {
    List<Article> articles =
        List.of(
            TestArticles.of("a", TestArticles.prose(random, 6) + " (ANT)"),
            TestArticles.of("b", TestArticles.prose(random, 6) + " (ANTARA)"));
    assertThat(Origins.ofOne(articles, List.of(), publishers))
        .containsExactly(new Origin("o1", List.of("a", "b"), "wire"));
  }

  private Article from(String id, String outlet) {
    return TestArticles.of(
        id, TestArticles.prose(random, 6), Optional.of(outlet), Optional.empty());
  }
}
