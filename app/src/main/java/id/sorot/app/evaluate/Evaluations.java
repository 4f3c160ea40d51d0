package id.sorot.app.evaluate;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The stages that can be measured. */
public final class Evaluations {
  private static final Map<String, Supplier<Evaluation>> ALL =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("accounts", AccountsEvaluation::new),
              Map.entry("actors", ActorsEvaluation::new),
              Map.entry("code", CodeEvaluation::new),
              Map.entry("copies", CopiesEvaluation::new),
              Map.entry("stories", StoriesEvaluation::new),
              Map.entry("extract", ExtractEvaluation::new),
              Map.entry("language", LanguageEvaluation::new),
              Map.entry("names", NamesEvaluation::new),
              Map.entry("parse", ParseEvaluation::new),
              Map.entry("quotes", QuotesEvaluation::new),
              Map.entry("times", TimesEvaluation::new)));

  private Evaluations() {}

  /** Returns the measure of a stage. */
  public static Optional<Evaluation> named(String what) {
    return Optional.ofNullable(ALL.get(what)).map(Supplier::get);
  }

  /** Returns the names of all, sorted. */
  public static SortedSet<String> names() {
    return new TreeSet<>(ALL.keySet());
  }
}
