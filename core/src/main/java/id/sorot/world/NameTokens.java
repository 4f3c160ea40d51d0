package id.sorot.world;

import id.sorot.article.Span;
import java.util.Arrays;

/**
 * A stretch of text as the scan for names sees it: runs of letters and digits, in lower case and
 * without diacritics. {@code U.S.} is one token, {@code Ma'ruf} and {@code Jong-un} are two.
 */
public final class NameTokens {
  /** How the letters of a token are written. */
  public enum Shape {
    /** {@code rusia} */
    LOWER,
    /** {@code Rusia} */
    CAPITAL,
    /** {@code PBB}, or one capital letter */
    UPPER,
    /** {@code 2024} */
    NUMBER
  }

  /** What stands between a token and the one before it. */
  public enum Gap {
    /** The token is the first. */
    START,
    /** White space. */
    SPACE,
    /** An apostrophe, with no white space. */
    APOSTROPHE,
    /** A hyphen, with no white space. */
    HYPHEN,
    /** A comma. */
    COMMA,
    /** An opening bracket. */
    OPEN,
    /** A closing bracket. */
    CLOSE,
    /** A full stop after what may be an abbreviation. */
    STOP,
    /** Anything else. */
    OTHER
  }

  private static final int LONGEST_TOKEN = 64;

  private final String text;
  private int size;
  private int[] starts;
  private int[] ends;
  private String[] forms;
  private Shape[] shapes;
  private Gap[] gaps;

  private NameTokens(String text, int length) {
    this.text = text;
    int room = Math.min(16, length / 4) + 8;
    starts = new int[room];
    ends = new int[room];
    forms = new String[room];
    shapes = new Shape[room];
    gaps = new Gap[room];
  }

  /** Returns the tokens of a stretch of the text; spans are into the whole text. */
  public static NameTokens of(String text, Span within) {
    NameTokens tokens = new NameTokens(text, within.length());
    tokens.cut(within.start(), within.end());
    return tokens;
  }

  /** Returns the tokens of a name of a knowledge file. */
  static NameTokens of(String name) {
    return of(name, new Span(0, name.length()));
  }

  /** Returns how many tokens there are. */
  public int size() {
    return size;
  }

  /** Returns the first code unit of a token. */
  public int start(int token) {
    return starts[token];
  }

  /** Returns the code unit after the last one of a token. */
  public int end(int token) {
    return ends[token];
  }

  /** Returns a token in lower case, without diacritics. */
  public String form(int token) {
    return forms[token];
  }

  /** Returns how a token is written. */
  public Shape shape(int token) {
    return shapes[token];
  }

  /** Returns whether a token begins with a capital letter. */
  public boolean isCapital(int token) {
    return shapes[token] == Shape.CAPITAL || shapes[token] == Shape.UPPER;
  }

  /** Returns what stands before a token. */
  public Gap gap(int token) {
    return gaps[token];
  }

  /** Returns whether the token before the given one is followed at once by a sign. */
  public boolean isBefore(int token, char sign) {
    return token > 0 && ends[token - 1] < text.length() && text.charAt(ends[token - 1]) == sign;
  }

  /** Returns the span from one token up to, and without, another. */
  public Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /** Returns the characters from one token up to, and without, another. */
  public String words(int from, int to) {
    return text.substring(starts[from], ends[to - 1]);
  }

  private void cut(int from, int to) {
    int at = from;
    int before = -1;
    while (at < to) {
      if (!isWord(text.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      while (at < to && isWord(text.charAt(at))) {
        at++;
      }
      int end = at;
      if (end - start == 1 && end + 1 < to && isDotted(end, to)) {
        while (isDotted(at, to)) {
          at += 2;
        }
        if (at < to && text.charAt(at) == '.' && at + 1 < to) {
          at++;
        }
        end = at;
      }
      add(start, end, before);
      before = end;
    }
  }

  /** Whether a full stop and one more letter follow, and no longer word. */
  private boolean isDotted(int at, int to) {
    return at + 1 < to
        && text.charAt(at) == '.'
        && Character.isUpperCase(text.charAt(at + 1))
        && (at + 2 >= to || !isWord(text.charAt(at + 2)));
  }

  private void add(int start, int end, int before) {
    if (size == starts.length) {
      int room = size * 2;
      starts = Arrays.copyOf(starts, room);
      ends = Arrays.copyOf(ends, room);
      forms = Arrays.copyOf(forms, room);
      shapes = Arrays.copyOf(shapes, room);
      gaps = Arrays.copyOf(gaps, room);
    }
    starts[size] = start;
    ends[size] = end;
    shapes[size] = shape(start, end);
    forms[size] = fold(start, Math.min(end, start + LONGEST_TOKEN));
    gaps[size] = before < 0 ? Gap.START : gap(before, start);
    size++;
  }

  private Gap gap(int from, int to) {
    Gap gap = Gap.SPACE;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (c == ' ' || c == '\u00a0' || c == '\n' || c == '\r' || c == '\t') {
        continue;
      }
      Gap here =
          switch (c) {
            case '\'', '’', '‘', '`' -> to - from == 1 ? Gap.APOSTROPHE : Gap.OTHER;
            case '-', '‐', '‑' -> to - from == 1 ? Gap.HYPHEN : Gap.OTHER;
            case ',' -> Gap.COMMA;
            case '(' -> Gap.OPEN;
            case ')' -> Gap.CLOSE;
            case '.' -> Gap.STOP;
            default -> Gap.OTHER;
          };
      gap = gap == Gap.SPACE || here == gap ? here : mixed(gap, here);
    }
    return gap;
  }

  private static Gap mixed(Gap one, Gap other) {
    return one == Gap.CLOSE && other == Gap.COMMA ? Gap.COMMA : Gap.OTHER;
  }

  private Shape shape(int start, int end) {
    char first = text.charAt(start);
    if (first >= '0' && first <= '9') {
      return Shape.NUMBER;
    }
    if (!Character.isUpperCase(first)) {
      return Shape.LOWER;
    }
    for (int at = start + 1; at < end; at++) {
      if (Character.isLowerCase(text.charAt(at))) {
        return Shape.CAPITAL;
      }
    }
    return Shape.UPPER;
  }

  private String fold(int start, int end) {
    boolean plain = true;
    for (int at = start; at < end && plain; at++) {
      char c = text.charAt(at);
      plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
    if (plain) {
      return text.substring(start, end);
    }
    StringBuilder form = new StringBuilder(end - start);
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (c != '.') {
        Letters.fold(c, form);
      }
    }
    return form.toString();
  }

  private static boolean isWord(char c) {
    return c < 128
        ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
        : Character.isLetter(c) && c != 'ʼ' || Character.isSurrogate(c);
  }
}
