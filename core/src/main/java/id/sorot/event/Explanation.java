package id.sorot.event;

import java.util.List;

/**
 * A report and how it came about.
 *
 * @param report what was coded; its rule names the codebook line
 * @param trail each decision in words, in order
 */
public record Explanation(Report report, List<String> trail) {
  public Explanation {
    trail = List.copyOf(trail);
  }
}
