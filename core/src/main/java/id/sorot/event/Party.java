package id.sorot.event;

import id.sorot.article.Span;
import java.util.List;

/**
 * One side of an event.
 *
 * @param codes actor codes, none twice; empty if nothing is known
 * @param span the words that name it
 * @param head index of the head word of the first phrase
 * @param actor whether it is a political actor: named in the world, or by a role
 * @param person whether it may be a political actor though nothing says so: a pronoun, an unknown
 *     name
 * @param strict whether the phrase itself is the actor, not something of an actor's
 */
record Party(
    List<String> codes, Span span, int head, boolean actor, boolean person, boolean strict) {
  Party {
    codes = List.copyOf(codes);
  }

  /** Returns whether a country, a body or a role of one is known. */
  boolean known() {
    return codes.stream().anyMatch(code -> !code.startsWith("?"));
  }

  /** Returns the side without the actors of the other, where that leaves anyone. */
  Party without(Party other) {
    List<String> rest = codes.stream().filter(code -> !other.codes().contains(code)).toList();
    return rest.isEmpty() ? this : new Party(rest, span, head, actor, person, strict);
  }

  /** Returns the codes joined by {@code ;}; {@code ?} if nothing is known. */
  String code() {
    return codes.isEmpty() ? "?" : String.join(";", codes);
  }
}
