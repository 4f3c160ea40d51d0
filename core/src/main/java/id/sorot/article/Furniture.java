package id.sorot.article;

/**
 * Something on a page that is not its prose and was kept out of its text.
 *
 * @param what kind of furniture, as in {@link Block#what()}
 * @param text its words
 */
public record Furniture(String what, String text) {}
