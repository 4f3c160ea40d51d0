package id.sorot.language;

import id.sorot.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts a sentence into tokens and words.
 *
 * <p>A token is a run of letters and digits with what may stand inside: full stops of short forms,
 * hyphens where the language keeps them, apostrophes, marks inside numbers; addresses of pages and
 * mail are one token; any other character is a token of its own, repeated full stops or dashes
 * together. Every character but white space falls into exactly one word. Time is linear in the
 * characters.
 */
final class Tokenizer {
  private static final int LONGEST = 1000;

  private final Spelling spelling;
  private final Lexicon lexicon;

  Tokenizer(Spelling spelling, Lexicon lexicon) {
    this.spelling = spelling;
    this.lexicon = lexicon;
  }

  Sentence sentence(String text, Span span) {
    List<Word> words = new ArrayList<>(span.length() / 5 + 2);
    int at = span.start();
    int token = 0;
    while (at < span.end()) {
      if (isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      int end = token(text, at, span.end());
      add(text, at, end, token++, words);
      at = end;
    }
    return new Sentence(span, words, false);
  }

  private void add(String text, int start, int end, int token, List<Word> words) {
    String form = text.substring(start, end);
    int[] parts = spelling.parts(form, lexicon);
    if (parts.length == 0) {
      words.add(word(new Span(start, end), form, token));
      return;
    }
    int at = start;
    for (int part : parts) {
      words.add(word(new Span(at, at + part), text.substring(at, at + part), token));
      at += part;
    }
  }

  private static Word word(Span span, String form, int token) {
    return new Word(span, form, form, "X", "_", -1, "_", token);
  }

  /** Returns where the token that begins at {@code start} ends. */
  int token(String text, int start, int limit) {
    int end = Math.min(limit, start + LONGEST);
    char first = text.charAt(start);
    if (isLetterOrDigit(first) || first == '@' || first == '#') {
      int address = address(text, start, end);
      if (address > start) {
        return address;
      }
    }
    if (isDigit(first)) {
      return number(text, start, end);
    }
    if (isLetterOrDigit(first)) {
      return word(text, start, end);
    }
    if ((first == '\'' || first == '\u2019')
        && start + 1 < end
        && isLetter(text.charAt(start + 1))) {
      int clitic = looseClitic(text, start, end);
      if (clitic > start) {
        return clitic;
      }
    }
    if (first == '.'
        || first == '-'
        || first == '!'
        || first == '?'
        || first == '*'
        || first == '='
        || first == '_') {
      int at = start + 1;
      while (at < end && text.charAt(at) == first) {
        at++;
      }
      return first == '-' && at > start + 3 || first != '-' ? at : Math.min(at, start + 2);
    }
    if (first == '`' && start + 1 < end && text.charAt(start + 1) == '`'
        || first == '\'' && start + 1 < end && text.charAt(start + 1) == '\'') {
      return start + 2;
    }
    return Character.isHighSurrogate(first)
            && start + 1 < end
            && Character.isLowSurrogate(text.charAt(start + 1))
        ? start + 2
        : start + 1;
  }

  private int looseClitic(String text, int start, int end) {
    int at = start + 1;
    while (at < end && at < start + 4 && isLetter(text.charAt(at))) {
      at++;
    }
    boolean free = start == 0 || isSpace(text.charAt(start - 1));
    boolean closed = at == end || !isLetterOrDigit(text.charAt(at));
    return free && closed && spelling.parts("xx" + text.substring(start, at), lexicon).length == 2
        ? at
        : start;
  }

  private int word(String text, int start, int end) {
    int at = start + 1;
    while (at < end) {
      char c = text.charAt(at);
      if (isLetterOrDigit(c)) {
        at++;
        continue;
      }
      boolean inner = at + 1 < end && isLetterOrDigit(text.charAt(at + 1));
      if (inner && (c == '\'' || c == '\u2019' || c == '\u02bc')) {
        at += 2;
      } else if (inner && c == '-' && spelling.innerHyphen() && !isCompound(text, start, at, end)) {
        at += 2;
      } else if (inner && c == '&' && at - start <= 2) {
        at += 2;
      } else if (c == '.' && stop(text, start, at, end)) {
        at++;
      } else {
        break;
      }
    }
    // 'Rp1.000' is a sign and a number.
    int digit = start;
    while (digit < at && isLetter(text.charAt(digit))) {
      digit++;
    }
    if (digit < at
        && isDigit(text.charAt(digit))
        && spelling.isSign(text.substring(start, digit))) {
      return digit;
    }
    return at;
  }

  /** Returns whether two names stand around the hyphen, rather than a word written twice. */
  private static boolean isCompound(String text, int start, int hyphen, int end) {
    int length = hyphen - start;
    return Character.isUpperCase(text.charAt(start))
        && Character.isUpperCase(text.charAt(hyphen + 1))
        && (hyphen + 1 + length > end
            || !text.regionMatches(true, start, text, hyphen + 1, length));
  }

  /** Returns whether two numbers stand around the hyphen, and no third. */
  private static boolean isRange(String text, int start, int hyphen, int end) {
    int at = hyphen + 1;
    while (at < end && isDigit(text.charAt(at))) {
      at++;
    }
    boolean third = at + 1 < end && text.charAt(at) == '-' && isDigit(text.charAt(at + 1));
    return !third && text.lastIndexOf('-', hyphen - 1) < start;
  }

  /** Returns whether the full stop at {@code at} belongs to the word before it. */
  private boolean stop(String text, int start, int at, int end) {
    boolean inner = at + 1 < end && isLetterOrDigit(text.charAt(at + 1));
    int from = at;
    while (from > start && isLetter(text.charAt(from - 1))) {
      from--;
    }
    boolean single = at - from == 1;
    if (inner) {
      // U.S.A, S.Sos, example.com; not 'akhir.Awal', a space forgotten.
      return single
          || at - from <= 4
              && Character.isUpperCase(text.charAt(from))
              && spelling.isAbbreviation(text.substring(start, wordEnd(text, at + 1, end)) + ".")
          || Character.isLowerCase(text.charAt(at + 1))
              && Character.isLowerCase(text.charAt(at - 1))
              && at - start > 1;
    }
    if (single && Character.isUpperCase(text.charAt(from))) {
      return from == start ? !endsText(text, at + 1, end) : true;
    }
    if (single && from > start) {
      return true;
    }
    return at - start <= 8 && spelling.isAbbreviation(text.substring(start, at + 1));
  }

  private static boolean endsText(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (!isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int wordEnd(String text, int from, int end) {
    int at = from;
    while (at < end
        && (isLetter(text.charAt(at))
            || text.charAt(at) == '.' && at + 1 < end && isLetter(text.charAt(at + 1)))) {
      at++;
    }
    return at;
  }

  private int number(String text, int start, int end) {
    int at = start + 1;
    while (at < end) {
      char c = text.charAt(at);
      if (isLetterOrDigit(c)) {
        at++;
        continue;
      }
      boolean digit = at + 1 < end && isDigit(text.charAt(at + 1));
      boolean letter = at + 1 < end && isLetter(text.charAt(at + 1));
      if (digit && (c == '.' || c == ',' || c == ':') && isDigit(text.charAt(at - 1))) {
        at += 2;
      } else if (digit && c == '/' && isDigit(text.charAt(at - 1))) {
        at += 2;
      } else if (digit
          && c == '-'
          && isDigit(text.charAt(at - 1))
          && !isRange(text, start, at, end)) {
        at += 2;
      } else if (letter && c == '-' && spelling.innerHyphen()) {
        at += 2;
      } else if (letter && (c == '\'' || c == '\u2019')) {
        at += 2;
      } else {
        break;
      }
    }
    return at;
  }

  /** Returns the end of a page or mail address, or of a name with @ or #; {@code start} if none. */
  private static int address(String text, int start, int end) {
    char first = text.charAt(start);
    if (first == '@' || first == '#') {
      int at = start + 1;
      while (at < end && (isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
        at++;
      }
      return at > start + 2 && isLetter(text.charAt(start + 1)) ? at : start;
    }
    boolean web =
        text.startsWith("http://", start)
            || text.startsWith("https://", start)
            || text.startsWith("www.", start);
    if (!web) {
      int at = start;
      while (at < end && at < start + 64 && isMailPart(text.charAt(at))) {
        at++;
      }
      if (at >= end - 3 || text.charAt(at) != '@' || !isLetterOrDigit(text.charAt(at + 1))) {
        return start;
      }
    }
    int at = start;
    while (at < end
        && !isSpace(text.charAt(at))
        && "<>\"\u201c\u201d".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    while (at > start && ".,;:!?)]}'\u2019".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  private static boolean isMailPart(char c) {
    return isLetterOrDigit(c) || c == '.' || c == '_' || c == '-' || c == '+';
  }

  /**
   * White space in the sense of Unicode, so that what is left out is what a reader would call so.
   */
  static boolean isSpace(char c) {
    return c <= ' ' && (c == ' ' || c >= 9 && c <= 13 || c >= 0x1c)
        || c == 0x85
        || c == 0xa0
        || c >= 0x1680 && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c > 127 && Character.isDigit(c);
  }

  static boolean isLetter(char c) {
    return c < 128
        ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z'
        : Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  static boolean isLetterOrDigit(char c) {
    return isLetter(c) || isDigit(c);
  }
}
