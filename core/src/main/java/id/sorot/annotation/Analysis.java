package id.sorot.annotation;

import id.sorot.article.Article;
import java.util.List;

/**
 * What was found in one article, before events are coded.
 *
 * @param article the article
 * @param lang the language it was read in; {@code und} or another code if it was not analysed
 * @param sentences of its prose, in order
 * @param mentions of actors, in order; they do not overlap
 * @param places in order
 * @param times in order
 * @param quotations in order
 */
public record Analysis(
    Article article,
    String lang,
    List<AnnotatedSentence> sentences,
    List<Mention> mentions,
    List<PlaceMention> places,
    List<TimeExpression> times,
    List<Quotation> quotations) {
  public Analysis {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    places = List.copyOf(places);
    times = List.copyOf(times);
    quotations = List.copyOf(quotations);
  }
}
