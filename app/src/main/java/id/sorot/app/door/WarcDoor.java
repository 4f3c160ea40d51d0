package id.sorot.app.door;

import id.sorot.read.ArticleReader;
import id.sorot.read.Sidecar;
import id.sorot.read.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Reads web archives, one record at a time at constant memory: pages that were answered with 200.
 *
 * <p>All other records are skipped and counted. A record that cannot be read is one failure.
 */
final class WarcDoor {
  private final ArticleReader reader;

  WarcDoor(ArticleReader reader) {
    this.reader = reader;
  }

  void read(Source source, Sink sink) throws IOException {
    long number = 0;
    try (WarcReader records = new WarcReader(source.bytes())) {
      records.setLenient(true);
      while (true) {
        Optional<WarcRecord> record = records.next();
        if (record.isEmpty()) {
          return;
        }
        number++;
        String place = source.name() + ": record " + number;
        if (record.get() instanceof WarcResponse response) {
          response(response, place, source.id() + "-" + number, sink);
        } else {
          sink.skipped();
        }
      }
    } catch (ParsingException | java.io.EOFException e) {
      sink.failed(
          source.name() + ": record " + (number + 1),
          "is broken or ends early; " + number + " records before it were read");
    }
  }

  private void response(WarcResponse response, String place, String id, Sink sink)
      throws IOException {
    Optional<WarcPayload> payload;
    String charset;
    try {
      MediaType type = response.http().contentType();
      String base = type.base().toString().toLowerCase(Locale.ROOT);
      if (response.http().status() != 200 || !base.contains("html")) {
        sink.skipped();
        return;
      }
      charset = type.parameters().getOrDefault("charset", "");
      payload = response.payload();
    } catch (ParsingException | IllegalArgumentException e) {
      sink.failed(place, "has a broken HTTP answer");
      return;
    }
    if (payload.isEmpty()) {
      sink.skipped();
      return;
    }
    try {
      byte[] html = all(decoded(response, payload.get()));
      Sidecar meta = Sidecar.none().orAddress(Optional.ofNullable(response.target()));
      Optional<String> told = Optional.of(charset).filter(c -> !c.isEmpty());
      sink.read(place, reader.page(id, html, told, meta));
    } catch (UnreadableException e) {
      sink.failed(place, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      sink.failed(place, Inputs.reason(e));
    }
  }

  private static InputStream decoded(WarcResponse response, WarcPayload payload)
      throws IOException {
    InputStream body = payload.body().stream();
    List<String> encodings = response.http().headers().all("Content-Encoding");
    boolean gzip = encodings.stream().anyMatch(e -> e.toLowerCase(Locale.ROOT).contains("gzip"));
    if (!gzip) {
      return body;
    }
    InputStream buffered = new java.io.BufferedInputStream(body);
    buffered.mark(2);
    boolean packed = buffered.read() == 0x1f && buffered.read() == 0x8b;
    buffered.reset();
    return packed ? new GZIPInputStream(buffered) : buffered;
  }

  private static byte[] all(InputStream in) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      if (all.size() + n > OneDoor.MAX_PAGE) {
        throw new UnreadableException(
            "has more than " + OneDoor.MAX_PAGE / 1_000_000 + " MB, too much for one page");
      }
      all.write(buffer, 0, n);
    }
    return all.toByteArray();
  }
}
