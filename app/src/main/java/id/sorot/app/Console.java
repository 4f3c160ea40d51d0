package id.sorot.app;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;

/**
 * The machine as a command sees it.
 *
 * @param in standard input
 * @param out standard output, for results
 * @param err standard error, for everything else
 * @param isOutTerminal whether a person reads what is written to {@code out}
 * @param isErrTerminal whether a person reads what is written to {@code err}
 * @param columns how wide the terminal is; what fits most if there is none
 * @param isColourWanted whether {@code NO_COLOR} is not set
 * @param language what the person's locale speaks, {@code id} or {@code en}
 * @param today the day, where {@code --today} does not say another
 */
public record Console(
    InputStream in,
    OutputStream out,
    OutputStream err,
    boolean isOutTerminal,
    boolean isErrTerminal,
    int columns,
    boolean isColourWanted,
    String language,
    LocalDate today) {
  private static final int COLUMNS = 110;

  /**
   * Returns the console of this process.
   *
   * <p>The launcher says in {@code sorot.terminal} which of {@code out} and {@code err} are
   * terminals, and in {@code sorot.columns} how wide it is, in {@code sorot.locale} what the locale
   * was; Java alone cannot tell the first apart for each stream.
   */
  static Console ofThisProcess() {
    String terminals = System.getProperty("sorot.terminal", "");
    String colours = System.getenv("NO_COLOR");
    String locale = System.getProperty("sorot.locale", Locale.getDefault().getLanguage());
    return new Console(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        terminals.contains("out"),
        terminals.contains("err"),
        Integer.getInteger("sorot.columns", COLUMNS),
        colours == null || colours.isEmpty(),
        isIndonesian(locale) ? "id" : "en",
        LocalDate.now(java.time.ZoneId.systemDefault()));
  }

  private static boolean isIndonesian(String locale) {
    return locale.equals("id") || locale.startsWith("id_") || locale.equals("in");
  }

  /** Returns whether results may carry colour. */
  public boolean isColoured() {
    return isOutTerminal && isColourWanted;
  }
}
