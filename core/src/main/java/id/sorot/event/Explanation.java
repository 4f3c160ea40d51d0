package id.sorot.event;

import java.util.List;

/**
 * A report and how it came about.
 *
 * @param report what was coded; its rule names the codebook line
 * @param trail each decision in words, in order
 * @param noun whether a noun names the act
 * @param pointing whether a word such as 'this' points back to what was told
 * @param heading whether it stands in a headline
 */
public record Explanation(
    Report report, List<String> trail, boolean noun, boolean pointing, boolean heading) {
  public Explanation {
    trail = List.copyOf(trail);
  }
}
