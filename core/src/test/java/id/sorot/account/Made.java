package id.sorot.account;

import id.sorot.article.Article;
import id.sorot.article.DateRange;
import id.sorot.article.Evidence;
import id.sorot.article.Precision;
import id.sorot.article.Span;
import id.sorot.article.Text;
import id.sorot.article.Timestamp;
import id.sorot.copy.Origin;
import id.sorot.event.EventType;
import id.sorot.event.Report;
import id.sorot.event.Status;
import id.sorot.knowledge.Knowledge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reports and articles made by hand, for tests. */
final class Made {
  private static final Knowledge KNOWLEDGE = Knowledge.builtIn();

  private final Map<String, Article> articles = new TreeMap<>();
  private final List<Origin> origins = new ArrayList<>();
  private final List<Report> reports = new ArrayList<>();

  Made article(String id, String day) {
    return article(id, day, "en", "");
  }

  Made article(String id, String day, String lang, String text) {
    articles.put(
        id,
        new Article(
            id,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            day.isEmpty()
                ? Optional.empty()
                : Optional.of(new Timestamp(day, Precision.DAY, "row")),
            Optional.empty(),
            Optional.of(lang),
            new Text(text, List.of()),
            List.of(),
            List.of()));
    return this;
  }

  Made oneOrigin(String... ids) {
    origins.add(new Origin("o-" + ids[0], List.of(ids), "text"));
    return this;
  }

  /** Adds a report; give the day as an ISO date, empty for none. */
  Made says(
      String article,
      EventType type,
      String cameo,
      String source,
      String target,
      Status status,
      String day) {
    return says(article, type, cameo, source, target, status, day, "", Map.of(), false);
  }

  Made says(
      String article,
      EventType type,
      String cameo,
      String source,
      String target,
      Status status,
      String day,
      String place,
      Map<String, Integer> numbers,
      boolean mutual) {
    articles.computeIfAbsent(article, id -> new Made().article(id, "").articles.get(id));
    int at = reports.size() * 10;
    reports.add(
        new Report(
            type,
            Optional.empty(),
            cameo,
            source,
            target.isEmpty() ? Optional.empty() : Optional.of(target),
            mutual,
            Optional.empty(),
            Optional.empty(),
            status,
            Optional.empty(),
            day.isEmpty() ? Optional.empty() : Optional.of(DateRange.day(LocalDate.parse(day))),
            place.isEmpty() ? Optional.empty() : Optional.of(place),
            numbers,
            0.8,
            new Evidence(article, new Span(at, at + 5), "words"),
            "made:1"));
    return this;
  }

  List<Report> reports() {
    return reports;
  }

  List<Event> events() {
    return events(reports);
  }

  List<Event> events(List<Report> inThisOrder) {
    return EventMerger.load(KNOWLEDGE)
        .merge(
            inThisOrder, Standpoints.of(articles.values(), origins), Wording.load(KNOWLEDGE, "en"));
  }
}
