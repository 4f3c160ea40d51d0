package id.sorot.app.evaluate;

import id.sorot.annotation.ArticleAnnotator;
import id.sorot.annotation.TimeExpression;
import id.sorot.article.Article;
import id.sorot.article.Block;
import id.sorot.article.Precision;
import id.sorot.article.Span;
import id.sorot.article.Text;
import id.sorot.article.Timestamp;
import id.sorot.knowledge.Knowledge;
import id.sorot.language.Languages;
import id.sorot.world.World;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Measures expressions of time on a table of sentence, day of the article, expression, first day,
 * last day and precision; lines that begin with # are left out.
 *
 * <p>A prediction is what {@code annotate} writes of the sentences, with the number of the row,
 * from 1, as {@code id}. What is found beside the expression of a row is not counted.
 */
final class TimesEvaluation implements Evaluation {
  private static final int COLUMNS = 6;

  /** An expression with what it means. */
  private record Time(String words, String from, String to, String precision) {}

  private record Line(String sentence, String day, Time time) {}

  @Override
  public Scores evaluate(Path gold, Optional<Path> predicted, Knowledge knowledge, int threads)
      throws IOException {
    List<Line> lines = lines(gold);
    List<List<Time>> said =
        predicted.isPresent() ? said(predicted.get(), lines) : work(lines, knowledge);
    int found = 0;
    int days = 0;
    int right = 0;
    for (int i = 0; i < lines.size(); i++) {
      Time want = lines.get(i).time();
      List<Time> got = said.get(i);
      right += got.contains(want) ? 1 : 0;
      found += got.stream().anyMatch(time -> time.words().equals(want.words())) ? 1 : 0;
      days +=
          got.stream()
                  .anyMatch(time -> time.from().equals(want.from()) && time.to().equals(want.to()))
              ? 1
              : 0;
    }
    return new Scores(
        "times",
        gold.toString(),
        List.of(
            row("all right", right, lines.size()),
            row("words", found, lines.size()),
            row("days", days, lines.size())));
  }

  private static Scores.Row row(String part, int right, int all) {
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("right", all == 0 ? 0 : (double) right / all);
    values.put("of", (double) all);
    return new Scores.Row(part, values);
  }

  private static List<Line> lines(Path gold) throws IOException {
    List<Line> lines = new ArrayList<>();
    for (List<String[]> rows : GoldColumns.read(gold).sentences()) {
      for (String[] row : rows) {
        if (row[0].startsWith("#")) {
          continue;
        }
        if (row.length != COLUMNS) {
          throw new IOException(
              gold + ": a row has " + row.length + " columns, not six: " + row[0]);
        }
        lines.add(new Line(row[0], row[1], new Time(row[2], row[3], row[4], row[5])));
      }
    }
    return lines;
  }

  private static List<List<Time>> said(Path file, List<Line> lines) throws IOException {
    Map<String, JsonNode> rows = GoldRows.byId(file);
    List<List<Time>> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<Time> times = new ArrayList<>();
      JsonNode row = rows.get(Integer.toString(i + 1));
      if (row != null) {
        for (JsonNode time : row.path("times")) {
          int start = time.path("span").path(0).asInt();
          int end = time.path("span").path(1).asInt();
          String sentence = lines.get(i).sentence();
          if (start >= 0 && start <= end && end <= sentence.length()) {
            times.add(
                new Time(
                    sentence.substring(start, end),
                    time.path("from").asString(""),
                    time.path("to").asString(""),
                    time.path("precision").asString("")));
          }
        }
      }
      all.add(times);
    }
    return all;
  }

  private static List<List<Time>> work(List<Line> lines, Knowledge knowledge) {
    Languages languages = Languages.load(knowledge);
    ArticleAnnotator annotator = new ArticleAnnotator(languages, World.load(knowledge), knowledge);
    String lang =
        languages
            .detect(lines.stream().map(Line::sentence).collect(Collectors.joining("\n")))
            .lang();
    List<List<Time>> all = new ArrayList<>();
    for (Line line : lines) {
      all.add(
          annotator.annotate(article(line, lang), false).times().stream()
              .map(time -> time(time, line.sentence()))
              .toList());
    }
    return all;
  }

  private static Time time(TimeExpression time, String sentence) {
    return new Time(
        time.span().of(sentence),
        time.range().from().toString(),
        time.range().to().toString(),
        time.range().precision().name().toLowerCase(Locale.ROOT));
  }

  private static Article article(Line line, String lang) {
    Span whole = new Span(0, line.sentence().length());
    return new Article(
        "row",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.of(new Timestamp(line.day(), Precision.DAY, "row")),
        Optional.empty(),
        Optional.of(lang),
        new Text(line.sentence(), List.of(Block.of(Block.Kind.PARAGRAPH, whole))),
        List.of(),
        List.of());
  }
}
