package id.sorot.event;

import java.util.Optional;
import java.util.Set;

/**
 * What a codebook line asks for beyond its words.
 *
 * @param mutual whether both sides do it to each other
 * @param loose whether the target is often a thing, of which only an actor inside counts
 * @param things whether the object need not be an actor
 * @param actors which of {@code obj subj source target either both} must be political actors
 * @param noObject whether there must be no object
 * @param objectClass class the object's head must be of; empty for any
 * @param noObjectClass class it must not be of; empty for none
 * @param subjectClass class the subject's head must be of; empty for any
 * @param noSubjectClass class it must not be of; empty for none
 * @param status what it is without further cues; empty for happened
 */
record Conditions(
    boolean mutual,
    boolean loose,
    boolean things,
    Set<String> actors,
    boolean noObject,
    Optional<String> objectClass,
    Optional<String> noObjectClass,
    Optional<String> subjectClass,
    Optional<String> noSubjectClass,
    Optional<Status> status) {
  Conditions {
    actors = Set.copyOf(actors);
  }

  boolean wants(String who) {
    return actors.contains(who);
  }
}
