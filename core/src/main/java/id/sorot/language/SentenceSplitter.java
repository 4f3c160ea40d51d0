package id.sorot.language;

import id.sorot.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where sentences end.
 *
 * <p>A sentence may end after a full stop, question or exclamation mark or dots, with closing
 * quotes and brackets, if what follows begins like a sentence; an empty line always ends one. Time
 * is linear in the characters.
 */
final class SentenceSplitter {
  private final Spelling spelling;

  SentenceSplitter(Spelling spelling) {
    this.spelling = spelling;
  }

  List<Span> sentences(String text, Span within) {
    List<Span> sentences = new ArrayList<>();
    int start = skipSpace(text, within.start(), within.end());
    int at = start;
    while (at < within.end()) {
      char c = text.charAt(at);
      int end = -1;
      if (c == '.' || c == '!' || c == '?' || c == '\u2026') {
        int close = closing(text, at + 1, within.end());
        if (ends(text, start, at, close, within.end())) {
          end = close;
        } else {
          at = Math.max(at + 1, close);
          continue;
        }
      } else if (c == '\n' && blankLine(text, at, within.end())) {
        end = at;
      }
      if (end >= 0) {
        add(text, start, end, sentences);
        start = skipSpace(text, end, within.end());
        at = start;
      } else {
        at++;
      }
    }
    add(text, start, within.end(), sentences);
    return sentences;
  }

  private static void add(String text, int start, int end, List<Span> sentences) {
    int last = end;
    while (last > start && Tokenizer.isSpace(text.charAt(last - 1))) {
      last--;
    }
    if (last > start) {
      sentences.add(new Span(start, last));
    }
  }

  private static int closing(String text, int from, int end) {
    int at = from;
    while (at < end && ".!?\u2026\"'\u201d\u2019)]}\u00bb".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private boolean ends(String text, int start, int mark, int close, int end) {
    if (close >= end) {
      return true;
    }
    if (!Tokenizer.isSpace(text.charAt(close))) {
      return false;
    }
    int next = skipSpace(text, close, end);
    if (next >= end) {
      return true;
    }
    while (next < end
        && "\"'\u201c\u2018([\u00ab-\u2013\u2014*\u2022".indexOf(text.charAt(next)) >= 0) {
      next = skipSpace(text, next + 1, end);
    }
    if (next >= end) {
      return true;
    }
    char follows = text.charAt(next);
    boolean capital =
        Character.isUpperCase(follows) || Tokenizer.isDigit(follows) || follows > 0x2e80;
    if (!capital) {
      return false;
    }
    if (text.charAt(mark) != '.' || close > mark + 1) {
      return true;
    }
    int word = mark;
    while (word > start
        && !Tokenizer.isSpace(text.charAt(word - 1))
        && "(\"'\u201c[".indexOf(text.charAt(word - 1)) < 0) {
      word--;
    }
    String form = text.substring(Math.max(word, mark - 20), mark + 1);
    if (spelling.isTitle(form)) {
      return false;
    }
    boolean initial = mark - word == 1 && Character.isUpperCase(text.charAt(word));
    return !initial;
  }

  private static boolean blankLine(String text, int at, int end) {
    for (int i = at + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return true;
      }
      if (!Tokenizer.isSpace(c)) {
        return false;
      }
    }
    return false;
  }

  private static int skipSpace(String text, int from, int end) {
    int at = from;
    while (at < end && Tokenizer.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
