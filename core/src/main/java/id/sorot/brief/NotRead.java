package id.sorot.brief;

/**
 * An input that gave no article.
 *
 * @param input as a person would name it
 * @param why in one line
 */
public record NotRead(String input, String why) {}
