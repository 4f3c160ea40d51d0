package id.sorot.app.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * A word, or a sign that is part of none.
 *
 * @param text its characters
 * @param space the white space after it
 */
record Token(String text, String space) {
  /** Returns whether a line ends after it. */
  boolean endsLine() {
    return space.indexOf('\n') >= 0;
  }

  /** Returns the tokens of a text; white space before the first is dropped. */
  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = spaceEnd(text, 0);
    while (at < text.length()) {
      int end = wordEnd(text, at);
      int next = spaceEnd(text, end);
      tokens.add(new Token(text.substring(at, end), text.substring(end, next)));
      at = next;
    }
    return tokens;
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && isOfWord(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at > from ? at : from + Character.charCount(text.codePointAt(from));
  }

  private static int spaceEnd(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isOfWord(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
