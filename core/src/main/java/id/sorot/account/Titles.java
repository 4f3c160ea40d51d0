package id.sorot.account;

import id.sorot.account.Disagreement.Kind;
import id.sorot.annotation.Analysis;
import id.sorot.annotation.Mention;
import id.sorot.article.Evidence;
import id.sorot.article.Span;
import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The titles the articles give to persons, by {@code languages/<code>/actor-roles.tsv}. Immutable
 * and safe for use by many threads.
 *
 * <p>A title is a word for an office; 'leader' fits whoever leads and disagrees with nothing by
 * itself. Titles differ where two offices are named, or one that the person is not known to hold.
 */
final class Titles {
  private static final String LEADER = "leader";

  /** What the articles call one person. */
  record Called(String code, Account account, Optional<Disagreement> disagreement) {}

  private record Title(List<String> forms, String office) {}

  private final Knowledge knowledge;
  private final Map<String, List<Title>> byLanguage;

  private Titles(Knowledge knowledge, Map<String, List<Title>> byLanguage) {
    this.knowledge = knowledge;
    this.byLanguage = byLanguage;
  }

  static Titles load(Knowledge knowledge) {
    Map<String, List<Title>> byLanguage = new HashMap<>();
    for (String lang : List.of("id", "en")) {
      String file = "languages/" + lang + "/actor-roles.tsv";
      List<Title> titles = new ArrayList<>();
      for (Row row : knowledge.has(file) ? knowledge.table(file) : List.<Row>of()) {
        if (row.cell(2).equals("title") && !row.cell(3).isEmpty()) {
          titles.add(new Title(row.values(0).stream().map(Titles::form).toList(), row.cell(3)));
        }
      }
      byLanguage.put(lang, titles);
    }
    return new Titles(knowledge, byLanguage);
  }

  private static String form(String cell) {
    int mark = cell.indexOf('>');
    return mark < 0 ? cell : cell.substring(0, mark);
  }

  private record Use(String office, Evidence evidence) {}

  /** Returns what persons are called, in order of their names. */
  List<Called> of(Collection<Analysis> analyses, Standpoints standpoints, Wording wording) {
    Map<String, String> codes = new TreeMap<>();
    Map<String, Map<String, List<Use>>> byPerson = new TreeMap<>();
    for (Analysis analysis : analyses) {
      for (Mention mention : analysis.mentions()) {
        if (mention.actor().kind().equals("person")) {
          title(analysis, mention)
              .ifPresent(
                  use -> {
                    String name = mention.actor().name();
                    codes.putIfAbsent(name, mention.actor().code());
                    byPerson
                        .computeIfAbsent(name, n -> new TreeMap<>())
                        .computeIfAbsent(use.evidence.text(), w -> new ArrayList<>())
                        .add(use);
                  });
        }
      }
    }
    List<Called> called = new ArrayList<>();
    byPerson.forEach(
        (name, uses) ->
            called.add(called(name, codes.getOrDefault(name, "?"), uses, standpoints, wording)));
    return called;
  }

  private Called called(
      String name,
      String code,
      Map<String, List<Use>> uses,
      Standpoints standpoints,
      Wording wording) {
    Map<String, List<Evidence>> values = new TreeMap<>();
    Set<String> offices = new TreeSet<>();
    uses.forEach(
        (words, of) -> {
          values
              .computeIfAbsent(capital(words), w -> new ArrayList<>())
              .addAll(of.stream().map(Use::evidence).toList());
          of.forEach(u -> offices.add(u.office));
        });
    Account account = Accounts.of("title " + name, values, standpoints);
    Set<String> exact = new TreeSet<>(offices);
    exact.remove(LEADER);
    boolean differ =
        exact.size() > 1
            || exact.size() == 1 && offices.size() > 1 && !known(name).containsAll(exact);
    List<String> articles = new ArrayList<>();
    account.values().forEach(v -> articles.addAll(v.articles()));
    if (!differ || standpoints.origins(articles) < 2) {
      return new Called(code, account, Optional.empty());
    }
    StringBuilder all = new StringBuilder();
    for (AccountValue value : account.values()) {
      all.append(all.isEmpty() ? "" : ", ").append(value.value());
    }
    return new Called(
        code,
        account,
        Optional.of(
            new Disagreement(
                account.property(), Kind.TITLE, wording.say("why.title", all), "low")));
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Returns the offices a person is known to hold or to have held; empty if nothing is known. */
  private Set<String> known(String name) {
    Set<String> offices = new TreeSet<>();
    if (!knowledge.has("world/persons.tsv")) {
      return offices;
    }
    for (Row row : knowledge.table("world/persons.tsv")) {
      if (row.cell(0).equals(name)) {
        for (String term : row.values(3)) {
          int slash = term.indexOf('/');
          int blank = term.indexOf(' ');
          if (slash > 0 && blank > slash) {
            offices.add(term.substring(slash + 1, blank));
          }
        }
      }
    }
    return offices;
  }

  /** Returns the longest title in the words that name a person. */
  private Optional<Use> title(Analysis analysis, Mention mention) {
    String words = mention.span().of(analysis.article().text().characters());
    StringBuilder lower = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      lower.append(Character.isWhitespace(c) ? ' ' : Character.toLowerCase(c));
    }
    Optional<Use> best = Optional.empty();
    for (Title title : byLanguage.getOrDefault(analysis.lang(), List.of())) {
      for (String form : title.forms) {
        int at = wordAt(lower, form);
        if (at >= 0 && best.map(b -> b.evidence.text().length() < form.length()).orElse(true)) {
          int start = mention.span().start() + at;
          best =
              Optional.of(
                  new Use(
                      office(title.office, form),
                      analysis.article().evidence(new Span(start, start + form.length()))));
        }
      }
    }
    return best;
  }

  /** 'Leader' fits whoever leads; 'supreme leader' is a title of its own. */
  private static String office(String office, String form) {
    return office.equals(LEADER) && form.indexOf(' ') > 0 ? "supreme-" + LEADER : office;
  }

  private static int wordAt(StringBuilder lower, String form) {
    for (int at = lower.indexOf(form); at >= 0; at = lower.indexOf(form, at + 1)) {
      int end = at + form.length();
      boolean starts = at == 0 || !Character.isLetter(lower.charAt(at - 1));
      boolean ends = end == lower.length() || !Character.isLetter(lower.charAt(end));
      if (starts && ends) {
        return at;
      }
    }
    return -1;
  }
}
