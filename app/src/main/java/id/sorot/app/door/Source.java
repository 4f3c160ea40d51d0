package id.sorot.app.door;

import id.sorot.read.UnreadableException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * One opened input.
 *
 * @param name as a person would name it
 * @param id that its article gets, if it is one article
 * @param path of the file; empty for a stream
 * @param bytes unpacked, not read yet
 * @param kind told by the first bytes
 */
record Source(String name, String id, Optional<Path> path, InputStream bytes, Kind kind)
    implements AutoCloseable {
  private static final int BUFFER = 64 * 1024;

  /** Opens bytes, unpacking gzip (also twice packed) and telling the kind. */
  static Source open(String name, String id, Optional<Path> path, InputStream raw)
      throws IOException {
    InputStream in = new BufferedInputStream(raw, BUFFER);
    String plainName = name;
    Kind kind = sniff(in, plainName);
    for (int layers = 0; kind == Kind.GZIP && layers < 2; layers++) {
      in = new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER);
      plainName = plainName.replaceFirst("(?i)\\.gz$", "");
      kind = sniff(in, plainName);
    }
    return new Source(name, id, path, in, kind);
  }

  private static Kind sniff(InputStream in, String name) throws IOException {
    in.mark(Kind.HEAD);
    byte[] head = in.readNBytes(Kind.HEAD);
    in.reset();
    return Kind.of(head, name);
  }

  /**
   * Returns all bytes.
   *
   * @throws UnreadableException if there are more than {@code limit}
   */
  byte[] all(int limit) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream(BUFFER);
    byte[] buffer = new byte[BUFFER];
    for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
      if (all.size() + n > limit) {
        throw new UnreadableException(
            "has more than "
                + limit / 1_000_000
                + " MB, too much for one article; split it, or give it as JSON Lines");
      }
      all.write(buffer, 0, n);
    }
    return all.toByteArray();
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
