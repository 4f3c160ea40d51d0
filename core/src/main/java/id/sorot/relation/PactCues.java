package id.sorot.relation;

import id.sorot.article.Span;
import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words that tell of a pact in one language. */
final class PactCues {
  /** What the words are. */
  enum Role {
    NOUN,
    NEVER,
    AGAIN,
    TITLE,
    SIGNING,
    NEGOTIATING,
    FORCE,
    RATIFYING,
    ENDING,
    DUTY,
    CONDITION,
    TARGET,
    BEFORE,
    AWAITED,
    FORMING
  }

  /** Where words of a role stand. */
  record Hit(Span span, String value) {}

  private final Map<Role, List<Cue>> cues;

  private PactCues(Map<Role, List<Cue>> cues) {
    this.cues = cues;
  }

  static Map<String, PactCues> load(Knowledge knowledge) {
    Map<String, PactCues> byLanguage = new HashMap<>();
    for (String lang : List.of("id", "en")) {
      Map<Role, List<Cue>> cues = new EnumMap<>(Role.class);
      for (Row row : knowledge.table("languages/" + lang + "/pacts.tsv")) {
        cues.computeIfAbsent(role(row), r -> new ArrayList<>()).add(Cue.of(row, 1));
      }
      byLanguage.put(lang, new PactCues(cues));
    }
    return byLanguage;
  }

  private static Role role(Row row) {
    try {
      return Role.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.mistake("role '" + row.cell(0) + "' is unknown; see the head of the file");
    }
  }

  /** Returns the cues that may stand in an article at all. */
  PactCues narrowedTo(String lower) {
    Map<Role, List<Cue>> fewer = new EnumMap<>(Role.class);
    cues.forEach((role, of) -> fewer.put(role, of.stream().filter(c -> c.mayBeIn(lower)).toList()));
    return new PactCues(fewer);
  }

  /** Returns where words of a role stand, in order; of two that overlap the longer one stays. */
  List<Hit> in(Role role, String lower) {
    List<Hit> hits = new ArrayList<>();
    for (Cue cue : cues.getOrDefault(role, List.of())) {
      for (Span span : cue.in(lower)) {
        hits.add(new Hit(span, cue.row().cell(2)));
      }
    }
    if (hits.size() < 2) {
      return hits;
    }
    hits.sort(
        Comparator.comparingInt((Hit h) -> -h.span().length())
            .thenComparing(Hit::span)
            .thenComparing(Hit::value));
    List<Hit> kept = new ArrayList<>();
    for (Hit hit : hits) {
      if (kept.stream().noneMatch(k -> k.span().overlaps(hit.span()))) {
        kept.add(hit);
      }
    }
    kept.sort(Comparator.comparing(Hit::span));
    return kept;
  }

  Optional<Hit> first(Role role, String lower) {
    return in(role, lower).stream().findFirst();
  }
}
