package id.sorot.app.command;

import id.sorot.app.output.Output;
import id.sorot.article.Span;
import id.sorot.language.LanguagePack;
import id.sorot.language.Sentence;
import id.sorot.language.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills tags and trees into CoNLL-U whose sentences and words are given.
 *
 * <p>Every line is kept: comments, ranges of tokens, empty nodes, empty lines. Of a word the
 * columns lemma, tags, features, head and relation are written anew.
 */
final class GivenTrees {
  /** How many sentences tell the annotation scheme. */
  private static final int SAMPLE = 2000;

  private GivenTrees() {}

  static void write(List<String> lines, LanguagePack pack, Output output) throws IOException {
    List<Sentence> sample = new ArrayList<>();
    for (int start = 0; start < lines.size() && sample.size() < SAMPLE; ) {
      int end = end(lines, start);
      List<Word> words = words(lines, start, end);
      if (!words.isEmpty()) {
        sample.add(sentence(words));
      }
      start = end + 1;
    }
    LanguagePack adapted = pack.adaptedTo(sample);
    for (int start = 0; start < lines.size(); ) {
      int end = end(lines, start);
      List<Word> words = words(lines, start, end);
      List<Word> parsed = words.isEmpty() ? words : adapted.parse("", sentence(words)).words();
      int word = 0;
      for (int i = start; i < end; i++) {
        String line = lines.get(i);
        output.line(isWord(line) ? filled(line, parsed.get(word++)) : line);
      }
      if (end < lines.size() - 1) {
        output.line(lines.get(end));
      } else if (end < lines.size() && !lines.get(end).isEmpty()) {
        output.write(lines.get(end));
      }
      start = end + 1;
    }
  }

  private static int end(List<String> lines, int start) {
    int end = start;
    while (end < lines.size() && !lines.get(end).isBlank()) {
      end++;
    }
    return end;
  }

  private static boolean isWord(String line) {
    if (line.isEmpty() || line.charAt(0) == '#') {
      return false;
    }
    int tab = line.indexOf('\t');
    for (int i = 0; i < tab; i++) {
      if (line.charAt(i) < '0' || line.charAt(i) > '9') {
        return false;
      }
    }
    return tab > 0;
  }

  private static List<Word> words(List<String> lines, int start, int end) {
    List<Word> words = new ArrayList<>();
    int token = -1;
    int until = 0;
    for (int i = start; i < end; i++) {
      String line = lines.get(i);
      if (line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      int dash = cells[0].indexOf('-');
      if (dash > 0 && cells.length > 1) {
        token++;
        until = number(cells[0].substring(dash + 1));
      } else if (isWord(line)) {
        if (number(cells[0]) > until) {
          token++;
        }
        String form = cells[1].isEmpty() ? "_" : cells[1];
        words.add(new Word(new Span(0, 0), form, form, "X", "_", -1, "_", Math.max(token, 0)));
      }
    }
    return words;
  }

  private static int number(String digits) {
    try {
      return Integer.parseInt(digits.strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static Sentence sentence(List<Word> words) {
    return new Sentence(new Span(0, 0), words, false);
  }

  private static String filled(String line, Word word) {
    boolean carriage = line.endsWith("\r");
    String[] cells = (carriage ? line.substring(0, line.length() - 1) : line).split("\t", -1);
    String misc = cells.length > 9 ? cells[9] : "_";
    String deps = cells.length > 8 ? cells[8] : "_";
    return String.join(
            "\t",
            cells[0],
            cells[1],
            word.lemma(),
            word.upos(),
            "_",
            word.feats(),
            word.deprel().equals("_") ? "_" : Integer.toString(word.head() + 1),
            word.deprel(),
            deps,
            misc)
        + (carriage ? "\r" : "");
  }
}
