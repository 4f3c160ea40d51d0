package id.sorot.brief;

import id.sorot.account.Wording;
import id.sorot.article.DateRange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Writes days as the language writes them, short: {@code 19 Jun 2024}. */
final class DaysInWords {
  private final Wording wording;

  DaysInWords(Wording wording) {
    this.wording = wording;
  }

  String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
  }

  private String month(LocalDate day) {
    return wording.say("month." + day.getMonthValue());
  }

  /** Returns the days of an event at the precision it is known. */
  String range(DateRange range) {
    LocalDate from = range.from();
    LocalDate to = range.to();
    return switch (range.precision()) {
      case YEAR -> Integer.toString(from.getYear());
      case DECADE -> from.getYear() + "–" + to.getYear();
      case MONTH -> month(from) + " " + from.getYear();
      default -> span(from, to);
    };
  }

  /** Returns {@code 19–21 Jun 2024}, with no more repeated than needed. */
  String span(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return day(from);
    }
    if (from.getYear() != to.getYear()) {
      return day(from) + " – " + day(to);
    }
    return from.getMonth() == to.getMonth()
        ? from.getDayOfMonth() + "–" + day(to)
        : from.getDayOfMonth() + " " + month(from) + " – " + day(to);
  }

  /** Returns an ISO year, month or day in words; as it stands if it is none. */
  String iso(String iso) {
    try {
      return switch (iso.length()) {
        case 4 -> iso;
        case 7 -> {
          LocalDate first = LocalDate.parse(iso + "-01");
          yield month(first) + " " + first.getYear();
        }
        default -> day(LocalDate.parse(iso.substring(0, Math.min(10, iso.length()))));
      };
    } catch (DateTimeException e) {
      return iso;
    }
  }

  String iso(Optional<String> iso) {
    return iso.map(this::iso).orElseGet(() -> wording.say("not.reported"));
  }
}
