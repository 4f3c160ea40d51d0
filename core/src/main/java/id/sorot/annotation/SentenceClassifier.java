package id.sorot.annotation;

import id.sorot.article.Span;
import id.sorot.world.NameTokens;
import java.util.List;
import java.util.Optional;

/**
 * Says what a sentence does: a norm, somebody's statement, a prediction, an opinion of the outlet,
 * or, where no cue says otherwise, a fact.
 */
final class SentenceClassifier {
  private final Cues classes;
  private final Cues saying;
  private final List<Quotation> quotations;

  SentenceClassifier(Cues classes, Cues saying, List<Quotation> quotations) {
    this.classes = classes;
    this.saying = saying;
    this.quotations = quotations;
  }

  SentenceClass classify(Reading reading) {
    NameTokens tokens = reading.tokens();
    boolean norm = false;
    boolean prediction = false;
    boolean opinion = false;
    boolean according = false;
    for (int i = 0; i < tokens.size(); i++) {
      Optional<Cues.Cue> cue = classes.at(tokens, i);
      if (cue.isPresent()) {
        norm |= cue.get().is("norm");
        prediction |= cue.get().is("prediction");
        opinion |= cue.get().is("opinion");
      }
      according |= saying.at(tokens, i).filter(c -> c.is("according")).isPresent();
    }
    if (according || isQuoted(reading.sentence().span())) {
      return SentenceClass.STATEMENT;
    }
    if (norm) {
      return SentenceClass.NORM;
    }
    if (prediction) {
      return SentenceClass.PREDICTION;
    }
    return opinion ? SentenceClass.OPINION : SentenceClass.FACT;
  }

  /** Whether a quotation fills most of a sentence, or an indirect one stands in it. */
  private boolean isQuoted(Span sentence) {
    int low = 0;
    int high = quotations.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).span().end() <= sentence.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < quotations.size(); i++) {
      Quotation quotation = quotations.get(i);
      Span span = quotation.span();
      if (span.start() >= sentence.end()) {
        return false;
      }
      int common = Math.min(span.end(), sentence.end()) - Math.max(span.start(), sentence.start());
      boolean whole = quotation.kind() != Quotation.Kind.PARTIAL;
      if (common > 0 && (whole || common * 2 > sentence.length())) {
        return true;
      }
    }
    return false;
  }
}
