package id.sorot.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One published text at one address.
 *
 * @param id unique among the articles read together
 * @param address where it was read; empty if unknown
 * @param outlet the name under which it appeared; empty if not said
 * @param publisher who runs the outlet; empty if unknown
 * @param title without the outlet's suffix; empty if there is none
 * @param authors people of the byline
 * @param published empty if no date was found
 * @param modified empty if not said
 * @param lang ISO 639 code; {@code und} where it cannot be told; empty before it was asked
 * @param text the characters and blocks
 * @param furniture of a page, kept out of its text
 * @param links in order of the page
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Article(
    String id,
    Optional<String> address,
    Optional<String> outlet,
    Optional<String> publisher,
    Optional<String> title,
    List<String> authors,
    Optional<Timestamp> published,
    Optional<Timestamp> modified,
    Optional<String> lang,
    @JsonUnwrapped Text text,
    List<Furniture> furniture,
    List<Link> links) {
  public Article {
    authors = List.copyOf(authors);
    furniture = List.copyOf(furniture);
    links = List.copyOf(links);
  }

  /** Returns the day of publication in the zone of the page; empty if unknown. */
  public Optional<LocalDate> day() {
    return published.flatMap(Timestamp::day);
  }

  /** Returns the same article, said to be in a language. */
  public Article withLang(String code) {
    return new Article(
        id,
        address,
        outlet,
        publisher,
        title,
        authors,
        published,
        modified,
        Optional.of(code),
        text,
        furniture,
        links);
  }

  /** Returns the evidence that a span of this article is. */
  public Evidence evidence(Span span) {
    return new Evidence(id, span, span.of(text.characters()));
  }
}
