package id.sorot.copy;

import java.util.Arrays;

/**
 * Which documents hold which fingerprints.
 *
 * <p>An open table of long values: the upper half is the fingerprint, the lower half the number of
 * the document. Entries of one fingerprint stand in the order they were added. One that stands in
 * {@link #most} documents is stock and gets no more entries, which bounds what a query can cost.
 * Not safe for use by several threads at once.
 */
final class FingerprintIndex {
  private static final long FREE = -1L;

  private final int most;
  private long[] table = free(1 << 12);
  private int used;

  FingerprintIndex(int most) {
    this.most = most;
  }

  private static long[] free(int size) {
    long[] table = new long[size];
    Arrays.fill(table, FREE);
    return table;
  }

  /** Adds the fingerprints of a document; documents come in rising order of their number. */
  void add(int document, long[] fingerprints) {
    for (long fingerprint : fingerprints) {
      if (used > table.length / 4 * 3) {
        grow();
      }
      put(fingerprint, document);
    }
  }

  private void put(long fingerprint, int document) {
    int key = key(fingerprint);
    int mask = table.length - 1;
    int slot = home(key, mask);
    int same = 0;
    while (table[slot] != FREE) {
      if ((int) (table[slot] >>> 32) == key) {
        if ((int) table[slot] == document || ++same >= most) {
          return;
        }
      }
      slot = (slot + 1) & mask;
    }
    table[slot] = ((long) key << 32) | document;
    used++;
  }

  /** Sees each document that holds the fingerprint. Returns how many there are. */
  int each(long fingerprint, Hits hits) {
    int key = key(fingerprint);
    int mask = table.length - 1;
    int slot = home(key, mask);
    int same = 0;
    while (table[slot] != FREE) {
      if ((int) (table[slot] >>> 32) == key) {
        hits.add((int) table[slot]);
        same++;
      }
      slot = (slot + 1) & mask;
    }
    return same;
  }

  /** Returns how many documents hold the fingerprint, at most the bound of the index. */
  int documents(long fingerprint) {
    int key = key(fingerprint);
    int mask = table.length - 1;
    int slot = home(key, mask);
    int same = 0;
    while (table[slot] != FREE) {
      if ((int) (table[slot] >>> 32) == key) {
        same++;
      }
      slot = (slot + 1) & mask;
    }
    return same;
  }

  /** Returns the bytes the table takes. */
  long bytes() {
    return 8L * table.length;
  }

  private static int key(long fingerprint) {
    return (int) (Words.mix(fingerprint) >>> 32);
  }

  private static int home(int key, int mask) {
    int h = key * 0x9E3779B9;
    return (h ^ (h >>> 15)) & mask;
  }

  private void grow() {
    long[] old = table;
    table = free(old.length * 2);
    int mask = table.length - 1;
    // Clusters that wrap around the end are taken from their first free slot on, so that the
    // entries of one fingerprint keep their order.
    int from = 0;
    while (old[from] != FREE) {
      from++;
    }
    for (int k = 0; k < old.length; k++) {
      long entry = old[(from + k) & (old.length - 1)];
      if (entry != FREE) {
        int slot = home((int) (entry >>> 32), mask);
        while (table[slot] != FREE) {
          slot = (slot + 1) & mask;
        }
        table[slot] = entry;
      }
    }
  }

  /** Documents met by one query, with how often; used again from query to query. */
  static final class Hits {
    private int[] documents = new int[64];
    private int[] counts = new int[64];
    private int[] slots = new int[128];
    private int size;

    void clear() {
      Arrays.fill(slots, 0);
      size = 0;
    }

    private int find(int document) {
      int mask = slots.length - 1;
      int slot = (document * 0x9E3779B9 >>> 7) & mask;
      while (slots[slot] != 0 && documents[slots[slot] - 1] != document) {
        slot = (slot + 1) & mask;
      }
      return slot;
    }

    void add(int document) {
      int slot = find(document);
      if (slots[slot] != 0) {
        counts[slots[slot] - 1]++;
        return;
      }
      if (size == documents.length) {
        documents = Arrays.copyOf(documents, size * 2);
        counts = Arrays.copyOf(counts, size * 2);
        slots = new int[size * 4];
        for (int k = 0; k < size; k++) {
          slots[find(documents[k])] = k + 1;
        }
        slot = find(document);
      }
      documents[size] = document;
      counts[size] = 1;
      size++;
      slots[slot] = size;
    }

    /** Returns how often the document was met. */
    int of(int document) {
      int slot = slots[find(document)];
      return slot == 0 ? 0 : counts[slot - 1];
    }

    int size() {
      return size;
    }

    int document(int k) {
      return documents[k];
    }

    int count(int k) {
      return counts[k];
    }
  }
}
