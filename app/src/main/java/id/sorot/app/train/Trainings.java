package id.sorot.app.train;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The models that can be learnt. */
public final class Trainings {
  private static final Map<String, Supplier<Training>> ALL = new TreeMap<>(Map.of());

  private Trainings() {}

  /** Returns how a model is learnt. */
  public static Optional<Training> named(String what) {
    return Optional.ofNullable(ALL.get(what)).map(Supplier::get);
  }

  /** Returns the names of all, sorted. */
  public static SortedSet<String> names() {
    return new TreeSet<>(ALL.keySet());
  }
}
