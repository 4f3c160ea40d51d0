package id.sorot;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Escapes what would not survive on the way to a reader: halves of surrogate pairs, which UTF-8
 * cannot hold, and the line ends of Unicode, at which some readers of JSON Lines break a row.
 */
final class SafeEscapes extends CharacterEscapes {
  private static final int NEXT_LINE = 0x85;
  private static final int LINE_SEPARATOR = 0x2028;
  private static final int PARAGRAPH_SEPARATOR = 0x2029;
  private static final int[] ASCII = CharacterEscapes.standardAsciiEscapesForJSON();

  @Override
  public int[] getEscapeCodesForAscii() {
    return ASCII.clone();
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    boolean escaped =
        c == NEXT_LINE
            || c == LINE_SEPARATOR
            || c == PARAGRAPH_SEPARATOR
            || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    return escaped ? new SerializedString("\\u" + hex(c)) : null;
  }

  private static String hex(int c) {
    String digits = Integer.toHexString(c);
    return "0".repeat(4 - digits.length()) + digits;
  }
}
