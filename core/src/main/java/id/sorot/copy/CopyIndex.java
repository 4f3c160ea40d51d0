package id.sorot.copy;

import id.sorot.article.Article;
import id.sorot.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds, article by article, what a new one shares with those before it.
 *
 * <p>Articles come in batches of any size; what is found depends on which articles are in which
 * batch, never on their order inside one. Not safe for use by several threads at once.
 */
public final class CopyIndex {
  /** Shared fingerprints of common words alone that make a pair worth a look. */
  private static final int WEAK = 3;

  private final FingerprintIndex index;
  private final List<Article> articles = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final CommonWords common;
  private final FingerprintIndex.Hits strong = new FingerprintIndex.Hits();
  private final FingerprintIndex.Hits hits = new FingerprintIndex.Hits();
  private final PairComparison comparison;
  private final Stock stock;
  private final Map<Integer, Words> prose = new HashMap<>();

  /** Makes an empty index that works with this knowledge. */
  public CopyIndex(Knowledge knowledge, CopyOptions options) {
    index = new FingerprintIndex(options.most());
    common = CommonWords.load(knowledge);
    comparison = new PairComparison(options, common);
    stock = new Stock(index, articles);
  }

  /** Adds one article. Returns the pairs it makes with those before it, by the other's id. */
  public List<Copy> add(Article article) {
    return add(List.of(article));
  }

  /**
   * Adds articles that came together. Returns the pairs they make with each other and with those
   * before, in order of {@code a}, then of {@code b}.
   *
   * @throws IllegalArgumentException if an id was added before
   */
  public List<Copy> add(Collection<Article> batch) {
    List<Article> sorted = new ArrayList<>(batch);
    sorted.sort(Comparator.comparing(Article::id));
    int first = articles.size();
    for (Article article : sorted) {
      if (!ids.add(article.id())) {
        throw new IllegalArgumentException("the article " + article.id() + " was added before");
      }
      index.add(articles.size(), Fingerprints.of(Words.of(article.text())));
      articles.add(article);
    }
    List<Copy> found = new ArrayList<>();
    for (int number = first; number < articles.size(); number++) {
      query(number, found);
    }
    prose.clear();
    found.sort(Comparator.comparing(Copy::a).thenComparing(Copy::b));
    return found;
  }

  private void query(int number, List<Copy> found) {
    Article article = articles.get(number);
    Words all = Words.of(article.text());
    long[] fingerprints = Fingerprints.of(all);
    int[] places = Fingerprints.places(all);
    hits.clear();
    strong.clear();
    boolean isStockPossible = false;
    for (int k = 0; k < fingerprints.length; k++) {
      isStockPossible |= index.each(fingerprints[k], hits) > Stock.DOCUMENTS;
      if (common.telling(all, places[k], places[k] + Fingerprints.GRAM) >= 2) {
        index.each(fingerprints[k], strong);
      }
    }
    Words words = isStockPossible ? prose(number) : all;
    for (int k = 0; k < hits.size(); k++) {
      int other = hits.document(k);
      // One run of four words that everybody uses is no reason to look closer.
      if (other < number && (hits.count(k) >= WEAK || strong.of(other) > 0)) {
        Words others = isStockPossible ? prose(other) : Words.of(articles.get(other).text());
        Optional<Copy> copy = comparison.of(articles.get(other), others, article, words);
        copy.ifPresent(found::add);
      }
    }
  }

  /** The words of an article without stock lines; kept for as long as a batch is worked on. */
  private Words prose(int number) {
    return prose.computeIfAbsent(number, this::withoutStock);
  }

  private Words withoutStock(int number) {
    Words words = Words.of(articles.get(number).text());
    long[] fingerprints = Fingerprints.of(words);
    FingerprintIndex.Hits shared = new FingerprintIndex.Hits();
    for (long fingerprint : fingerprints) {
      index.each(fingerprint, shared);
    }
    BitSet left = stock.of(number, words, fingerprints, shared);
    return left.isEmpty() ? words : words.without(left);
  }

  /** Returns the bytes the fingerprints take, without the articles themselves. */
  public long bytes() {
    return index.bytes();
  }

  /** Returns the number of articles added. */
  public int size() {
    return articles.size();
  }
}
