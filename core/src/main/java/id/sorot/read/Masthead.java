package id.sorot.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an outlet that stands above an article without a label: a short line in the case of
 * names, alone above the headline, or parted by a comma, bar or dash from a date or the headline.
 */
final class Masthead {
  private static final int LONGEST = 40;
  private static final int MOST_WORDS = 5;

  /** Words up to this length, such as 'of', 'dan', may be in lower case in a name. */
  private static final int SMALL_WORD = 3;

  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}\\d.'’-]*(?: (?:&|[\\p{L}\\d][\\p{L}\\d.'’-]*))*");
  private static final Pattern PART = Pattern.compile("\\s*[,|•·]\\s*|\\s+[-–—]{1,3}\\s+");
  private static final Pattern BEFORE = Pattern.compile("\\s*\\|\\s*|\\s+[–—]\\s+");
  private static final Pattern DOMAIN = Pattern.compile("[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]{2,})+");

  private Masthead() {}

  /** The name and the headline that share a line. */
  record Shared(String name, String headline) {}

  /** Returns whether a line reads as the name of an outlet. */
  static boolean isName(String line) {
    if (line.length() < 2 || line.length() > LONGEST || !NAME.matcher(line).matches()) {
      return false;
    }
    String[] words = line.split(" ");
    for (String word : words) {
      if (Character.isLowerCase(word.charAt(0)) && word.length() > SMALL_WORD) {
        return false;
      }
    }
    return words.length <= MOST_WORDS && Character.isLetterOrDigit(line.charAt(line.length() - 1));
  }

  /**
   * Returns the name before the date of a line, as in 'Warta Utara, 3 Mei 2024'.
   *
   * @param lead what stands before the date
   * @param top whether the line is the first; below it a name of two words may be a person
   */
  static Optional<String> beforeDate(String lead, boolean top) {
    Matcher part = PART.matcher(lead);
    if (!part.find() || part.start() == 0) {
      return Optional.empty();
    }
    String name = lead.substring(0, part.start());
    // One word may as well be the day of the week or the place.
    boolean outlet =
        DOMAIN.matcher(name).matches() || (top && name.indexOf(' ') > 0 && isName(name));
    return outlet ? Optional.of(name) : Optional.empty();
  }

  /** Returns the name before the headline of one line, as in 'Warta Utara – Banjir Surut'. */
  static Optional<Shared> beforeHeadline(String line) {
    Matcher part = BEFORE.matcher(line);
    if (!part.find() || part.start() == 0) {
      return Optional.empty();
    }
    String name = line.substring(0, part.start());
    String headline = line.substring(part.end());
    boolean two = name.indexOf(' ') > 0 && isName(name) && headline.length() > name.length();
    return two ? Optional.of(new Shared(name, headline)) : Optional.empty();
  }
}
