package id.sorot.article;

import java.util.Optional;

/**
 * A link of an article.
 *
 * @param href the address
 * @param kind {@code citation}, {@code promotion} or {@code body}
 * @param label the words that carry it, such as {@code [1]}; empty if there are none
 */
public record Link(String href, String kind, Optional<String> label) {}
