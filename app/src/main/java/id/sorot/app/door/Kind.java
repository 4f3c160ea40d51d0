package id.sorot.app.door;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What kind of thing bytes are, told by their first bytes, then by the name. */
enum Kind {
  GZIP,
  WARC,
  MAIL,
  FEED,
  SITEMAP,
  ROWS,
  CSV,
  ADDRESSES,
  PAGE,
  TEXT,
  EMPTY,
  PDF,
  OFFICE,
  ARCHIVE,
  PICTURE,
  BINARY;

  /** Number of bytes that {@link #of} wants to see. */
  static final int HEAD = 8192;

  private static final Pattern MARKUP =
      Pattern.compile(
          "<!doctype\\s+html|<html[\\s>]|<head[\\s>]|<body[\\s>]|<meta\\s|<div[\\s>]|<p[\\s>]|<article[\\s>]|<table[\\s>]");
  private static final Pattern MAIL_HEADER =
      Pattern.compile(
          "(?:[!-9;-~]+:[^\\r\\n]*\\r?\\n(?:[ \\t][^\\r\\n]*\\r?\\n)*)+\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MAIL_FIELD =
      Pattern.compile(
          "(?im)^(?:mime-version|received|message-id|content-type|return-path|from|snapshot-content-location):");

  /** Returns the kind. */
  static Kind of(byte[] head, String name) {
    if (head.length == 0) {
      return EMPTY;
    }
    Optional<Kind> magic = magic(head);
    if (magic.isPresent()) {
      return magic.get();
    }
    String text = characters(head);
    if (text.startsWith("WARC/")) {
      return WARC;
    }
    if (isBinary(text, head)) {
      return BINARY;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    String start = text.stripLeading().toLowerCase(Locale.ROOT);
    if (start.isEmpty()) {
      return TEXT;
    }
    if (start.charAt(0) == '<') {
      Optional<Kind> xml = xml(start);
      if (xml.isPresent()) {
        return xml.get();
      }
    }
    if (start.charAt(0) == '{' && !lower.endsWith(".txt")) {
      return ROWS;
    }
    if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
      return ROWS;
    }
    if (isMail(text)) {
      return MAIL;
    }
    if (lower.endsWith(".csv") || lower.endsWith(".tsv")) {
      return CSV;
    }
    if (isAddresses(text)) {
      return ADDRESSES;
    }
    boolean named = lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml");
    if (start.charAt(0) == '<' && (named || MARKUP.matcher(start).find())) {
      return PAGE;
    }
    if (named && start.indexOf('<') >= 0) {
      return PAGE;
    }
    int tag = start.indexOf("<!doctype html");
    if (tag < 0) {
      tag = start.indexOf("<html");
    }
    return tag >= 0 && tag < 2000 && !lower.endsWith(".txt") ? PAGE : TEXT;
  }

  private static Optional<Kind> xml(String start) {
    String scanned = start.substring(0, Math.min(start.length(), 4000));
    int html = scanned.indexOf("<html");
    if (html >= 0) {
      return Optional.empty();
    }
    if (scanned.contains("<rss") || scanned.contains("<feed") || scanned.contains("<rdf:rdf")) {
      return Optional.of(FEED);
    }
    if (scanned.contains("<urlset") || scanned.contains("<sitemapindex")) {
      return Optional.of(SITEMAP);
    }
    return Optional.empty();
  }

  private static boolean isMail(String text) {
    var headers = MAIL_HEADER.matcher(text);
    if (!headers.lookingAt()) {
      return false;
    }
    var fields = MAIL_FIELD.matcher(headers.group());
    int found = 0;
    while (fields.find()) {
      found++;
    }
    return found >= 2;
  }

  private static boolean isAddresses(String text) {
    int lines = 0;
    for (String line : text.split("\n", 50)) {
      String address = line.strip();
      if (address.isEmpty() || address.startsWith("#")) {
        continue;
      }
      if (!address.matches("https?://\\S+")) {
        // The last line may be cut where the head ends.
        return lines > 10;
      }
      lines++;
    }
    return lines > 0;
  }

  private static Optional<Kind> magic(byte[] head) {
    if (starts(head, "\u001f\u008b")) {
      return Optional.of(GZIP);
    }
    if (starts(head, "%PDF")) {
      return Optional.of(PDF);
    }
    if (starts(head, "PK\u0003\u0004")) {
      String inside = new String(head, StandardCharsets.ISO_8859_1);
      boolean office =
          inside.contains("[Content_Types].xml")
              || inside.contains("word/")
              || inside.contains("mimetypeapplication/");
      return Optional.of(office ? OFFICE : ARCHIVE);
    }
    if (starts(head, "\u00d0\u00cf\u0011\u00e0") || starts(head, "{\\rtf")) {
      return Optional.of(OFFICE);
    }
    boolean picture =
        starts(head, "\u0089PNG")
            || starts(head, "\u00ff\u00d8\u00ff")
            || starts(head, "GIF8")
            || starts(head, "II*\u0000")
            || starts(head, "MM\u0000*")
            || (starts(head, "RIFF") && head.length > 12 && head[8] == 'W' && head[9] == 'E');
    if (picture) {
      return Optional.of(PICTURE);
    }
    boolean packed =
        starts(head, "BZh")
            || starts(head, "\u00fd7zXZ")
            || starts(head, "7z\u00bc\u00af")
            || starts(head, "Rar!")
            || starts(head, "(\u00b5/\u00fd");
    return packed ? Optional.of(ARCHIVE) : Optional.empty();
  }

  private static boolean starts(byte[] head, String magic) {
    if (head.length < magic.length()) {
      return false;
    }
    for (int i = 0; i < magic.length(); i++) {
      if ((head[i] & 0xFF) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static String characters(byte[] head) {
    if (head.length > 1 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) {
      return new String(head, 2, head.length - 2, StandardCharsets.UTF_16LE);
    }
    if (head.length > 1 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF) {
      return new String(head, 2, head.length - 2, StandardCharsets.UTF_16BE);
    }
    String text = new String(head, StandardCharsets.ISO_8859_1);
    return text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text;
  }

  /** Control characters that no text has: more than one in two hundred. */
  private static boolean isBinary(String text, byte[] head) {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1B && c != 0x1A) {
        controls++;
      }
    }
    return controls * 200L > head.length;
  }

  /** Returns why this kind is refused and what to do; empty if it is read. */
  Optional<String> refusal() {
    return switch (this) {
      case PDF -> Optional.of("is a PDF, which is not read; give its text, as from pdftotext");
      case OFFICE ->
          Optional.of("is an office document, which is not read; save it as text or HTML");
      case ARCHIVE -> Optional.of("is a packed archive, which is not read; unpack it first");
      case PICTURE -> Optional.of("is a picture, which is not read; give the text or the page");
      case BINARY -> Optional.of("is no text; give text, HTML, JSON Lines, CSV, mail or WARC");
      case EMPTY -> Optional.of("is empty");
      default -> Optional.empty();
    };
  }
}
