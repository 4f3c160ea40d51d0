package id.sorot.relation;

import id.sorot.article.Span;
import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of relation of one language, and the words that tell how sure a relation is. */
final class TieCues {
  /** How the two actors of a cue are found. */
  enum Form {
    BETWEEN,
    ANCHOR,
    FIELD,
    ALLY,
    ALLY_LEFT,
    ONTO,
    ONTO_LEFT,
    ONTO_NOUN,
    FROM_LEFT,
    BOTH,
    PAIR,
    WITH,
    SUCH_AS,
    BY,
    TO
  }

  /** Where a cue stands in a sentence. */
  record Hit(Span span, String kind, Form form, Optional<Tie.Status> status) {}

  private record Known(Cue cue, String kind, Form form, Optional<Tie.Status> status) {}

  private static final int REACH = 90;
  private static final int REACH_OF_NO = 30;

  private final List<Known> relations;
  private final List<Known> sureness;

  private TieCues(List<Known> relations, List<Known> sureness) {
    this.relations = relations;
    this.sureness = sureness;
  }

  static Map<String, TieCues> load(Knowledge knowledge) {
    Map<String, TieCues> byLanguage = new HashMap<>();
    for (String lang : List.of("id", "en")) {
      List<Known> relations = new ArrayList<>();
      for (Row row : knowledge.table("languages/" + lang + "/ties.tsv")) {
        relations.add(new Known(Cue.of(row, 0), row.cell(1), form(row), status(row, 3)));
      }
      List<Known> sureness = new ArrayList<>();
      for (Row row : knowledge.table("languages/" + lang + "/tie-status.tsv")) {
        sureness.add(new Known(Cue.of(row, 0), "", Form.FIELD, status(row, 1)));
      }
      byLanguage.put(lang, new TieCues(relations, sureness));
    }
    return byLanguage;
  }

  private static Form form(Row row) {
    try {
      return Form.valueOf(row.cell(2).toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw row.mistake("form '" + row.cell(2) + "' is unknown; see the head of the file");
    }
  }

  static Optional<Tie.Status> status(Row row, int cell) {
    if (row.cell(cell).isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Tie.Status.valueOf(row.cell(cell).toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      throw row.mistake("status '" + row.cell(cell) + "' is unknown");
    }
  }

  /** Returns the cues that may stand in an article at all. */
  TieCues narrowedTo(String lower) {
    return new TieCues(
        relations.stream().filter(k -> k.cue.mayBeIn(lower)).toList(),
        sureness.stream().filter(k -> k.cue.mayBeIn(lower)).toList());
  }

  /** Returns the cues of a sentence in order; of two that overlap the longer one stays. */
  List<Hit> in(String lower) {
    List<Hit> hits = new ArrayList<>();
    for (Known known : relations) {
      for (Span span : known.cue.in(lower)) {
        hits.add(new Hit(span, known.kind, known.form, known.status));
      }
    }
    hits.sort(
        Comparator.comparingInt((Hit h) -> -h.span().length())
            .thenComparing(Hit::span)
            .thenComparing(Hit::form));
    List<Hit> kept = new ArrayList<>();
    for (Hit hit : hits) {
      if (kept.stream().noneMatch(k -> k.span().overlaps(hit.span()))) {
        kept.add(hit);
      }
    }
    kept.sort(Comparator.comparing(Hit::span));
    return kept;
  }

  /** Returns how sure the text is of what stands at a place: the nearest word before it tells. */
  Tie.Status status(String lower, int at) {
    int nearest = -1;
    Tie.Status found = Tie.Status.REPORTED;
    String before = lower.substring(Math.max(0, at - REACH), at);
    for (Known known : sureness) {
      for (Span span : known.cue.in(before)) {
        Tie.Status status = known.status.orElse(Tie.Status.REPORTED);
        boolean near = status != Tie.Status.DENIED || before.length() - span.end() <= REACH_OF_NO;
        if (near && span.end() > nearest) {
          nearest = span.end();
          found = status;
        }
      }
    }
    return found;
  }
}
