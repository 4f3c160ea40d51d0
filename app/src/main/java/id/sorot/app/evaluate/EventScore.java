package id.sorot.app.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares coded events with hand-coded ones: as many are matched as can be, each once.
 *
 * <p>{@code ?} and an absent side are the same; a mutual event of the gold fits either way round; a
 * side with several actors must have the same set.
 */
final class EventScore {
  /** How much must agree. */
  enum Level {
    TYPE,
    PAIR,
    ACTORS
  }

  /**
   * An event as files have it.
   *
   * @param type empty fits any
   * @param status empty if the file gives none
   */
  record Coded(
      Optional<String> type,
      String source,
      String target,
      boolean mutual,
      Optional<String> status) {}

  private static final Set<String> WORLD = Set.of("IGO", "NGO", "IMG", "MNC");

  private EventScore() {}

  /** Returns for each predicted event the index of the gold event it matches; -1 for none. */
  static int[] match(List<Coded> gold, List<Coded> predicted, Level level) {
    int[] taken = new int[predicted.size()];
    Arrays.fill(taken, -1);
    for (int i = 0; i < gold.size(); i++) {
      place(i, gold, predicted, level, taken, new boolean[predicted.size()]);
    }
    return taken;
  }

  private static boolean place(
      int i, List<Coded> gold, List<Coded> predicted, Level level, int[] taken, boolean[] seen) {
    List<Integer> order = new ArrayList<>();
    for (int j = 0; j < predicted.size(); j++) {
      order.add(j);
    }
    order.sort(
        (a, b) ->
            Boolean.compare(
                otherStatus(gold.get(i), predicted.get(a)),
                otherStatus(gold.get(i), predicted.get(b))));
    for (int j : order) {
      if (!seen[j] && fits(gold.get(i), predicted.get(j), level)) {
        seen[j] = true;
        if (taken[j] < 0 || place(taken[j], gold, predicted, level, taken, seen)) {
          taken[j] = i;
          return true;
        }
      }
    }
    return false;
  }

  private static boolean otherStatus(Coded gold, Coded predicted) {
    return !gold.status().equals(predicted.status());
  }

  static boolean fits(Coded gold, Coded predicted, Level level) {
    if (gold.type().isPresent() && !gold.type().equals(predicted.type())) {
      return false;
    }
    if (level == Level.TYPE) {
      return true;
    }
    return same(gold.source(), predicted.source(), level)
            && same(gold.target(), predicted.target(), level)
        || gold.mutual()
            && same(gold.source(), predicted.target(), level)
            && same(gold.target(), predicted.source(), level);
  }

  private static boolean same(String gold, String predicted, Level level) {
    List<String[]> g = side(gold);
    List<String[]> p = side(predicted);
    if (g.size() != p.size()) {
      return level == Level.PAIR
          && countries(g).equals(countries(p))
          && countries(g).stream().noneMatch(WORLD::contains);
    }
    for (int i = 0; i < g.size(); i++) {
      String country = g.get(i)[0];
      String role = g.get(i)[1];
      if (!country.equals(p.get(i)[0])) {
        return false;
      }
      boolean world = WORLD.contains(country);
      if ((world || level == Level.ACTORS)
          && !role.isEmpty()
          && !role.equals(p.get(i)[1])
          && !(world && p.get(i)[1].isEmpty() && level == Level.PAIR)) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> countries(List<String[]> side) {
    Set<String> all = new TreeSet<>();
    side.forEach(actor -> all.add(actor[0]));
    return all;
  }

  private static List<String[]> side(String code) {
    Set<String> all = new TreeSet<>();
    for (String one : (code.isEmpty() ? "?" : code).split(";", -1)) {
      all.add(one.strip());
    }
    List<String[]> side = new ArrayList<>();
    for (String one : all) {
      int colon = one.indexOf(':');
      side.add(
          colon < 0
              ? new String[] {one, ""}
              : new String[] {one.substring(0, colon), one.substring(colon + 1)});
    }
    return side;
  }
}
