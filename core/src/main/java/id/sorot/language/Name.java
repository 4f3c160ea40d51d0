package id.sorot.language;

/**
 * A proper name in a sentence.
 *
 * @param first index of its first word
 * @param last index of its last word
 * @param type {@code PER}, {@code ORG} or {@code LOC}
 */
public record Name(int first, int last, String type) {}
