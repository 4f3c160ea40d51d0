package id.sorot.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** Word classes learnt from unlabelled text: a coarse and a fine one for each frequent word. */
final class Clusters {
  static final Clusters NONE = new Clusters(new int[0], new int[0], new int[0]);

  private final int[] keys;
  private final int[] coarse;
  private final int[] fine;
  private final int[] slots;
  private final int mask;

  /**
   * @param keys hashes of words, in unsigned rising order
   */
  Clusters(int[] keys, int[] coarse, int[] fine) {
    this.keys = keys;
    this.coarse = coarse;
    this.fine = fine;
    int size = Math.max(16, Integer.highestOneBit(Math.max(1, keys.length)) * 4);
    mask = size - 1;
    slots = new int[size];
    Arrays.fill(slots, -1);
    for (int i = 0; i < keys.length; i++) {
      int slot = keys[i] & mask;
      while (slots[slot] >= 0) {
        slot = slot + 1 & mask;
      }
      slots[slot] = i;
    }
  }

  /** Returns where the word with this hash stands; -1 if it is not known. */
  int find(int key) {
    int slot = key & mask;
    while (slots[slot] >= 0) {
      if (keys[slots[slot]] == key) {
        return slots[slot];
      }
      slot = slot + 1 & mask;
    }
    return -1;
  }

  /** Returns the coarse class of the word found, from 1; 0 for an unknown word. */
  int coarse(int found) {
    return found < 0 ? 0 : coarse[found] + 1;
  }

  /** Returns the fine class of the word found, from 1; 0 for an unknown word. */
  int fine(int found) {
    return found < 0 ? 0 : fine[found] + 1;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(keys.length);
    long previous = 0;
    for (int key : keys) {
      LinearModel.writeNumber(out, (key & 0xffffffffL) - previous);
      previous = key & 0xffffffffL;
    }
    for (int one : coarse) {
      out.writeByte(one);
    }
    for (int one : fine) {
      out.writeShort(one);
    }
  }

  static Clusters read(DataInputStream in) throws IOException {
    int size = in.readInt();
    int[] keys = new int[size];
    long key = 0;
    for (int i = 0; i < size; i++) {
      key += LinearModel.readNumber(in);
      keys[i] = (int) key;
    }
    int[] coarse = new int[size];
    for (int i = 0; i < size; i++) {
      coarse[i] = in.readUnsignedByte();
    }
    int[] fine = new int[size];
    for (int i = 0; i < size; i++) {
      fine[i] = in.readUnsignedShort();
    }
    return new Clusters(keys, coarse, fine);
  }
}
