package id.sorot.app.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The lines of files in columns, which are kept line by line. */
final class GivenLines {
  private GivenLines() {}

  /**
   * Returns the lines of each input that can be read; says which cannot.
   *
   * @return for each input its lines, without line ends
   */
  static List<List<String>> of(List<String> paths, Run run) {
    List<List<String>> all = new ArrayList<>();
    for (String path : paths) {
      if (path.equals("-")) {
        read(path, () -> run.console().in(), run).ifPresent(all::add);
        continue;
      }
      for (Path file : files(path, run)) {
        read(file.toString(), () -> Files.newInputStream(file), run).ifPresent(all::add);
      }
    }
    return all;
  }

  private interface Opener {
    InputStream open() throws IOException;
  }

  private static List<Path> files(String path, Run run) {
    Path given = Path.of(path);
    if (!Files.isDirectory(given)) {
      return List.of(given);
    }
    try (Stream<Path> walk = Files.walk(given)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      run.failed(path, "cannot be read: " + e.getMessage());
      return List.of();
    }
  }

  private static Optional<List<String>> read(String name, Opener opener, Run run) {
    try (InputStream in = unpacked(opener.open())) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      run.counted();
      return Optional.of(List.of(text.split("\n", -1)));
    } catch (NoSuchFileException e) {
      run.failed(name, "is not there");
    } catch (IOException e) {
      run.failed(name, "cannot be read: " + e.getMessage());
    }
    return Optional.empty();
  }

  private static InputStream unpacked(InputStream in) throws IOException {
    PushbackInputStream stream = new PushbackInputStream(in, 2);
    byte[] first = stream.readNBytes(2);
    stream.unread(first);
    boolean packed = first.length == 2 && (first[0] & 0xff) == 0x1f && (first[1] & 0xff) == 0x8b;
    return packed
        ? new GZIPInputStream(stream)
        : first.length == 0 ? new ByteArrayInputStream(first) : stream;
  }
}
