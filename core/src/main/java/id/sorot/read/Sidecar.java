package id.sorot.read;

import java.util.List;
import java.util.Optional;

/**
 * What is known of an article from beside its text: a row of JSON Lines, or a neighbouring {@code
 * NAME.meta.json}. It goes before what the text or page says of itself.
 *
 * @param from where it was read: {@code row} or {@code sidecar}; becomes {@code from} of the date
 * @param outlet the name under which the article appeared
 * @param publisher who runs the outlet
 * @param title the title
 * @param date when it was published: ISO 8601, a date or a time with or without offset
 * @param address where it stands
 * @param lang ISO 639 code
 * @param authors people of the byline; empty if not said
 */
public record Sidecar(
    String from,
    Optional<String> outlet,
    Optional<String> publisher,
    Optional<String> title,
    Optional<String> date,
    Optional<String> address,
    Optional<String> lang,
    List<String> authors) {
  public Sidecar {
    authors = List.copyOf(authors);
  }

  /** Returns the sidecar that says nothing. */
  public static Sidecar none() {
    return new Sidecar(
        "sidecar",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** Returns this sidecar with the address where it has none. */
  public Sidecar orAddress(Optional<String> other) {
    return new Sidecar(
        from, outlet, publisher, title, date, address.or(() -> other), lang, authors);
  }
}
