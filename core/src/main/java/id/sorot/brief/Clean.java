package id.sorot.brief;

/** Makes words of articles fit for a terminal or a page: they are data, never instructions. */
public final class Clean {
  private Clean() {}

  /**
   * Returns the words in one line, without control characters and marks that turn the direction of
   * writing.
   */
  public static String line(String words) {
    StringBuilder clean = new StringBuilder(words.length());
    boolean blank = true;
    for (int i = 0; i < words.length(); ) {
      int c = words.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        if (!blank) {
          clean.append(' ');
        }
        blank = true;
      } else if (isShown(c)) {
        clean.appendCodePoint(c);
        blank = false;
      }
    }
    return clean.toString().stripTrailing();
  }

  private static boolean isShown(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /** Returns the words in one line of at most {@code longest} characters, cut at a blank. */
  static String line(String words, int longest) {
    String clean = line(words);
    if (clean.length() <= longest) {
      return clean;
    }
    int blank = clean.lastIndexOf(' ', longest - 1);
    int end = blank > longest / 2 ? blank : longest - 1;
    return clean.substring(0, Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end)
        + "…";
  }

  /** Returns the words with the characters that mean something in HTML and SVG escaped. */
  static String html(String words) {
    StringBuilder escaped = new StringBuilder(words.length() + 16);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** Returns the words with the characters that mean something in Markdown escaped. */
  static String markdown(String words) {
    StringBuilder escaped = new StringBuilder(words.length() + 16);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if ("\\`*_[]<>#|~".indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }
}
