package id.sorot.annotation;

import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import id.sorot.world.NameTokens;
import id.sorot.world.NameTrie;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ObjIntConsumer;

/**
 * The words of a language that make up the name of an actor: roles, titles, and what joins them.
 */
final class ActorWords {
  /** What a word may do inside the name of an actor. */
  enum Part {
    ROLE,
    FORMER,
    BEFORE,
    INSIDE,
    LOCATIVE,
    DIRECTION,
    OWNER,
    WHERE,
    CALENDAR,
    PARTICLE,
    CURRENCY
  }

  /**
   * A word or phrase of the tables.
   *
   * @param part what it does
   * @param role CAMEO role; empty unless a role, or a role that another word decides
   * @param kind kind of the role: title, rank, people, body, thing
   * @param office key of the office; empty if none
   */
  record Word(Part part, String role, String kind, String office) {
    boolean isTitle() {
      return kind.equals("title") || kind.equals("rank");
    }

    /** Whether a word before or after it decides the role. */
    boolean isOpen() {
      return role.isEmpty() || kind.equals("rank") || office.equals("leader");
    }
  }

  private final NameTrie<Word> trie = new NameTrie<>();
  private final Set<String> clitics = new HashSet<>();
  private final boolean ownerBefore;

  private ActorWords(Knowledge knowledge, String folder) {
    boolean before = false;
    for (Row row : knowledge.table(folder + "actor-roles.tsv")) {
      addRole(row);
    }
    for (Row row : knowledge.table(folder + "actor-words.tsv")) {
      String kind = row.cell(0);
      switch (kind) {
        case "clitic" -> clitics.addAll(row.values(1));
        case "order" -> before = row.cell(1).equals("before");
        default -> addWords(kind, row);
      }
    }
    ownerBefore = before;
  }

  static ActorWords load(Knowledge knowledge, String language) {
    return new ActorWords(knowledge, "languages/" + language + "/");
  }

  private void addRole(Row row) {
    for (String form : row.values(0)) {
      int arrow = form.indexOf('>');
      String words = arrow < 0 ? form : form.substring(0, arrow);
      String role = arrow < 0 ? row.cell(1) : form.substring(arrow + 1);
      trie.add(words, new Word(Part.ROLE, role, row.cell(2), row.cell(3)));
    }
  }

  private void addWords(String kind, Row row) {
    if (Arrays.stream(Part.values())
        .noneMatch(p -> p.name().toLowerCase(Locale.ROOT).equals(kind))) {
      throw row.mistake("'" + kind + "' is no kind of word; the header says which there are");
    }
    Word word = new Word(Part.valueOf(kind.toUpperCase(Locale.ROOT)), "", "", "");
    List<String> words = row.values(1);
    words.forEach(form -> trie.add(form, word));
  }

  void match(NameTokens tokens, int from, ObjIntConsumer<Word> found) {
    trie.match(tokens, from, found);
  }

  /** Returns false only if no words begin with the token. */
  boolean mayBegin(String form) {
    return trie.mayBegin(form);
  }

  /** Whether the owner of a role stands before it ({@code Russian troops}). */
  boolean ownerBefore() {
    return ownerBefore;
  }

  /** Whether a token is an ending set off by an apostrophe. */
  boolean isEnding(NameTokens tokens, int at) {
    return tokens.gap(at) == NameTokens.Gap.APOSTROPHE && clitics.contains(tokens.form(at));
  }

  /** Returns the endings of words that do not change whom they name. */
  Set<String> clitics() {
    return clitics;
  }
}
