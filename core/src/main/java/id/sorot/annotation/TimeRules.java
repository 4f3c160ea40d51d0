package id.sorot.annotation;

import id.sorot.annotation.TimeGrammar.Slot;
import id.sorot.article.DateRange;
import id.sorot.article.Precision;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the rules of the grammar of times mean. One object resolves one expression. */
final class TimeRules {
  private static final int MOST = 2000;

  private final Map<Slot, List<Integer>> values;
  private final String unit;
  private final Optional<LocalDate> day;
  private final Optional<LocalDate> told;
  private boolean absolute = true;
  private boolean onTold;

  TimeRules(
      Map<Slot, List<Integer>> values,
      String unit,
      Optional<LocalDate> day,
      Optional<LocalDate> told) {
    this.values = values;
    this.unit = unit;
    this.day = day;
    this.told = told;
  }

  /** Whether nothing but the words was needed. */
  boolean isAbsolute() {
    return absolute;
  }

  /** What else was needed. */
  String leansOn() {
    return onTold
        ? "from " + told.map(LocalDate::toString).orElse("")
        : "from the day " + day.map(LocalDate::toString).orElse("");
  }

  /** Returns the days meant; empty if they cannot be told or are no days. */
  Optional<DateRange> apply(List<String> rule) {
    try {
      return resolve(rule);
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  private Optional<DateRange> resolve(List<String> rule) {
    String name = rule.get(0);
    return switch (name) {
      case "date" -> date(0);
      case "date-last" -> date(-1);
      case "date-next" -> date(1);
      case "date-last-year" ->
          anchor()
              .map(
                  a ->
                      DateRange.day(
                          a.minusYears(1).withMonth(month()).withDayOfMonth(value(Slot.DAY, 0))));
      case "day-of-month" -> anchor().map(this::dayOfMonth);
      case "days" -> days();
      case "month" -> yearMonth(0).map(TimeRules::range);
      case "month-last" -> yearMonth(-1).map(TimeRules::range);
      case "month-next" -> yearMonth(1).map(TimeRules::range);
      case "month-last-year" -> anchor().map(a -> range(YearMonth.of(a.getYear() - 1, month())));
      case "month-this-year" -> anchor().map(a -> range(YearMonth.of(a.getYear(), month())));
      case "month-next-year" -> anchor().map(a -> range(YearMonth.of(a.getYear() + 1, month())));
      case "part-month" -> partMonth(rule);
      case "part-year" -> partYear(rule);
      case "year" -> Optional.of(years(value(Slot.YEAR, 0), value(Slot.YEAR, 0)));
      case "years" -> years();
      case "decade" -> decade(rule);
      case "quarter" -> part(rule, 3);
      case "semester" -> part(rule, 6);
      case "dow" ->
          anchor().map(a -> DateRange.day(a.with(TemporalAdjusters.previousOrSame(weekday()))));
      case "dow-last" ->
          anchor().map(a -> DateRange.day(a.with(TemporalAdjusters.previous(weekday()))));
      case "dow-next" ->
          anchor().map(a -> DateRange.day(a.with(TemporalAdjusters.next(weekday()))));
      case "dow-week" ->
          anchor()
              .map(
                  a ->
                      DateRange.day(
                          monday(a.plusWeeks(number(rule, 1)))
                              .plusDays(weekday().getValue() - 1L)));
      case "weekend" -> anchor().map(a -> weekend(a.plusWeeks(number(rule, 1))));
      case "shift" -> anchor().map(a -> shift(a, rule.get(1), number(rule, 2)));
      case "shift-before" -> reference().map(a -> shift(a, rule.get(1), number(rule, 2)));
      case "before-same" -> reference().map(DateRange::day);
      case "ago" -> anchor().map(a -> shift(a, unit(rule), -amount(rule)));
      case "ahead" -> anchor().map(a -> shift(a, unit(rule), amount(rule)));
      case "before" -> reference().map(a -> shift(a, unit(rule), -amount(rule)));
      case "after" -> reference().map(a -> shift(a, unit(rule), amount(rule)));
      case "past" ->
          anchor()
              .map(
                  a -> new DateRange(plus(a, unit(rule), -amount(rule)), a, precision(unit(rule))));
      case "next" ->
          anchor()
              .map(a -> new DateRange(a, plus(a, unit(rule), amount(rule)), precision(unit(rule))));
      default -> Optional.empty();
    };
  }

  private Optional<LocalDate> anchor() {
    absolute = false;
    return day;
  }

  private Optional<LocalDate> reference() {
    absolute = false;
    onTold = told.isPresent();
    return told.or(() -> day);
  }

  private int value(Slot slot, int index) {
    List<Integer> all = values.getOrDefault(slot, List.of());
    return index < all.size() ? all.get(index) : 0;
  }

  private boolean has(Slot slot) {
    return values.containsKey(slot);
  }

  private int month() {
    return has(Slot.MONTH) ? value(Slot.MONTH, 0) : value(Slot.MONTH_NUMBER, 0);
  }

  private DayOfWeek weekday() {
    return DayOfWeek.of(value(Slot.DOW, 0));
  }

  private static int number(List<String> rule, int index) {
    return index < rule.size() ? Integer.parseInt(rule.get(index)) : 0;
  }

  private int amount(List<String> rule) {
    int amount = rule.size() > 1 ? number(rule, 1) : value(Slot.NUMBER, 0);
    if (amount > MOST) {
      throw new DateTimeException("too far");
    }
    return amount;
  }

  private String unit(List<String> rule) {
    return rule.size() > 2 ? rule.get(2) : unit;
  }

  private Optional<DateRange> date(int direction) {
    int dayOfMonth = value(Slot.DAY, 0);
    if (has(Slot.YEAR)) {
      return Optional.of(DateRange.day(LocalDate.of(value(Slot.YEAR, 0), month(), dayOfMonth)));
    }
    if (has(Slot.SHORT_YEAR)) {
      return Optional.of(
          DateRange.day(LocalDate.of(2000 + value(Slot.SHORT_YEAR, 0), month(), dayOfMonth)));
    }
    return anchor().map(a -> DateRange.day(nearest(a, dayOfMonth, direction)));
  }

  /**
   * The day of that name nearest to the anchor; of a weekday, the one that fits it. Direction -1 is
   * the last one, 1 the next.
   */
  private LocalDate nearest(LocalDate anchor, int dayOfMonth, int direction) {
    LocalDate best = null;
    for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
      if (dayOfMonth > YearMonth.of(year, month()).lengthOfMonth()) {
        continue;
      }
      LocalDate candidate = LocalDate.of(year, month(), dayOfMonth);
      boolean wrongSide =
          direction < 0 && candidate.isAfter(anchor) || direction > 0 && candidate.isBefore(anchor);
      if (!wrongSide && (best == null || distance(candidate, anchor) < distance(best, anchor))) {
        best = candidate;
      }
    }
    if (best == null) {
      throw new DateTimeException("no such day");
    }
    return best;
  }

  private long distance(LocalDate candidate, LocalDate anchor) {
    long days = Math.abs(ChronoUnit.DAYS.between(anchor, candidate));
    boolean otherWeekday = has(Slot.DOW) && candidate.getDayOfWeek() != weekday();
    return days + (otherWeekday ? 150 : 0);
  }

  private DateRange dayOfMonth(LocalDate anchor) {
    int wanted = value(Slot.DAY, 0);
    LocalDate best = null;
    for (int months = -1; months <= 1; months++) {
      YearMonth month = YearMonth.from(anchor).plusMonths(months);
      if (wanted <= month.lengthOfMonth()) {
        LocalDate candidate = month.atDay(wanted);
        long days = Math.abs(ChronoUnit.DAYS.between(anchor, candidate));
        if (best == null || days < Math.abs(ChronoUnit.DAYS.between(anchor, best))) {
          best = candidate;
        }
      }
    }
    if (best == null) {
      throw new DateTimeException("no such day");
    }
    return DateRange.day(best);
  }

  private Optional<DateRange> days() {
    int first = value(Slot.DAY, 0);
    int last = value(Slot.DAY, 1);
    Optional<LocalDate> end =
        has(Slot.YEAR)
            ? Optional.of(LocalDate.of(value(Slot.YEAR, 0), month(), last))
            : anchor().map(a -> nearest(a, last, 0));
    if (end.isEmpty() || first > last) {
      return Optional.empty();
    }
    return end.map(e -> new DateRange(e.withDayOfMonth(first), e, Precision.DAY));
  }

  private Optional<YearMonth> yearMonth(int direction) {
    if (!has(Slot.MONTH)) {
      return anchor().map(a -> YearMonth.from(a).plusMonths(direction));
    }
    if (has(Slot.YEAR)) {
      return Optional.of(YearMonth.of(value(Slot.YEAR, 0), month()));
    }
    return anchor().map(a -> nearestMonth(YearMonth.from(a), direction));
  }

  private YearMonth nearestMonth(YearMonth anchor, int direction) {
    YearMonth same = YearMonth.of(anchor.getYear(), month());
    if (direction < 0) {
      return same.isBefore(anchor) ? same : same.minusYears(1);
    }
    if (direction > 0) {
      return same.isAfter(anchor) ? same : same.plusYears(1);
    }
    long ahead = anchor.until(same, ChronoUnit.MONTHS);
    return ahead > 5 ? same.minusYears(1) : ahead < -7 ? same.plusYears(1) : same;
  }

  private static DateRange range(YearMonth month) {
    return new DateRange(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
  }

  private Optional<DateRange> partMonth(List<String> rule) {
    return yearMonth(has(Slot.MONTH) ? 0 : number(rule, 2))
        .map(
            m ->
                switch (rule.get(1)) {
                  case "early" -> new DateRange(m.atDay(1), m.atDay(10), Precision.MONTH);
                  case "mid" -> new DateRange(m.atDay(11), m.atDay(20), Precision.MONTH);
                  default -> new DateRange(m.atDay(21), m.atEndOfMonth(), Precision.MONTH);
                });
  }

  private Optional<DateRange> partYear(List<String> rule) {
    Optional<Integer> year =
        has(Slot.YEAR)
            ? Optional.of(value(Slot.YEAR, 0))
            : anchor().map(a -> a.getYear() + number(rule, 2));
    return year.map(
        y ->
            switch (rule.get(1)) {
              case "early" -> months(y, 1, 4);
              case "mid" -> months(y, 5, 8);
              default -> months(y, 9, 12);
            });
  }

  private static DateRange months(int year, int first, int last) {
    return new DateRange(
        YearMonth.of(year, first).atDay(1),
        YearMonth.of(year, last).atEndOfMonth(),
        Precision.MONTH);
  }

  private Optional<DateRange> part(List<String> rule, int length) {
    int index = rule.size() > 1 ? number(rule, 1) : value(Slot.ROMAN, 0);
    if (index * length > 12) {
      return Optional.empty();
    }
    Optional<Integer> year =
        has(Slot.YEAR) ? Optional.of(value(Slot.YEAR, 0)) : anchor().map(LocalDate::getYear);
    return year.map(y -> months(y, (index - 1) * length + 1, index * length));
  }

  private static DateRange years(int first, int last) {
    return new DateRange(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Precision.YEAR);
  }

  private Optional<DateRange> years() {
    int first = value(Slot.YEAR, 0);
    int last = value(Slot.YEAR, 1);
    return first <= last ? Optional.of(years(first, last)) : Optional.empty();
  }

  private Optional<DateRange> decade(List<String> rule) {
    int year = value(Slot.YEAR, 0);
    if (year % 10 != 0) {
      return Optional.empty();
    }
    int length = year % 100 == 0 && year < 2000 ? 100 : 10;
    String part = rule.size() > 1 ? rule.get(1) : "";
    int first =
        part.equals("late")
            ? year + length * 6 / 10
            : part.equals("mid") ? year + length * 4 / 10 : year;
    int last =
        part.equals("early")
            ? year + length * 4 / 10 - 1
            : part.equals("mid") ? year + length * 6 / 10 : year + length - 1;
    return Optional.of(
        new DateRange(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Precision.DECADE));
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static DateRange weekend(LocalDate day) {
    LocalDate saturday = monday(day).plusDays(5);
    return new DateRange(saturday, saturday.plusDays(1), Precision.DAY);
  }

  /** The calendar unit that holds a day so many units away. */
  private static DateRange shift(LocalDate from, String unit, int by) {
    LocalDate to = plus(from, unit, by);
    return switch (unit) {
      case "week", "fortnight" -> new DateRange(monday(to), monday(to).plusDays(6), Precision.WEEK);
      case "month" -> range(YearMonth.from(to));
      case "year" -> years(to.getYear(), to.getYear());
      case "decade" ->
          by <= -1 && unit.equals("decade") && by != -1
              ? years(to.getYear(), to.getYear())
              : tens(to.getYear(), 10);
      case "century" -> tens(to.getYear(), 100);
      default -> DateRange.day(to);
    };
  }

  private static DateRange tens(int year, int length) {
    int first = year - Math.floorMod(year, length);
    return new DateRange(
        LocalDate.of(first, 1, 1), LocalDate.of(first + length - 1, 12, 31), Precision.DECADE);
  }

  private static LocalDate plus(LocalDate from, String unit, int by) {
    return switch (unit) {
      case "hour" -> from.plusDays(by / 24);
      case "day" -> from.plusDays(by);
      case "week" -> from.plusWeeks(by);
      case "fortnight" -> from.plusWeeks(2L * by);
      case "month" -> from.plusMonths(by);
      case "year" -> from.plusYears(by);
      case "decade" -> from.plusYears(10L * by);
      default -> from.plusYears(100L * by);
    };
  }

  private static Precision precision(String unit) {
    return switch (unit) {
      case "hour" -> Precision.HOUR;
      case "day" -> Precision.DAY;
      case "week", "fortnight" -> Precision.WEEK;
      case "month" -> Precision.MONTH;
      case "year" -> Precision.YEAR;
      default -> Precision.DECADE;
    };
  }
}
