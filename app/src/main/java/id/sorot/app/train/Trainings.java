package id.sorot.app.train;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The models that can be learnt. */
public final class Trainings {
  private static final Map<String, Supplier<Training>> ALL =
      new TreeMap<>(
          Map.ofEntries(
              language("detector"),
              language("sentences-id"),
              language("sentences-en"),
              language("trees-id"),
              language("trees-en"),
              language("names-id"),
              language("names-en")));

  private Trainings() {}

  private static Map.Entry<String, Supplier<Training>> language(String model) {
    return Map.entry(model, () -> new ModelOfLanguage(model));
  }

  /** Returns how a model is learnt. */
  public static Optional<Training> named(String what) {
    return Optional.ofNullable(ALL.get(what)).map(Supplier::get);
  }

  /** Returns the names of all, sorted. */
  public static SortedSet<String> names() {
    return new TreeSet<>(ALL.keySet());
  }
}
