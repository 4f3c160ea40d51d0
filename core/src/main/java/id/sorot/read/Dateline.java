package id.sorot.read;

import id.sorot.article.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words before the dash of a first paragraph: 'JAKARTA, KOMPAS.com –', 'PYONGYANG (Reuters) -'.
 *
 * @param span up to and with the dash
 * @param outlet named in it; empty if it names none, or only a wire in brackets
 */
record Dateline(Span span, Optional<String> outlet) {
  private static final int LONGEST = 90;
  private static final Pattern DASH =
      Pattern.compile("(?:\\s+[-–—]{1,3}|\\s*[–—]{1,2}|--)\\s+|\\s+(?:--|[–—])(?=\\S)");
  private static final Pattern DOMAIN =
      Pattern.compile(
          "[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.(?:com|co|id|net|org|info|news|tv|online|my|sg)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WORDS =
      Pattern.compile(
          "[\\p{Lu}\\d][\\p{L}\\d.'’-]*(?:[ ,/]+[\\p{L}\\d(][\\p{L}\\d.'’/)-]*){0,7},?",
          Pattern.UNICODE_CASE);
  private static final Pattern WIRE = Pattern.compile("\\([\\p{L}\\d./ -]{2,30}\\)");

  /** Returns the dateline at the head of a paragraph. */
  static Optional<Dateline> of(String text, Span paragraph, FurnitureWords words) {
    Matcher dash =
        DASH.matcher(text)
            .region(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + LONGEST));
    dash.useTransparentBounds(true);
    while (dash.find()) {
      String lead = text.substring(paragraph.start(), dash.start()).strip();
      if (paragraph.end() - dash.end() < 30) {
        return Optional.empty();
      }
      if (lead.indexOf('-') < 0 || dash.group().strip().length() > 1 || lead.length() > 3) {
        return judge(text, lead, dash.end(), words)
            .map(outlet -> new Dateline(new Span(paragraph.start(), end(text, dash)), outlet));
      }
    }
    return Optional.empty();
  }

  private static int end(String text, Matcher dash) {
    int end = dash.end();
    while (end > dash.start() && Spans.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static Optional<Optional<String>> judge(
      String text, String lead, int after, FurnitureWords words) {
    char next = text.charAt(after);
    if (lead.isEmpty() || !WORDS.matcher(lead).matches() || Character.isLowerCase(next)) {
      return Optional.empty();
    }
    Matcher domain = DOMAIN.matcher(lead);
    if (domain.find()) {
      return Optional.of(Optional.of(domain.group()));
    }
    Matcher wire = WIRE.matcher(lead);
    if (wire.find()) {
      return Optional.of(Optional.empty());
    }
    String first = lead.split(",", 2)[0].strip();
    if (words.isNoDateline(first) || words.isNoDateline(lead)) {
      return Optional.empty();
    }
    boolean capitals = first.length() > 3 && first.equals(first.toUpperCase(java.util.Locale.ROOT));
    int count = lead.split("\\s+").length;
    if (capitals && count <= 6) {
      return Optional.of(outletAfterComma(lead));
    }
    if (count > 4) {
      return Optional.empty();
    }
    // 'Kabar kita –': a second word in lower case is the name of an outlet, not of a place.
    boolean named =
        count >= 2 && lead.chars().filter(Character::isUpperCase).count() < count && count <= 3;
    if (named) {
      return lead.indexOf(',') < 0 ? Optional.of(Optional.of(lead)) : Optional.of(Optional.empty());
    }
    return count <= 4 ? Optional.of(outletAfterComma(lead)) : Optional.empty();
  }

  private static Optional<String> outletAfterComma(String lead) {
    int comma = lead.indexOf(',');
    if (comma < 0) {
      return Optional.empty();
    }
    String rest = lead.substring(comma + 1).strip();
    boolean name =
        rest.length() > 2
            && rest.chars().noneMatch(Character::isDigit)
            && rest.chars().anyMatch(Character::isUpperCase)
            && rest.contains(" ");
    return name ? Optional.of(rest) : Optional.empty();
  }
}
