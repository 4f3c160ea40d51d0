package id.sorot.brief;

import id.sorot.brief.Section.Line;
import id.sorot.brief.Section.Quoted;
import id.sorot.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lays a brief out for a terminal. */
public final class TextRendering {
  private static final int LEAD = 16;
  private static final int QUOTES = 3;
  private static final String BOLD = "\u001b[1m";
  private static final String DIM = "\u001b[2m";
  private static final String PLAIN = "\u001b[0m";

  private TextRendering() {}

  /**
   * Returns the brief as text with line ends.
   *
   * @param width columns of the terminal, 60 to 200; others are taken to the nearest of these
   * @param colour whether to mark headings
   */
  public static String render(Knowledge knowledge, BriefView view, int width, boolean colour) {
    Composer composer = new Composer(knowledge, view);
    int columns = Math.max(60, Math.min(200, width));
    StringBuilder out = new StringBuilder(4096);
    wrap(composer.title(), "", "", columns, out, colour ? BOLD : "", colour ? PLAIN : "");
    out.append(composer.summary()).append("   ").append(view.story().id()).append('\n');
    for (Section section : composer.sections()) {
      out.append('\n')
          .append(colour ? BOLD : "")
          .append(section.title().toUpperCase(Locale.ROOT))
          .append(colour ? PLAIN : "")
          .append('\n');
      for (Line line : section.lines()) {
        line(line, columns, out, colour);
      }
      section.note().ifPresent(n -> out.append(' ').append(n).append('\n'));
    }
    return out.toString();
  }

  private static void line(Line line, int columns, StringBuilder out, boolean colour) {
    String indent = " ".repeat(LEAD + 1);
    String first;
    if (line.lead().length() >= LEAD) {
      first = " " + line.lead() + "   ";
      if (line.lead().length() > 34) {
        out.append(' ').append(line.lead()).append('\n');
        first = indent;
      }
    } else {
      first = " " + line.lead() + " ".repeat(LEAD - line.lead().length());
    }
    String chip = line.chip().isEmpty() ? "" : "[" + line.chip() + "] ";
    String text = chip + line.text();
    boolean fits =
        !line.tail().isEmpty()
            && first.length() + text.length() + line.tail().length() + 3 <= columns;
    wrap(text + (fits ? "   " + line.tail() : ""), first, indent, columns, out, "", "");
    if (!fits && !line.tail().isEmpty()) {
      wrap(line.tail(), indent, indent, columns, out, colour ? DIM : "", colour ? PLAIN : "");
    }
    for (Quoted quote : line.quotes().stream().limit(QUOTES).toList()) {
      wrap(words(quote), indent + "  ", indent + "  ", columns, out, "", "");
    }
  }

  static String words(Quoted quote) {
    return "«"
        + quote.words()
        + "»  "
        + quote.label()
        + (quote.extra().isEmpty() ? "" : " · " + quote.extra());
  }

  private static void wrap(
      String text,
      String first,
      String rest,
      int columns,
      StringBuilder out,
      String before,
      String after) {
    String lead = first;
    for (String line : lines(text, columns, first.length(), rest.length())) {
      out.append(lead).append(before).append(line).append(after).append('\n');
      lead = rest;
    }
  }

  private static List<String> lines(String text, int columns, int first, int rest) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int room = columns - first;
    for (String word : text.split(" ")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > room) {
        lines.add(line.toString());
        line.setLength(0);
        room = columns - rest;
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
