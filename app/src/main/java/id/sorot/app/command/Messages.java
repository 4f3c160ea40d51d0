package id.sorot.app.command;

import id.sorot.app.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Lines on standard error: {@code sorot: what: why; what to do}. */
final class Messages {
  private static final int LONGEST = 600;
  private final PrintStream err;
  private final boolean isProgressShown;

  Messages(Console console, boolean quiet) {
    this.err = new PrintStream(console.err(), true, StandardCharsets.UTF_8);
    this.isProgressShown = console.isErrTerminal() && !quiet;
  }

  /** Says that an input failed. */
  void failed(String input, String why) {
    line(input + ": " + why);
  }

  /** Says something in one line. */
  void line(String message) {
    err.print((isProgressShown ? "\r\u001b[K" : "") + "sorot: " + oneLine(message) + "\n");
    err.flush();
  }

  /** Shows where a fault arose. */
  void trace(Throwable fault) {
    fault.printStackTrace(err);
  }

  /** Returns a count that is shown if a person looks on. */
  Progress progress() {
    return new Progress(
        characters -> {
          if (isProgressShown) {
            err.print(characters);
            err.flush();
          }
        });
  }

  /** Returns why an operation on a file failed, in words. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "may not be opened; see its permissions";
    }
    if (e instanceof FileSystemException f && f.getReason() != null) {
      return f.getReason();
    }
    String message = e.getMessage();
    return message == null ? "it failed" : message;
  }

  /** Returns the words for a fault inside Sorot. */
  static String inside(Throwable fault) {
    String message = fault.getMessage();
    return "a fault inside Sorot"
        + (message == null ? "" : " (" + message + ")")
        + "; 'sorot --verbose' shows where";
  }

  /** Shows control characters as escapes and shortens what is too long for a line. */
  private static String oneLine(String message) {
    StringBuilder line = new StringBuilder();
    message
        .codePoints()
        .limit(LONGEST)
        .forEach(
            c -> {
              if (c == '\n' || c == '\r' || c == '\t') {
                line.append(' ');
              } else if (Character.getType(c) == Character.CONTROL
                  || Character.getType(c) == Character.FORMAT
                  || Character.getType(c) == Character.SURROGATE) {
                line.append(String.format(java.util.Locale.ROOT, "\\u%04x", c));
              } else {
                line.appendCodePoint(c);
              }
            });
    return line.toString();
  }
}
