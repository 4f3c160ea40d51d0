package id.sorot.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The knowledge files, built in and a person's own.
 *
 * <p>A file is named by its path below {@code resources/}, with slashes. A person's own folder is
 * laid over the built-in files: rows of the overlay are read after those of the built-in file of
 * the same name, so that a later row may overrule an earlier one. Immutable and safe for use by
 * many threads.
 */
public final class Knowledge {
  private final List<Path> overlays;

  private Knowledge(List<Path> overlays) {
    this.overlays = List.copyOf(overlays);
  }

  /** Returns the built-in knowledge alone. */
  public static Knowledge builtIn() {
    return new Knowledge(List.of());
  }

  /**
   * Returns the built-in knowledge with a person's own folder laid over it.
   *
   * @throws KnowledgeException if {@code folder} is not a folder
   */
  public Knowledge with(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new KnowledgeException(
          folder.toString(), 0, "is not a folder; give the folder that holds your files");
    }
    List<Path> all = new ArrayList<>(overlays);
    all.add(folder);
    return new Knowledge(all);
  }

  /**
   * Returns the rows of a table, the built-in ones first, then those of each overlay.
   *
   * <p>A row is a line that is neither empty nor begins with {@code #}; its cells are parted by
   * tabs and kept as they stand, without surrounding blanks.
   *
   * @param name path below the resources, such as {@code world/pacts.tsv}
   * @throws KnowledgeException if neither the built-in knowledge nor an overlay has the file
   */
  public List<Row> table(String name) {
    List<Row> rows = new ArrayList<>();
    boolean found = false;
    Optional<InputStream> builtIn = binary(name);
    if (builtIn.isPresent()) {
      found = true;
      rows.addAll(Row.parse(name, read(builtIn.get(), name)));
    }
    for (Path overlay : overlays) {
      Path file = overlay.resolve(name);
      if (Files.isRegularFile(file)) {
        found = true;
        try {
          rows.addAll(Row.parse(file.toString(), Files.readString(file)));
        } catch (IOException e) {
          throw new KnowledgeException(file.toString(), 0, "cannot be read: " + e.getMessage());
        }
      }
    }
    if (!found) {
      throw new KnowledgeException(name, 0, "there is no such knowledge file");
    }
    return rows;
  }

  /** Returns whether the built-in knowledge or an overlay has the file. */
  public boolean has(String name) {
    return Knowledge.class.getResource("/" + name) != null
        || overlays.stream().anyMatch(overlay -> Files.isRegularFile(overlay.resolve(name)));
  }

  /** Opens a built-in file, a model say; empty if there is none. The caller closes it. */
  public Optional<InputStream> binary(String name) {
    return Optional.ofNullable(Knowledge.class.getResourceAsStream("/" + name));
  }

  private static String read(InputStream in, String name) {
    try (in) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
