package id.sorot.app.command;

/** A mistake on the command line; the message is one line for a person: what, why, what to do. */
public final class UsageException extends RuntimeException {
  /** Makes one. */
  public UsageException(String message) {
    super(message);
  }
}
