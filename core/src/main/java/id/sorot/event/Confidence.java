package id.sorot.event;

/** How sure a report is. */
final class Confidence {
  private Confidence() {}

  /** Returns 0 to 1. */
  static double of(Draft draft) {
    double odds = -0.2;
    odds += draft.source().map(Party::actor).orElse(false) ? 0.7 : 0;
    odds += draft.target().map(Party::actor).orElse(false) ? 0.7 : 0;
    odds += draft.match().predicate().noun() ? -0.3 : 0.3;
    odds += draft.match().predicate().pieces().size() > 1 ? 0.3 : 0;
    double p = 1 / (1 + Math.exp(-odds));
    return Math.round(p * 1000) / 1000.0;
  }
}
