package id.sorot.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When an article was published or changed.
 *
 * @param at ISO 8601, with the offset the page has; a date alone where no time is given
 * @param precision how exactly it is known
 * @param from where it was read: {@code json-ld}, {@code meta}, {@code time}, {@code address},
 *     {@code text}, {@code feed}, {@code row}, {@code sidecar}
 */
public record Timestamp(String at, Precision precision, String from) {
  /** Returns the day in the zone of the page; empty if {@code at} has no full date. */
  public Optional<LocalDate> day() {
    try {
      return at.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(at.substring(0, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
