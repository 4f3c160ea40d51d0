package id.sorot.read;

import id.sorot.article.Timestamp;
import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads what a page says of itself, the most trusted source first. */
final class PageMetadata {
  private static final int TITLE_CHARS = 300;

  private final Map<String, Map<String, Integer>> names;
  private final People people;
  private final PageTimes times;

  private PageMetadata(Map<String, Map<String, Integer>> names, People people, PageTimes times) {
    this.names = names;
    this.people = people;
    this.times = times;
  }

  static PageMetadata load(Knowledge knowledge) {
    Map<String, Map<String, Integer>> names = new HashMap<>();
    for (Row row : knowledge.table("reading/meta-names.tsv")) {
      Map<String, Integer> rank = names.computeIfAbsent(row.cell(0), k -> new HashMap<>());
      for (String name : row.values(1)) {
        rank.putIfAbsent(name, rank.size());
      }
    }
    return new PageMetadata(
        names, People.load(knowledge), new PageTimes(DateWords.load(knowledge)));
  }

  /**
   * What a page says of itself.
   *
   * @param outlet the name of the site
   */
  record Found(
      Optional<String> title,
      List<String> authors,
      Optional<Timestamp> published,
      Optional<Timestamp> modified,
      Optional<String> outlet,
      Optional<String> publisher,
      Optional<String> address,
      Optional<String> lang) {}

  /** Returns the title, which the search for the article needs before all else. */
  Optional<String> title(PageTree tree, StructuredData data, Map<String, List<String>> metas) {
    List<String> heads = new ArrayList<>();
    for (Element head : tree.heads()) {
      String text = head.text().strip();
      if (!text.isEmpty() && text.length() < TITLE_CHARS) {
        heads.add(text);
      }
    }
    String document = tree.documentTitle().strip();
    Set<String> outlets = outletNames(tree, data, metas);
    List<String> told = new ArrayList<>(metas.getOrDefault("title", List.of()));
    data.field("headline").ifPresent(told::add);
    told.add(document);
    // A first heading that the page repeats in its title is what a reader sees as the title.
    for (String head : heads) {
      String folded = Fold.of(head);
      for (String other : told) {
        if (folded.length() > 4 && Fold.of(other).startsWith(folded) && !outlets.contains(folded)) {
          return Optional.of(head);
        }
      }
    }
    for (String other : told) {
      String bare = withoutOutlet(other, outlets);
      if (!bare.isEmpty() && !outlets.contains(Fold.of(bare))) {
        return Optional.of(closest(heads, bare));
      }
    }
    return heads.stream().findFirst();
  }

  /** A single heading that shares most words with the title is what readers see of it. */
  private static String closest(List<String> heads, String title) {
    Set<String> words = words(title);
    for (String head : heads) {
      Set<String> own = words(head);
      int before = own.size();
      own.retainAll(words);
      if (before >= 3 && own.size() >= 0.8 * before && own.size() >= 0.6 * words.size()) {
        return head;
      }
    }
    return title;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static final String[] SEPARATORS = {
    " | ", " - ", " – ", " — ", " :: ", " • ", " · ", " » ", " « ", " // ", " / ", "|", ": "
  };

  static String withoutOutlet(String title, Set<String> outlets) {
    String bare = title.strip();
    for (int round = 0; round < 3; round++) {
      boolean cut = false;
      for (String separator : SEPARATORS) {
        int last = bare.lastIndexOf(separator);
        if (last > 0 && !separator.equals(": ")) {
          String tail = bare.substring(last + separator.length());
          boolean known = isOutlet(Fold.of(tail), outlets);
          boolean bar =
              separator.contains("|") || separator.equals(" :: ") || separator.equals(" • ");
          if (known || (bar && round == 0 && tail.split("\\s+").length <= 4 && last >= 15)) {
            bare = bare.substring(0, last).strip();
            cut = true;
            break;
          }
        }
        int first = bare.indexOf(separator);
        if (first > 0 && isOutlet(Fold.of(bare.substring(0, first)), outlets)) {
          bare = bare.substring(first + separator.length()).strip();
          cut = true;
          break;
        }
      }
      if (!cut) {
        break;
      }
    }
    return bare;
  }

  private static boolean isOutlet(String folded, Set<String> outlets) {
    if (folded.isEmpty() || folded.length() > 40) {
      return false;
    }
    if (outlets.contains(folded)) {
      return true;
    }
    for (String outlet : outlets) {
      if (outlet.length() >= 4
          && folded.length() >= 4
          && (folded.startsWith(outlet) && folded.length() < outlet.length() + 16
              || outlet.startsWith(folded)
              || folded.endsWith(outlet))) {
        return true;
      }
    }
    return false;
  }

  private Set<String> outletNames(
      PageTree tree, StructuredData data, Map<String, List<String>> metas) {
    Set<String> outlets = new HashSet<>();
    metas.getOrDefault("outlet", List.of()).forEach(o -> outlets.add(Fold.of(o)));
    data.publisher().ifPresent(p -> outlets.add(Fold.of(p)));
    data.site().ifPresent(p -> outlets.add(Fold.of(p)));
    String site = tree.site();
    if (!site.isEmpty()) {
      outlets.add(Fold.of(site));
      int dot = site.indexOf('.');
      if (dot > 3) {
        outlets.add(Fold.of(site.substring(0, dot)));
      }
    }
    outlets.remove("");
    return outlets;
  }

  /** Returns the contents of the meta elements by kind, the most trusted first. */
  Map<String, List<String>> metas(PageTree tree) {
    record Ranked(int rank, String content) {}
    Map<String, List<Ranked>> found = new HashMap<>();
    for (Element meta : tree.metas()) {
      String content = meta.attr("content").strip();
      if (content.isEmpty()) {
        continue;
      }
      String name =
          (meta.hasAttr("property")
                  ? meta.attr("property")
                  : meta.hasAttr("name")
                      ? meta.attr("name")
                      : meta.hasAttr("itemprop") ? meta.attr("itemprop") : meta.attr("http-equiv"))
              .strip()
              .toLowerCase(Locale.ROOT);
      for (Map.Entry<String, Map<String, Integer>> kind : names.entrySet()) {
        Integer rank = kind.getValue().get(name);
        if (rank != null) {
          found
              .computeIfAbsent(kind.getKey(), k -> new ArrayList<>())
              .add(new Ranked(rank, content));
        }
      }
    }
    Map<String, List<String>> metas = new HashMap<>();
    found.forEach(
        (kind, all) -> {
          all.sort((a, b) -> Integer.compare(a.rank, b.rank));
          metas.put(kind, all.stream().map(Ranked::content).toList());
        });
    return metas;
  }

  Found read(
      PageTree tree,
      StructuredData data,
      Map<String, List<String>> metas,
      Optional<String> title,
      int contentStart,
      Optional<String> served) {
    Optional<String> outlet =
        metas.getOrDefault("outlet", List.of()).stream()
            .filter(o -> o.length() < 60 && !o.startsWith("http") && !o.startsWith("@"))
            .findFirst()
            .or(data::publisher)
            .or(data::site);
    Optional<String> address = address(tree, metas, served);
    PageTimes.Found when = times.read(tree, data, metas, address.or(() -> served), contentStart);
    return new Found(
        title,
        authors(tree, data, metas, outlet, contentStart),
        when.published(),
        when.modified(),
        outlet,
        data.publisher(),
        address,
        language(tree, metas, data));
  }

  private static Optional<String> address(
      PageTree tree, Map<String, List<String>> metas, Optional<String> served) {
    for (Element link : tree.linkElements()) {
      if (link.attr("rel").equalsIgnoreCase("canonical")) {
        String href = link.attr("href").strip();
        if (href.startsWith("http")) {
          return Optional.of(href);
        }
        if (served.isPresent() && !href.isEmpty()) {
          try {
            URI base = new URI(served.get());
            if (base.isAbsolute() && base.getHost() != null) {
              return Optional.of(base.resolve(new URI(href)).toString());
            }
          } catch (URISyntaxException | IllegalArgumentException e) {
            return served;
          }
        }
      }
    }
    return metas.getOrDefault("address", List.of()).stream()
        .filter(a -> a.startsWith("http"))
        .findFirst()
        .or(() -> served);
  }

  private static Optional<String> language(
      PageTree tree, Map<String, List<String>> metas, StructuredData data) {
    List<String> told = new ArrayList<>();
    told.add(tree.language());
    data.field("inLanguage").ifPresent(told::add);
    told.addAll(metas.getOrDefault("language", List.of()));
    for (String one : told) {
      String code = one.strip().toLowerCase(Locale.ROOT).split("[-_,; ]", 2)[0];
      if (code.length() == 2 && code.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
        // Pages still use the old code of Indonesian.
        return Optional.of(code.equals("in") ? "id" : code);
      }
    }
    return Optional.empty();
  }

  // ---------------------------------------------------------------- authors

  private List<String> authors(
      PageTree tree,
      StructuredData data,
      Map<String, List<String>> metas,
      Optional<String> outlet,
      int contentStart) {
    String site = Fold.of(outlet.orElse(""));
    List<String> structured = names(data.authors(), site);
    if (!structured.isEmpty()) {
      return structured;
    }
    List<String> marked = new ArrayList<>();
    for (Element property : tree.properties()) {
      if (property.attr("itemprop").equalsIgnoreCase("author") && marked.size() < 8) {
        marked.add(nameIn(property));
      }
    }
    List<String> items = names(marked, site);
    List<String> meta = names(metas.getOrDefault("author", List.of()), site);
    if (!meta.isEmpty()) {
      return meta;
    }
    if (!items.isEmpty()) {
      return items;
    }
    return byline(tree, site, contentStart);
  }

  private static String nameIn(Element property) {
    if (property.hasAttr("content")) {
      return property.attr("content");
    }
    Element name = property.selectFirst("[itemprop=name]");
    if (name != null) {
      return name.hasAttr("content") ? name.attr("content") : name.text();
    }
    return property.text();
  }

  private List<String> byline(PageTree tree, String site, int contentStart) {
    for (Element element : tree.authorElements()) {
      if (element.normalName().equals("a") && element.attr("rel").contains("author")) {
        List<String> found = names(List.of(element.text()), site);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    for (Element element : tree.authorElements()) {
      String text = element.text().strip();
      if (text.length() > 120 || text.isEmpty()) {
        continue;
      }
      List<String> linked = new ArrayList<>();
      for (Element link : element.select("a")) {
        String href = link.attr("href");
        if (href.contains("author")
            || href.contains("autor")
            || href.contains("people")
            || href.contains("profil")
            || href.contains("by/")
            || href.contains("staff")
            || href.contains("contributor")
            || href.contains("penulis")) {
          linked.add(link.text());
        }
      }
      List<String> found = names(linked.isEmpty() ? List.of(withoutDate(text)) : linked, site);
      if (!found.isEmpty() && found.size() <= 5) {
        return found;
      }
    }
    return List.of();
  }

  private String withoutDate(String text) {
    return times
        .words()
        .first(text, "text")
        .map(d -> text.substring(0, d.start()).strip())
        .orElse(text);
  }

  private List<String> names(List<String> bylines, String site) {
    Map<String, String> all = new java.util.LinkedHashMap<>();
    for (String byline : bylines) {
      for (String name : people.split(byline)) {
        String folded = Fold.of(name);
        if (!folded.isEmpty() && !folded.equals(site)) {
          all.putIfAbsent(folded, name);
        }
      }
    }
    return new ArrayList<>(all.values());
  }
}
