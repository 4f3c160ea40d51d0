package id.sorot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.sorot.article.Article;
import id.sorot.article.Block;
import id.sorot.article.Span;
import id.sorot.article.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each group of predicates has a sentence of its own that it must tell the type of. */
class PredicateSentencesTest {
  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void everyGroupOfPredicatesFiresOnItsSentence(String lang) throws IOException {
    Sorot sorot = Sorot.load();
    String file = "/id/sorot/event/predicates-" + lang + ".tsv";
    List<String> wrong = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      List<String> types =
          sorot.explain(sentence(lang, cells.get(2)), false).stream()
              .map(explanation -> explanation.report().type().name())
              .toList();
      boolean right = cells.get(0).equals("-") ? types.isEmpty() : types.contains(cells.get(0));
      if (!right) {
        wrong.add(file + ":" + number + ": " + cells.get(2) + " gave " + types);
      }
    }
    assertThat(wrong).hasSizeLessThanOrEqualTo(5);
  }

  private static List<String> lines(String file) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(PredicateSentencesTest.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    }
  }

  private static Article sentence(String lang, String text) {
    Text whole =
        new Text(text, List.of(Block.of(Block.Kind.PARAGRAPH, new Span(0, text.length()))));
    return new Article(
        "s",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(lang),
        whole,
        List.of(),
        List.of());
  }
}
