package id.sorot.app.door;

import id.sorot.article.Article;
import id.sorot.read.ArticleReader;
import id.sorot.read.Characters;
import id.sorot.read.Sidecar;
import id.sorot.read.UnreadableException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * Turns what a person typed into articles, one at a time, in sorted order.
 *
 * <p>Safe for use by one thread at a time; the readings may be handed to others. Memory does not
 * grow with the input, but for the ids.
 */
public final class Inputs {
  private static final int MOST_ADDRESSES = 1000;

  private final OneDoor files;
  private final RowDoor rows;
  private final CsvDoor tables;
  private final FeedDoor feeds;
  private final WarcDoor archives;
  private final WebDoor web;
  private final ArticleReader reader;
  private final InputStream standardInput;

  private Inputs(ArticleReader reader, InputStream standardInput, boolean allowsPrivate) {
    this.reader = reader;
    this.files = new OneDoor(reader);
    this.rows = new RowDoor(reader, files);
    this.tables = new CsvDoor(rows);
    this.feeds = new FeedDoor(reader);
    this.archives = new WarcDoor(reader);
    this.web = new WebDoor(allowsPrivate);
    this.standardInput = standardInput;
  }

  /** Returns inputs that read {@code -} from the standard input of the program. */
  public static Inputs of(ArticleReader reader) {
    return new Inputs(reader, System.in, false);
  }

  /** Returns inputs that read {@code -} from the given stream. */
  public static Inputs of(ArticleReader reader, InputStream standardInput) {
    return new Inputs(reader, standardInput, false);
  }

  /** Returns inputs that also fetch addresses of this machine and of private networks. */
  public Inputs allowingPrivateAddresses() {
    return new Inputs(reader, standardInput, true);
  }

  /**
   * Reads every path and hands on what came of it.
   *
   * <p>Nothing that an input holds makes this throw; what cannot be read is handed on as {@link
   * Reading.Failed} and the rest is read. An exception of {@code sink} ends the reading.
   *
   * @param paths files, folders, addresses, {@code -} for standard input
   * @return how many inputs came to what
   */
  public Counts each(List<String> paths, Consumer<Reading> sink) {
    Sink counted = new Sink(sink);
    for (String path : paths) {
      if (path.equals("-")) {
        stream(counted);
      } else if (WebDoor.isAddress(path)) {
        address(path, "web-" + addresses(counted), counted, true);
      } else {
        path(path, counted);
      }
    }
    return counted.counts();
  }

  /** Returns everything at once; for inputs that fit into memory. */
  public Readings all(List<String> paths) {
    List<Article> articles = new ArrayList<>();
    List<Reading.Failed> failures = new ArrayList<>();
    Counts counts =
        each(
            paths,
            reading -> {
              switch (reading) {
                case Reading.Read r -> articles.add(r.article());
                case Reading.Failed f -> failures.add(f);
              }
            });
    return new Readings(articles, failures, counts);
  }

  private void stream(Sink sink) {
    try {
      source(Source.open("-", "stdin", Optional.empty(), standardInput), sink, true);
    } catch (IOException e) {
      sink.failed("-", reason(e));
    }
  }

  private static long addresses(Sink sink) {
    Counts counts = sink.counts();
    return counts.read() + counts.empty() + counts.failed() + 1;
  }

  private void address(String given, String id, Sink sink, boolean mayList) {
    try (Source source = web.open(given, id)) {
      source(source, sink, mayList);
    } catch (UnreadableException e) {
      sink.failed(Sink.shown(given), String.valueOf(e.getMessage()));
    } catch (IOException e) {
      sink.failed(Sink.shown(given), reason(e));
    }
  }

  private void addresses(Source source, Sink sink) throws IOException {
    String text = Characters.ofText(source.all(OneDoor.MAX_PAGE), Optional.empty());
    List<String> addresses = new ArrayList<>();
    if (source.kind() == Kind.SITEMAP) {
      Jsoup.parse(text, "", Parser.xmlParser())
          .select("loc")
          .forEach(l -> addresses.add(l.text().strip()));
    } else {
      text.lines().map(String::strip).filter(WebDoor::isAddress).forEach(addresses::add);
    }
    int number = 0;
    for (String address : addresses) {
      number++;
      if (number > MOST_ADDRESSES) {
        sink.failed(
            source.name(), "has more than " + MOST_ADDRESSES + " addresses; the rest was left");
        return;
      }
      address(address, source.id() + "-" + number, sink, false);
    }
  }

  private void path(String given, Sink sink) {
    List<FileList.Entry> entries;
    try {
      Path path = Path.of(given);
      if (Files.notExists(path)) {
        sink.failed(given, "is not there");
        return;
      }
      entries = FileList.of(path);
    } catch (InvalidPathException e) {
      sink.failed(Sink.shown(given), "is no path");
      return;
    } catch (UncheckedIOException e) {
      sink.failed(given, reason(Objects.requireNonNull(e.getCause())));
      return;
    }
    if (entries.isEmpty()) {
      sink.failed(given, "is a folder without files");
    }
    for (FileList.Entry entry : entries) {
      file(entry, sink, entry.path().equals(Path.of(given)));
    }
  }

  private void file(FileList.Entry entry, Sink sink, boolean direct) {
    String name = entry.path().toString();
    try (Source source =
        Source.open(
            name, entry.id(), Optional.of(entry.path()), Files.newInputStream(entry.path()))) {
      source(source, sink, direct);
    } catch (IOException e) {
      sink.failed(name, reason(e));
    }
  }

  private void source(Source source, Sink sink, boolean mayList) throws IOException {
    try {
      switch (source.kind()) {
        case ROWS -> rows.read(source, sink);
        case CSV -> tables.read(source, sink);
        case FEED -> feeds.read(source, sink);
        case WARC -> archives.read(source, sink);
        case ADDRESSES, SITEMAP -> {
          if (!mayList) {
            throw new UnreadableException(
                "is a list of addresses; give it by itself to have them fetched");
          }
          addresses(source, sink);
        }
        default -> {
          Sidecar meta =
              source.path().isPresent()
                  ? SidecarFile.beside(source.path().get())
                      .orAddress(Optional.of("file:" + source.name().replace('\\', '/')))
                  : Sidecar.none().orAddress(Optional.of(source.name()).filter(WebDoor::isAddress));
          sink.read(source.name(), files.article(source, meta));
        }
      }
    } catch (UnreadableException e) {
      sink.failed(source.name(), String.valueOf(e.getMessage()));
    }
  }

  /** Returns what went wrong in words for a person. */
  static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> "is not there";
      case AccessDeniedException denied -> "may not be read; check its permissions";
      case ZipException broken -> "is broken gzip: " + Sink.shown(String.valueOf(e.getMessage()));
      case EOFException early -> "ends early";
      case MalformedInputException bad -> "is not in the encoding it should be";
      case FileSystemException other ->
          "cannot be read"
              + Optional.ofNullable(other.getReason()).map(r -> ": " + Sink.shown(r)).orElse("");
      default -> "cannot be read: " + Sink.shown(String.valueOf(e.getMessage()));
    };
  }
}
