package id.sorot.annotation;

import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import id.sorot.world.NameTokens;
import id.sorot.world.NameTrie;
import java.util.List;
import java.util.Optional;

/** Words and phrases of one table, each with its kind; looked up token by token. */
final class Cues {
  private final NameTrie<String> trie = new NameTrie<>();

  private Cues(List<Row> rows) {
    for (Row row : rows) {
      row.values(1).forEach(phrase -> trie.add(phrase, row.cell(0)));
    }
  }

  static Cues load(Knowledge knowledge, String table) {
    return new Cues(knowledge.table(table));
  }

  /**
   * A phrase found.
   *
   * @param kinds of the longest phrase; a word may be of several
   * @param to the token after it
   */
  record Cue(List<String> kinds, int to) {
    boolean is(String kind) {
      return kinds.contains(kind);
    }
  }

  /** Returns the longest phrase that begins at a token. */
  Optional<Cue> at(NameTokens tokens, int from) {
    List<String> kinds = new java.util.ArrayList<>(2);
    int[] to = {from};
    trie.match(
        tokens,
        from,
        (kind, end) -> {
          if (end > to[0]) {
            kinds.clear();
            to[0] = end;
          }
          kinds.add(kind);
        });
    return kinds.isEmpty() ? Optional.empty() : Optional.of(new Cue(kinds, to[0]));
  }
}
