package id.sorot.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/**
 * Weights of hashed features for a fixed number of classes, as whole numbers.
 *
 * <p>Sums of whole numbers are the same in every order and on every machine. A row of weights
 * stands in one piece of memory, so that a feature costs two memory reads. Immutable and safe for
 * use by many threads.
 */
final class LinearModel {
  private final int classes;
  private final int mask;
  private final int[] slots;
  private final int[] rows;
  private final int features;

  /**
   * @param keys feature hashes in unsigned rising order, none twice
   * @param counts number of weights of each feature
   * @param entries all weights in order of the keys, each {@code weight << 8 | class}
   */
  LinearModel(int classes, int[] keys, int[] counts, int[] entries) {
    this.classes = classes;
    this.features = keys.length;
    int size = Math.max(16, Integer.highestOneBit(Math.max(1, keys.length)) * 4);
    this.mask = size - 1;
    this.slots = new int[size];
    this.rows = new int[1 + keys.length * 2 + entries.length];
    int at = 1;
    int entry = 0;
    for (int i = 0; i < keys.length; i++) {
      int slot = keys[i] & mask;
      while (slots[slot] != 0) {
        slot = slot + 1 & mask;
      }
      slots[slot] = at;
      rows[at++] = keys[i];
      rows[at++] = counts[i];
      for (int j = 0; j < counts[i]; j++) {
        rows[at++] = entries[entry++];
      }
    }
  }

  int classes() {
    return classes;
  }

  int features() {
    return features;
  }

  /** Adds the weights of a feature to the scores of the classes. */
  void add(int key, int[] scores) {
    int slot = key & mask;
    for (int at = slots[slot]; at != 0; at = slots[slot]) {
      if (rows[at] == key) {
        int end = at + 2 + rows[at + 1];
        for (int i = at + 2; i < end; i++) {
          int entry = rows[i];
          scores[entry & 0xff] += entry >> 8;
        }
        return;
      }
      slot = slot + 1 & mask;
    }
  }

  /**
   * Returns a smaller model.
   *
   * @param divisor what all weights are divided by, rounding to the nearest
   * @param least weights below this, after that, are left out
   */
  LinearModel thinned(int divisor, int least) {
    int[] keys = new int[features];
    int[] counts = new int[features];
    int[] entries = new int[rows.length];
    int kept = 0;
    int all = 0;
    int at = 1;
    for (int i = 0; i < features; i++) {
      int from = all;
      int end = at + 2 + rows[at + 1];
      for (int j = at + 2; j < end; j++) {
        int weight = Math.floorDiv((rows[j] >> 8) + divisor / 2, divisor);
        if (Math.abs(weight) >= least) {
          entries[all++] = weight << 8 | rows[j] & 0xff;
        }
      }
      if (all > from) {
        keys[kept] = rows[at];
        counts[kept++] = all - from;
      }
      at = end;
    }
    return new LinearModel(
        classes,
        Arrays.copyOf(keys, kept),
        Arrays.copyOf(counts, kept),
        Arrays.copyOf(entries, all));
  }

  /**
   * Returns the model with its smallest weights left out until its compressed form fits.
   *
   * @param divisor what all weights are divided by first
   * @param bytes the most it may take
   */
  LinearModel within(int divisor, int bytes) throws IOException {
    for (int least = 1; ; least++) {
      LinearModel smaller = thinned(divisor, least);
      if (smaller.features == 0 || ModelFile.write(Map.of(), smaller::write).length <= bytes) {
        return smaller;
      }
    }
  }

  void write(DataOutputStream out) throws IOException {
    int[] starts = new int[features];
    int at = 1;
    for (int i = 0; i < features; i++) {
      starts[i] = at;
      at += 2 + rows[at + 1];
    }
    out.writeInt(classes);
    out.writeInt(features);
    long previous = 0;
    for (int start : starts) {
      long key = rows[start] & 0xffffffffL;
      writeNumber(out, key - previous);
      previous = key;
    }
    for (int start : starts) {
      writeNumber(out, rows[start + 1]);
    }
    for (int start : starts) {
      for (int i = 0; i < rows[start + 1]; i++) {
        out.writeByte(rows[start + 2 + i]);
      }
    }
    for (int start : starts) {
      for (int i = 0; i < rows[start + 1]; i++) {
        int weight = rows[start + 2 + i] >> 8;
        writeNumber(out, weight << 1 ^ weight >> 31);
      }
    }
  }

  static LinearModel read(DataInputStream in) throws IOException {
    int classes = in.readInt();
    int features = in.readInt();
    int[] keys = new int[features];
    long key = 0;
    for (int i = 0; i < features; i++) {
      key += readNumber(in);
      keys[i] = (int) key;
    }
    int[] counts = new int[features];
    int all = 0;
    for (int i = 0; i < features; i++) {
      counts[i] = (int) readNumber(in);
      all += counts[i];
    }
    byte[] names = in.readNBytes(all);
    int[] entries = new int[all];
    for (int i = 0; i < all; i++) {
      int folded = (int) readNumber(in);
      int weight = folded >>> 1 ^ -(folded & 1);
      entries[i] = weight << 8 | names[i] & 0xff;
    }
    return new LinearModel(classes, keys, counts, entries);
  }

  static void writeNumber(DataOutputStream out, long number) throws IOException {
    long rest = number & 0xffffffffL;
    while (rest > 0x7f) {
      out.writeByte((int) (rest & 0x7f | 0x80));
      rest >>>= 7;
    }
    out.writeByte((int) rest);
  }

  static long readNumber(DataInputStream in) throws IOException {
    long number = 0;
    int shift = 0;
    int part;
    do {
      part = in.readUnsignedByte();
      number |= (long) (part & 0x7f) << shift;
      shift += 7;
    } while (part > 0x7f);
    return number;
  }
}
