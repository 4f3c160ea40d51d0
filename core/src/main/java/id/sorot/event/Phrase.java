package id.sorot.event;

/**
 * A noun phrase.
 *
 * @param head index of its head word
 * @param from index of its first word
 * @param to index after its last word
 */
record Phrase(int head, int from, int to) {
  boolean overlaps(Phrase other) {
    return from < other.to && other.from < to;
  }

  boolean contains(int word) {
    return from <= word && word < to;
  }
}
