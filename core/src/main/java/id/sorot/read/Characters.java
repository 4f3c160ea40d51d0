package id.sorot.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Tells which characters bytes stand for.
 *
 * <p>In order: byte order mark; UTF-8 if the bytes are valid UTF-8 with at least one character
 * beyond ASCII, whatever was declared, since no other text is valid UTF-8 by chance; the charset
 * told from outside (HTTP); the one declared in the first 4,096 bytes of a page; detection;
 * windows-1252. Latin-1 is read as windows-1252, as browsers do.
 */
public final class Characters {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int DECLARATION_BYTES = 4096;
  private static final int DETECTION_BYTES = 64 * 1024;

  private Characters() {}

  /** Returns the characters of a page. */
  public static String ofPage(byte[] bytes, Optional<String> told) {
    return decode(bytes, told, true);
  }

  /** Returns the characters of a plain text; a declaration inside it is not looked for. */
  public static String ofText(byte[] bytes, Optional<String> told) {
    return decode(bytes, told, false);
  }

  private static String decode(byte[] bytes, Optional<String> told, boolean page) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    Optional<String> utf8 = strictUtf8(bytes);
    boolean ascii = utf8.isPresent() && utf8.get().length() == bytes.length;
    if (utf8.isPresent() && !(ascii && shifts(bytes))) {
      return utf8.get();
    }
    Optional<Charset> declared = told.flatMap(Characters::named);
    if (declared.isEmpty() && page) {
      declared = declared(bytes);
    }
    if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
      return new String(bytes, declared.get());
    }
    if (declared.isPresent() && mostlyUtf8(bytes)) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    return new String(bytes, detected(bytes).orElse(WINDOWS_1252));
  }

  private static Optional<String> strictUtf8(byte[] bytes) {
    // The lenient way is many times faster; only what it had to replace, or holds such, is
    // doubtful.
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    if (lenient.indexOf('\uFFFD') < 0) {
      return Optional.of(lenient);
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** A page cut or spoilt in a few places is still UTF-8: under one bad byte in a hundred. */
  private static boolean mostlyUtf8(byte[] bytes) {
    int high = 0;
    int good = 0;
    for (int i = 0; i < bytes.length; i++) {
      int lead = bytes[i] & 0xFF;
      if (lead < 0x80) {
        continue;
      }
      high++;
      int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1;
      int j = 1;
      while (j < length && i + j < bytes.length && (bytes[i + j] & 0xC0) == 0x80) {
        j++;
      }
      if (length > 1 && j == length) {
        good++;
        i += length - 1;
      }
    }
    return good * 10L >= high * 7L;
  }

  /** ISO-2022-JP and its like are ASCII bytes with escapes; UTF-7 is left alone on purpose. */
  private static boolean shifts(byte[] bytes) {
    for (int i = 0; i + 2 < bytes.length; i++) {
      if (bytes[i] == 0x1B && (bytes[i + 1] == '$' || bytes[i + 1] == '(')) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head =
        new String(
            bytes, 0, Math.min(bytes.length, DECLARATION_BYTES), StandardCharsets.ISO_8859_1);
    String lower = head.toLowerCase(Locale.ROOT);
    for (String key : new String[] {"charset", "encoding"}) {
      for (int at = lower.indexOf(key); at >= 0; at = lower.indexOf(key, at + 1)) {
        int i = at + key.length();
        while (i < lower.length() && " =\"'\t".indexOf(lower.charAt(i)) >= 0) {
          i++;
        }
        int end = i;
        while (end < lower.length()
            && (Character.isLetterOrDigit(lower.charAt(end))
                || "-_:.".indexOf(lower.charAt(end)) >= 0)) {
          end++;
        }
        Optional<Charset> found = named(lower.substring(i, end));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Charset> named(String name) {
    String clean = name.strip().replaceAll("^[\"']|[\"';,]+$", "").toLowerCase(Locale.ROOT);
    try {
      if (clean.isEmpty() || !Charset.isSupported(clean)) {
        return Optional.empty();
      }
      Charset charset = Charset.forName(clean);
      if (!charset.canEncode() && !clean.startsWith("iso-2022")) {
        return Optional.empty();
      }
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      // A page that was served as bytes with an ASCII declaration inside cannot be UTF-16.
      boolean wide = clean.startsWith("utf-16") || clean.startsWith("utf-32");
      return wide ? Optional.empty() : Optional.of(latin ? WINDOWS_1252 : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> detected(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, DETECTION_BYTES));
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset()).flatMap(Characters::named);
  }

  private static boolean begins(byte[] bytes, int... head) {
    if (bytes.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }
}
