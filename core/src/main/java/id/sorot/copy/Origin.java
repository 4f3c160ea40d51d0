package id.sorot.copy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Articles that count once.
 *
 * @param origin its id, {@code o1}, {@code o2} … in order of the first article
 * @param articles ids, sorted
 * @param why {@code text}, {@code publisher}, {@code wire} or {@code citation}; several joined by
 *     {@code +}; empty for one article
 */
public record Origin(
    String origin, List<String> articles, @JsonInclude(JsonInclude.Include.NON_EMPTY) String why) {
  public Origin {
    articles = List.copyOf(articles);
  }
}
