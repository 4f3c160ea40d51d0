package id.sorot.copy;

/**
 * What counts as a copy.
 *
 * @param minContainment least of the larger of the two containments, 0 to 1
 * @param minWords least words of a passage that match, 3 to 200
 * @param minCharacters least characters of a passage on its longer side
 * @param most documents after which a fingerprint is stock and followed no further, 2 or more
 */
public record CopyOptions(double minContainment, int minWords, int minCharacters, int most) {
  public CopyOptions {
    if (!(minContainment >= 0 && minContainment <= 1)) {
      throw new IllegalArgumentException(
          "least containment is " + minContainment + "; give 0 to 1");
    }
    if (minWords < 3 || minWords > 200) {
      throw new IllegalArgumentException("least words are " + minWords + "; give 3 to 200");
    }
    if (most < 2) {
      throw new IllegalArgumentException("most documents are " + most + "; give 2 or more");
    }
  }

  /** Returns the setting the figures in {@code docs/accuracy.md} were measured with. */
  public static CopyOptions defaults() {
    return new CopyOptions(0.3, 9, 36, 200);
  }

  /** Returns these options with another least containment. */
  public CopyOptions withMinContainment(double least) {
    return new CopyOptions(least, minWords, minCharacters, most);
  }
}
