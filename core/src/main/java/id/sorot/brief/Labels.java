package id.sorot.brief;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Short names for articles: the part of the id before the first underscore, where it is enough. */
final class Labels {
  private static final int LONGEST = 28;

  private final Map<String, String> byId = new HashMap<>();

  Labels(Collection<String> ids) {
    Map<String, Integer> counts = new HashMap<>();
    for (String id : ids) {
      counts.merge(head(id), 1, Integer::sum);
    }
    for (String id : ids) {
      String head = head(id);
      byId.put(id, Clean.line(counts.get(head) == 1 ? head : id, LONGEST));
    }
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
    return String.join(", ", List.copyOf(labels));
  }
}
