package id.sorot.relation;

import java.util.List;
import java.util.Map;

/**
 * A clause of a pact on record.
 *
 * @param article its number in the treaty
 * @param kind as in {@link Clause#kind()}
 * @param duty as in {@link Clause#duty()}
 * @param bound codes of who owes it; empty for all parties
 * @param guarded codes of whom it is owed to; empty for all parties
 * @param days where they differ from those of the pact
 * @param condition by language code
 */
record RecordedClause(
    String article,
    String kind,
    String duty,
    List<String> bound,
    List<String> guarded,
    Days days,
    Map<String, String> condition) {
  boolean binds(String code) {
    return bound.isEmpty() || bound.contains(code);
  }

  boolean guards(String code) {
    return guarded.isEmpty() || guarded.contains(code);
  }

  String condition(String lang) {
    return condition.getOrDefault(lang, condition.getOrDefault("en", ""));
  }
}
