package id.sorot.copy;

import id.sorot.article.Article;
import id.sorot.article.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Says which of two articles that share text took it from the other, where that can be shown.
 *
 * <p>A link to the address of the other shows it, and so do two times of publication: who was first
 * cannot have copied. Without either it stays unproven; the longer text, or the better known
 * outlet, shows nothing.
 */
final class Directions {
  private Directions() {}

  static Copy.Direction of(Article a, Article b) {
    boolean fromA = cites(b, a);
    boolean fromB = cites(a, b);
    if (fromA != fromB) {
      return fromA ? Copy.Direction.A_TO_B : Copy.Direction.B_TO_A;
    }
    int order = order(a, b);
    return order < 0
        ? Copy.Direction.A_TO_B
        : order > 0 ? Copy.Direction.B_TO_A : Copy.Direction.UNPROVEN;
  }

  private static boolean cites(Article article, Article other) {
    return other
        .address()
        .filter(address -> article.links().stream().anyMatch(l -> l.href().equals(address)))
        .isPresent();
  }

  /** Below 0 if a was first, above 0 if b was, 0 if the times do not tell. */
  private static int order(Article a, Article b) {
    if (a.published().isEmpty() || b.published().isEmpty()) {
      return 0;
    }
    Optional<Instant> timeA = instant(a.published().get());
    Optional<Instant> timeB = instant(b.published().get());
    if (timeA.isPresent() && timeB.isPresent()) {
      return timeA.get().compareTo(timeB.get());
    }
    Optional<LocalDate> dayA = a.day();
    Optional<LocalDate> dayB = b.day();
    return dayA.isPresent() && dayB.isPresent() ? dayA.get().compareTo(dayB.get()) : 0;
  }

  private static Optional<Instant> instant(Timestamp time) {
    try {
      return Optional.of(OffsetDateTime.parse(time.at()).toInstant());
    } catch (DateTimeException e) {
      // A day alone, or a time without its zone: only the day can be compared.
      return Optional.empty();
    }
  }
}
