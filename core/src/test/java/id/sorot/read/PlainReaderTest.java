package id.sorot.read;

import static org.assertj.core.api.Assertions.assertThat;

import id.sorot.article.Article;
import id.sorot.article.Block;
import id.sorot.article.Timestamp;
import id.sorot.knowledge.Knowledge;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainReaderTest {
  private static final ArticleReader READER = ArticleReader.load(Knowledge.builtIn());

  private static Article read(String text) {
    return READER.plain("a", text, Sidecar.none());
  }

  private static List<String> blocks(Article article, Block.Kind kind) {
    return article.text().blocks().stream()
        .filter(b -> b.kind() == kind)
        .map(b -> b.span().of(article.text().characters()))
        .toList();
  }

  private static List<String> furniture(Article article, String what) {
    return article.text().blocks().stream()
        .filter(b -> b.what().filter(what::equals).isPresent())
        .map(b -> b.span().of(article.text().characters()))
        .toList();
  }

  @Test
  void everyCharacterIsKept() {
    String text = "\tBaris satu.\r\n\r\n  Baris\u00a0dua. \u2028 Baris tiga";
    assertThat(read(text).text().characters()).isEqualTo(text);
  }

  @Test
  void aLineBrokenInsideASentenceIsJoined() {
    Article article =
        read(
            "Panitia lomba dayung Danau Sembuluh mengumumkan jadwal baru. Babak penyisihan akan\n"
                + "dimulai pada hari Sabtu pagi di dermaga timur.\n"
                + "Peserta diminta datang lebih awal untuk memeriksa perahu masing-masing.");
    assertThat(blocks(article, Block.Kind.PARAGRAPH)).hasSize(2);
    assertThat(blocks(article, Block.Kind.PARAGRAPH).getFirst()).contains("akan\ndimulai");
  }

  @Test
  void aShortLineWithoutAFinalMarkIsAHeading() {
    Article article =
        read(
            "Banjir merendam tiga kelurahan di tepi sungai sejak Kamis dini hari menurut relawan.\n"
                + "Bantuan Mulai Berdatangan\n"
                + "Dapur umum dibuka di balai warga dan melayani delapan ratus orang setiap hari.");
    assertThat(blocks(article, Block.Kind.HEADING)).containsExactly("Bantuan Mulai Berdatangan");
  }

  @Test
  void headerLinesGiveTitleTimeAuthorAndOutlet() {
    Article article =
        read(
            "Media: Kabar Pesisir\nJudul: Mercusuar Tua Menyala Lagi\nPenulis: Damar Sukma\n"
                + "Tanggal: Rabu, 5 Pebruari 2025 | 07:45 WITA\n\n"
                + "Mercusuar di Tanjung Bira menyala lagi setelah dua belas tahun padam karena rusak.");
    assertThat(article.title()).contains("Mercusuar Tua Menyala Lagi");
    assertThat(article.outlet()).contains("Kabar Pesisir");
    assertThat(article.authors()).containsExactly("Damar Sukma");
    assertThat(article.published().map(Timestamp::at)).contains("2025-02-05T07:45:00+08:00");
    assertThat(article.published().map(Timestamp::from)).contains("text");
  }

  @Test
  void datelinesAreFurnitureAndNameTheOutlet() {
    String rest = "Menteri perdagangan membuka pameran kerajinan rotan di gedung serbaguna kota.";
    for (String lead :
        List.of(
            "MEDAN, KABARKITA.com – ",
            "KABARKITA.COM, Medan - ",
            "MEDAN (Antara) -- ",
            "Medan – ")) {
      Article article = read(lead + rest);
      assertThat(furniture(article, "dateline")).as(lead).containsExactly(lead.strip());
      assertThat(blocks(article, Block.Kind.PARAGRAPH)).as(lead).containsExactly(rest);
    }
    assertThat(read("MEDAN, KABARKITA.com – " + rest).outlet()).contains("KABARKITA.com");
    assertThat(read("MEDAN (Antara) -- " + rest).outlet()).isEmpty();
  }

  @Test
  void twoStatesWithADashBetweenThemAreNoDateline() {
    Article article =
        read("Jepang – Australia menandatangani nota kerja sama pelabuhan pada Senin siang.");
    assertThat(furniture(article, "dateline")).isEmpty();
  }

  @Test
  void promotionalLinesCreditsAndCopyrightAreFurniture() {
    Article article =
        read(
            "Foto: Dok. Panitia\n\nPawai lampion menutup perayaan panen di alun-alun kota semalam.\n"
                + "“Simak juga: Resep Kolak Labu untuk Tamu” [2]\n"
                + "Sekitar dua ribu orang hadir menurut catatan polisi setempat.[1]\n"
                + "Copyright © Kabar Pesisir\n[1] https://contoh.example/a\n[2] https://contoh.example/b");
    assertThat(furniture(article, "credit")).hasSize(1);
    assertThat(furniture(article, "promotion")).hasSize(1);
    assertThat(furniture(article, "copyright")).hasSize(1);
    assertThat(furniture(article, "reference")).hasSize(3);
    assertThat(article.publisher()).contains("Kabar Pesisir");
    assertThat(article.links()).extracting("kind").containsExactly("citation", "promotion");
  }

  @Test
  void initialsOfAnEditorAreFurnitureOnlyAtTheEnd() {
    Article article =
        read("Kapal itu (KM Lestari) berangkat pukul enam pagi dari dermaga utara. (rin/pra)");
    assertThat(furniture(article, "initials")).containsExactly("(rin/pra)");
    assertThat(blocks(article, Block.Kind.PARAGRAPH).getFirst()).contains("(KM Lestari)");
  }

  @Test
  void blocksAreInOrderAndNeverOverlapWhateverTheText() {
    java.util.Random random = new java.util.Random(20241);
    String[] pieces = {
      "Baca juga: x",
      "\n",
      "\n\n",
      "MEDAN – ",
      "[1]",
      "(a/b)",
      ". ",
      "Kata ",
      "https://x.example ",
      "© 2024 ",
      "- ",
      "\r\n",
      "“",
      "1. ",
      "Tanggal: 1 Mei 2024",
      "kata kata kata "
    };
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      Article article = read(text.toString());
      int last = 0;
      for (Block block : article.text().blocks()) {
        assertThat(block.span().start()).as(text.toString()).isGreaterThanOrEqualTo(last);
        assertThat(block.span().end()).isLessThanOrEqualTo(text.length());
        last = block.span().end();
      }
    }
  }

  private static final String PROSE =
      "Warga tiga dusun di lereng utara kembali ke rumah pada Kamis pagi setelah hujan abu reda.\n";

  @Test
  void aBareNameAboveTheHeadlineIsTheOutlet() {
    Article article =
        read("Warta Lereng\nWarga Tiga Dusun Kembali ke Rumah\n6 Maret 2025\n\n" + PROSE);
    assertThat(article.outlet()).contains("Warta Lereng");
    assertThat(article.title()).contains("Warga Tiga Dusun Kembali ke Rumah");
    assertThat(article.published().map(Timestamp::at)).contains("2025-03-06");
    assertThat(furniture(article, "header")).containsExactly("Warta Lereng", "6 Maret 2025");
    assertThat(blocks(article, Block.Kind.PARAGRAPH)).hasSize(1);
  }

  @Test
  void aBareNameAboveTheDateIsTheOutlet() {
    Article article =
        read(
            "Voice of the Hills\nFriday, 7 March 2025\nVillagers return home as ash fall eases"
                + "\n\nThe last of the shelters closed on Friday morning, officials said.\n");
    assertThat(article.outlet()).contains("Voice of the Hills");
    assertThat(article.title()).contains("Villagers return home as ash fall eases");
  }

  @Test
  void aNameBesideTheDateIsTheOutlet() {
    for (String line :
        List.of(
            "Warta Lereng, 6 Maret 2025 08:30 WIB",
            "Warta Lereng | Kamis, 6 Maret 2025",
            "Warta Lereng - Kamis 6 Maret 2025")) {
      Article article = read(line + "\n\nWarga Tiga Dusun Kembali ke Rumah\n\n" + PROSE);
      assertThat(article.outlet()).as(line).contains("Warta Lereng");
      assertThat(article.title()).as(line).contains("Warga Tiga Dusun Kembali ke Rumah");
    }
  }

  @Test
  void aDayOrPlaceBesideTheDateIsNoOutlet() {
    for (String line : List.of("Kamis, 6 Maret 2025", "Cilacap, 6 Maret 2025 | 08.30 WIB")) {
      Article article = read("Warga Tiga Dusun Kembali ke Rumah\n" + line + "\n\n" + PROSE);
      assertThat(article.outlet()).as(line).isEmpty();
      assertThat(article.title()).as(line).contains("Warga Tiga Dusun Kembali ke Rumah");
    }
  }

  @Test
  void aNameBeforeTheHeadlineIsTheOutlet() {
    Article article =
        read("Warta Lereng – Warga Tiga Dusun Kembali ke Rumah\n\n6 Maret 2025\n\n" + PROSE);
    assertThat(article.outlet()).contains("Warta Lereng");
    assertThat(article.title()).contains("Warga Tiga Dusun Kembali ke Rumah");
  }

  @Test
  void aHeadlineAloneIsNoOutlet() {
    Article article = read("Abu Gunung Reda\n6 Maret 2025\n\n" + PROSE);
    assertThat(article.outlet()).isEmpty();
    assertThat(article.title()).contains("Abu Gunung Reda");
  }
}
