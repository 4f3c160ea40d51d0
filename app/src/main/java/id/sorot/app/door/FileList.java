package id.sorot.app.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The files that paths stand for, in sorted order, with the ids of their articles. */
final class FileList {
  private static final int DEPTH = 100;
  private static final Set<String> ENDINGS =
      Set.of(
          "txt", "text", "md", "html", "htm", "xhtml", "mhtml", "mht", "eml", "warc", "rss", "atom",
          "xml", "jsonl", "ndjson", "json", "csv", "tsv", "asc");

  /**
   * A file and the id that its article gets.
   *
   * @param path of the file
   * @param id its name without the ending, or the path below the folder
   */
  record Entry(Path path, String id) {}

  private FileList() {}

  /**
   * Returns the entries of one path.
   *
   * <p>A folder is walked recursively, sorted by path; hidden files and sidecars are left out.
   */
  static List<Entry> of(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(new Entry(path, stem(path.getFileName().toString())));
    }
    List<Path> files = walk(path);
    Map<String, Integer> stems = new HashMap<>();
    files.forEach(f -> stems.merge(stem(f.getFileName().toString()), 1, Integer::sum));
    List<Entry> entries = new ArrayList<>(files.size());
    Map<String, Integer> below = new HashMap<>();
    for (Path f : files) {
      String stem = stem(f.getFileName().toString());
      if (stems.getOrDefault(stem, 0) > 1) {
        stem = stem(slashes(path.relativize(f)));
        below.merge(stem, 1, Integer::sum);
      }
      entries.add(new Entry(f, stem));
    }
    // a.txt beside a.html: the path with its ending is the first name that differs.
    return entries.stream()
        .map(
            e ->
                below.getOrDefault(e.id(), 0) > 1
                    ? new Entry(e.path(), slashes(path.relativize(e.path())))
                    : e)
        .toList();
  }

  private static List<Path> walk(Path folder) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          DEPTH,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attrs) {
              return !dir.equals(folder) && isHidden(dir)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attrs) {
              if (!isHidden(file) && !file.getFileName().toString().endsWith(".meta.json")) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              files.add(file);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.sort(Comparator.comparing(f -> slashes(folder.relativize(f))));
    return files;
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }

  /** Returns a name without its ending, and without {@code .gz} behind it. */
  static String stem(String name) {
    String stem = name;
    if (stem.toLowerCase(Locale.ROOT).endsWith(".gz")) {
      stem = stem.substring(0, stem.length() - 3);
    }
    int dot = stem.lastIndexOf('.');
    if (dot > stem.lastIndexOf('/') + 1) {
      String ending = stem.substring(dot + 1).toLowerCase(Locale.ROOT);
      if (ENDINGS.contains(ending) || ending.matches("[a-z][a-z0-9]{0,4}")) {
        return stem.substring(0, dot);
      }
    }
    return stem;
  }
}
