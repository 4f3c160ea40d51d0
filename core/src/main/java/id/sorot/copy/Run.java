package id.sorot.copy;

/**
 * A stretch of words of one text and the stretch of the other that it matches, both half open.
 *
 * @param matched words of the one that stand, in order, in the other
 */
record Run(int a0, int a1, int b0, int b1, int matched) {
  int wordsA() {
    return a1 - a0;
  }

  int wordsB() {
    return b1 - b0;
  }

  /** Returns whether each word of either side stands in the other. */
  boolean isVerbatim() {
    return matched == wordsA() && matched == wordsB();
  }
}
