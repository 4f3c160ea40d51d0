package id.sorot.read;

import id.sorot.article.Span;
import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Recognises the words of furniture, from {@code languages/xx/furniture.tsv} of every language.
 *
 * <p>Only lines of at most {@value #MAX_LINE} characters are compared with patterns of whole lines,
 * so that the cost of a long paragraph is that of its ends.
 */
final class FurnitureWords {
  /** Longer lines are prose. */
  static final int MAX_LINE = 400;

  /** Furniture inside a paragraph. */
  record Inside(String what, Span span) {}

  private record Rule(String what, Pattern pattern) {}

  private static final String LEAD = "[\\s\"“”„'‘’«»(\\[•●▪◦*#>|–—\\-]*";
  private static final String TRAIL = "[\\s\"“”„'‘’«»)\\].:…!>|]*";
  private static final Set<String> PLACES =
      Set.of("line", "start", "end", "inside", "label", "not-dateline");

  private final List<Rule> starts = new ArrayList<>();
  private final List<Rule> lines = new ArrayList<>();
  private final List<Rule> ends = new ArrayList<>();
  private final List<Rule> insides = new ArrayList<>();
  private final List<Rule> labels = new ArrayList<>();
  private final List<Rule> notDatelines = new ArrayList<>();

  private final List<String> startForms = new ArrayList<>();
  private final List<String> lineForms = new ArrayList<>();

  /** All rules at once: most lines are none of them, and one pattern tells it four times faster. */
  private Pattern anyStart = Pattern.compile("(?!)");

  private Pattern anyLine = Pattern.compile("(?!)");

  private FurnitureWords() {}

  static FurnitureWords load(Knowledge knowledge) {
    FurnitureWords words = new FurnitureWords();
    for (Row row : LanguageTables.rows(knowledge, "furniture.tsv")) {
      words.add(row);
    }
    if (!words.startForms.isEmpty()) {
      words.anyStart = rule("", LEAD + "+(?:" + String.join("|", words.startForms) + ")").pattern;
    }
    if (!words.lineForms.isEmpty()) {
      words.anyLine =
          rule("", LEAD + "+(?:" + String.join("|", words.lineForms) + ")" + TRAIL).pattern;
    }
    return words;
  }

  private void add(Row row) {
    String what = row.cell(0);
    String where = row.cell(1);
    if (!PLACES.contains(where)) {
      throw row.mistake("'" + where + "' is unknown; write one of " + String.join(", ", PLACES));
    }
    try {
      switch (where) {
        case "start" -> {
          starts.add(rule(what, LEAD + "(?:" + row.cell(2) + ")"));
          startForms.add("(?:" + row.cell(2) + ")");
        }
        case "line" -> {
          lines.add(rule(what, LEAD + "(?:" + row.cell(2) + ")" + TRAIL));
          lineForms.add("(?:" + row.cell(2) + ")");
        }
        case "end" -> ends.add(caseSensitive(what, "(?:" + row.cell(2) + ")[\\s.]*$"));
        case "inside" -> insides.add(rule(what, row.cell(2)));
        case "label" -> labels.add(rule(what, LEAD + "(?:" + row.cell(2) + ")\\s*:\\s*"));
        default -> notDatelines.add(rule(what, row.cell(2)));
      }
    } catch (PatternSyntaxException e) {
      throw row.mistake("not a regular expression: " + e.getDescription());
    }
  }

  private static Rule rule(String what, String regex) {
    return new Rule(
        what,
        Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL));
  }

  private static Rule caseSensitive(String what, String regex) {
    return new Rule(what, Pattern.compile(regex));
  }

  /** Returns which furniture a line is; empty if it is none or ends or begins something else. */
  Optional<String> line(CharSequence line) {
    return of(line).filter(w -> !w.equals("tail") && !w.equals("comment") && !w.equals("author"));
  }

  /** Returns whether the line begins what readers wrote, {@code comment}, or what follows. */
  Optional<String> ending(CharSequence line) {
    return line.length() > 100
        ? Optional.empty()
        : whole(line).filter(w -> w.equals("tail") || w.equals("comment"));
  }

  private Optional<String> of(CharSequence line) {
    if (line.length() > MAX_LINE) {
      return Optional.empty();
    }
    for (Rule rule : anyStart.matcher(line).lookingAt() ? starts : List.<Rule>of()) {
      if (rule.pattern.matcher(line).lookingAt()) {
        return Optional.of(rule.what);
      }
    }
    return whole(line);
  }

  private Optional<String> whole(CharSequence line) {
    if (line.length() > 160) {
      return Optional.empty();
    }
    for (Rule rule : anyLine.matcher(line).matches() ? lines : List.<Rule>of()) {
      if (rule.pattern.matcher(line).matches()) {
        return Optional.of(rule.what);
      }
    }
    return Optional.empty();
  }

  /** Returns the label that a line begins with, and where its value starts. */
  Optional<Inside> label(CharSequence line) {
    if (line.length() > MAX_LINE) {
      return Optional.empty();
    }
    for (Rule rule : labels) {
      Matcher m = rule.pattern.matcher(line);
      if (m.lookingAt()) {
        return Optional.of(new Inside(rule.what, new Span(m.end(), line.length())));
      }
    }
    return Optional.empty();
  }

  /** Returns where the name of an author begins in a line such as 'Oleh Ani Wati'. */
  Optional<Integer> byline(CharSequence line) {
    if (line.length() > 120) {
      return Optional.empty();
    }
    for (Rule rule : starts) {
      Matcher m = rule.pattern.matcher(line);
      if (rule.what.equals("author") && m.lookingAt()) {
        return Optional.of(m.end());
      }
    }
    return Optional.empty();
  }

  /** Returns furniture at the very end of a paragraph, such as the initials of an editor. */
  Optional<Inside> end(String text, Span paragraph) {
    int from = Math.max(paragraph.start(), paragraph.end() - 40);
    for (Rule rule : ends) {
      Matcher m = rule.pattern.matcher(text).region(from, paragraph.end());
      if (m.find()) {
        return Optional.of(new Inside(rule.what, new Span(m.start(), paragraph.end())));
      }
    }
    return Optional.empty();
  }

  /** Returns furniture between the words of a paragraph, such as '(Baca juga: …)'. */
  List<Inside> inside(String text, Span paragraph) {
    if (text.indexOf('(', paragraph.start(), paragraph.end()) < 0
        && text.indexOf('[', paragraph.start(), paragraph.end()) < 0) {
      return List.of();
    }
    List<Inside> found = new ArrayList<>(0);
    for (Rule rule : insides) {
      Matcher m = rule.pattern.matcher(text).region(paragraph.start(), paragraph.end());
      while (m.find()) {
        found.add(new Inside(rule.what, new Span(m.start(), m.end())));
      }
    }
    return found;
  }

  /** Returns whether the name cannot be a place of writing, as in 'Rusia – Korea Utara'. */
  boolean isNoDateline(String name) {
    return notDatelines.stream().anyMatch(r -> r.pattern.matcher(name).matches());
  }
}
