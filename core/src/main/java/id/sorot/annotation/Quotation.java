package id.sorot.annotation;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.sorot.article.Span;
import id.sorot.world.Actor;
import java.util.Optional;

/**
 * What somebody is quoted with.
 *
 * @param text the words, without quotation marks
 * @param span where they stand, without quotation marks
 * @param kind direct (a whole sentence in marks), partial (some words in marks) or indirect (no
 *     marks)
 * @param speaker where the speaker's name stands; empty if nobody is named
 * @param speakerText the words that name the speaker
 * @param speakerActor who that is; empty if unknown
 * @param cue the word of saying, such as {@code menyatakan}; empty if there is none
 */
public record Quotation(
    String text,
    Span span,
    Kind kind,
    Optional<Span> speaker,
    Optional<String> speakerText,
    Optional<Actor> speakerActor,
    Optional<String> cue) {
  /** How the words are given. In JSON the name in lower case. */
  public enum Kind {
    @JsonProperty("direct")
    DIRECT,
    @JsonProperty("partial")
    PARTIAL,
    @JsonProperty("indirect")
    INDIRECT
  }
}
