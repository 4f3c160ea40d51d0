package id.sorot.read;

import id.sorot.article.Precision;
import id.sorot.article.Timestamp;
import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds dates in the words of a page or text, as people write them: '19 Juni 2024 | 10:58 WIB',
 * 'June 19, 2024', '19. Juni 2024', '19/6/2024', '2024年6月19日'.
 *
 * <p>Names of months come from {@code languages/xx/page-dates.tsv} of every language at once; no
 * two languages use one name for two months. Cost is linear in the text.
 */
final class DateWords {
  /**
   * A date found in words.
   *
   * @param start where it begins
   * @param end where it ends, the time of day included
   * @param time the date with what is known of the time of day
   * @param certain false where day and month might be the other way round
   */
  record Found(int start, int end, Timestamp time, boolean certain) {}

  private static final Pattern TIME =
      Pattern.compile(
          "\\G[^\\p{L}\\d\\n]{0,4}(?:%s)?[^\\p{L}\\d\\n]{0,4}(\\d{1,2})[:.h](\\d{2})(?:[:.](\\d{2}))?(?!\\d)(?:\\s*([ap])\\.?m\\b\\.?)?"
              + "(?:\\s*\\(?([A-Z]{3,4}|[+-]\\d{2}:?\\d{2})\\b)?",
          Pattern.CASE_INSENSITIVE);

  private final Map<String, Integer> months;
  private final Pattern forms;
  private final Pattern time;
  private final Pattern published;
  private final Pattern modified;

  private DateWords(
      Map<String, Integer> months, Pattern forms, Pattern time, Pattern published, Pattern mod) {
    this.months = months;
    this.forms = forms;
    this.time = time;
    this.published = published;
    this.modified = mod;
  }

  static DateWords load(Knowledge knowledge) {
    Map<String, Integer> months = new TreeMap<>();
    Map<String, TreeSet<String>> words = new HashMap<>();
    for (Row row : LanguageTables.rows(knowledge, "page-dates.tsv")) {
      List<String> values = row.values(2);
      if (row.cell(0).equals("month")) {
        int month = number(row);
        for (String value : values) {
          Integer before = months.putIfAbsent(value, month);
          if (before != null && before != month) {
            throw row.mistake("'" + value + "' is month " + before + " in another table");
          }
        }
      } else {
        words.computeIfAbsent(row.cell(0), k -> new TreeSet<>()).addAll(values);
      }
    }
    String particle = alternatives(words, "particle");
    String dayForm =
        "(?<d1>\\d{1,2})(?:\\.|(?:"
            + particle
            + ")\\b)?[\\s\\-./]{0,3}(?:(?:"
            + particle
            + ")\\s+)?"
            + "(?<m1>\\p{L}{3,12})[.,]{0,2}[\\s\\-./]{0,3}(?:(?:"
            + particle
            + ")\\s+)?"
            + "(?<y1>\\d{4}|'?\\d{2}(?!\\d|[:.]\\d))";
    String monthForm =
        "(?<m2>\\p{L}{3,12})\\.?\\s{1,2}(?<d2>\\d{1,2})(?:"
            + particle
            + ")?,?\\s{0,2}(?:(?:"
            + particle
            + ")\\s+)?(?<y2>\\d{4})";
    String yearForm =
        "(?<y3>\\d{4})(?:[-/.]|\\s?[年년]\\s?)(?<m3>\\d{1,2})(?:[-/.]|\\s?[月월]\\s?)(?<d3>\\d{1,2})";
    String numberForm =
        "(?<d4>\\d{1,2})(?<s4>[./-])\\s?(?<m4>\\d{1,2})\\k<s4>\\s?(?<y4>\\d{4}|\\d{2}(?![\\d.:]))";
    Pattern forms =
        Pattern.compile(
            "(?<![\\d\\p{L}.,/:-])(?:"
                + String.join("|", yearForm, numberForm, dayForm)
                + ")(?!\\d)|(?<!\\p{L})(?:"
                + monthForm
                + ")(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    String hour = alternatives(words, "hour");
    return new DateWords(
        Map.copyOf(months),
        forms,
        Pattern.compile(
            TIME.pattern().formatted(hour), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
        word(alternatives(words, "published")),
        word(alternatives(words, "modified")));
  }

  private static Pattern word(String alternatives) {
    return Pattern.compile(
        "(?<!\\p{L})(?:" + alternatives + ")(?!\\p{L})",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String alternatives(Map<String, TreeSet<String>> words, String kind) {
    // Longest first, so that no word hides a longer one.
    List<String> all = new ArrayList<>(words.getOrDefault(kind, new TreeSet<>()));
    all.sort((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b));
    all.replaceAll(Pattern::quote);
    return all.isEmpty() ? "(?!)" : String.join("|", all);
  }

  private static int number(Row row) {
    try {
      return Integer.parseInt(row.cell(1));
    } catch (NumberFormatException e) {
      throw row.mistake("'" + row.cell(1) + "' is no month; write 1 to 12");
    }
  }

  /** Returns whether the words speak of a first publication. */
  boolean saysPublished(CharSequence words) {
    return published.matcher(words).find();
  }

  /** Returns whether the words speak of a later change. */
  boolean saysModified(CharSequence words) {
    return modified.matcher(words).find();
  }

  /** Returns the first date. */
  Optional<Found> first(CharSequence text, String from) {
    List<Found> found = all(text, from, 1);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
  }

  /**
   * Returns the dates in order of the text.
   *
   * @param from where the text stands; kept in the timestamps
   * @param most greatest number of dates
   */
  List<Found> all(CharSequence text, String from, int most) {
    List<Found> found = new ArrayList<>();
    Matcher m = forms.matcher(text);
    int at = 0;
    while (found.size() < most && at < text.length() && m.find(at)) {
      Optional<Found> date = date(text, m, from);
      date.ifPresent(found::add);
      at = date.map(Found::end).orElse(m.start() + 1);
    }
    return found;
  }

  private Optional<Found> date(CharSequence text, Matcher m, String from) {
    int year;
    int month;
    int day;
    boolean certain = true;
    if (m.group("y3") != null) {
      year = Integer.parseInt(m.group("y3"));
      month = Integer.parseInt(m.group("m3"));
      day = Integer.parseInt(m.group("d3"));
    } else if (m.group("y4") != null) {
      year = year(m.group("y4"));
      month = Integer.parseInt(m.group("m4"));
      day = Integer.parseInt(m.group("d4"));
      certain = day > 12 || month > 12 || day == month || m.group("s4").equals(".");
      if (month > 12 && day <= 12) {
        int swap = month;
        month = day;
        day = swap;
      }
    } else {
      boolean dayFirst = m.group("y1") != null;
      String name = m.group(dayFirst ? "m1" : "m2").toLowerCase(Locale.ROOT);
      year = year(m.group(dayFirst ? "y1" : "y2"));
      month = months.getOrDefault(name, 0);
      day = Integer.parseInt(m.group(dayFirst ? "d1" : "d2"));
    }
    if (month < 1 || month > 12 || year < 1990 || year > 2100) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.of(year, month, day);
      Matcher clock = time.matcher(text);
      clock.region(m.end(), Math.min(text.length(), m.end() + 40));
      if (clock.find()) {
        Optional<Found> timed = timed(date, m.start(), clock, from, certain);
        if (timed.isPresent()) {
          return timed;
        }
      }
      return Optional.of(
          new Found(
              m.start(), m.end(), new Timestamp(date.toString(), Precision.DAY, from), certain));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Found> timed(
      LocalDate date, int start, Matcher clock, String from, boolean certain) {
    int hour = Integer.parseInt(clock.group(1));
    int minute = Integer.parseInt(clock.group(2));
    if (clock.group(4) != null) {
      hour = hour % 12 + (clock.group(4).equalsIgnoreCase("p") ? 12 : 0);
    }
    if (hour > 23 || minute > 59) {
      return Optional.empty();
    }
    boolean seconds = clock.group(3) != null && Integer.parseInt(clock.group(3)) < 60;
    LocalTime time = LocalTime.of(hour, minute, seconds ? Integer.parseInt(clock.group(3)) : 0);
    Optional<ZoneOffset> zone = Optional.ofNullable(clock.group(5)).flatMap(ZoneNames::offset);
    int end = clock.group(5) != null && zone.isEmpty() ? clock.start(5) : clock.end();
    return Optional.of(new Found(start, end, IsoTime.of(date, time, seconds, zone, from), certain));
  }

  private static int year(String digits) {
    String plain = digits.startsWith("'") ? digits.substring(1) : digits;
    int year = Integer.parseInt(plain);
    return plain.length() == 2 ? 2000 + year : year;
  }
}
