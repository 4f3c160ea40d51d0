package id.sorot.event;

import java.util.List;
import java.util.Optional;

/**
 * An event in the making.
 *
 * @param match the predicate that stands in the sentence
 * @param source who did it; empty if nobody is named
 * @param target to whom; empty if nobody is named
 * @param status whether it took place
 * @param speaker who vouches for it; empty if the outlet does
 * @param pointing whether a word such as 'this' points back to what was told
 * @param trail each decision, in words, for the explanation
 */
record Draft(
    PredicateIndex.Match match,
    Optional<Party> source,
    Optional<Party> target,
    Status status,
    Optional<String> speaker,
    boolean pointing,
    List<String> trail) {
  EventType type() {
    return match.predicate().type().orElseThrow();
  }

  boolean mutual() {
    return match.predicate().conditions().mutual();
  }

  String sourceCode() {
    return source.map(Party::code).orElse("?");
  }

  String targetCode() {
    return target.map(Party::code).orElse("?");
  }

  Draft with(Optional<Party> newSource, Optional<Party> newTarget) {
    return new Draft(match, newSource, newTarget, status, speaker, pointing, trail);
  }

  Draft judged(Status newStatus, Optional<String> newSpeaker) {
    return new Draft(match, source, target, newStatus, newSpeaker, pointing, trail);
  }
}
