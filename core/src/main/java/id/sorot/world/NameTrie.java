package id.sorot.world;

import id.sorot.world.NameTokens.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/**
 * Many names, looked up together, token by token. A name with capitals is found only where the text
 * has capitals; a name all in capitals only where the text is all in capitals.
 *
 * @param <T> what a name stands for
 */
public final class NameTrie<T> {
  private static final int FIRST_BITS = 1 << 17;

  private final Node<T> root = new Node<>();

  /** Hashes of the first tokens: most words begin no name, and this says so from the cache. */
  private final long[] firsts = new long[FIRST_BITS / Long.SIZE];

  /** Adds a name; one without letters is left out. */
  public void add(String name, T value) {
    NameTokens tokens = NameTokens.of(name);
    if (tokens.size() == 0) {
      return;
    }
    int first = bit(tokens.form(0));
    firsts[first >>> 6] |= 1L << first;
    Node<T> node = root;
    Shape[] need = new Shape[tokens.size()];
    boolean upper = true;
    for (int i = 0; i < need.length; i++) {
      upper &= tokens.shape(i) == Shape.UPPER || tokens.shape(i) == Shape.NUMBER;
    }
    for (int i = 0; i < need.length; i++) {
      Shape shape = tokens.shape(i);
      need[i] = shape == Shape.UPPER && !(upper && name.length() <= 12) ? Shape.CAPITAL : shape;
      node = node.next.computeIfAbsent(tokens.form(i), form -> new Node<>());
    }
    node.leaves.add(new Leaf<>(value, need));
  }

  /**
   * Tells each name that begins at a token, shorter ones first.
   *
   * @param found gets the value and the token after the name
   */
  public void match(NameTokens tokens, int from, ObjIntConsumer<T> found) {
    if (from >= tokens.size() || !mayBegin(tokens.form(from))) {
      return;
    }
    Node<T> node = root;
    for (int at = from; at < tokens.size(); at++) {
      if (at > from && !joins(tokens, at)) {
        return;
      }
      node = node.next.get(tokens.form(at));
      if (node == null) {
        return;
      }
      for (Leaf<T> leaf : node.leaves) {
        if (leaf.fits(tokens, from)) {
          found.accept(leaf.value, at + 1);
        }
      }
    }
  }

  /** Returns false only if no name begins with the token. */
  public boolean mayBegin(String form) {
    int first = bit(form);
    return (firsts[first >>> 6] & 1L << first) != 0;
  }

  private static int bit(String form) {
    int hash = form.hashCode();
    return (hash ^ hash >>> 15) & FIRST_BITS - 1;
  }

  private static boolean joins(NameTokens tokens, int at) {
    return switch (tokens.gap(at)) {
      case SPACE, APOSTROPHE, HYPHEN -> true;
      case STOP -> tokens.end(at - 1) - tokens.start(at - 1) <= 3;
      case COMMA, OPEN -> true;
      default -> false;
    };
  }

  private static final class Node<T> {
    final Map<String, Node<T>> next = new HashMap<>(2);
    final List<Leaf<T>> leaves = new ArrayList<>(1);
  }

  private record Leaf<T>(T value, Shape[] need) {
    boolean fits(NameTokens tokens, int from) {
      for (int i = 0; i < need.length; i++) {
        Shape has = tokens.shape(from + i);
        boolean fits =
            switch (need[i]) {
              case LOWER, NUMBER -> true;
              case CAPITAL -> has != Shape.LOWER;
              case UPPER -> has == Shape.UPPER || has == Shape.NUMBER;
            };
        if (!fits) {
          return false;
        }
      }
      return true;
    }
  }
}
