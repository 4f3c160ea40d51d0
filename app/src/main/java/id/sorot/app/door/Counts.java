package id.sorot.app.door;

/**
 * How many inputs came to what.
 *
 * @param read articles with text
 * @param empty articles without text
 * @param failed inputs that could not be read
 * @param skipped parts of a stream that are no article by kind, such as pictures in a web archive
 * @param duplicate rows whose id came before
 */
public record Counts(long read, long empty, long failed, long skipped, long duplicate) {
  /** Returns whether nothing at all could be read. */
  public boolean isNothing() {
    return read + empty == 0;
  }
}
