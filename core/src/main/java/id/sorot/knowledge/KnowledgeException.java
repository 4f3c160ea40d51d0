package id.sorot.knowledge;

/**
 * A mistake in a knowledge file; the message is one line for a person, with file and line number.
 */
public final class KnowledgeException extends RuntimeException {
  private final String file;
  private final int line;

  /**
   * @param file the file as a person would name it
   * @param line line number from 1; 0 if the whole file is meant
   * @param what what is wrong and what to do
   */
  public KnowledgeException(String file, int line, String what) {
    super(line > 0 ? file + ":" + line + ": " + what : file + ": " + what);
    this.file = file;
    this.line = line;
  }

  /** Returns the file as a person would name it. */
  public String file() {
    return file;
  }

  /** Returns the line number from 1; 0 if the whole file is meant. */
  public int line() {
    return line;
  }
}
