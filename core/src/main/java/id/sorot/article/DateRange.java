package id.sorot.article;

import java.time.LocalDate;

/**
 * Days, first and last included.
 *
 * @param from first day
 * @param to last day; equal to {@code from} for a single day
 * @param precision how exactly it is known
 */
public record DateRange(LocalDate from, LocalDate to, Precision precision) {
  public DateRange {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
    }
  }

  /** Returns one day. */
  public static DateRange day(LocalDate day) {
    return new DateRange(day, day, Precision.DAY);
  }

  /** Returns whether the two have a day in common. */
  public boolean overlaps(DateRange other) {
    return !to.isBefore(other.from) && !other.to.isBefore(from);
  }
}
