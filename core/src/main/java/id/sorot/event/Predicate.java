package id.sorot.event;

import java.util.List;
import java.util.Optional;

/**
 * One sense of the codebook: words that tell an act, and where its sides stand.
 *
 * @param pieces what must stand in the sentence; the first is the head
 * @param noun whether the head is a noun that names the act
 * @param type PLOVER type; empty for a guard, which says that the words are no event
 * @param mode PLOVER mode; empty if there is none
 * @param cameo CAMEO code
 * @param source places of the doer, best first
 * @param target places of the other side, best first
 * @param conditions what else must hold
 * @param rule where the line stands, as {@code file:line}
 * @param order of the line among all; a later one wins
 */
record Predicate(
    List<Piece> pieces,
    boolean noun,
    Optional<EventType> type,
    Optional<String> mode,
    String cameo,
    List<String> source,
    List<String> target,
    Conditions conditions,
    String rule,
    int order) {

  /**
   * One piece of a pattern.
   *
   * @param words any of these, in lower case; a name in capitals behind {@code @} is a class
   * @param exact whether only the form itself counts; parallel to {@code words}
   * @param gap whether other words may stand before it
   */
  record Piece(List<String> words, List<Boolean> exact, boolean gap) {}

  boolean isGuard() {
    return type.isEmpty();
  }
}
