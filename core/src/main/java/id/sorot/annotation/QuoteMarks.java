package id.sorot.annotation;

import id.sorot.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between quotation marks, in one pass: straight, curly, low and angle marks, and
 * marks that are of the wrong side. A mark that is never closed ends with its block if the next one
 * begins with a mark, as quotations over several paragraphs do; else it counts for nothing.
 */
final class QuoteMarks {
  private static final int LONGEST = 6000;

  private final String text;

  QuoteMarks(String text) {
    this.text = text;
  }

  /** Returns what is quoted in a block, without the marks. */
  List<Span> quoted(Span block, boolean goesOn) {
    List<Span> quoted = new ArrayList<>();
    int open = -1;
    boolean single = false;
    for (int at = block.start(); at < block.end(); at++) {
      char c = text.charAt(at);
      if (open >= 0 && at - open > LONGEST) {
        open = -1;
      }
      boolean mark = isDouble(c);
      if (!mark && !isSingle(c)) {
        continue;
      }
      if (open < 0) {
        if (mark ? opens(c, at, block) : opensSingle(c, at, block)) {
          open = at + 1;
          single = !mark;
        }
      } else if (mark != single) {
        if (mark && reopens(c, at, block)) {
          open = at + 1;
        } else if (mark || closesSingle(at, block)) {
          add(open, at, quoted);
          open = -1;
        }
      }
    }
    if (open >= 0 && goesOn && !single) {
      add(open, block.end(), quoted);
    }
    return quoted;
  }

  private void add(int from, int to, List<Span> quoted) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      quoted.add(new Span(start, end));
    }
  }

  private boolean opens(char c, int at, Span block) {
    if (c == '”' || c == '»') {
      return isLetter(at + 1, block) && !isLetter(at - 1, block);
    }
    return c != '"' && c != '＂'
        || at + 1 < block.end() && text.charAt(at + 1) != ' '
        || !isLetter(at - 1, block);
  }

  /** An opening mark inside a quotation, where one was forgotten to be closed. */
  private boolean reopens(char c, int at, Span block) {
    return (c == '“' || c == '„' || c == '«')
        && isLetter(at + 1, block)
        && (at == block.start() || Character.isWhitespace(text.charAt(at - 1)));
  }

  private boolean opensSingle(char c, int at, Span block) {
    return c != '’'
        && isLetter(at + 1, block)
        && (at == block.start() || " (\u00a0\n".indexOf(text.charAt(at - 1)) >= 0);
  }

  private boolean closesSingle(int at, Span block) {
    return !isLetter(at + 1, block) && at > block.start() && text.charAt(at - 1) != ' ';
  }

  private boolean isLetter(int at, Span block) {
    return at >= block.start() && at < block.end() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean isDouble(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„' || c == '‟' || c == '«' || c == '»'
        || c == '＂';
  }

  private static boolean isSingle(char c) {
    return c == '\'' || c == '‘' || c == '’';
  }
}
