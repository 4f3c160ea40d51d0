package id.sorot.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SameWordsTest {
  private static final String ONE =
      "Presiden Brasil Luiz Inacio Lula da Silva menandatangani perjanjian dagang dengan Presiden"
          + " Argentina Javier Milei di Buenos Aires pada Senin. Upacara di Casa Rosada itu"
          + " berlangsung singkat. Menteri Ekonomi Argentina Luis Caputo menyebut perjanjian itu"
          + " menghapus bea atas gandum dan mobil. Di Brasilia, kalangan industri menyambutnya"
          + " dengan hati-hati karena rincian kuota belum dibuka.";
  private static final String OTHER =
      "Pertemuan Presiden Brasil Luiz Inacio Lula da Silva dan Presiden Argentina Javier Milei akan"
          + " digelar di Buenos Aires. Kedua kepala negara dijadwalkan makan siang di Casa Rosada."
          + " Menteri Ekonomi Argentina Luis Caputo belum mau mengatakan apa yang akan diteken."
          + " Petani di Cordoba cemas harga panen jatuh bila keran dari utara dibuka lebar.";

  @Test
  void twoAccountsOfOneMatterAreNoCopyForTheirNames() {
    assertThat(
            new CopyFinder().find(List.of(TestArticles.of("a", ONE), TestArticles.of("b", OTHER))))
        .filteredOn(copy -> Math.max(copy.containmentA(), copy.containmentB()) >= 0.3)
        .isEmpty();
  }
}
