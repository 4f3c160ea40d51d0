package id.sorot.app.door;

import id.sorot.article.Article;
import id.sorot.read.ArticleReader;
import id.sorot.read.Characters;
import id.sorot.read.Sidecar;
import id.sorot.read.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads mails (EML) and pages saved as mails (MHTML): headers, parts, and their encodings as RFC
 * 5322, 2045 to 2047 and 2557 describe them.
 *
 * <p>Of a mail the first HTML part is read, else the first plain one. Parts are followed eight
 * deep.
 */
final class MailDoor {
  private static final int DEEPEST = 8;
  private static final int MOST_PARTS = 500;
  private static final Pattern ENCODED = Pattern.compile("=\\?([^?\\s]+)\\?([bBqQ])\\?([^?]*)\\?=");
  private static final Pattern ADDRESS = Pattern.compile("\\s*<[^>]*>\\s*$");

  private final ArticleReader reader;

  MailDoor(ArticleReader reader) {
    this.reader = reader;
  }

  /** One part: its headers in lower case, and where its body stands. */
  private record Part(Map<String, String> headers, String body) {
    String type() {
      return headers.getOrDefault("content-type", "text/plain").toLowerCase(Locale.ROOT);
    }
  }

  Article article(Source source, Sidecar meta) throws IOException {
    // Latin-1 keeps every byte as one character, so that parts can be cut as strings.
    String raw = new String(source.all(OneDoor.MAX_TEXT), StandardCharsets.ISO_8859_1);
    Part mail = part(raw);
    Optional<Part> page = find(mail, "text/html", 0, new int[1]);
    Optional<Part> plain = find(mail, "text/plain", 0, new int[1]);
    Sidecar told = headers(mail, page.or(() -> plain), meta);
    if (page.isPresent()) {
      Article read = reader.page(source.id(), bytes(page.get()), charset(page.get()), told);
      if (!read.text().characters().isBlank() || plain.isEmpty()) {
        return read;
      }
    }
    if (plain.isPresent()) {
      String text = Characters.ofText(bytes(plain.get()), charset(plain.get()));
      return reader.plain(source.id(), text, told);
    }
    throw new UnreadableException("is a mail without text");
  }

  private static Sidecar headers(Part mail, Optional<Part> read, Sidecar meta) {
    Map<String, String> h = mail.headers();
    Optional<String> subject = Optional.ofNullable(h.get("subject")).map(MailDoor::words);
    boolean saved =
        h.containsKey("snapshot-content-location") || mail.type().contains("multipart/related");
    Optional<String> location =
        Optional.ofNullable(h.get("snapshot-content-location"))
            .or(() -> read.map(p -> p.headers().get("content-location")))
            .filter(a -> a.startsWith("http"));
    List<String> from =
        saved
            ? List.of()
            : Optional.ofNullable(h.get("from"))
                .map(f -> ADDRESS.matcher(words(f)).replaceFirst("").replace("\"", "").strip())
                .filter(f -> !f.isEmpty() && !f.contains("@"))
                .map(List::of)
                .orElse(List.of());
    // The date of a saved page is the day it was saved.
    Optional<String> date =
        saved ? Optional.empty() : Optional.ofNullable(h.get("date")).flatMap(MailDoor::date);
    return new Sidecar(
        meta.from(),
        meta.outlet(),
        meta.publisher(),
        meta.title().or(() -> saved ? Optional.empty() : subject),
        meta.date().or(() -> date),
        location.or(meta::address),
        meta.lang(),
        meta.authors().isEmpty() ? from : meta.authors());
  }

  private static Optional<String> date(String value) {
    try {
      String bare = value.replaceAll("\\([^)]*\\)", "").replaceAll("\\s+", " ").strip();
      return Optional.of(
          OffsetDateTime.parse(bare, DateTimeFormatter.RFC_1123_DATE_TIME).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Part> find(Part part, String type, int depth, int[] seen) {
    if (depth > DEEPEST || seen[0]++ > MOST_PARTS) {
      return Optional.empty();
    }
    if (!part.type().startsWith("multipart/")) {
      boolean attached =
          part.headers().getOrDefault("content-disposition", "").startsWith("attachment");
      return part.type().startsWith(type) && !attached ? Optional.of(part) : Optional.empty();
    }
    Optional<String> boundary =
        parameter(part.headers().getOrDefault("content-type", ""), "boundary");
    if (boundary.isEmpty()) {
      return Optional.empty();
    }
    String line = "--" + boundary.get();
    int at = part.body().indexOf(line);
    while (at >= 0 && seen[0] <= MOST_PARTS) {
      int start = part.body().indexOf('\n', at);
      int next = start < 0 ? -1 : part.body().indexOf("\n" + line, start);
      if (start < 0 || part.body().startsWith("--", at + line.length())) {
        break;
      }
      int end = next < 0 ? part.body().length() : next;
      Optional<Part> found =
          find(part(part.body().substring(start + 1, end)), type, depth + 1, seen);
      if (found.isPresent()) {
        return found;
      }
      at = next < 0 ? -1 : next + 1;
    }
    return Optional.empty();
  }

  private static Part part(String raw) {
    Map<String, String> headers = new LinkedHashMap<>();
    int at = 0;
    String open = "";
    while (at < raw.length()) {
      int end = raw.indexOf('\n', at);
      end = end < 0 ? raw.length() : end;
      String line = raw.substring(at, end).stripTrailing();
      at = Math.min(raw.length(), end + 1);
      if (line.isEmpty()) {
        break;
      }
      int colon = line.indexOf(':');
      if ((line.charAt(0) == ' ' || line.charAt(0) == '\t') && !open.isEmpty()) {
        headers.merge(open, line.strip(), (a, b) -> a + " " + b);
      } else if (colon > 0) {
        open = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        headers.putIfAbsent(open, line.substring(colon + 1).strip());
      }
    }
    return new Part(headers, raw.substring(at));
  }

  private static byte[] bytes(Part part) {
    String encoding =
        part.headers().getOrDefault("content-transfer-encoding", "").toLowerCase(Locale.ROOT);
    return switch (encoding) {
      case "base64" ->
          Base64.getMimeDecoder()
              .decode(cut(part.body().replaceAll("[^A-Za-z0-9+/=]", "").replaceAll("=.*$", "")));
      case "quoted-printable" -> quotedPrintable(part.body(), false);
      default -> part.body().getBytes(StandardCharsets.ISO_8859_1);
    };
  }

  /** A base64 text that was cut in the middle of a group loses that group alone. */
  private static String cut(String base64) {
    return base64.length() % 4 == 1 ? base64.substring(0, base64.length() - 1) : base64;
  }

  private static byte[] quotedPrintable(String text, boolean header) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '=' && i + 1 < text.length()) {
        if (text.charAt(i + 1) == '\n') {
          i++;
        } else if (text.startsWith("\r\n", i + 1)) {
          i += 2;
        } else if (i + 2 < text.length()
            && Character.digit(text.charAt(i + 1), 16) >= 0
            && Character.digit(text.charAt(i + 2), 16) >= 0) {
          bytes.write(
              Character.digit(text.charAt(i + 1), 16) * 16
                  + Character.digit(text.charAt(i + 2), 16));
          i += 2;
        } else {
          bytes.write(c);
        }
      } else {
        bytes.write(header && c == '_' ? ' ' : c);
      }
    }
    return bytes.toByteArray();
  }

  private static Optional<String> charset(Part part) {
    return parameter(part.headers().getOrDefault("content-type", ""), "charset");
  }

  private static Optional<String> parameter(String header, String name) {
    Matcher m =
        Pattern.compile(name + "\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE)
            .matcher(header);
    return m.find() ? Optional.of(m.group(1) == null ? m.group(2) : m.group(1)) : Optional.empty();
  }

  /** Decodes the encoded words of a header. */
  private static String words(String value) {
    Matcher m = ENCODED.matcher(value.replaceAll("\\?=\\s+=\\?", "?==?"));
    StringBuilder out = new StringBuilder();
    while (m.find()) {
      boolean base64 = m.group(2).equalsIgnoreCase("b");
      byte[] bytes =
          base64
              ? Base64.getMimeDecoder().decode(cut(m.group(3).replaceAll("=+$", "")))
              : quotedPrintable(m.group(3), true);
      m.appendReplacement(out, Matcher.quoteReplacement(decode(bytes, m.group(1))));
    }
    m.appendTail(out);
    String decoded = out.toString();
    boolean bare = decoded.chars().anyMatch(c -> c >= 0x80 && c <= 0xFF);
    return bare && decoded.chars().allMatch(c -> c <= 0xFF)
        ? Characters.ofText(decoded.getBytes(StandardCharsets.ISO_8859_1), Optional.empty())
        : decoded;
  }

  private static String decode(byte[] bytes, String charset) {
    try {
      return new String(bytes, Charset.forName(charset));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Characters.ofText(bytes, Optional.empty());
    }
  }
}
