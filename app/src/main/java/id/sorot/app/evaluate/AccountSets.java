package id.sorot.app.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sets of articles with planted agreements and disagreements.
 *
 * <p>A text file: {@code set NAME}; {@code article ID LANG DAY} and its text; {@code = event TYPE
 * STATUS CODES ARTICLES}; {@code = differ KIND PROPERTY}. Lines that begin with {@code #} are left
 * out.
 */
record AccountSets(List<OneSet> sets) {

  record OneArticle(String id, String lang, Optional<String> day, String text) {}

  /**
   * An event that must come out.
   *
   * @param articles ids of just the articles whose reports it gathers
   */
  record Wanted(String type, String status, Set<String> codes, Set<String> articles) {}

  record OneSet(
      String name, List<OneArticle> articles, List<Wanted> events, List<String> differences) {}

  static AccountSets read(Path file) throws IOException {
    List<OneSet> sets = new ArrayList<>();
    OneArticle article = null;
    StringBuilder text = new StringBuilder();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      String[] words = line.strip().split("\\s+");
      boolean isMark =
          line.startsWith("set ") || line.startsWith("article ") || line.startsWith("= ");
      if (isMark && article != null) {
        sets.getLast().articles.add(with(article, text));
        article = null;
      }
      if (line.startsWith("#") || line.isBlank() && article == null) {
        continue;
      }
      if (isMark && !line.startsWith("set ") && sets.isEmpty()) {
        throw mistake(file, number, "stands before the first 'set NAME'");
      }
      if (line.startsWith("set ")) {
        sets.add(new OneSet(words[1], new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
      } else if (line.startsWith("article ")) {
        if (words.length < 4) {
          throw mistake(file, number, "write 'article ID LANG DAY', with - for no day");
        }
        Optional<String> day = words[3].equals("-") ? Optional.empty() : Optional.of(words[3]);
        article = new OneArticle(words[1], words[2], day, "");
        text.setLength(0);
      } else if (line.startsWith("= event ") && words.length == 6) {
        sets.getLast().events.add(new Wanted(words[2], words[3], split(words[4]), split(words[5])));
      } else if (line.startsWith("= differ ") && words.length == 4) {
        sets.getLast().differences.add(words[2] + " " + words[3]);
      } else if (article != null) {
        text.append(line).append('\n');
      } else {
        throw mistake(file, number, "is none of set, article, = event, = differ");
      }
    }
    if (article != null) {
      sets.getLast().articles.add(with(article, text));
    }
    return new AccountSets(sets);
  }

  private static OneArticle with(OneArticle article, StringBuilder text) {
    return new OneArticle(article.id, article.lang, article.day, text.toString().strip());
  }

  private static Set<String> split(String joined) {
    return new TreeSet<>(List.of(joined.split(",")));
  }

  private static IOException mistake(Path file, int line, String what) {
    return new IOException(file + ":" + line + ": " + what);
  }
}
