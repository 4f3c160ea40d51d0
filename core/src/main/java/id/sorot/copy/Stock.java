package id.sorot.copy;

import id.sorot.article.Article;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Tells words that many documents share although they share little else: lines of the trade,
 * datelines, a sentence everybody quotes.
 *
 * <p>A fingerprint is stock for a document if it stands in {@link #DOCUMENTS} others or more and at
 * least {@link #STRANGERS} of those are strangers, which share no more than {@link #FEW}
 * fingerprints with it. How far the line reaches is told by laying a few strangers beside it.
 */
final class Stock {
  /** Fewest other documents that must hold a fingerprint before it can be stock. */
  static final int DOCUMENTS = 5;

  /** Least share of strangers among them. */
  private static final double STRANGERS = 0.6;

  /** Most fingerprints a stranger shares, as a share of the document's own. */
  private static final double FEW = 0.08;

  /** Strangers that are laid beside a stock line to see how far it reaches. */
  private static final int WITNESSES = 5;

  private final FingerprintIndex index;
  private final List<Article> articles;
  private final FingerprintIndex.Hits holders = new FingerprintIndex.Hits();

  Stock(FingerprintIndex index, List<Article> articles) {
    this.index = index;
    this.articles = articles;
  }

  /**
   * Returns the words of a document that are stock.
   *
   * @param number the document itself
   * @param hits how many fingerprints each document shares with it
   */
  BitSet of(int number, Words words, long[] fingerprints, FingerprintIndex.Hits hits) {
    BitSet stock = new BitSet();
    int few = (int) Math.max(4, FEW * fingerprints.length);
    int[] places = null;
    for (int k = 0; k < fingerprints.length; k++) {
      holders.clear();
      int documents = index.each(fingerprints[k], holders);
      if (documents <= DOCUMENTS) {
        continue;
      }
      List<Integer> strangers = new ArrayList<>();
      int others = 0;
      for (int h = 0; h < holders.size(); h++) {
        int other = holders.document(h);
        if (other != number) {
          others++;
          if (hits.of(other) <= few) {
            strangers.add(other);
          }
        }
      }
      if (others >= DOCUMENTS && strangers.size() >= STRANGERS * others) {
        if (places == null) {
          places = Fingerprints.places(words);
        }
        mark(words, places[k], strangers, stock);
      }
    }
    return stock;
  }

  private void mark(Words words, int place, List<Integer> strangers, BitSet stock) {
    int witnesses = Math.min(WITNESSES, strangers.size());
    int[] left = new int[witnesses];
    int[] right = new int[witnesses];
    for (int w = 0; w < witnesses; w++) {
      Words other = Words.of(articles.get(strangers.get(w)).text());
      int at = find(other, words, place);
      if (at < 0) {
        continue;
      }
      int l = 0;
      while (place - l > 0 && at - l > 0 && words.hash(place - l - 1) == other.hash(at - l - 1)) {
        l++;
      }
      int r = Fingerprints.GRAM;
      while (place + r < words.count()
          && at + r < other.count()
          && words.hash(place + r) == other.hash(at + r)) {
        r++;
      }
      left[w] = l;
      right[w] = r;
    }
    // The median, so that one stranger that is none does not stretch the line.
    Arrays.sort(left);
    Arrays.sort(right);
    int from = place - left[witnesses / 2];
    int to = place + Math.max(right[witnesses / 2], Fingerprints.GRAM);
    stock.set(from, to);
  }

  private static int find(Words other, Words words, int place) {
    for (int at = 0; at + Fingerprints.GRAM <= other.count(); at++) {
      int k = 0;
      while (k < Fingerprints.GRAM && other.hash(at + k) == words.hash(place + k)) {
        k++;
      }
      if (k == Fingerprints.GRAM) {
        return at;
      }
    }
    return -1;
  }
}
