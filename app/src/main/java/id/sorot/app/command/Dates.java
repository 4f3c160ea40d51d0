package id.sorot.app.command;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as a person types them after an option. */
final class Dates {
  private static final Pattern AGO = Pattern.compile("(\\d{1,5})([dwmy])");

  private Dates() {}

  /** Returns the day of an option such as {@code --on}, which takes a full date only. */
  static LocalDate day(String option, String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeException e) {
      throw new UsageException(option + ": '" + typed + "' is not a date; write it as 2024-06-19");
    }
  }

  /**
   * Returns the day of an option such as {@code --since}: a date, a time ago ({@code 2d}, {@code
   * 3w}, {@code 1m}, {@code 1y}), a weekday (the last one before {@code today}), {@code today} or
   * {@code yesterday}.
   */
  static LocalDate since(String option, String typed, LocalDate today) {
    String word = typed.strip().toLowerCase(Locale.ROOT);
    if (word.equals("today")) {
      return today;
    }
    if (word.equals("yesterday")) {
      return today.minusDays(1);
    }
    for (DayOfWeek weekday : DayOfWeek.values()) {
      if (weekday.name().equalsIgnoreCase(word)) {
        return today.with(TemporalAdjusters.previous(weekday));
      }
    }
    Matcher ago = AGO.matcher(word);
    if (ago.matches()) {
      int count = Integer.parseInt(ago.group(1));
      return switch (ago.group(2)) {
        case "d" -> today.minusDays(count);
        case "w" -> today.minusWeeks(count);
        case "m" -> today.minusMonths(count);
        default -> today.minusYears(count);
      };
    }
    try {
      return LocalDate.parse(typed.strip());
    } catch (DateTimeException e) {
      throw new UsageException(
          option + ": '" + typed + "' is not a date; write 2024-06-19, 2d or 'monday'");
    }
  }
}
