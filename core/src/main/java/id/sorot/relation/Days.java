package id.sorot.relation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The days on which something holds.
 *
 * @param from first day; empty if it has no beginning of its own
 * @param last last day; empty if no end is known
 */
record Days(Optional<LocalDate> from, Optional<LocalDate> last) {
  static final Days ALWAYS = new Days(Optional.empty(), Optional.empty());

  /** Reads {@code 1952-02-18}, {@code ..2004-09-06} or {@code 2006-08-16..2012-12-19}. */
  static Days parse(String text) {
    String cell = text.strip();
    if (cell.isEmpty()) {
      return ALWAYS;
    }
    int dots = cell.indexOf("..");
    return dots < 0
        ? new Days(lastDay(cell), Optional.empty())
        : new Days(lastDay(cell.substring(0, dots)), lastDay(cell.substring(dots + 2)));
  }

  /**
   * Returns the last day of an ISO year, month or day: what is known to a year is claimed only when
   * the year is over. Empty for an empty text.
   *
   * @throws DateTimeException if it is no ISO date
   */
  static Optional<LocalDate> lastDay(String text) {
    String date = text.strip();
    return switch (date.length()) {
      case 0 -> Optional.empty();
      case 4 -> Optional.of(Year.parse(date).atMonth(12).atEndOfMonth());
      case 7 -> Optional.of(YearMonth.parse(date).atEndOfMonth());
      default -> Optional.of(LocalDate.parse(date));
    };
  }

  boolean hold(LocalDate day) {
    return from.map(d -> !day.isBefore(d)).orElse(true)
        && last.map(d -> !day.isAfter(d)).orElse(true);
  }
}
