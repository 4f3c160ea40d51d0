package id.sorot.language;

import java.io.InputStream;

/**
 * Bytes in memory as a stream for one thread. A model is read byte by byte, and the locks of the
 * streams of the JDK would cost more than the reading.
 */
final class Bytes extends InputStream {
  private final byte[] bytes;
  private int at;

  Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public int read() {
    return at < bytes.length ? bytes[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    if (at >= bytes.length) {
      return length == 0 ? 0 : -1;
    }
    int count = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, into, offset, count);
    at += count;
    return count;
  }
}
