package id.sorot.annotation;

import id.sorot.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A sentence as the grammar of times sees it: words, numbers, and each sign by itself. */
final class TimeTokens {
  private static final int MOST = 4000;

  /**
   * A token.
   *
   * @param form in lower case
   * @param number its value; -1 if it is no number of at most four digits
   * @param capital whether it begins with a capital letter
   */
  record Token(int start, int end, String form, int number, boolean capital) {}

  private TimeTokens() {}

  static List<Token> of(String text, Span within) {
    List<Token> tokens = new ArrayList<>();
    int at = within.start();
    while (at < within.end() && tokens.size() < MOST) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        at++;
        continue;
      }
      int start = at;
      if (Character.isDigit(c)) {
        while (at < within.end() && Character.isDigit(text.charAt(at))) {
          at++;
        }
        tokens.add(number(text, start, at));
      } else if (Character.isLetter(c)) {
        while (at < within.end() && isLetter(text, at)) {
          at++;
        }
        String form = text.substring(start, Math.min(at, start + 32)).toLowerCase(Locale.ROOT);
        tokens.add(new Token(start, at, form, -1, Character.isUpperCase(c)));
      } else {
        at++;
        tokens.add(new Token(start, at, sign(c), -1, false));
      }
    }
    return tokens;
  }

  private static boolean isLetter(String text, int at) {
    return Character.isLetter(text.charAt(at));
  }

  private static Token number(String text, int start, int end) {
    int value = end - start <= 4 ? Integer.parseInt(text.substring(start, end)) : -1;
    return new Token(start, end, "#", value, false);
  }

  private static String sign(char c) {
    return switch (c) {
      case '–', '—', '‐', '‑', '-' -> "-";
      case '’', '‘', '\'' -> "'";
      default -> String.valueOf(c);
    };
  }
}
