package id.sorot.world;

import id.sorot.knowledge.Knowledge;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A large built-in table, sorted by its first column, searched where it stands so that nothing has
 * to be built when it is opened. The first column is a folded name, its tokens parted by single
 * spaces; a line that begins with # is a comment.
 */
final class SortedTable {
  private final byte[] bytes;
  private final int[] lines;

  private SortedTable(byte[] bytes, int[] lines) {
    this.bytes = bytes;
    this.lines = lines;
  }

  static SortedTable open(Knowledge knowledge, String name) {
    Optional<InputStream> stream = knowledge.binary(name);
    if (stream.isEmpty()) {
      return new SortedTable(new byte[0], new int[0]);
    }
    try (InputStream in = stream.get()) {
      byte[] bytes = in.readAllBytes();
      return new SortedTable(bytes, index(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static int[] index(byte[] bytes) {
    int[] lines = new int[bytes.length / 24 + 16];
    int count = 0;
    int at = 0;
    while (at < bytes.length) {
      if (bytes[at] != '#') {
        if (count == lines.length) {
          lines = Arrays.copyOf(lines, count * 2);
        }
        lines[count++] = at;
      }
      while (at < bytes.length && bytes[at] != '\n') {
        at++;
      }
      at++;
    }
    return Arrays.copyOf(lines, count);
  }

  /** Returns the first line whose key is not before the given one. */
  private int lowerBound(byte[] key) {
    int low = 0;
    int high = lines.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(lines[middle], key) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int compare(int line, byte[] key) {
    for (int i = 0; i < key.length; i++) {
      int has = line + i < bytes.length ? bytes[line + i] & 0xff : 0;
      has = has == '\t' || has == '\n' ? 0 : has;
      int want = key[i] & 0xff;
      if (has != want) {
        return has - want;
      }
    }
    int after = line + key.length < bytes.length ? bytes[line + key.length] : '\t';
    return after == '\t' || after == '\n' ? 0 : 1;
  }

  /** Returns the cells after the first of each line with the key. */
  List<List<String>> rows(String key) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    List<List<String>> rows = new ArrayList<>(1);
    for (int i = lowerBound(wanted); i < lines.length && compare(lines[i], wanted) == 0; i++) {
      rows.add(cells(lines[i] + wanted.length + 1));
    }
    return rows;
  }

  /** Returns whether a key is the given one, or begins with it and a space. */
  boolean begins(String key) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    int at = lowerBound(wanted);
    if (at == lines.length) {
      return false;
    }
    int line = lines[at];
    for (int i = 0; i < wanted.length; i++) {
      if (line + i >= bytes.length || bytes[line + i] != wanted[i]) {
        return false;
      }
    }
    int after = line + wanted.length < bytes.length ? bytes[line + wanted.length] : '\t';
    return after == '\t' || after == ' ';
  }

  private List<String> cells(int from) {
    int end = from;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    String rest = new String(bytes, from, Math.max(0, end - from), StandardCharsets.UTF_8);
    return List.of(rest.split("\t", -1));
  }
}
