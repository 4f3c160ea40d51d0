package id.sorot.account;

import id.sorot.article.Article;
import id.sorot.copy.Origin;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who stands behind an article: its origin, its day, its language. Support is counted here, in
 * origins, never in articles. Immutable and safe for use by many threads.
 */
public final class Standpoints {
  private final Map<String, String> origins;
  private final Map<String, Article> articles;

  private Standpoints(Map<String, String> origins, Map<String, Article> articles) {
    this.origins = origins;
    this.articles = articles;
  }

  /** Returns the standpoints of articles; one that no origin names is an origin of its own. */
  public static Standpoints of(Collection<Article> articles, Collection<Origin> origins) {
    Map<String, String> originOf = new HashMap<>();
    for (Origin origin : origins) {
      origin.articles().forEach(article -> originOf.put(article, origin.origin()));
    }
    Map<String, Article> byId = new HashMap<>();
    articles.forEach(article -> byId.put(article.id(), article));
    return new Standpoints(originOf, byId);
  }

  /** Returns the id of an article's origin. */
  public String origin(String article) {
    return origins.getOrDefault(article, article);
  }

  /** Returns the number of origins of some articles. */
  public int origins(Collection<String> articles) {
    return (int) articles.stream().map(this::origin).distinct().count();
  }

  /** Returns the support of a statement that these articles make. */
  public Support support(Collection<String> articles) {
    List<String> distinct = articles.stream().distinct().toList();
    int origins = origins(distinct);
    Support.Level level =
        origins > 1
            ? Support.Level.CORROBORATED
            : distinct.size() > 1 ? Support.Level.REPEATED : Support.Level.SINGLE;
    return new Support(distinct.size(), origins, level);
  }

  /** Returns the article of an id; empty if it is not among them. */
  public Optional<Article> article(String id) {
    return Optional.ofNullable(articles.get(id));
  }

  Optional<LocalDate> day(String article) {
    return article(article).flatMap(Article::day);
  }

  String lang(String article) {
    return article(article).flatMap(Article::lang).orElse("und");
  }
}
