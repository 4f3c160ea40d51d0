package id.sorot.app.door;

import id.sorot.article.Article;
import java.util.Optional;

/** What came of one input: an article, or one line on why there is none. */
public sealed interface Reading {
  /** Returns the input as a person would name it, such as {@code berita/a.jsonl:12}. */
  String input();

  /**
   * An article; its text is empty where the input has none.
   *
   * @param input the input as a person would name it
   * @param article what was read
   * @param isRow whether it is a row of JSON Lines, for which a command owes one row
   */
  record Read(String input, Article article, boolean isRow) implements Reading {}

  /**
   * An input that could not be read.
   *
   * @param input the input as a person would name it
   * @param why what is wrong and what to do; one line without the name
   * @param id of the row, where a row of JSON Lines with an id failed
   */
  record Failed(String input, String why, Optional<String> id) implements Reading {
    /** Returns the line for a person, without the name of the program. */
    public String line() {
      return input + ": " + why;
    }
  }
}
