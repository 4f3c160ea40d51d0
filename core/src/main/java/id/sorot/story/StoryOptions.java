package id.sorot.story;

/**
 * What holds articles together, and how much is kept.
 *
 * @param threshold least likeness of two groups that become one; 0.1 to 0.6 makes sense
 * @param horizonDays days after its last article at which a story takes no more
 * @param mostActive stories that can still take articles; beyond, those longest without one are
 *     closed, which bounds memory
 */
public record StoryOptions(double threshold, int horizonDays, int mostActive) {
  public StoryOptions {
    if (!(threshold > 0 && threshold < 1)) {
      throw new IllegalArgumentException("threshold is " + threshold + "; give 0 to 1");
    }
    if (horizonDays < 1 || mostActive < 1) {
      throw new IllegalArgumentException("the horizon and the number of stories must be above 0");
    }
  }

  /** Returns the setting the figures in {@code docs/accuracy.md} were measured with. */
  public static StoryOptions defaults() {
    return new StoryOptions(0.255, 120, 40_000);
  }
}
