package id.sorot.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sorot.article.DateRange;
import id.sorot.article.Evidence;
import java.util.Map;
import java.util.Optional;

/**
 * One statement in one article that an actor did something to another.
 *
 * @param type PLOVER type
 * @param mode PLOVER mode, such as {@code meet}; empty if the codebook gives none
 * @param cameo CAMEO code, such as {@code 057}
 * @param source who did it: actor codes, several joined by {@code ;}, unknown {@code ?}
 * @param target to whom; empty if there is no one
 * @param mutual whether both did it to each other
 * @param sourceText the words that name the source; empty if none do
 * @param targetText the words that name the target; empty if none do
 * @param status whether it took place
 * @param speaker who vouches for it, as an actor code; empty if the outlet does
 * @param date when it took place; empty if not said
 * @param place where, as {@code Pyongyang, PRK}; empty if not said
 * @param numbers of the event, such as {@code killed → 12}; empty if none are given
 * @param confidence 0 to 1
 * @param evidence the shortest run of words inside one sentence that carries the act
 * @param rule the codebook line that fired, as {@code file:line}
 */
public record Report(
    EventType type,
    Optional<String> mode,
    String cameo,
    String source,
    Optional<String> target,
    boolean mutual,
    Optional<String> sourceText,
    Optional<String> targetText,
    Status status,
    Optional<String> speaker,
    Optional<DateRange> date,
    Optional<String> place,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Integer> numbers,
    double confidence,
    Evidence evidence,
    String rule) {
  public Report {
    numbers = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(numbers));
  }
}
