package id.sorot.app.command;

import id.sorot.app.output.Output;
import id.sorot.article.Span;
import id.sorot.language.LanguagePack;
import id.sorot.language.Name;
import id.sorot.language.Sentence;
import id.sorot.language.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Marks names in given tokens, one a line, an empty line between sentences: TOKEN, tab, BIO tag.
 *
 * <p>Every line is kept; what follows the token in a line is replaced.
 */
final class GivenTokens {
  private static final int SAMPLE = 2000;

  private GivenTokens() {}

  static void write(List<String> lines, LanguagePack pack, Output output) throws IOException {
    List<Sentence> sample = new ArrayList<>();
    for (int start = 0; start < lines.size() && sample.size() < SAMPLE; ) {
      int end = end(lines, start);
      if (end > start) {
        sample.add(sentence(lines, start, end));
      }
      start = end + 1;
    }
    LanguagePack adapted = pack.adaptedTo(sample);
    for (int start = 0; start < lines.size(); ) {
      int end = end(lines, start);
      if (end > start) {
        sentence(lines, start, end, adapted, output);
      }
      if (end < lines.size() - 1) {
        output.line(lines.get(end));
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

  private static String token(String line) {
    int tab = line.indexOf('\t');
    String token = tab < 0 ? line : line.substring(0, tab);
    return token.endsWith("\r") ? token.substring(0, token.length() - 1) : token;
  }

  private static Sentence sentence(List<String> lines, int start, int end) {
    List<Word> words = new ArrayList<>(end - start);
    for (int i = start; i < end; i++) {
      String token = token(lines.get(i));
      String form = token.isEmpty() ? "_" : token;
      words.add(new Word(new Span(0, 0), form, form, "X", "_", -1, "_", i - start));
    }
    return new Sentence(new Span(0, 0), words, false);
  }

  private static void sentence(
      List<String> lines, int start, int end, LanguagePack pack, Output output) throws IOException {
    String[] tags = new String[end - start];
    Arrays.fill(tags, "O");
    for (Name name : pack.names(sentence(lines, start, end))) {
      for (int i = name.first(); i <= name.last(); i++) {
        tags[i] = (i == name.first() ? "B-" : "I-") + name.type();
      }
    }
    for (int i = start; i < end; i++) {
      String carriage = lines.get(i).endsWith("\r") ? "\r" : "";
      output.line(token(lines.get(i)) + "\t" + tags[i - start] + carriage);
    }
  }
}
