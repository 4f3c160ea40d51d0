package id.sorot.copy;

import java.util.Arrays;

/**
 * Chooses the fingerprints of a text: hashes of four words in a row, the least of every five that
 * follow each other.
 *
 * <p>Any run of eight words that two texts share holds at least one fingerprint of both (Schleimer,
 * Wilkerson, Aiken: Winnowing, SIGMOD 2003); about one word in three carries one. Time is linear in
 * the words.
 */
final class Fingerprints {
  /** Words in one fingerprint. */
  static final int GRAM = 4;

  /** Grams out of which the least is taken. */
  static final int WINDOW = 5;

  private static final long BASE = 0x9E3779B97F4A7C15L;

  private Fingerprints() {}

  /** Returns the hash of the words from {@code at} on, {@link #GRAM} of them. */
  static long gram(Words words, int at) {
    long h = words.hash(at);
    for (int i = 1; i < GRAM; i++) {
      h = h * BASE + words.hash(at + i);
    }
    return h ^ (h >>> 29);
  }

  /**
   * Returns the fingerprints in order of the text; neighbours differ, a hash may come again later.
   * A text shorter than a gram has none; one shorter than a window has one.
   */
  static long[] of(Words words) {
    return choose(words, new int[0]);
  }

  /** Returns where the fingerprints of {@link #of} begin, as indices of words. */
  static int[] places(Words words) {
    int[] places = new int[Math.max(1, words.count())];
    int count = choose(words, places).length;
    return Arrays.copyOf(places, count);
  }

  private static long[] choose(Words words, int[] places) {
    int grams = words.count() - GRAM + 1;
    if (grams <= 0) {
      return new long[0];
    }
    long[] ring = new long[WINDOW];
    long[] chosen = new long[grams / 2 + 2];
    int count = 0;
    int least = -1;
    long leastHash = 0;
    for (int i = 0; i < grams; i++) {
      long h = gram(words, i);
      ring[i % WINDOW] = h;
      if (least < 0) {
        if (i + 1 < Math.min(WINDOW, grams)) {
          continue;
        }
        least = 0;
        leastHash = ring[0];
        for (int j = 1; j <= i; j++) {
          if (ring[j] <= leastHash) {
            least = j;
            leastHash = ring[j];
          }
        }
      } else if (h <= leastHash) {
        least = i;
        leastHash = h;
      } else if (least <= i - WINDOW) {
        least = i - WINDOW + 1;
        leastHash = ring[least % WINDOW];
        for (int j = least + 1; j <= i; j++) {
          if (ring[j % WINDOW] <= leastHash) {
            least = j;
            leastHash = ring[j % WINDOW];
          }
        }
      } else {
        continue;
      }
      if (count == chosen.length) {
        chosen = Arrays.copyOf(chosen, count * 2);
      }
      if (count == 0 || chosen[count - 1] != leastHash) {
        if (places.length > 0) {
          places[count] = least;
        }
        chosen[count++] = leastHash;
      }
    }
    return Arrays.copyOf(chosen, count);
  }
}
