package id.sorot.app.evaluate;

import id.sorot.knowledge.Knowledge;
import id.sorot.language.LanguagePack;
import id.sorot.language.Sentence;
import id.sorot.language.Word;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Measures tags and trees on CoNLL-U with the same words; relations without their subtypes. */
final class ParseEvaluation implements Evaluation {
  @Override
  public Scores evaluate(Path gold, Optional<Path> predicted, Knowledge knowledge, int threads)
      throws IOException {
    GoldColumns columns = onlyWords(GoldColumns.read(gold));
    GoldColumns said =
        predicted.isPresent()
            ? onlyWords(GoldColumns.read(predicted.get()))
            : work(columns, knowledge);
    if (said.sentences().size() != columns.sentences().size()) {
      throw new IOException("gold and prediction do not have the same sentences");
    }
    double words = 0;
    double tags = 0;
    double heads = 0;
    double labelled = 0;
    for (int i = 0; i < columns.sentences().size(); i++) {
      List<String[]> want = columns.sentences().get(i);
      List<String[]> got = said.sentences().get(i);
      for (int j = 0; j < want.size(); j++) {
        words++;
        if (j >= got.size()) {
          continue;
        }
        tags += want.get(j)[3].equals(got.get(j)[3]) ? 1 : 0;
        if (want.get(j)[6].equals(got.get(j)[6])) {
          heads++;
          labelled += base(want.get(j)[7]).equals(base(got.get(j)[7])) ? 1 : 0;
        }
      }
    }
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("words", words);
    values.put("upos", tags / words);
    values.put("uas", heads / words);
    values.put("las", labelled / words);
    return new Scores("parse", gold.toString(), List.of(new Scores.Row("all", values)));
  }

  private static String base(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  private static GoldColumns onlyWords(GoldColumns columns) {
    return new GoldColumns(
        columns.sentences().stream()
            .map(rows -> rows.stream().filter(row -> row[0].matches("\\d+")).toList())
            .toList());
  }

  private static GoldColumns work(GoldColumns gold, Knowledge knowledge) throws IOException {
    List<Sentence> sentences = gold.words(1);
    LanguagePack pack = GoldColumns.pack(sentences, knowledge);
    List<List<String[]>> all = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<String[]> rows = new ArrayList<>();
      for (Word word : pack.parse("", sentence).words()) {
        String head = Integer.toString(word.head() + 1);
        rows.add(new String[] {"1", word.form(), "_", word.upos(), "_", "_", head, word.deprel()});
      }
      all.add(rows);
    }
    return new GoldColumns(all);
  }
}
