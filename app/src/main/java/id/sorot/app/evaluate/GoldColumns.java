package id.sorot.app.evaluate;

import id.sorot.article.Span;
import id.sorot.knowledge.Knowledge;
import id.sorot.language.LanguagePack;
import id.sorot.language.Languages;
import id.sorot.language.Sentence;
import id.sorot.language.Word;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Gold in columns: rows of a sentence, cells of a row. */
record GoldColumns(List<List<String[]>> sentences) {

  /** Reads a file, packed or not; lines that begin with # and have no tab are left out. */
  static GoldColumns read(Path file) throws IOException {
    List<List<String[]>> sentences = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader reader = reader(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.isBlank()) {
          if (!rows.isEmpty()) {
            sentences.add(List.copyOf(rows));
            rows.clear();
          }
        } else if (line.charAt(0) != '#' || line.indexOf('\t') > 0) {
          rows.add(line.split("\t", -1));
        }
      }
    }
    if (!rows.isEmpty()) {
      sentences.add(List.copyOf(rows));
    }
    return new GoldColumns(sentences);
  }

  static BufferedReader reader(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return new BufferedReader(
        new InputStreamReader(
            file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in,
            StandardCharsets.UTF_8));
  }

  /** Returns the words of each sentence that a column holds. */
  List<Sentence> words(int column) {
    List<Sentence> all = new ArrayList<>();
    for (List<String[]> rows : sentences) {
      List<Word> words = new ArrayList<>();
      for (String[] row : rows) {
        String form = row[column].isEmpty() ? "_" : row[column];
        words.add(new Word(new Span(0, 0), form, form, "X", "_", -1, "_", words.size()));
      }
      all.add(new Sentence(new Span(0, 0), words, false));
    }
    return all;
  }

  /**
   * Returns the pack of the language of some sentences, following the guidelines that fit them.
   *
   * @throws IOException if there is no pack for it
   */
  static LanguagePack pack(List<Sentence> sentences, Knowledge knowledge) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Sentence sentence : sentences) {
      sentence.words().forEach(word -> text.append(word.form()).append(' '));
    }
    Languages languages = Languages.load(knowledge);
    String lang = languages.detect(text).lang();
    return languages
        .pack(lang)
        .orElseThrow(() -> new IOException("the gold is in language " + lang + ", not known here"))
        .adaptedTo(sentences);
  }
}
