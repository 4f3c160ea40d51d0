package id.sorot.event;

import id.sorot.article.Span;
import id.sorot.language.Sentence;
import id.sorot.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of one sentence, for quick questions about their order and their tree. */
final class Words {
  private static final Set<String> QUOTES =
      Set.of("\"", "“", "”", "'", "‘", "’", "''", "``", "«", "»");

  private final Sentence sentence;
  private final String[] lower;
  private final List<List<Integer>> children;

  Words(Sentence sentence) {
    this.sentence = sentence;
    int n = sentence.words().size();
    lower = new String[n];
    children = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      lower[i] = sentence.words().get(i).form().toLowerCase(Locale.ROOT);
      children.add(List.of());
    }
    if (sentence.parsed()) {
      for (int i = 0; i < n; i++) {
        int head = sentence.words().get(i).head();
        if (head >= 0 && head < n && head != i) {
          if (children.get(head).isEmpty()) {
            children.set(head, new ArrayList<>(4));
          }
          children.get(head).add(i);
        }
      }
    }
  }

  int size() {
    return lower.length;
  }

  Span span() {
    return sentence.span();
  }

  boolean parsed() {
    return sentence.parsed();
  }

  Word word(int i) {
    return sentence.words().get(i);
  }

  String lower(int i) {
    return i >= 0 && i < lower.length ? lower[i] : "";
  }

  String pos(int i) {
    return i >= 0 && i < lower.length ? word(i).upos() : "";
  }

  /** Returns the relation without its subtype. */
  String relation(int i) {
    String rel = word(i).deprel();
    int colon = rel.indexOf(':');
    return colon < 0 ? rel : rel.substring(0, colon);
  }

  /** Returns the relation with its subtype. */
  String fullRelation(int i) {
    return word(i).deprel();
  }

  /** Returns the head; -1 for the root or where there is no tree. */
  int head(int i) {
    int head = word(i).head();
    return parsed() && head >= 0 && head < lower.length ? head : -1;
  }

  List<Integer> children(int i) {
    return children.get(i);
  }

  int start(int i) {
    return word(i).span().start();
  }

  int end(int i) {
    return word(i).span().end();
  }

  boolean isQuote(int i) {
    return i >= 0 && i < lower.length && QUOTES.contains(lower[i]);
  }

  /** Returns whether the word is punctuation. */
  boolean isMark(int i) {
    String form = lower(i);
    return form.isEmpty()
        || !Character.isLetterOrDigit(form.codePointAt(0))
            && form.length() <= 3
            && !isPossessive(i);
  }

  /** Returns whether a comma, semicolon, colon, dash or full stop stands here. */
  boolean isBreak(int i) {
    return switch (lower(i)) {
      case ",", ";", ":", "--", "–", "—", ".", "?", "!", "(", ")", "..." -> true;
      default -> false;
    };
  }

  /** Returns whether the word is the English mark of possession. */
  boolean isPossessive(int i) {
    return switch (lower(i)) {
      case "'s", "’s", "'", "’" -> i > 0 && start(i) == end(i - 1);
      default -> false;
    };
  }

  boolean isCapital(int i) {
    String form = word(i).form();
    return !form.isEmpty() && Character.isUpperCase(form.codePointAt(0));
  }

  /** Returns whether {@code low} is {@code high} or stands below it in the tree. */
  boolean below(int low, int high) {
    int at = low;
    for (int steps = 0; at >= 0 && steps <= lower.length; steps++) {
      if (at == high) {
        return true;
      }
      at = head(at);
    }
    return false;
  }

  /** Returns the first word whose characters touch the span; -1 if none does. */
  int at(Span span) {
    for (int i = 0; i < lower.length; i++) {
      if (word(i).span().overlaps(span)) {
        return i;
      }
    }
    return -1;
  }
}
