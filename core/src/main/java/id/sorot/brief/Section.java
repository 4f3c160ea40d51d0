package id.sorot.brief;

import java.util.List;
import java.util.Optional;

/**
 * A part of a brief, the same for every rendering.
 *
 * @param id of the part, such as {@code happened}
 * @param title as shown
 * @param lines in order; a section without lines is not shown
 * @param note a line beneath it
 */
record Section(String id, String title, List<Line> lines, Optional<String> note) {
  Section {
    lines = List.copyOf(lines);
  }

  /**
   * One statement.
   *
   * @param lead what stands before it: a date, a name; may be empty
   * @param text the statement
   * @param tail what stands behind it: origins, articles; may be empty
   * @param chip a mark such as 'planned'; may be empty
   * @param origins number of origins for it and against it, as dots; 0 0 for none
   * @param against number of origins against it
   * @param quotes its evidence
   */
  record Line(
      String lead,
      String text,
      String tail,
      String chip,
      int origins,
      int against,
      List<Quoted> quotes) {
    Line {
      quotes = List.copyOf(quotes);
    }

    static Line of(String lead, String text) {
      return new Line(lead, text, "", "", 0, 0, List.of());
    }

    static Line of(String lead, String text, String tail, List<Quoted> quotes) {
      return new Line(lead, text, tail, "", 0, 0, quotes);
    }
  }

  /**
   * Words of an article.
   *
   * @param words in one line, without control characters
   * @param label which articles, as shown
   * @param extra what is added; may be empty
   */
  record Quoted(String words, String label, String extra) {}
}
