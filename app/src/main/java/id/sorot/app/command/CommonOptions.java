package id.sorot.app.command;

import id.sorot.app.output.Format;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options every command takes. */
final class CommonOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, md, html, json or jsonl; see what the command writes")
  private @Nullable String format;

  @Option(names = "--out", paramLabel = "FILE", description = "write to FILE, whole or not at all")
  private @Nullable Path out;

  @Option(
      names = {"--in", "--output-language"},
      paramLabel = "id|en",
      description = "language of what is written (default: of the locale; en when piped)")
  private @Nullable String language;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description = "the day that counts as now (default: today)")
  private @Nullable String today;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "threads to work with (default: one for each core)")
  private @Nullable Integer threads;

  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description = "lay your own knowledge files over the built-in ones")
  private @Nullable Path knowledge;

  @Option(names = "--quiet", description = "no progress and no notes, only what failed")
  boolean quiet;

  @Option(names = "--verbose", description = "more words, and where a fault inside Sorot arose")
  boolean verbose;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "show this help")
  boolean help;

  Optional<Format> format() {
    if (format == null) {
      return Optional.empty();
    }
    for (Format known : Format.values()) {
      if (known.word().equalsIgnoreCase(format)) {
        return Optional.of(known);
      }
    }
    throw new UsageException(
        "--format: '" + format + "' is unknown; choose text, md, html, json or jsonl");
  }

  Optional<Path> out() {
    return Optional.ofNullable(out);
  }

  Optional<String> language() {
    if (language == null) {
      return Optional.empty();
    }
    if (!language.equals("id") && !language.equals("en")) {
      throw new UsageException("--in: '" + language + "' is unknown; choose id or en");
    }
    return Optional.of(language);
  }

  Optional<String> today() {
    return Optional.ofNullable(today);
  }

  int threads() {
    if (threads == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (threads < 1 || threads > 1024) {
      throw new UsageException("--threads: " + threads + " is not between 1 and 1024");
    }
    return threads;
  }

  Optional<Path> knowledge() {
    return Optional.ofNullable(knowledge);
  }
}
