package id.sorot.relation;

import id.sorot.annotation.Analysis;
import id.sorot.annotation.AnnotatedSentence;
import id.sorot.annotation.Mention;
import id.sorot.annotation.SentenceClass;
import id.sorot.annotation.TimeExpression;
import id.sorot.article.Article;
import id.sorot.article.Block;
import id.sorot.article.DateRange;
import id.sorot.article.Span;
import id.sorot.article.Text;
import id.sorot.language.Sentence;
import id.sorot.world.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Analyses made from marked text: {@code [RUS:GOV|Putin]} is a mention, {@code {2024-06-19|Rabu}} a
 * time; a sentence ends with a full stop and a blank.
 */
final class Marked {
  private static final Pattern MARK =
      Pattern.compile("\\[([^|\\]]+)\\|([^\\]]+)\\]|\\{([^|}]+)\\|([^}]+)\\}");

  private Marked() {}

  static Analysis analysis(String id, String lang, String marked) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    List<TimeExpression> times = new ArrayList<>();
    Matcher matcher = MARK.matcher(marked);
    int last = 0;
    while (matcher.find()) {
      text.append(marked, last, matcher.start());
      boolean isTime = matcher.group(1) == null;
      String words = isTime ? matcher.group(4) : matcher.group(2);
      Span span = new Span(text.length(), text.length() + words.length());
      text.append(words);
      if (isTime) {
        times.add(
            new TimeExpression(span, DateRange.day(LocalDate.parse(matcher.group(3))), "made"));
      } else {
        String code = matcher.group(1);
        mentions.add(new Mention(span, new Actor(code, code, "state", words), "name"));
      }
      last = matcher.end();
    }
    text.append(marked, last, marked.length());
    Article article =
        new Article(
            id,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(lang),
            new Text(
                text.toString(),
                List.of(Block.of(Block.Kind.PARAGRAPH, new Span(0, text.length())))),
            List.of(),
            List.of());
    return new Analysis(article, lang, sentences(article), mentions, List.of(), times, List.of());
  }

  private static List<AnnotatedSentence> sentences(Article article) {
    List<AnnotatedSentence> sentences = new ArrayList<>();
    String text = article.text().characters();
    int from = 0;
    while (from < text.length()) {
      int stop = text.indexOf(". ", from);
      int end = stop < 0 ? text.length() : stop + 1;
      sentences.add(
          new AnnotatedSentence(
              new Sentence(new Span(from, end), List.of(), false),
              SentenceClass.FACT,
              article.text().blocks().getFirst()));
      from = stop < 0 ? text.length() : stop + 2;
    }
    return sentences;
  }
}
