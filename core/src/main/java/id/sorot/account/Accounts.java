package id.sorot.account;

import id.sorot.article.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Makes accounts from values and their evidence. */
public final class Accounts {
  private Accounts() {}

  /**
   * Returns the account of a property, the value with most origins first, then the one in most
   * articles, then in order of the value; of each article only the first evidence is kept.
   *
   * @param evidence at least one for each value
   */
  public static Account of(
      String property, Map<String, List<Evidence>> evidence, Standpoints standpoints) {
    List<AccountValue> values = new ArrayList<>();
    evidence.forEach((value, of) -> values.add(value(value, of, standpoints)));
    values.sort(
        Comparator.comparingInt((AccountValue v) -> -v.origins())
            .thenComparingInt(v -> -v.articles().size())
            .thenComparing(AccountValue::value));
    return new Account(property, values);
  }

  private static AccountValue value(
      String value, List<Evidence> evidence, Standpoints standpoints) {
    TreeSet<String> articles = new TreeSet<>();
    evidence.forEach(e -> articles.add(e.article()));
    Map<String, Evidence> first = new LinkedHashMap<>();
    evidence.stream()
        .sorted(Comparator.comparing(Evidence::article).thenComparing(Evidence::span))
        .forEach(e -> first.putIfAbsent(e.article(), e));
    return new AccountValue(
        value, standpoints.origins(articles), List.copyOf(articles), List.copyOf(first.values()));
  }
}
