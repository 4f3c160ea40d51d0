package id.sorot.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
          again = !all.get(k).heading() && sameAct(one.report(), all.get(k).report());
        }
      } else if (one.noun()) {
        for (Explanation before : kept) {
          again |= !before.heading() && isToldBy(before.report(), one);
        }
      }
      if (!again) {
        kept.add(one);
      }
    }
    return kept;
  }

  private static boolean isToldBy(Report before, Explanation noun) {
    Report one = noun.report();
    if (!samePair(one, before)) {
      return false;
    }
    // A visit the other way round does not repeat what was told: it says something else.
    boolean turned = !countries(one.source()).equals(countries(before.source()));
    if (turned && one.mode().filter("visit"::equals).isPresent()) {
      return false;
    }
    if (noun.pointing() && one.type() == before.type()) {
      return true;
    }
    if (one.status() != before.status()) {
      return false;
    }
    // A visit and the talks held on it are one, unless the noun comes with a day of its own.
    boolean otherDay = one.date().isPresent() && !one.date().equals(before.date());
    return ACCORD.contains(one.type()) && ACCORD.contains(before.type())
        || one.type() == before.type()
            && (one.cameo().equals(before.cameo()) || one.type() == EventType.CONSULT && !otherDay);
  }

  private static boolean sameAct(Report a, Report b) {
    return a.status() == b.status() && a.type() == b.type() && samePair(a, b);
  }

  private static boolean samePair(Report a, Report b) {
    Set<String> from = countries(a.source());
    Set<String> to = countries(a.target().orElse("?"));
    Set<String> otherFrom = countries(b.source());
    Set<String> otherTo = countries(b.target().orElse("?"));
    return from.equals(otherFrom) && to.equals(otherTo)
        || from.equals(otherTo) && to.equals(otherFrom);
  }

  /**
   * Between states the part of the state that a sentence names says little; inside one state it is
   * all that tells the sides apart.
   */
  private static Set<String> countries(String codes) {
    Set<String> all = new TreeSet<>();
    for (String code : codes.split(";", -1)) {
      int colon = code.indexOf(':');
      boolean state = colon == 3 && (code.endsWith(":GOV") || code.endsWith(":MIL"));
      all.add(state && !code.startsWith("IGO") ? code.substring(0, colon) : code);
    }
    return all;
  }
}
