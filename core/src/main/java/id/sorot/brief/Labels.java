package id.sorot.brief;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Short names for articles: the part of the id before the first underscore where it is enough,
 * numbers where ids are long.
 */
final class Labels {
  private static final int LONGEST = 28;
  private static final int SHORT = 10;

  private final Map<String, String> byId = new HashMap<>();

  Labels(Collection<String> ids) {
    Map<String, Integer> counts = new HashMap<>();
    for (String id : ids) {
      counts.merge(head(id), 1, Integer::sum);
    }
    boolean isLong = false;
    for (String id : ids) {
      String head = head(id);
      String label = Clean.line(counts.getOrDefault(head, 0) == 1 ? head : id, LONGEST);
      byId.put(id, label);
      isLong |= label.length() > SHORT;
    }
    if (isLong) {
      int number = 1;
      for (String id : ids) {
        byId.put(id, "[" + number++ + "]");
      }
    }
  }

  /** Returns whether the labels are numbers, to be told with the list of articles. */
  boolean areNumbers() {
    return byId.values().stream().anyMatch(l -> l.startsWith("["));
  }

  private static String head(String id) {
    int end = id.indexOf('_');
    String head = end > 0 ? id.substring(0, end) : id;
    return head.chars().anyMatch(Character::isDigit) && head.length() >= 2 ? head : id;
  }

  String of(String id) {
    return byId.getOrDefault(id, Clean.line(id, LONGEST));
  }

  /** Returns a text with every id in it shortened. */
  String shorten(String text) {
    String shorter = text;
    for (Map.Entry<String, String> id : byId.entrySet()) {
      if (!id.getKey().equals(id.getValue())) {
        shorter = shorter.replace(id.getKey(), id.getValue());
      }
    }
    return shorter;
  }

  String of(Collection<String> ids) {
    LinkedHashSet<String> labels = new LinkedHashSet<>();
    new TreeSet<>(ids).forEach(id -> labels.add(of(id)));
    if (areNumbers()) {
      return labels.stream()
          .sorted(Comparator.comparingInt(String::length).thenComparing(l -> l))
          .collect(Collectors.joining(" "));
    }
    return String.join(", ", List.copyOf(labels));
  }
}
