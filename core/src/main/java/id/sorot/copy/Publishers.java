package id.sorot.copy;

import id.sorot.article.Article;
import id.sorot.article.Block;
import id.sorot.article.Text;
import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who runs which outlet, and how the credit lines of agencies look. Immutable and safe for use by
 * many threads.
 */
public final class Publishers {
  private static final int HEAD = 240;
  private static final int TAIL = 240;

  private final Map<String, String> byName;
  private final Map<String, String> byDomain;
  private final List<Credit> credits;

  /** A pattern of a credit line. */
  private record Credit(Pattern pattern, String agency, boolean anywhere) {}

  private Publishers(
      Map<String, String> byName, Map<String, String> byDomain, List<Credit> credits) {
    this.byName = Map.copyOf(byName);
    this.byDomain = Map.copyOf(byDomain);
    this.credits = List.copyOf(credits);
  }

  /**
   * Returns the publishers and agencies on file.
   *
   * @throws id.sorot.knowledge.KnowledgeException if a row cannot be read; it names the line
   */
  public static Publishers load(Knowledge knowledge) {
    Map<String, String> byName = new HashMap<>();
    Map<String, String> byDomain = new HashMap<>();
    for (Row row : knowledge.table("world/publishers.tsv")) {
      if (row.cell(0).isEmpty() || row.cell(1).isEmpty()) {
        throw row.mistake("needs a publisher and at least one outlet");
      }
      for (String outlet : row.values(1)) {
        byName.put(name(outlet), row.cell(0));
      }
      byName.putIfAbsent(name(row.cell(0)), row.cell(0));
      for (String domain : row.values(2)) {
        byDomain.put(domain.toLowerCase(Locale.ROOT), row.cell(0));
      }
    }
    List<Credit> credits = new ArrayList<>();
    for (Row row : knowledge.table("world/wires.tsv")) {
      try {
        credits.add(
            new Credit(Pattern.compile(row.cell(1)), row.cell(0), row.cell(2).equals("anywhere")));
      } catch (java.util.regex.PatternSyntaxException e) {
        throw row.mistake("'" + row.cell(1) + "' is no pattern: " + e.getDescription());
      }
    }
    return new Publishers(byName, byDomain, credits);
  }

  /** Returns who runs the outlet of an article; the outlet itself if it is not on file. */
  public Optional<String> publisher(Article article) {
    Optional<String> known =
        article
            .address()
            .flatMap(this::ofAddress)
            .or(
                () ->
                    article
                        .outlet()
                        .flatMap(outlet -> Optional.ofNullable(byName.get(name(outlet)))))
            .or(() -> article.outlet().flatMap(this::ofDomain));
    return known.or(article::publisher).or(article::outlet);
  }

  private Optional<String> ofAddress(String address) {
    int scheme = address.indexOf("://");
    if (scheme < 0 || address.startsWith("file:")) {
      return Optional.empty();
    }
    String host = address.substring(scheme + 3);
    int end = 0;
    while (end < host.length() && "/?#:".indexOf(host.charAt(end)) < 0) {
      end++;
    }
    return ofDomain(host.substring(0, end));
  }

  /** Looks a host up, then the domain above it, and so on. */
  private Optional<String> ofDomain(String host) {
    String domain = host.toLowerCase(Locale.ROOT);
    while (domain.indexOf('.') > 0) {
      String publisher = byDomain.get(domain);
      if (publisher != null) {
        return Optional.of(publisher);
      }
      domain = domain.substring(domain.indexOf('.') + 1);
    }
    return Optional.empty();
  }

  private static String name(String outlet) {
    String name = outlet.toLowerCase(Locale.ROOT).strip();
    return name.startsWith("www.") ? name.substring(4) : name;
  }

  /**
   * Returns the agency an article's credit line names; empty if it names none.
   *
   * <p>A credit stands in the first or last characters of the text, in its furniture, or among the
   * authors; a phrase such as 'dikutip dari' counts anywhere in the first half.
   */
  public Optional<String> wire(Article article) {
    Text text = article.text();
    String all = text.characters();
    String head = all.substring(0, Math.min(HEAD, all.length()));
    String tail = all.substring(Math.max(0, all.length() - TAIL));
    StringBuilder ends = new StringBuilder(head).append('\n').append(tail);
    for (Block block : text.blocks()) {
      if (!block.isProse()) {
        ends.append('\n').append(block.span().of(all));
      }
    }
    article.authors().forEach(author -> ends.append('\n').append(author));
    String front = all.substring(0, Math.min(all.length(), Math.max(2000, all.length() / 2)));
    for (Credit credit : credits) {
      if (credit.pattern().matcher(credit.anywhere() ? front : ends).find()) {
        return Optional.of(credit.agency());
      }
    }
    return Optional.empty();
  }
}
