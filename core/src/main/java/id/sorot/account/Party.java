package id.sorot.account;

/**
 * Who takes part in an event.
 *
 * @param actor actor code
 * @param role {@code source} or {@code target}
 */
public record Party(String actor, String role) {}
