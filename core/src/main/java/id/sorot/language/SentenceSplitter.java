package id.sorot.language;

import id.sorot.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where sentences end.
 *
 * <p>A sentence may end at white space after a mark or before a capital. A linear model decides by
 * the words on both sides, the mark, the length so far and open quotes; without a model, a rule
 * over the marks and the short forms of the language does. An empty line always ends a sentence.
 * Time is linear in the characters; a sentence is cut after {@value #LONGEST} characters.
 */
final class SentenceSplitter {
  private static final int LONGEST = 6000;
  private static final String CLOSING = "\"'\u201d\u2019)]}\u00bb";
  private static final String OPENING = "\"'\u201c\u2018([\u00ab-\u2013\u2014*\u2022`";

  private final Spelling spelling;
  private final Optional<LinearModel> model;
  private final int salt;

  SentenceSplitter(Spelling spelling, Optional<LinearModel> model) {
    this(spelling, model, 0);
  }

  private SentenceSplitter(Spelling spelling, Optional<LinearModel> model, int scheme) {
    this.spelling = spelling;
    this.model = model;
    this.salt = TreeModel.salt(scheme);
  }

  /** Returns this splitter, following the annotation scheme with this number. */
  SentenceSplitter inScheme(int scheme) {
    return new SentenceSplitter(spelling, model, scheme);
  }

  List<Span> sentences(String text, Span within) {
    List<Span> sentences = new ArrayList<>();
    int[] scores = new int[2];
    int start = skipSpace(text, within.start(), within.end());
    int quotes = 0;
    int at = start;
    while (at < within.end()) {
      char c = text.charAt(at);
      if (c == '"' || c == '\u201c') {
        quotes++;
      } else if (c == '\u201d') {
        quotes--;
      }
      boolean ends = at - start >= LONGEST;
      int next = at;
      if (Tokenizer.isSpace(c)) {
        next = skipSpace(text, at, within.end());
        ends |= blankLine(text, at, next);
        ends |=
            next < within.end()
                && at > start
                && isCandidate(text, start, at, next, within.end())
                && decide(text, start, at, next, within.end(), quotes, scores);
      }
      if (ends) {
        add(text, start, at, sentences);
        start = skipSpace(text, at, within.end());
        at = start;
        quotes = 0;
      } else {
        at = Math.max(at + 1, next);
      }
    }
    add(text, start, within.end(), sentences);
    return sentences;
  }

  private boolean decide(
      String text, int start, int at, int next, int end, int quotes, int[] scores) {
    if (model.isEmpty()) {
      return ends(text, start, at, next, end);
    }
    scores[0] = 0;
    scores[1] = 0;
    for (int feature : features(text, start, at, next, end, quotes)) {
      model.get().add(feature, scores);
      model.get().add(feature * 31 + salt, scores);
    }
    return scores[1] > scores[0];
  }

  private static boolean blankLine(String text, int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        lines++;
      }
    }
    return lines > 1;
  }

  /** Returns whether a sentence may end before the white space from {@code at} to {@code next}. */
  static boolean isCandidate(String text, int start, int at, int next, int end) {
    char last = text.charAt(at - 1);
    if (last == '.' || last == '!' || last == '?' || last == '\u2026') {
      return true;
    }
    if (CLOSING.indexOf(last) >= 0 && at - 2 >= start) {
      char before = text.charAt(at - 2);
      if (before == '.' || before == '!' || before == '?' || before == '\u2026') {
        return true;
      }
    }
    char first = text.charAt(next);
    return last != ',' && (Character.isUpperCase(first) || OPENING.indexOf(first) >= 0);
  }

  /** Returns what speaks for or against an end there. */
  int[] features(String text, int start, int at, int next, int end, int quotes) {
    int mark = at;
    while (mark > start
        && !Tokenizer.isLetterOrDigit(text.charAt(mark - 1))
        && !Tokenizer.isSpace(text.charAt(mark - 1))) {
      mark--;
    }
    int marks = Features.text(text, mark, Math.min(at, mark + 4));
    int word = wordStart(text, start, mark);
    int before = Math.max(start, word - 1);
    int word2 = wordStart(text, start, before);
    int follows = next;
    while (follows < end && OPENING.indexOf(text.charAt(follows)) >= 0) {
      follows = skipSpace(text, follows + 1, end);
    }
    int opened = Features.text(text, next, Math.min(follows, next + 3));
    int followsEnd = wordEnd(text, follows, end);
    int third = skipSpace(text, followsEnd, end);
    int thirdEnd = wordEnd(text, third, end);
    int last = low(text, word, mark);
    int first = low(text, follows, followsEnd);
    int lastShape = shape(text, word, mark);
    int firstShape = shape(text, follows, followsEnd);
    int thirdShape = shape(text, third, thirdEnd);
    int size = Math.min(at - start, 400);
    int length = size < 20 ? size / 5 : 4 + size / 40;
    boolean dotted = mark < at && text.charAt(mark) == '.';
    String form = dotted && mark - word < 12 ? text.substring(word, mark + 1) : "";
    int kind = spelling.isTitle(form) ? 2 : spelling.isAbbreviation(form) ? 1 : 0;
    int open = quotes > 0 ? quotes & 1 | 2 : 0;
    return new int[] {
      Features.of(401, marks),
      Features.of(402, marks, firstShape),
      Features.of(403, marks, firstShape, lastShape, kind),
      Features.of(404, marks, last),
      Features.of(405, marks == NO_MARK ? 1 : 0, first, firstShape),
      Features.of(406, marks, opened),
      Features.of(407, marks, open, opened),
      Features.of(408, marks, length),
      Features.of(409, kind, marks, firstShape),
      Features.of(410, marks, firstShape, thirdShape),
      Features.of(411, marks == NO_MARK ? last : 1, firstShape, thirdShape),
      Features.of(412, last, first),
      Features.of(413, marks, low(text, word2, before), lastShape),
      Features.of(414, marks, shape(text, word2, before), lastShape, firstShape),
      Features.of(415, marks, Math.min(mark - word, 6), lastShape, firstShape),
      Features.of(416, marks == NO_MARK ? 1 : 0, length, firstShape, opened),
      Features.of(417, marks, open, firstShape),
      Features.of(418, low(text, third, thirdEnd), marks == NO_MARK ? 1 : 0),
    };
  }

  private static final int NO_MARK = Features.text("");

  private static int wordStart(String text, int start, int end) {
    int at = end;
    while (at > start && at > end - 40 && !Tokenizer.isSpace(text.charAt(at - 1))) {
      at--;
    }
    while (at < end && OPENING.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static int wordEnd(String text, int start, int end) {
    int at = start;
    while (at < end && at < start + 40 && Tokenizer.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int low(String text, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      char c = Character.toLowerCase(text.charAt(i));
      hash = hash * 31 + (c >= '0' && c <= '9' ? '0' : c);
    }
    return hash;
  }

  private static int shape(String text, int start, int end) {
    if (start >= end) {
      return 0;
    }
    char first = text.charAt(start);
    if (Character.isUpperCase(first)) {
      return end - start == 1 ? 1 : Character.isUpperCase(text.charAt(end - 1)) ? 2 : 3;
    }
    return Character.isLowerCase(first) ? 4 : Tokenizer.isDigit(first) ? 5 : 6;
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

  /** The rule where there is no model. */
  private boolean ends(String text, int start, int at, int next, int end) {
    int close = at;
    while (close > start && CLOSING.indexOf(text.charAt(close - 1)) >= 0) {
      close--;
    }
    if (close == start || ".!?\u2026".indexOf(text.charAt(close - 1)) < 0) {
      return false;
    }
    int follows = next;
    while (follows < end && OPENING.indexOf(text.charAt(follows)) >= 0) {
      follows = skipSpace(text, follows + 1, end);
    }
    if (follows < end) {
      char first = text.charAt(follows);
      if (!Character.isUpperCase(first) && !Tokenizer.isDigit(first) && first < 0x2e80) {
        return false;
      }
    }
    if (text.charAt(close - 1) != '.') {
      return true;
    }
    int word = wordStart(text, start, close - 1);
    boolean initial = close - 1 - word == 1 && Character.isUpperCase(text.charAt(word));
    return !initial && !spelling.isTitle(text.substring(word, close));
  }

  private static int skipSpace(String text, int from, int end) {
    int at = from;
    while (at < end && Tokenizer.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
