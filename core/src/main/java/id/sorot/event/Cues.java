package id.sorot.event;

import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words that say whether an act took place, and words of saying. */
final class Cues {
  private static final Set<String> SCOPES =
      Set.of("group", "governs", "clause", "topic", "purpose", "progressive", "accident");

  /**
   * A cue of status.
   *
   * @param rest words after the first
   * @param status empty where the act is no event
   * @param scope how the predicate must stand to it
   */
  record Cue(List<String> rest, Optional<Status> status, String scope) {}

  private final Map<String, List<Cue>> status = new HashMap<>();
  private final Map<String, String> speech = new HashMap<>();
  private final Map<String, List<List<String>>> speechPhrases = new HashMap<>();

  static Cues read(Knowledge knowledge, String lang, WordForms forms) {
    Cues cues = new Cues();
    for (Row row : knowledge.table("languages/" + lang + "/status-cues.tsv")) {
      if (!SCOPES.contains(row.cell(2))) {
        throw row.mistake("there is no scope '" + row.cell(2) + "'");
      }
      Optional<Status> value =
          row.cell(1).equals("-")
              ? Optional.empty()
              : Optional.of(PredicateTable.status(row, row.cell(1)));
      for (List<String> phrase : phrases(row.cell(0), forms)) {
        cues.status
            .computeIfAbsent(phrase.getFirst(), w -> new ArrayList<>(1))
            .add(new Cue(phrase.subList(1, phrase.size()), value, row.cell(2)));
      }
    }
    for (Row row : knowledge.table("languages/" + lang + "/speech-cues.tsv")) {
      for (List<String> phrase : phrases(row.cell(0), forms)) {
        if (phrase.size() == 1) {
          cues.speech.put(phrase.getFirst(), row.cell(1));
        } else {
          cues.speech.putIfAbsent(phrase.getFirst(), "phrase");
          cues.speechPhrases
              .computeIfAbsent(phrase.getFirst(), w -> new ArrayList<>(1))
              .add(phrase);
        }
      }
    }
    return cues;
  }

  private static List<List<String>> phrases(String written, WordForms forms) {
    boolean any = written.startsWith("~");
    List<String> words = List.of((any ? written.substring(1) : written).split(" ", -1));
    if (!any) {
      return List.of(words);
    }
    List<List<String>> all = new ArrayList<>();
    forms
        .verb(words.getFirst())
        .forEach(
            (form, shape) -> {
              if (shape != Shape.BARE) {
                List<String> phrase = new ArrayList<>(words);
                phrase.set(0, form);
                all.add(phrase);
              }
            });
    return all;
  }

  /** Returns the longest cues of a scope that begin at a word ('not only' rather than 'not'). */
  List<Cue> at(Words words, int i, String scope) {
    List<Cue> all = status.get(words.lower(i));
    if (all == null) {
      return List.of();
    }
    List<Cue> found = new ArrayList<>(1);
    for (Cue cue : all) {
      if (!cue.scope().equals(scope)) {
        continue;
      }
      boolean same = true;
      for (int k = 0; k < cue.rest().size() && same; k++) {
        same = cue.rest().get(k).equals(words.lower(i + 1 + k));
      }
      if (same) {
        found.add(cue);
      }
    }
    int longest = found.stream().mapToInt(cue -> cue.rest().size()).max().orElse(0);
    found.removeIf(cue -> cue.rest().size() < longest);
    return found;
  }

  /** Returns whether the sentence tells of an accident or a disaster. */
  boolean tellAccident(Words words) {
    for (int i = 0; i < words.size(); i++) {
      if (!at(words, i, "accident").isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the kind of the speech cue at a word ({@code verb}, {@code inverted}, {@code prep}).
   */
  Optional<String> speech(Words words, int i) {
    String kind = speech.get(words.lower(i));
    if (kind == null) {
      return Optional.empty();
    }
    for (List<String> phrase : speechPhrases.getOrDefault(words.lower(i), List.of())) {
      boolean same = true;
      for (int k = 1; k < phrase.size() && same; k++) {
        same = phrase.get(k).equals(words.lower(i + k));
      }
      if (same) {
        return Optional.of("prep" + (phrase.size() - 1));
      }
    }
    return kind.equals("phrase") ? Optional.empty() : Optional.of(kind);
  }
}
