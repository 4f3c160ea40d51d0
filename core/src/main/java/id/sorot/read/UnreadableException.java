package id.sorot.read;

/** An input that cannot become an article; the message is half a line that says why. */
public final class UnreadableException extends RuntimeException {
  /**
   * @param why what is wrong and what to do, without the name of the input
   */
  public UnreadableException(String why) {
    super(why);
  }
}
