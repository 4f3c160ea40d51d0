package id.sorot.relation;

import java.time.LocalDate;

/**
 * A state's being party to a pact.
 *
 * @param code country code
 * @param days where they differ from those of the pact
 */
record Membership(String code, Days days) {
  static Membership parse(String cell) {
    int blank = cell.indexOf(' ');
    return blank < 0
        ? new Membership(cell, Days.ALWAYS)
        : new Membership(cell.substring(0, blank), Days.parse(cell.substring(blank + 1)));
  }

  boolean holds(LocalDate day) {
    return days.hold(day);
  }
}
