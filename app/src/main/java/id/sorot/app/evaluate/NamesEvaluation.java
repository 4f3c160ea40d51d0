package id.sorot.app.evaluate;

import id.sorot.knowledge.Knowledge;
import id.sorot.language.LanguagePack;
import id.sorot.language.Name;
import id.sorot.language.Sentence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Measures names of persons, bodies and places on TOKEN, tab, BIO tag: whole names, type right. */
final class NamesEvaluation implements Evaluation {
  private static final Set<String> TYPES = Set.of("PER", "ORG", "LOC");

  @Override
  public Scores evaluate(Path gold, Optional<Path> predicted, Knowledge knowledge, int threads)
      throws IOException {
    GoldColumns columns = GoldColumns.read(gold);
    List<Set<Name>> want = names(columns);
    List<Set<Name>> got =
        predicted.isPresent() ? names(GoldColumns.read(predicted.get())) : work(columns, knowledge);
    if (want.size() != got.size()) {
      throw new IOException("gold and prediction do not have the same sentences");
    }
    List<Scores.Row> rows = new ArrayList<>();
    rows.add(row("all", TYPES, want, got));
    for (String type : List.of("PER", "ORG", "LOC")) {
      rows.add(row(type, Set.of(type), want, got));
    }
    return new Scores("names", gold.toString(), rows);
  }

  private static Scores.Row row(
      String part, Set<String> types, List<Set<Name>> want, List<Set<Name>> got) {
    double wanted = 0;
    double found = 0;
    double right = 0;
    for (int i = 0; i < want.size(); i++) {
      for (Name name : want.get(i)) {
        if (types.contains(name.type())) {
          wanted++;
          right += got.get(i).contains(name) ? 1 : 0;
        }
      }
      found += got.get(i).stream().filter(name -> types.contains(name.type())).count();
    }
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("gold", wanted);
    values.put("precision", found == 0 ? 0 : right / found);
    values.put("recall", wanted == 0 ? 0 : right / wanted);
    values.put("f1", wanted + found == 0 ? 0 : 2 * right / (wanted + found));
    return new Scores.Row(part, values);
  }

  private static List<Set<Name>> work(GoldColumns gold, Knowledge knowledge) throws IOException {
    List<Sentence> sentences = gold.words(0);
    LanguagePack pack = GoldColumns.pack(sentences, knowledge);
    List<Set<Name>> all = new ArrayList<>();
    for (Sentence sentence : sentences) {
      all.add(Set.copyOf(pack.names(sentence)));
    }
    return all;
  }

  private static List<Set<Name>> names(GoldColumns columns) {
    List<Set<Name>> all = new ArrayList<>();
    for (List<String[]> rows : columns.sentences()) {
      Set<Name> names = new HashSet<>();
      int first = -1;
      String type = "";
      for (int i = 0; i <= rows.size(); i++) {
        String tag = i == rows.size() ? "O" : rows.get(i)[rows.get(i).length - 1].strip();
        String kind = tag.length() > 2 ? tag.substring(2) : "";
        boolean goes = first >= 0 && tag.startsWith("I-") && kind.equals(type);
        if (first >= 0 && !goes) {
          if (TYPES.contains(type)) {
            names.add(new Name(first, i - 1, type));
          }
          first = -1;
        }
        if (first < 0 && !kind.isEmpty()) {
          first = i;
          type = kind;
        }
      }
      all.add(names);
    }
    return all;
  }
}
