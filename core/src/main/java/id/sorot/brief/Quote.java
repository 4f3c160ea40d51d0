package id.sorot.brief;

import id.sorot.annotation.Quotation;
import id.sorot.article.Evidence;
import java.util.List;
import java.util.Optional;

/**
 * What somebody is quoted with.
 *
 * @param speaker who says it, as shown; empty if nobody is named
 * @param speakerActor actor code; empty if unknown
 * @param kind direct, partial, or indirect: in the outlet's words
 * @param text the words
 * @param cue the word of saying; empty if there is none
 * @param said day on which it was said, if the words themselves name a time; ISO date
 * @param articles ids of all articles that have the same words of the same speaker
 * @param evidence the words in the first of them
 */
public record Quote(
    Optional<String> speaker,
    Optional<String> speakerActor,
    Quotation.Kind kind,
    String text,
    Optional<String> cue,
    Optional<String> said,
    List<String> articles,
    Evidence evidence) {
  public Quote {
    articles = List.copyOf(articles);
  }
}
