package id.sorot.app.door;

import id.sorot.read.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Fetches addresses: one at a time, a second apart on one host, at most 16 MB and 20 seconds each,
 * five redirections.
 *
 * <p>Addresses of this machine and of private networks are refused unless allowed, also behind a
 * redirection. Nothing is fetched that a person did not name.
 */
final class WebDoor {
  private static final Duration TIMEOUT = Duration.ofSeconds(20);
  private static final int MOST_REDIRECTS = 5;
  private static final long GAP_MILLIS = 1000;

  private final boolean allowsPrivate;
  private final Map<String, Long> last = new HashMap<>();
  private Optional<HttpClient> client = Optional.empty();

  WebDoor(boolean allowsPrivate) {
    this.allowsPrivate = allowsPrivate;
  }

  static boolean isAddress(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }

  /** Returns the opened answer; its path is empty and its name the address. */
  Source open(String address, String id) throws IOException {
    URI uri = checked(address);
    for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
      HttpResponse<InputStream> answer = ask(uri);
      try (InputStream body = answer.body()) {
        int status = answer.statusCode();
        Optional<String> to = answer.headers().firstValue("Location");
        if (status >= 300 && status < 400 && to.isPresent()) {
          uri = checked(uri.resolve(to.get()).toString());
          continue;
        }
        if (status != 200) {
          throw new UnreadableException("answered " + status);
        }
        return Source.open(
            uri.toString(), id, Optional.empty(), new ByteArrayInputStream(all(body)));
      } catch (IllegalArgumentException e) {
        throw new UnreadableException("was sent on to something that is no address");
      }
    }
    throw new UnreadableException("was sent on more than " + MOST_REDIRECTS + " times");
  }

  private HttpResponse<InputStream> ask(URI uri) throws IOException {
    try {
      long now = System.nanoTime() / 1_000_000;
      long before = last.getOrDefault(uri.getHost(), now - GAP_MILLIS);
      if (now - before < GAP_MILLIS) {
        Thread.sleep(GAP_MILLIS - (now - before));
      }
      last.put(uri.getHost(), System.nanoTime() / 1_000_000);
      HttpClient http =
          client.orElseGet(
              () ->
                  HttpClient.newBuilder()
                      .connectTimeout(TIMEOUT)
                      .followRedirects(HttpClient.Redirect.NEVER)
                      .build());
      client = Optional.of(http);
      HttpRequest request =
          HttpRequest.newBuilder(uri)
              .timeout(TIMEOUT)
              .header("User-Agent", "sorot (reads single pages a person asked for)")
              .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5")
              .GET()
              .build();
      return http.send(request, HttpResponse.BodyHandlers.ofInputStream());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static byte[] all(InputStream body) throws IOException {
    long end = System.nanoTime() + TIMEOUT.toNanos();
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 15];
    for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
      if (all.size() + n > OneDoor.MAX_PAGE) {
        throw new UnreadableException(
            "is larger than " + OneDoor.MAX_PAGE / 1_000_000 + " MB; save it and give the file");
      }
      if (System.nanoTime() > end) {
        throw new UnreadableException("took longer than " + TIMEOUT.toSeconds() + " seconds");
      }
      all.write(buffer, 0, n);
    }
    return all.toByteArray();
  }

  private URI checked(String address) {
    URI uri;
    try {
      uri = new URI(address.replace(" ", "%20"));
    } catch (URISyntaxException e) {
      throw new UnreadableException("is no address");
    }
    String host = uri.getHost();
    if (host == null || !isAddress(address)) {
      throw new UnreadableException("is no address of the web");
    }
    try {
      for (InetAddress ip : InetAddress.getAllByName(host)) {
        if (!allowsPrivate && isPrivate(ip)) {
          throw new UnreadableException(
              "is an address of this machine or of a private network, which is not fetched");
        }
      }
    } catch (UnknownHostException e) {
      throw new UnreadableException("has a host that cannot be found");
    }
    return uri;
  }

  static boolean isPrivate(InetAddress ip) {
    byte[] b = ip.getAddress();
    boolean unique = b.length == 16 && (b[0] & 0xFE) == 0xFC;
    boolean carrier = b.length == 4 && (b[0] & 0xFF) == 100 && (b[1] & 0xC0) == 64;
    boolean zero = b.length == 4 && (b[0] == 0 || (b[0] & 0xFF) >= 240);
    return ip.isLoopbackAddress()
        || ip.isSiteLocalAddress()
        || ip.isLinkLocalAddress()
        || ip.isAnyLocalAddress()
        || ip.isMulticastAddress()
        || unique
        || carrier
        || zero;
  }
}
