package id.sorot.app.output;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where a command writes its result.
 *
 * <p>A file is written beside its place and moved there by {@link #commit()}; without that, and
 * when the program is interrupted, what stood there before stays as it was.
 */
public final class Output implements Closeable {
  private final OutputStream stream;
  private final BufferedWriter writer;
  private final Optional<Path> target;
  private final Optional<Path> unfinished;

  private Output(OutputStream stream, Optional<Path> target, Optional<Path> unfinished) {
    this.stream = stream;
    this.writer =
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
    this.target = target;
    this.unfinished = unfinished;
  }

  /** Returns an output to a stream that stays open. */
  public static Output to(OutputStream stream) {
    return new Output(stream, Optional.empty(), Optional.empty());
  }

  /**
   * Returns an output to a file.
   *
   * @throws IOException if the folder cannot be written to
   */
  public static Output to(Path file) throws IOException {
    Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      if (Files.isDirectory(target)) {
        throw new IOException("is a folder; name a file in it");
      }
      // A device or a pipe cannot be replaced, only written to.
      return new Output(Files.newOutputStream(target), Optional.of(target), Optional.empty());
    }
    Path folder = target.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IOException("there is no folder " + folder);
    }
    Path unfinished = Files.createFile(folder.resolve(nameBeside(target)));
    unfinished.toFile().deleteOnExit();
    return new Output(
        Files.newOutputStream(unfinished), Optional.of(target), Optional.of(unfinished));
  }

  private static String nameBeside(Path target) {
    return "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".unfinished";
  }

  /** Writes characters as they are. */
  public void write(String characters) throws IOException {
    writer.write(characters);
  }

  /** Writes bytes as they are, after what was written before. */
  public void bytes(byte[] bytes) throws IOException {
    writer.flush();
    stream.write(bytes);
  }

  /** Writes characters and ends the line. */
  public void line(String characters) throws IOException {
    writer.write(characters);
    writer.write('\n');
  }

  /** Hands on what was written so far. */
  public void flush() throws IOException {
    writer.flush();
  }

  /** Puts a file in its place; for a stream, hands on the rest. */
  public void commit() throws IOException {
    writer.flush();
    if (unfinished.isPresent() && target.isPresent()) {
      writer.close();
      move(unfinished.get(), target.get());
    } else if (target.isPresent()) {
      writer.close();
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Throws an unfinished file away; a stream stays open. */
  @Override
  public void close() throws IOException {
    if (unfinished.isPresent() && Files.exists(unfinished.get())) {
      writer.close();
      Files.deleteIfExists(unfinished.get());
    }
  }
}
