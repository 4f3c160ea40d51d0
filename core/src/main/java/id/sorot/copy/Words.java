package id.sorot.copy;

import id.sorot.article.Block;
import id.sorot.article.Span;
import id.sorot.article.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a text as copies are told by: hashes of letters and digits in lower case, with where
 * each stands.
 *
 * <p>Furniture is left out, so that no promotional line or credit is ever a copied passage. Case,
 * punctuation and typographic marks do not count; digits do. One pass over the characters; 17 bytes
 * a word.
 */
final class Words {
  /** Set where a word begins a sentence or a line. */
  private static final byte SENTENCE = 1;

  /** Set where a word begins a block or follows furniture. */
  private static final byte BLOCK = 2;

  /** Set where the word is written with a capital or a digit at its head. */
  private static final byte CAPITAL = 4;

  private static final Set<String> LINES = Set.of("promotion", "credit", "initials");
  private static final int LONGEST_LINE = 90;

  private static final int NO_LETTER = 0;
  private static final int TABLE = 0x250;

  /** Lower case of a letter or digit, 0 for all that parts words; covers the Latin blocks. */
  private static final char[] FOLD = fold();

  private final String text;
  private int count;
  private long[] hash;
  private int[] start;
  private int[] end;
  private byte[] flags;

  private Words(String text) {
    this.text = text;
    int guess = Math.max(8, text.length() / 6);
    hash = new long[guess];
    start = new int[guess];
    end = new int[guess];
    flags = new byte[guess];
  }

  private static char[] fold() {
    char[] fold = new char[TABLE];
    for (char c = 0; c < TABLE; c++) {
      fold[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : NO_LETTER;
    }
    return fold;
  }

  /** Returns the words of the prose of a text. */
  static Words of(Text text) {
    Words words = new Words(text.characters());
    for (Span stretch : stretches(text)) {
      words.read(stretch.start(), stretch.end());
    }
    return words;
  }

  /** Returns the words of a bare string. */
  static Words of(String text) {
    Words words = new Words(text);
    words.read(0, text.length());
    return words;
  }

  /** The text without its furniture; white space between blocks is kept, for it does no harm. */
  static List<Span> stretches(Text text) {
    List<Span> stretches = new ArrayList<>();
    int from = 0;
    for (Block block : text.blocks()) {
      if (isLeftOut(block)) {
        if (block.span().start() > from) {
          stretches.add(new Span(from, block.span().start()));
        }
        from = Math.max(from, block.span().end());
      }
    }
    if (from < text.characters().length()) {
      stretches.add(new Span(from, text.characters().length()));
    }
    return stretches;
  }

  /**
   * Furniture is left out; but a promotional line or a credit this long has prose behind it on the
   * same line, which would be lost.
   */
  static boolean isLeftOut(Block block) {
    boolean isLine = block.what().map(LINES::contains).orElse(false);
    return !block.isProse() && !(isLine && block.span().length() > LONGEST_LINE);
  }

  private void read(int from, int to) {
    boolean sentence = true;
    boolean block = true;
    boolean stop = false;
    int at = from;
    while (at < to) {
      char raw = text.charAt(at);
      int c = raw < TABLE ? FOLD[raw] : wide(raw);
      if (c == NO_LETTER) {
        // A stop ends a sentence only if white space follows; a line break always does.
        if (raw == '\n') {
          sentence = true;
        } else if (raw == '.' || raw == '!' || raw == '?') {
          stop = true;
        } else if (stop && Character.isWhitespace(raw)) {
          sentence = true;
          stop = false;
        }
        at++;
        continue;
      }
      int first = at;
      long h = 0xcbf29ce484222325L;
      do {
        h = (h ^ c) * 0x100000001b3L;
        at++;
        if (at == to) {
          break;
        }
        raw = text.charAt(at);
        c = raw < TABLE ? FOLD[raw] : wide(raw);
      } while (c != NO_LETTER);
      char head = text.charAt(first);
      boolean capital = Character.isUpperCase(head) || Character.isDigit(head);
      add(
          mix(h),
          first,
          at,
          (sentence ? SENTENCE : 0) | (block ? BLOCK : 0) | (capital ? CAPITAL : 0));
      sentence = false;
      block = false;
      stop = false;
    }
  }

  private static int wide(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c)
        ? Character.toLowerCase(c)
        : NO_LETTER;
  }

  private void add(long h, int first, int last, int flag) {
    if (count == hash.length) {
      int size = count + (count >> 1) + 8;
      hash = Arrays.copyOf(hash, size);
      start = Arrays.copyOf(start, size);
      end = Arrays.copyOf(end, size);
      flags = Arrays.copyOf(flags, size);
    }
    hash[count] = h;
    start[count] = first;
    end[count] = last;
    flags[count] = (byte) flag;
    count++;
  }

  /** Spreads the bits of a hash (the finisher of MurmurHash3). */
  static long mix(long h) {
    long x = h;
    x ^= x >>> 33;
    x *= 0xff51afd7ed558ccdL;
    x ^= x >>> 33;
    x *= 0xc4ceb9fe1a85ec53L;
    return x ^ (x >>> 33);
  }

  /** Returns these words without some of them; the word after a gap begins a sentence. */
  Words without(BitSet left) {
    Words kept = new Words(text);
    boolean gap = false;
    for (int i = 0; i < count; i++) {
      if (left.get(i)) {
        gap = true;
      } else {
        kept.add(hash[i], start[i], end[i], flags[i] | (gap ? SENTENCE | BLOCK : 0));
        gap = false;
      }
    }
    return kept;
  }

  int count() {
    return count;
  }

  long hash(int word) {
    return hash[word];
  }

  int start(int word) {
    return start[word];
  }

  int end(int word) {
    return end[word];
  }

  String form(int word) {
    return text.substring(start[word], end[word]);
  }

  String text() {
    return text;
  }

  /** Returns whether a sentence or line begins at the word; true past the last one. */
  boolean beginsSentence(int word) {
    return word >= count || (flags[word] & SENTENCE) != 0;
  }

  /** Returns whether a stretch of prose begins at the word; true past the last one. */
  boolean beginsBlock(int word) {
    return word >= count || (flags[word] & BLOCK) != 0;
  }

  boolean isCapital(int word) {
    return (flags[word] & CAPITAL) != 0;
  }

  /** Returns the first word of the sentence that {@code word} stands in. */
  int sentenceStart(int word) {
    int at = Math.min(word, count - 1);
    while (at > 0 && !beginsSentence(at)) {
      at--;
    }
    return at;
  }

  /** Returns the word after the last one of the sentence that {@code word} stands in. */
  int sentenceEnd(int word) {
    int at = word + 1;
    while (at < count && !beginsSentence(at)) {
      at++;
    }
    return at;
  }

  /**
   * Returns the characters from one word to another, the marks that cling to them included: an
   * opening quotation mark before, a full stop after.
   *
   * @param from first word
   * @param to the word after the last one
   */
  Span span(int from, int to) {
    int first = start[from];
    int last = end[to - 1];
    int low = from == 0 ? 0 : end[from - 1];
    int high = to == count ? text.length() : start[to];
    while (first > low && clings(text.charAt(first - 1))) {
      first--;
    }
    while (last < high && clings(text.charAt(last))) {
      last++;
    }
    return new Span(first, last);
  }

  private static boolean clings(char c) {
    return !Character.isWhitespace(c) && c != '\u00a0' && !Character.isLetterOrDigit(c);
  }
}
