package id.sorot.language;

/**
 * Hashes of features: a template number and up to four values become one int.
 *
 * <p>Features are never strings; two that share a hash share their weights, which at 32 bits is
 * rare enough not to matter. The mixing is that of MurmurHash3.
 */
final class Features {
  private Features() {}

  static int of(int template, int a) {
    return finish(mix(template, a));
  }

  static int of(int template, int a, int b) {
    return finish(mix(mix(template, a), b));
  }

  static int of(int template, int a, int b, int c) {
    return finish(mix(mix(mix(template, a), b), c));
  }

  static int of(int template, int a, int b, int c, int d) {
    return finish(mix(mix(mix(mix(template, a), b), c), d));
  }

  /** Returns the hash of the characters from {@code start} to {@code end}. */
  static int text(CharSequence text, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = hash * 0x01000193 ^ text.charAt(i);
    }
    return finish(hash);
  }

  static int text(CharSequence text) {
    return text(text, 0, text.length());
  }

  private static int mix(int hash, int value) {
    int k = value * 0xcc9e2d51;
    k = Integer.rotateLeft(k, 15) * 0x1b873593;
    return Integer.rotateLeft(hash ^ k, 13) * 5 + 0xe6546b64;
  }

  private static int finish(int hash) {
    int h = hash ^ hash >>> 16;
    h *= 0x85ebca6b;
    h ^= h >>> 13;
    h *= 0xc2b2ae35;
    return h ^ h >>> 16;
  }
}
