package id.sorot.brief;

import id.sorot.account.AccountValue;
import id.sorot.account.Disagreement.Kind;
import id.sorot.account.Standpoints;
import id.sorot.account.Wording;
import id.sorot.article.Evidence;
import id.sorot.relation.Tie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Ties that one origin reports and another only wishes for, denies or says have ended; and the two
 * inside one article.
 */
final class TieDifferences {
  private static final Set<String> COMPARED = Set.of("dependence", "sanction", "diplomatic");
  private static final Set<String> MILITARY = Set.of("arms", "defence");

  private TieDifferences() {}

  static List<Difference> of(List<Tie> ties, Standpoints standpoints, Wording wording) {
    Map<String, List<Tie>> byMatter = new TreeMap<>();
    for (Tie tie : ties) {
      if (COMPARED.contains(tie.kind()) && !tie.from().equals("?") && !tie.to().equals("?")) {
        byMatter
            .computeIfAbsent(tie.from() + "-" + tie.to() + " " + tie.kind(), k -> new ArrayList<>())
            .add(tie);
      }
    }
    List<Difference> found = new ArrayList<>();
    byMatter.forEach(
        (matter, of) -> {
          if (of.size() > 1) {
            compare(matter, of, standpoints, wording, found);
          }
        });
    insideOneArticle(ties, wording, found);
    return found;
  }

  /** A readiness to help by arms beside an admission of it, told in one article. */
  private static void insideOneArticle(List<Tie> ties, Wording wording, List<Difference> found) {
    for (Tie ready : ties) {
      if (ready.status() != Tie.Status.PROMISED || !MILITARY.contains(ready.kind())) {
        continue;
      }
      for (Tie admitted : ties) {
        boolean same =
            admitted.status() == Tie.Status.REPORTED
                && admitted.kind().equals("arms")
                && Set.of(admitted.from(), admitted.to()).equals(Set.of(ready.from(), ready.to()));
        if (!same) {
          continue;
        }
        for (Evidence one : ready.evidence()) {
          admitted.evidence().stream()
              .filter(e -> e.article().equals(one.article()))
              .findFirst()
              .ifPresent(
                  other ->
                      found.add(
                          new Difference(
                              "status",
                              Kind.STRENGTH,
                              wording.say("why.tie.internal"),
                              "low",
                              admitted.from() + "-" + admitted.to() + " " + admitted.kind(),
                              List.of(
                                  new AccountValue(
                                      "promised", 1, List.of(one.article()), List.of(one)),
                                  new AccountValue(
                                      "reported", 1, List.of(other.article()), List.of(other))))));
        }
      }
    }
  }

  private static void compare(
      String matter,
      List<Tie> ties,
      Standpoints standpoints,
      Wording wording,
      List<Difference> found) {
    boolean told = ties.stream().anyMatch(t -> t.status() == Tie.Status.REPORTED);
    boolean weaker =
        ties.stream()
            .anyMatch(
                t ->
                    t.status() == Tie.Status.WISHED
                        || t.status() == Tie.Status.DENIED
                        || t.status() == Tie.Status.ENDED
                        || t.status() == Tie.Status.PROMISED);
    if (!told || !weaker) {
      return;
    }
    List<AccountValue> values = new ArrayList<>();
    TreeSet<String> origins = new TreeSet<>();
    for (Tie tie : ties) {
      if (tie.status() == Tie.Status.POSSIBLE) {
        continue;
      }
      List<String> articles = tie.evidence().stream().map(Evidence::article).distinct().toList();
      articles.forEach(a -> origins.add(standpoints.origin(a)));
      values.add(
          new AccountValue(
              tie.status().name().toLowerCase(Locale.ROOT),
              tie.origins(),
              articles,
              tie.evidence()));
    }
    values.sort(
        Comparator.comparingInt((AccountValue v) -> -v.origins())
            .thenComparing(AccountValue::value));
    boolean internal = origins.size() == 1;
    found.add(
        new Difference(
            "status",
            internal ? Kind.STRENGTH : Kind.STATUS,
            wording.say(internal ? "why.tie.internal" : "why.tie"),
            "low",
            matter,
            values));
  }
}
