package id.sorot.app.door;

import id.sorot.article.Article;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes what the doors read, counts it, and sees that no id comes twice. */
final class Sink {
  private final Consumer<Reading> next;
  private final Map<String, String> places = new HashMap<>();
  private long read;
  private long empty;
  private long failed;
  private long skipped;
  private long duplicate;

  Sink(Consumer<Reading> next) {
    this.next = next;
  }

  void read(String input, Article article) {
    read(input, article, false);
  }

  void row(String input, Article article) {
    read(input, article, true);
  }

  private void read(String input, Article article, boolean isRow) {
    String before = places.putIfAbsent(article.id(), input);
    if (before != null) {
      duplicate++;
      failed(input, "id '" + shown(article.id()) + "' was already given by " + before);
      return;
    }
    if (article.text().characters().isBlank()) {
      empty++;
    } else {
      read++;
    }
    next.accept(new Reading.Read(input, article, isRow));
  }

  void failed(String input, String why) {
    failed(input, why, Optional.empty());
  }

  void failed(String input, String why, Optional<String> id) {
    failed++;
    next.accept(new Reading.Failed(input, why, id));
  }

  void skipped() {
    skipped++;
  }

  /** Returns whether the id was given before. */
  boolean knows(String id) {
    return places.containsKey(id);
  }

  Counts counts() {
    return new Counts(read, empty, failed, skipped, duplicate);
  }

  /** Returns text of an input as it may stand in a message: short and without control signs. */
  static String shown(String text) {
    String cut = text.length() > 80 ? text.substring(0, 79) + "…" : text;
    StringBuilder clean = new StringBuilder();
    cut.codePoints()
        .forEach(
            c -> {
              if (Character.isISOControl(c)) {
                clean.append(String.format("\\u%04x", c));
              } else {
                clean.appendCodePoint(c);
              }
            });
    return clean.toString();
  }
}
