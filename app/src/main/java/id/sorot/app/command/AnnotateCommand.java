package id.sorot.app.command;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.sorot.annotation.Analysis;
import id.sorot.annotation.AnnotatedSentence;
import id.sorot.annotation.ArticleAnnotator;
import id.sorot.annotation.Mention;
import id.sorot.annotation.PlaceMention;
import id.sorot.annotation.Quotation;
import id.sorot.annotation.SentenceClass;
import id.sorot.annotation.TimeExpression;
import id.sorot.app.output.Format;
import id.sorot.article.Article;
import id.sorot.article.Precision;
import id.sorot.article.Span;
import id.sorot.language.LanguagePack;
import id.sorot.language.Languages;
import id.sorot.world.World;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Sentences, mentions, places, times and quotations of articles. */
final class AnnotateCommand extends PathCommand {
  @Option(
      names = "--conll",
      description = "the input is tokens, one a line: write TOKEN, tab, BIO tag of names")
  private boolean conll;

  @Option(
      names = "--lang",
      paramLabel = "CODE",
      description = "the language of the tokens, for --conll")
  private Optional<String> lang = Optional.empty();

  @Override
  List<Format> formats() {
    return List.of(Format.TEXT, Format.JSONL, Format.JSON);
  }

  @Override
  boolean isStream() {
    return true;
  }

  @Override
  void run(Run run) throws IOException {
    if (conll) {
      LanguagePack pack = GivenPack.of(Languages.load(run.knowledge()), lang, "--conll");
      for (List<String> lines : GivenLines.of(paths, run)) {
        GivenTokens.write(lines, pack, run.output());
      }
      return;
    }
    ArticleAnnotator annotator =
        new ArticleAnnotator(
            Languages.load(run.knowledge()), World.load(run.knowledge()), run.knowledge());
    Rows rows = new Rows(run);
    run.each(
        paths,
        article -> annotator.annotate(article, true),
        analysis -> rows.write(Row.of(analysis), () -> Row.marked(analysis)));
    rows.end();
  }

  /** One article, as {@code annotate} writes it. */
  private record Row(
      String id,
      String lang,
      List<SentenceRow> sentences,
      List<MentionRow> mentions,
      List<PlaceRow> places,
      List<TimeRow> times,
      List<QuoteRow> quotes) {

    static Row of(Analysis analysis) {
      return new Row(
          analysis.article().id(),
          analysis.lang(),
          analysis.sentences().stream().map(SentenceRow::of).toList(),
          analysis.mentions().stream().map(MentionRow::of).toList(),
          analysis.places().stream().map(PlaceRow::of).toList(),
          analysis.times().stream().map(TimeRow::of).toList(),
          analysis.quotations().stream().map(QuoteRow::of).toList());
    }

    /** The text with marks: {@code [Vladimir Putin|RUS:GOV]}. */
    static String marked(Analysis analysis) {
      List<Mark> marks = new ArrayList<>();
      for (Mention mention : analysis.mentions()) {
        marks.add(new Mark(mention.span(), mention.actor().code()));
      }
      for (PlaceMention place : analysis.places()) {
        marks.add(new Mark(place.span(), "@" + place.place().country()));
      }
      for (TimeExpression time : analysis.times()) {
        String from = time.range().from().toString();
        String to = time.range().to().toString();
        marks.add(new Mark(time.span(), from.equals(to) ? from : from + "/" + to));
      }
      for (Quotation quotation : analysis.quotations()) {
        String speaker = quotation.speakerText().orElse("?");
        marks.add(new Mark(quotation.span(), "« " + speaker));
      }
      marks.sort(
          Comparator.comparingInt((Mark mark) -> mark.span().start())
              .thenComparingInt(mark -> -mark.span().end()));
      return write(analysis.article(), marks);
    }

    private static String write(Article article, List<Mark> marks) {
      String text = article.text().characters();
      StringBuilder out = new StringBuilder("── ").append(article.id()).append('\n');
      List<Mark> open = new ArrayList<>();
      int next = 0;
      for (int at = 0; at <= text.length(); at++) {
        for (int i = open.size() - 1; i >= 0; i--) {
          if (open.get(i).span().end() <= at) {
            out.append('|').append(open.remove(i).what()).append(']');
          }
        }
        while (next < marks.size() && marks.get(next).span().start() == at) {
          out.append('[');
          open.add(marks.get(next++));
        }
        if (at < text.length()) {
          out.append(text.charAt(at));
        }
      }
      return out.append('\n').toString();
    }
  }

  private record Mark(Span span, String what) {}

  private record SentenceRow(Span span, @JsonProperty("class") SentenceClass type) {
    static SentenceRow of(AnnotatedSentence sentence) {
      return new SentenceRow(sentence.sentence().span(), sentence.type());
    }
  }

  private record MentionRow(Span span, String actor, String name) {
    static MentionRow of(Mention mention) {
      return new MentionRow(mention.span(), mention.actor().code(), mention.actor().name());
    }
  }

  private record PlaceRow(Span span, String name, Optional<String> country) {
    static PlaceRow of(PlaceMention place) {
      Optional<String> country =
          Optional.of(place.place().country()).filter(code -> !code.equals("?"));
      return new PlaceRow(place.span(), place.place().name(), country);
    }
  }

  private record TimeRow(Span span, LocalDate from, LocalDate to, Precision precision, String by) {
    static TimeRow of(TimeExpression time) {
      return new TimeRow(
          time.span(), time.range().from(), time.range().to(), time.range().precision(), time.by());
    }
  }

  private record QuoteRow(
      String text,
      Span span,
      Quotation.Kind kind,
      Optional<Span> speaker,
      Optional<String> speakerText,
      Optional<String> speakerActor,
      Optional<String> cue) {
    static QuoteRow of(Quotation quotation) {
      return new QuoteRow(
          quotation.text(),
          quotation.span(),
          quotation.kind(),
          quotation.speaker(),
          quotation.speakerText(),
          quotation.speakerActor().map(actor -> actor.code()),
          quotation.cue());
    }
  }
}
