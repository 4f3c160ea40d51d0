package id.sorot.app.door;

import static org.assertj.core.api.Assertions.assertThat;

import id.sorot.article.Article;
import id.sorot.article.Timestamp;
import id.sorot.knowledge.Knowledge;
import id.sorot.read.ArticleReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputsTest {
  private static final ArticleReader READER = ArticleReader.load(Knowledge.builtIn());
  private static final String PAGE =
      "<html><head><title>Pasar Terapung Pindah ke Hulu</title></head><body><h1>Pasar Terapung Pindah ke"
          + " Hulu</h1><article><p>Pasar terapung dipindahkan ke hulu sungai karena air surut sejak"
          + " pekan lalu.</p><p>Pedagang menerima keputusan itu dalam rapat di balai desa pada hari"
          + " Minggu.</p></article></body></html>";

  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static Readings read(Object... paths) {
    return Inputs.of(READER).all(List.of(paths).stream().map(Object::toString).toList());
  }

  private static List<String> ids(Readings readings) {
    return readings.articles().stream().map(Article::id).toList();
  }

  @Test
  void aFolderIsReadRecursivelyInSortedOrder() throws IOException {
    write("b.txt", "Dua.");
    write("a/z.txt", "Satu.");
    write("c.html", PAGE);
    write(".hidden.txt", "Tidak.");
    assertThat(ids(read(folder))).containsExactly("z", "b", "c");
  }

  @Test
  void namesThatAreTheSameGetThePathBelowTheFolder() throws IOException {
    write("a/x.txt", "Satu.");
    write("b/x.txt", "Dua.");
    assertThat(ids(read(folder))).containsExactly("a/x", "b/x");
  }

  @Test
  void aSidecarGoesBeforeWhatTheTextSays() throws IOException {
    write("n.txt", "Tanggal: 1 Mei 2024\n\nAir sungai naik lagi menurut petugas pintu air.");
    write("n.meta.json", "{\"date\":\"2024-05-02\",\"outlet\":\"Kabar\"}");
    Article article = read(folder).articles().getFirst();
    assertThat(article.published().map(Timestamp::at)).contains("2024-05-02");
    assertThat(article.outlet()).contains("Kabar");
  }

  @Test
  void aRepeatedRowIdNamesBothLines() throws IOException {
    Path rows =
        write("r.jsonl", "{\"id\":\"a\",\"text\":\"x\"}\n\n{\"id\":\"a\",\"text\":\"y\"}\n");
    Readings readings = read(rows);
    assertThat(readings.failures().getFirst().line()).contains("r.jsonl:3").contains("r.jsonl:1");
    assertThat(readings.articles()).hasSize(1);
  }

  @Test
  void aRowMayNameAPageAndABadRowIsOneLine() throws IOException {
    write("p/page.html", PAGE);
    Path rows =
        write("r.jsonl", "{\"id\":\"a\",\"file\":\"p/page.html\"}\n{oops\n{\"id\":\"b\"}\n");
    Readings readings = read(rows);
    assertThat(ids(readings)).containsExactly("a", "b");
    assertThat(readings.articles().getFirst().text().characters()).contains("balai desa");
    assertThat(readings.failures()).hasSize(1);
    assertThat(readings.counts()).isEqualTo(new Counts(1, 1, 1, 0, 0));
  }

  @Test
  void standardInputAndGzipAreToldByContent() throws IOException {
    Path packed = folder.resolve("x.bin");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(PAGE.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(read(packed).articles().getFirst().title())
        .contains("Pasar Terapung Pindah ke Hulu");
    Inputs inputs =
        Inputs.of(READER, new ByteArrayInputStream("Halo.".getBytes(StandardCharsets.UTF_8)));
    assertThat(inputs.all(List.of("-")).articles()).hasSize(1);
  }

  @Test
  void aMailGivesSubjectSenderTimeAndText() throws IOException {
    Path mail =
        write(
            "m.eml",
            "From: =?utf-8?Q?Sekar_M=C3=BCller?= <s@x.example>\r\nSubject: =?utf-8?B?S2FiYXIgYmFpaw==?=\r\n"
                + "Date: Wed, 19 Jun 2024 10:58:00 +0700\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/alternative; boundary=\"q\"\r\n\r\n--q\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                + "Jembatan itu sudah dibuka lagi untuk umum=\r\n sejak pagi.\r\n--q--\r\n");
    Article article = read(mail).articles().getFirst();
    assertThat(article.title()).contains("Kabar baik");
    assertThat(article.authors()).containsExactly("Sekar Müller");
    assertThat(article.published().map(Timestamp::at)).contains("2024-06-19T10:58:00+07:00");
    assertThat(article.text().characters()).contains("umum sejak pagi");
  }

  @Test
  void aSavedPageInMailFormIsReadAsAPage() throws IOException {
    Path saved =
        write(
            "s.mhtml",
            "From: <Saved>\r\nSnapshot-Content-Location: https://x.example/a\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related; boundary=\"q\"\r\n\r\n--q\r\nContent-Type: text/html\r\n\r\n"
                + PAGE
                + "\r\n--q--\r\n");
    Article article = read(saved).articles().getFirst();
    assertThat(article.address()).contains("https://x.example/a");
    assertThat(article.text().blocks()).hasSize(2);
  }

  @Test
  void aWebArchiveGivesItsPagesAndSkipsTheRest() throws IOException {
    String page = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + PAGE;
    String picture = "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx";
    Path archive =
        write(
            "w.warc", record("https://x.example/a", page) + record("https://x.example/b", picture));
    Readings readings = read(archive);
    assertThat(readings.articles()).hasSize(1);
    assertThat(readings.articles().getFirst().address()).contains("https://x.example/a");
    assertThat(readings.counts().skipped()).isEqualTo(1);
  }

  private static String record(String address, String answer) {
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
        + address
        + "\r\nWARC-Date: 2024-06-19T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:0"
        + Integer.toHexString(address.hashCode())
        + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
        + answer.getBytes(StandardCharsets.UTF_8).length
        + "\r\n\r\n"
        + answer
        + "\r\n\r\n";
  }

  @Test
  void aFeedGivesItsEntries() throws IOException {
    Path feed =
        write(
            "f.xml",
            "<?xml version='1.0'?><!DOCTYPE rss><rss><channel><title>Kabar</title><item><title>Satu</title>"
                + "<link>https://x.example/1</link><pubDate>Wed, 19 Jun 2024 10:58:00 +0700</pubDate>"
                + "<description><![CDATA[<p>Kapal feri berlayar lagi sejak Rabu pagi menurut syahbandar.</p>]]>"
                + "</description></item><item><title>Dua</title><description>Ringkas saja.</description>"
                + "</item></channel></rss>");
    List<Article> articles = read(feed).articles();
    assertThat(articles).hasSize(2);
    assertThat(articles.getFirst().outlet()).contains("Kabar");
    assertThat(articles.getFirst().text().characters()).contains("syahbandar");
    assertThat(articles.getFirst().published().map(Timestamp::at))
        .contains("2024-06-19T10:58:00+07:00");
    assertThat(articles.get(1).text().characters()).isEqualTo("Ringkas saja.");
  }

  @Test
  void aTableWithATextColumnIsRead() throws IOException {
    Path table = write("t.csv", "id,text,date\nq,\"Satu, \"\"dua\"\"\nbaris\",2024-01-02\n");
    Article article = read(table).articles().getFirst();
    assertThat(article.text().characters()).isEqualTo("Satu, \"dua\"\nbaris");
    assertThat(article.published().map(Timestamp::at)).contains("2024-01-02");
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7 x,PDF",
    "'PK\u0003\u0004x',archive",
    "'\u0089PNG',picture",
    "'\u0000\u0001\u0002',no text",
    "'',empty"
  })
  void whatIsNotReadIsRefusedInOneLine(String head, String word) throws IOException {
    Path file = folder.resolve("x.txt");
    Files.write(file, head.getBytes(StandardCharsets.ISO_8859_1));
    Readings readings = read(file);
    assertThat(readings.failures()).hasSize(1);
    assertThat(readings.failures().getFirst().line()).contains(word).doesNotContain("\n");
    assertThat(readings.counts().isNothing()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.0.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "::1",
        "fc00::1",
        "100.64.0.1",
        "0.0.0.0"
      })
  void addressesOfPrivateNetworksAreRefused(String ip) throws IOException {
    assertThat(WebDoor.isPrivate(InetAddress.getByName(ip))).isTrue();
    String host = ip.contains(":") ? "[" + ip + "]" : ip;
    assertThat(read("http://" + host + "/a").failures().getFirst().why())
        .contains("private network");
  }

  @Test
  void aListOfAddressesInsideAFolderIsNotFetched() throws IOException {
    write("l.txt", "https://x.example/1\nhttps://x.example/2\n");
    assertThat(read(folder).failures().getFirst().why()).contains("give it by itself");
  }

  @Test
  void aCutOrStrangeFileNeverThrows() throws IOException {
    List<String> whole =
        List.of(
            PAGE,
            "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 999\r\n\r\nHTTP/1.1 200",
            "From: a\r\nSubject: b\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n",
            "<?xml version='1.0'?><rss><channel><item><title>",
            "{\"id\":\"a\",\"text\":\"abc",
            "id,text\n\"open");
    for (String text : whole) {
      for (int cut = 0; cut <= text.length(); cut += Math.max(1, text.length() / 25)) {
        Path file = folder.resolve("cut");
        Files.writeString(file, text.substring(0, cut));
        assertThat(read(file)).isNotNull();
      }
    }
  }
}
