package id.sorot.app.output;

import java.util.Locale;
import java.util.Optional;

/** A form in which a command can write its result. */
public enum Format {
  /** For a person at a terminal. */
  TEXT,
  /** Markdown. */
  MD,
  /** One self-contained page. */
  HTML,
  /** One JSON document. */
  JSON,
  /** One JSON object a line. */
  JSONL;

  /** Returns the name a person types. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the form that a file's name asks for by its ending; empty if it asks for none. */
  static Optional<Format> ofFile(String file) {
    String lower = file.toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (format != TEXT && lower.endsWith("." + format.word())) {
        return Optional.of(format);
      }
    }
    return lower.endsWith(".txt") ? Optional.of(TEXT) : Optional.empty();
  }

  /** Returns the form to write: the one asked for, else that of the file's name, else the usual. */
  public static Format choose(
      Optional<Format> asked, Optional<String> file, Format usual, java.util.List<Format> allowed) {
    return asked.or(() -> file.flatMap(Format::ofFile).filter(allowed::contains)).orElse(usual);
  }
}
