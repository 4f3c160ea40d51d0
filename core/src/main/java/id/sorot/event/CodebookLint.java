package id.sorot.event;

import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.KnowledgeException;
import id.sorot.knowledge.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what is wrong in the codebook of a language beyond single cells: the same pattern twice,
 * codes of another type, classes that are never named.
 */
final class CodebookLint {
  private CodebookLint() {}

  /** Returns every mistake, as {@code file:line: what is wrong}; empty if there is none. */
  static List<String> check(Knowledge knowledge, String lang, Codebook codebook) {
    WordClasses classes = WordClasses.read(knowledge, lang);
    PredicateTable table = PredicateTable.read(knowledge, lang, codebook, classes);
    List<String> found = new ArrayList<>();
    for (KnowledgeException mistake : table.mistakes()) {
      found.add(mistake.getMessage());
    }
    Map<String, Predicate> seen = new HashMap<>();
    for (Predicate predicate : table.predicates()) {
      for (String key : keys(predicate)) {
        Predicate before = seen.putIfAbsent(key, predicate);
        if (before != null && !before.rule().equals(predicate.rule())) {
          found.add(predicate.rule() + ": '" + key + "' stands already in " + before.rule());
        }
      }
    }
    Set<String> named = new HashSet<>();
    for (Row row : knowledge.table("languages/" + lang + "/predicates.tsv")) {
      for (String cell : List.of(row.cell(0), row.cell(7))) {
        for (String word : cell.split("[ /()]+", -1)) {
          int at = word.indexOf('@');
          if (at >= 0) {
            named.add(word.substring(at + 1));
          }
        }
      }
      found.addAll(strayCode(row, codebook));
    }
    for (String name : classes.names()) {
      if (!named.contains(name)) {
        found.add("languages/" + lang + "/word-classes.tsv: class " + name + " is never named");
      }
    }
    return found;
  }

  private static List<String> strayCode(Row row, Codebook codebook) {
    if (row.cell(2).equals("-") || !row.cell(8).isEmpty()) {
      return List.of();
    }
    return codebook
        .cameo(row.cell(4))
        .flatMap(CameoCode::type)
        .filter(
            type ->
                !type.name().equals(row.cell(2)) && !(yields(type.name()) && yields(row.cell(2))))
        .map(
            type ->
                List.of(
                    row.place()
                        + ": code "
                        + row.cell(4)
                        + " is of "
                        + type
                        + "; say in the note why it stands here"))
        .orElse(List.of());
  }

  /** CAMEO yields in one class, PLOVER in two: in words and in deeds. */
  private static boolean yields(String type) {
    return type.equals(EventType.CONCEDE.name()) || type.equals(EventType.RETREAT.name());
  }

  /** Returns the pattern with each alternative of its head; conditions make patterns differ. */
  private static List<String> keys(Predicate predicate) {
    List<String> keys = new ArrayList<>();
    Predicate.Piece head = predicate.pieces().getFirst();
    StringBuilder rest = new StringBuilder(predicate.noun() ? " n" : " v");
    for (Predicate.Piece piece : predicate.pieces().subList(1, predicate.pieces().size())) {
      rest.append(piece.gap() ? " ~ " : " ");
      for (int k = 0; k < piece.words().size(); k++) {
        rest.append(k > 0 ? "/" : "")
            .append(piece.exact().get(k) ? "=" : "")
            .append(piece.words().get(k));
      }
    }
    rest.append(' ').append(predicate.conditions());
    for (int k = 0; k < head.words().size(); k++) {
      keys.add((head.exact().get(k) ? "=" : "") + head.words().get(k) + rest);
    }
    return keys;
  }
}
