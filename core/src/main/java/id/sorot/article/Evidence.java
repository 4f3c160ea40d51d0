package id.sorot.article;

/**
 * The words that a statement of Sorot leads back to.
 *
 * @param article id of the article
 * @param span where the words stand in its text
 * @param text exactly the characters of the span
 */
public record Evidence(String article, Span span, String text) {}
