package id.sorot.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Articles about one running matter.
 *
 * @param id stable for the same set of first articles, {@code s-…}
 * @param title the title of its most central article
 * @param articles ids in order of publication, then id
 * @param origins ids of its origins
 * @param languages codes, sorted
 * @param from first day of publication; empty if no article is dated
 * @param to last day of publication; empty if no article is dated
 */
public record Story(
    String id,
    String title,
    List<String> articles,
    List<String> origins,
    List<String> languages,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {
  public Story {
    articles = List.copyOf(articles);
    origins = List.copyOf(origins);
    languages = List.copyOf(languages);
  }
}
