package id.sorot.copy;

import id.sorot.article.Article;
import id.sorot.article.Link;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Tells which articles about one matter count once.
 *
 * <p>An article joins the one article that holds most of its text ({@code text}), if that is half
 * of it or more; an article made of two others therefore does not make those two one. Beyond that,
 * articles of one publisher ({@code publisher}), with one agency in their credit line ({@code
 * wire}), or that lean on one another or on one source by address ({@code citation}) are joined.
 */
public final class Origins {
  /** Share of an article's text from which on it is no origin of its own. */
  private static final double HALF = 0.5;

  private final List<Article> articles;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[] parent;
  private final Map<Integer, TreeSet<Integer>> reasons = new HashMap<>();

  /** Reasons in the order they are written. */
  private static final List<String> REASONS = List.of("text", "publisher", "wire", "citation");

  private Origins(List<Article> articles) {
    this.articles = articles;
    parent = new int[articles.size()];
    for (int k = 0; k < parent.length; k++) {
      parent[k] = k;
      numbers.put(articles.get(k).id(), k);
    }
  }

  /**
   * Returns the origins of articles about one matter, in order of their first article.
   *
   * @param articles in any order; ids are unique
   * @param copies pairs among them; pairs with others are left aside
   * @param publishers who runs which outlet
   */
  public static List<Origin> ofOne(
      Collection<Article> articles, Collection<Copy> copies, Publishers publishers) {
    return of(List.of(List.copyOf(articles)), copies, publishers);
  }

  /**
   * Returns the origins of articles about several matters, in order of their first article.
   *
   * <p>A copied text joins articles of any two stories; a publisher, an agency or a cited source
   * joins those of one story alone.
   *
   * @param stories the articles of each, no article in two
   */
  public static List<Origin> of(
      Collection<List<Article>> stories, Collection<Copy> copies, Publishers publishers) {
    List<Article> sorted = new ArrayList<>();
    stories.forEach(sorted::addAll);
    sorted.sort(Comparator.comparing(Article::id));
    Origins origins = new Origins(sorted);
    origins.joinTexts(copies);
    for (List<Article> story : stories) {
      List<Integer> members = origins.numbers(story);
      origins.joinSame(members, "publisher", publishers::publisher);
      origins.joinSame(members, "wire", publishers::wire);
      origins.joinCited(members);
    }
    return origins.result();
  }

  private List<Integer> numbers(List<Article> story) {
    return story.stream().map(article -> numbers.get(article.id())).sorted().toList();
  }

  private void joinTexts(Collection<Copy> copies) {
    int[] best = new int[articles.size()];
    double[] share = new double[articles.size()];
    Arrays.fill(best, -1);
    for (Copy copy : copies) {
      Integer a = numbers.get(copy.a());
      Integer b = numbers.get(copy.b());
      if (a != null && b != null) {
        prefer(a, b, copy.containmentA(), best, share);
        prefer(b, a, copy.containmentB(), best, share);
      }
    }
    for (int k = 0; k < best.length; k++) {
      if (best[k] >= 0) {
        join(k, best[k], "text");
      }
    }
  }

  private static void prefer(int article, int other, double held, int[] best, double[] share) {
    boolean better =
        held > share[article]
            || held == share[article] && best[article] >= 0 && other < best[article];
    if (held >= HALF && better) {
      best[article] = other;
      share[article] = held;
    }
  }

  private void joinSame(
      List<Integer> members, String reason, Function<Article, Optional<String>> property) {
    Map<String, Integer> first = new HashMap<>();
    for (int k : members) {
      Optional<String> value = property.apply(articles.get(k));
      if (value.isPresent()) {
        Integer other = first.putIfAbsent(value.get().toLowerCase(Locale.ROOT), k);
        if (other != null) {
          join(k, other, reason);
        }
      }
    }
  }

  /** Joins articles that cite one address, and an article with the one it cites. */
  private void joinCited(List<Integer> members) {
    Map<String, Integer> first = new HashMap<>();
    for (int k : members) {
      Optional<String> address = articles.get(k).address().map(Origins::bare);
      if (address.isPresent()) {
        first.putIfAbsent(address.get(), k);
      }
    }
    for (int k : members) {
      for (Link link : articles.get(k).links()) {
        if (link.kind().equals("citation")) {
          Integer other = first.putIfAbsent(bare(link.href()), k);
          if (other != null && other != k) {
            join(k, other, "citation");
          }
        }
      }
    }
  }

  private static String bare(String address) {
    String bare = address.replaceFirst("^[a-zA-Z]+://(www\\.|m\\.)?", "");
    int hash = bare.indexOf('#');
    bare = hash < 0 ? bare : bare.substring(0, hash);
    return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
  }

  private void join(int one, int other, String reason) {
    int a = root(one);
    int b = root(other);
    if (a == b) {
      return;
    }
    int low = Math.min(a, b);
    int high = Math.max(a, b);
    parent[high] = low;
    TreeSet<Integer> why = reasons.computeIfAbsent(low, k -> new TreeSet<>());
    why.add(REASONS.indexOf(reason));
    TreeSet<Integer> moved = reasons.remove(high);
    if (moved != null) {
      why.addAll(moved);
    }
  }

  private int root(int article) {
    int at = article;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  private List<Origin> result() {
    Map<Integer, List<String>> members = new TreeMap<>();
    for (int k = 0; k < articles.size(); k++) {
      members.computeIfAbsent(root(k), root -> new ArrayList<>()).add(articles.get(k).id());
    }
    List<Origin> origins = new ArrayList<>();
    for (Map.Entry<Integer, List<String>> entry : members.entrySet()) {
      TreeSet<Integer> why = reasons.getOrDefault(entry.getKey(), new TreeSet<>());
      origins.add(
          new Origin(
              "o" + (origins.size() + 1),
              entry.getValue(),
              String.join("+", why.stream().map(REASONS::get).toList())));
    }
    return origins;
  }
}
