package id.sorot.app.command;

/**
 * An input that gave no article.
 *
 * @param input how a person would name it
 * @param why in words, and what to do
 */
public record Failure(String input, String why) {}
