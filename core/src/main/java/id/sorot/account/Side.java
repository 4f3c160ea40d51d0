package id.sorot.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The actors on one side of a report.
 *
 * @param codes actor codes, sorted; empty if there is no one
 */
record Side(List<String> codes) {
  private static final Set<String> WITHOUT_COUNTRY = Set.of("IGO", "NGO", "IMG", "MNC", "?");
  private static final Set<String> STATE = Set.of("", "GOV", "MIL", "COP", "SPY", "LEG");
  private static final Set<String> PEOPLE =
      Set.of(
          "CVL", "EDU", "LAB", "AGR", "ENV", "HRI", "NGO", "NGM", "SOC", "REL", "OPP", "PTY", "MED",
          "REF", "BUS", "JRN");
  private static final Set<String> ARMED = Set.of("REB", "INS", "SEP", "UAF", "RAD", "IMG", "CRM");

  static Side of(String joined) {
    TreeSet<String> codes = new TreeSet<>();
    for (String code : joined.split(";")) {
      if (!code.isBlank()) {
        codes.add(code.strip());
      }
    }
    return new Side(List.copyOf(codes));
  }

  static Side none() {
    return new Side(List.of());
  }

  boolean isEmpty() {
    return codes.isEmpty();
  }

  /** Returns whether nothing is known of who it is. */
  boolean isUnknown() {
    return !codes.isEmpty() && codes.stream().allMatch(c -> c.startsWith("?"));
  }

  /** Returns the countries; a body of states keeps its whole code. */
  List<String> countries() {
    List<String> countries = new ArrayList<>();
    for (String code : codes) {
      String country = country(code);
      if (!countries.contains(country)) {
        countries.add(country);
      }
    }
    return countries;
  }

  static String country(String code) {
    int colon = code.indexOf(':');
    String first = colon < 0 ? code : code.substring(0, colon);
    return WITHOUT_COUNTRY.contains(first) && colon > 0 ? code : first;
  }

  private static String role(String code) {
    int colon = code.indexOf(':');
    return colon < 0 ? "" : code.substring(colon + 1);
  }

  /** Returns the two sides as one. */
  Side with(Side other) {
    TreeSet<String> all = new TreeSet<>(codes);
    all.addAll(other.codes);
    return new Side(List.copyOf(all));
  }

  /**
   * Returns whether both may be the same side of one happening.
   *
   * @param byRole whether the role counts as well as the country: inside one country the police and
   *     the protesters are two sides
   */
  boolean meets(Side other, boolean byRole) {
    if (isEmpty() || other.isEmpty()) {
      return isEmpty() && other.isEmpty();
    }
    for (String mine : codes) {
      for (String theirs : other.codes) {
        if (isSame(mine, theirs, byRole)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSame(String one, String other, boolean byRole) {
    if (one.equals(other)) {
      return true;
    }
    if (one.startsWith("?") || other.startsWith("?")) {
      String a = role(one);
      String b = role(other);
      return a.isEmpty() || b.isEmpty() || family(a).equals(family(b));
    }
    if (!country(one).equals(country(other))) {
      return false;
    }
    return !byRole || family(role(one)).equals(family(role(other)));
  }

  private static String family(String role) {
    if (STATE.contains(role)) {
      return "state";
    }
    if (PEOPLE.contains(role)) {
      return "people";
    }
    return ARMED.contains(role) ? "armed" : role;
  }
}
