package id.sorot.app.evaluate;

import id.sorot.Json;
import id.sorot.Sorot;
import id.sorot.app.evaluate.AccountSets.OneArticle;
import id.sorot.app.evaluate.AccountSets.OneSet;
import id.sorot.app.evaluate.AccountSets.Wanted;
import id.sorot.brief.Brief;
import id.sorot.brief.BriefMaker;
import id.sorot.brief.Difference;
import id.sorot.event.Report;
import id.sorot.knowledge.Knowledge;
import id.sorot.read.ArticleReader;
import id.sorot.read.Sidecar;
import id.sorot.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Measures events and disagreements on sets of articles whose agreements and disagreements are
 * known. The form of the gold is told in {@link AccountSets}.
 *
 * <p>A prediction is JSON Lines, {@code {id: SET, events: […], disagreements: […]}} with events as
 * {@code accounts} writes them; the ids of reports are those of the set's articles.
 */
final class AccountsEvaluation implements Evaluation {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  /** What was said of one set. */
  private record Said(List<Happened> events, List<String> differences) {}

  private record Happened(String type, String status, Set<String> codes, Set<String> articles) {}

  @Override
  public Scores evaluate(Path gold, Optional<Path> predicted, Knowledge knowledge, int threads)
      throws IOException {
    AccountSets sets = AccountSets.read(gold);
    Map<String, Said> said = predicted.isPresent() ? read(predicted.get()) : work(sets, knowledge);
    Tally events = new Tally();
    Tally contradictions = new Tally();
    Tally others = new Tally();
    List<Scores.Row> rows = new ArrayList<>();
    for (OneSet set : sets.sets()) {
      Said of = said.getOrDefault(set.name(), new Said(List.of(), List.of()));
      for (Wanted wanted : set.events()) {
        boolean found = of.events.stream().anyMatch(e -> isWanted(e, wanted));
        events.count(found, !found, false);
      }
      compare(set, of, contradictions, others);
    }
    rows.add(new Scores.Row("events", events.recall()));
    rows.add(new Scores.Row("contradictions", contradictions.all()));
    rows.add(new Scores.Row("other disagreements", others.all()));
    return new Scores("accounts", gold.toString(), rows);
  }

  private static void compare(OneSet set, Said said, Tally contradictions, Tally others) {
    List<String> left = new ArrayList<>(said.differences);
    for (String wanted : set.differences()) {
      boolean found = left.remove(wanted);
      (wanted.startsWith("contradiction ") ? contradictions : others).count(found, !found, false);
    }
    for (String extra : left) {
      (extra.startsWith("contradiction ") ? contradictions : others).count(false, false, true);
    }
  }

  private static boolean isWanted(Happened event, Wanted wanted) {
    return event.type.equals(wanted.type())
        && event.status.equals(wanted.status())
        && event.codes.containsAll(wanted.codes())
        && event.articles.equals(wanted.articles());
  }

  private static final class Tally {
    private int right;
    private int missed;
    private int wrong;

    void count(boolean isRight, boolean isMissed, boolean isWrong) {
      right += isRight ? 1 : 0;
      missed += isMissed ? 1 : 0;
      wrong += isWrong ? 1 : 0;
    }

    Map<String, Double> recall() {
      Map<String, Double> values = new LinkedHashMap<>();
      values.put("recall", share(right, right + missed));
      values.put("right", (double) right);
      values.put("missed", (double) missed);
      return values;
    }

    Map<String, Double> all() {
      Map<String, Double> values = new LinkedHashMap<>();
      values.put("precision", share(right, right + wrong));
      values.putAll(recall());
      values.put("false", (double) wrong);
      return values;
    }

    private static double share(int part, int whole) {
      return whole == 0 ? 1 : part / (double) whole;
    }
  }

  private static Map<String, Said> work(AccountSets sets, Knowledge knowledge) {
    Sorot sorot = Sorot.load(knowledge);
    ArticleReader reader = ArticleReader.load(knowledge);
    BriefMaker maker = BriefMaker.load(knowledge, "en");
    Map<String, Said> said = new HashMap<>();
    for (OneSet set : sets.sets()) {
      var analysed = set.articles().stream().map(a -> sorot.analyse(article(a, reader))).toList();
      List<String> ids = set.articles().stream().map(OneArticle::id).toList();
      Story story =
          new Story(
              set.name(), set.name(), ids, ids, List.of(), Optional.empty(), Optional.empty());
      List<Report> reports = new ArrayList<>();
      analysed.forEach(a -> reports.addAll(a.reports()));
      Brief brief =
          maker
              .make(
                  new BriefMaker.Material(
                      story,
                      analysed.stream().map(a -> a.analysis()).toList(),
                      reports,
                      List.of(),
                      List.of(),
                      List.of()),
                  TODAY)
              .brief();
      said.put(set.name(), said(brief));
    }
    return said;
  }

  private static id.sorot.article.Article article(OneArticle a, ArticleReader reader) {
    return reader.plain(
        a.id(),
        a.text(),
        new Sidecar(
            "row",
            Optional.of("Outlet " + a.id()),
            Optional.empty(),
            Optional.empty(),
            a.day(),
            Optional.empty(),
            Optional.of(a.lang()),
            List.of()));
  }

  private static Said said(Brief brief) {
    List<Happened> events =
        brief.happened().stream()
            .map(
                e ->
                    new Happened(
                        e.type().name(),
                        word(e.status()),
                        countries(e.parties().stream().map(p -> p.actor()).toList()),
                        new TreeSet<>(
                            e.reports().stream().map(r -> r.evidence().article()).toList())))
            .toList();
    return new Said(
        events, brief.disagreements().stream().map(AccountsEvaluation::difference).toList());
  }

  private static String difference(Difference d) {
    return word(d.kind()) + " " + d.property().split(" ", 2)[0];
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Set<String> countries(List<String> codes) {
    Set<String> countries = new TreeSet<>();
    codes.forEach(c -> countries.add(c.split(":", 2)[0]));
    return countries;
  }

  private static Map<String, Said> read(Path predicted) throws IOException {
    Map<String, Said> said = new HashMap<>();
    for (String line : Files.readAllLines(predicted)) {
      if (line.isBlank()) {
        continue;
      }
      JsonNode row = Json.mapper().readTree(line);
      List<Happened> events = new ArrayList<>();
      List<String> differences = new ArrayList<>();
      for (JsonNode event : row.path("events")) {
        events.add(happened(event));
        event.path("disagreements").forEach(d -> differences.add(difference(d)));
      }
      row.path("disagreements").forEach(d -> differences.add(difference(d)));
      said.put(row.path("id").asString(), new Said(events, differences));
    }
    return said;
  }

  private static Happened happened(JsonNode event) {
    List<String> codes = new ArrayList<>();
    event.path("parties").forEach(p -> codes.add(p.path("actor").asString()));
    Set<String> articles = new TreeSet<>();
    event.path("reports").forEach(r -> articles.add(r.path("evidence").path("article").asString()));
    return new Happened(
        event.path("type").asString(), event.path("status").asString(), countries(codes), articles);
  }

  private static String difference(JsonNode d) {
    return d.path("kind").asString() + " " + d.path("property").asString().split(" ", 2)[0];
  }
}
