package id.sorot.read;

/**
 * A run of words between two ends of lines of a page.
 *
 * @param text with single spaces
 * @param owner index of the element that makes it a block of its own
 * @param linked number of characters inside links
 * @param strong number of characters in bold
 */
record PageBlock(String text, int owner, int linked, int strong) {
  int length() {
    return text.length();
  }

  double linkShare() {
    return text.isEmpty() ? 0 : (double) linked / text.length();
  }

  boolean endsSentence() {
    for (int i = text.length() - 1; i >= 0 && i > text.length() - 5; i--) {
      char c = text.charAt(i);
      if (c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '۔' || c == '।') {
        return true;
      }
      if ("\"'”’“»)]*›」".indexOf(c) < 0) {
        return false;
      }
    }
    return false;
  }

  /** Whether this is a sentence of prose rather than a label. */
  boolean isProse() {
    int own = length() - linked;
    return linkShare() < 0.4 && (own >= 80 || (own >= 40 && endsSentence()));
  }
}
