package id.sorot.copy;

import id.sorot.article.Article;
import id.sorot.article.Block;
import id.sorot.article.Span;
import id.sorot.article.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares two articles of which it is known that they share a fingerprint. */
final class PairComparison {
  /** Words beyond the commonest that a short passage, and a long one, must hold. */
  private static final int TELLING = 3;

  private static final int TELLING_OF_MANY = 2;

  private final CopyOptions options;
  private final CommonWords common;

  PairComparison(CopyOptions options, CommonWords common) {
    this.common = common;
    this.options = options;
  }

  /** Returns the pair, the smaller id first; empty if too little is shared. */
  Optional<Copy> of(Article one, Words oneWords, Article other, Words otherWords) {
    return one.id().compareTo(other.id()) <= 0
        ? ordered(one, oneWords, other, otherWords)
        : ordered(other, otherWords, one, oneWords);
  }

  private Optional<Copy> ordered(Article a, Words wordsA, Article b, Words wordsB) {
    List<Run> runs =
        Passages.of(
            wordsA,
            wordsB,
            common,
            run -> isPassage(run, wordsA, wordsB),
            run -> isSentence(run, wordsA, wordsB));
    String textA = a.text().characters();
    String textB = b.text().characters();
    runs = runs.stream().filter(r -> SameWords.in(r, wordsA, textA, wordsB, textB)).toList();
    if (runs.isEmpty()) {
      return Optional.empty();
    }
    boolean reordered = false;
    for (int k = 1; k < runs.size(); k++) {
      reordered |= runs.get(k).b0() < runs.get(k - 1).b0();
    }
    List<Passage> passages = new ArrayList<>();
    long sharedA = 0;
    long sharedB = 0;
    for (Run run : runs) {
      Span spanA = wordsA.span(run.a0(), run.a1());
      Span spanB = wordsB.span(run.b0(), run.b1());
      Passage.Kind kind =
          reordered
              ? Passage.Kind.REORDERED
              : run.isVerbatim() ? Passage.Kind.VERBATIM : Passage.Kind.EDITED;
      passages.add(new Passage(spanA, spanB, kind));
      sharedA += proseInside(a.text(), spanA);
      sharedB += proseInside(b.text(), spanB);
    }
    long allA = Math.max(1, prose(a.text()));
    long allB = Math.max(1, prose(b.text()));
    double containmentA = rounded((double) sharedA / allA);
    double containmentB = rounded((double) sharedB / allB);
    if (Math.max(containmentA, containmentB) < options.minContainment()) {
      return Optional.empty();
    }
    double shared = (sharedA + sharedB) / 2.0;
    double jaccard = rounded(shared / (allA + allB - shared));
    return Optional.of(
        new Copy(
            a.id(), b.id(), containmentA, containmentB, jaccard, Directions.of(a, b), passages));
  }

  /** A run of many words, or a shorter one that is a whole sentence in both texts and tells. */
  private boolean isPassage(Run run, Words a, Words b) {
    return run.matched() >= options.minWords()
        ? common.telling(a, run) >= TELLING_OF_MANY
        : isSentence(run, a, b) && common.telling(a, run) >= TELLING;
  }

  /** A whole sentence of some length in both texts; it counts if the pair shares more. */
  private boolean isSentence(Run run, Words a, Words b) {
    return a.span(run.a0(), run.a1()).length() >= options.minCharacters()
        && a.beginsSentence(run.a0())
        && a.beginsSentence(run.a1())
        && b.beginsSentence(run.b0())
        && b.beginsSentence(run.b1());
  }

  private static double rounded(double share) {
    return Math.round(Math.min(1, share) * 10_000) / 10_000.0;
  }

  private static long prose(Text text) {
    return proseInside(text, new Span(0, text.characters().length()));
  }

  /** Characters of the span inside prose; all that is no white space at the ends if no blocks. */
  private static long proseInside(Text text, Span span) {
    if (text.blocks().isEmpty()) {
      String characters = text.characters();
      int start = span.start();
      int end = span.end();
      while (start < end && Character.isWhitespace(characters.charAt(start))) {
        start++;
      }
      while (start < end && Character.isWhitespace(characters.charAt(end - 1))) {
        end--;
      }
      return end - start;
    }
    long inside = 0;
    for (Block block : text.blocks()) {
      if (!Words.isLeftOut(block)) {
        inside +=
            Math.max(
                0,
                Math.min(block.span().end(), span.end())
                    - Math.max(block.span().start(), span.start()));
      }
    }
    return inside;
  }
}
