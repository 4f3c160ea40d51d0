package id.sorot.read;

import id.sorot.article.Precision;
import id.sorot.article.Timestamp;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times that are written for programs: ISO 8601 and its sloppy neighbours. */
final class IsoTime {
  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{4})[-/.]?(\\d{2})(?:[-/.]?(\\d{2}))?"
              + "(?:(?:T|\\s+|\\s*[|,]\\s*)(\\d{1,2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?"
              + "\\s*(Z|UTC|GMT|[A-Z]{2,4}|[+-]\\d{1,2}:?(?:\\d{2})?)?)?.{0,40}",
          Pattern.CASE_INSENSITIVE);

  private IsoTime() {}

  /** Returns the time; empty if {@code value} does not begin with a valid date. */
  static Optional<Timestamp> parse(String value, String from) {
    String trimmed = value.strip();
    if (trimmed.length() > 80) {
      return Optional.empty();
    }
    Matcher m = FORM.matcher(trimmed);
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(m.group(1));
      int month = Integer.parseInt(m.group(2));
      if (m.group(3) == null) {
        return Optional.of(
            new Timestamp(YearMonth.of(year, month).toString(), Precision.MONTH, from));
      }
      LocalDate day = LocalDate.of(year, month, Integer.parseInt(m.group(3)));
      if (m.group(4) == null) {
        return Optional.of(new Timestamp(day.toString(), Precision.DAY, from));
      }
      boolean seconds = m.group(6) != null;
      LocalTime time =
          LocalTime.of(
              Integer.parseInt(m.group(4)),
              Integer.parseInt(m.group(5)),
              seconds ? Integer.parseInt(m.group(6)) : 0);
      Optional<ZoneOffset> offset = Optional.ofNullable(m.group(7)).flatMap(IsoTime::offset);
      return Optional.of(of(day, time, seconds, offset, from));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Returns the time in the one form that times have in Sorot. */
  static Timestamp of(
      LocalDate day, LocalTime time, boolean seconds, Optional<ZoneOffset> offset, String from) {
    String at =
        day
            + "T"
            + two(time.getHour())
            + ":"
            + two(time.getMinute())
            + ":"
            + two(time.getSecond())
            + offset.map(o -> o.equals(ZoneOffset.UTC) ? "Z" : o.toString()).orElse("");
    return new Timestamp(at, seconds ? Precision.SECOND : Precision.MINUTE, from);
  }

  private static Optional<ZoneOffset> offset(String name) {
    return ZoneNames.offset(name);
  }

  private static String two(int n) {
    return n < 10 ? "0" + n : Integer.toString(n);
  }
}
