package id.sorot.read;

import id.sorot.article.Span;

/** Spans without surrounding white space. */
final class Spans {
  private Spans() {}

  /** Returns the part of {@code text} between the ends without white space around it. */
  static Span strip(CharSequence text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** Returns whether the character is white space of any kind, also no-break and zero width. */
  static boolean isBlank(char c) {
    return c <= ' '
        || c == '\u00A0'
        || c == '\u200B'
        || c == '\uFEFF'
        || c == '\u2060'
        || (c > 127 && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
  }
}
