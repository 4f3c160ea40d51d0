package id.sorot;

import id.sorot.article.Evidence;
import id.sorot.brief.Brief;
import id.sorot.brief.Unsaid;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What some articles add to a brief: all that no article before them had. */
final class News {
  private final Set<String> fresh;

  private News(Set<String> fresh) {
    this.fresh = fresh;
  }

  /** Returns what of a brief is new with the {@code fresh} articles. */
  static Brief of(Brief brief, Set<String> fresh) {
    return new News(fresh).of(brief);
  }

  private Brief of(Brief brief) {
    return new Brief(
        brief.story(),
        kept(
            brief.happened(),
            event ->
                event.reports().stream().allMatch(r -> fresh.contains(r.evidence().article()))),
        kept(brief.quotes(), quote -> fresh.containsAll(quote.articles())),
        kept(brief.pacts(), pact -> isNew(pact.evidence())),
        kept(brief.obligations(), obligation -> isNew(obligation.evidence())),
        kept(brief.ties(), tie -> isNew(tie.evidence())),
        kept(
            brief.disagreements(),
            difference ->
                difference.values().stream()
                    .flatMap(value -> value.articles().stream())
                    .anyMatch(fresh::contains)),
        kept(brief.watchers(), watcher -> fresh.containsAll(watcher.articles())),
        kept(brief.attention(), attention -> fresh.containsAll(attention.articles())),
        kept(brief.copies(), copy -> fresh.contains(copy.a()) || fresh.contains(copy.b())),
        brief.unsaid().stream()
            .map(u -> new Unsaid(u.what(), u.words(), fresh(u.articles()), u.evidence()))
            .filter(unsaid -> !unsaid.articles().isEmpty())
            .toList(),
        kept(brief.furniture(), left -> fresh.containsAll(left.articles())));
  }

  private boolean isNew(Collection<Evidence> evidence) {
    return !evidence.isEmpty() && evidence.stream().allMatch(e -> fresh.contains(e.article()));
  }

  private List<String> fresh(List<String> articles) {
    return articles.stream().filter(fresh::contains).toList();
  }

  private static <T> List<T> kept(List<T> all, Predicate<T> isNew) {
    return all.stream().filter(isNew).toList();
  }
}
