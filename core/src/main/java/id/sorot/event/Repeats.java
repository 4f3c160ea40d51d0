package id.sorot.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Leaves out what an article says again: a headline of what the text tells, and a noun that only
 * points back to an act already told of the same two.
 */
final class Repeats {
  private static final Set<EventType> ACCORD =
      EnumSet.of(EventType.AGREE, EventType.SUPPORT, EventType.COOPERATE);

  private Repeats() {}

  static List<Explanation> without(List<Explanation> all) {
    List<Explanation> kept = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Explanation one = all.get(i);
      boolean again = false;
      if (one.heading()) {
        for (int k = i + 1; k < all.size() && !again; k++) {
          again = !all.get(k).heading() && sameAct(one.report(), all.get(k).report(), false);
        }
      } else if (one.noun()) {
        for (Explanation before : kept) {
          again |=
              !before.heading()
                  && (sameAct(one.report(), before.report(), true)
                      || one.pointing()
                          && one.report().type() == before.report().type()
                          && samePair(one.report(), before.report()));
        }
      }
      if (!again) {
        kept.add(one);
      }
    }
    return kept;
  }

  private static boolean sameAct(Report a, Report b, boolean loosely) {
    if (a.status() != b.status() || !samePair(a, b)) {
      return false;
    }
    if (loosely && ACCORD.contains(a.type()) && ACCORD.contains(b.type())) {
      return true;
    }
    return a.type() == b.type() && (!loosely || a.cameo().equals(b.cameo()));
  }

  private static boolean samePair(Report a, Report b) {
    String from = a.source();
    String to = a.target().orElse("?");
    String otherFrom = b.source();
    String otherTo = b.target().orElse("?");
    return from.equals(otherFrom) && to.equals(otherTo)
        || from.equals(otherTo) && to.equals(otherFrom);
  }
}
