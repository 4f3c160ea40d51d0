package id.sorot.language;

import id.sorot.article.Span;
import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.KnowledgeException;
import id.sorot.knowledge.Row;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Learns the models of the language stage from a folder of treebanks, names and texts.
 *
 * <p>What each model is learnt from stands in {@code languages/models.tsv}; its row goes into the
 * model as its provenance. The same data and knowledge give the same bytes.
 */
public final class ModelTraining {
  private static final String TABLE = "languages/models.tsv";
  private static final int NAME_BYTES = 900_000;

  private final Knowledge knowledge;
  private final Path data;

  /**
   * @param data the folder that holds {@code ud}, {@code names}, {@code lid} and {@code text}
   */
  public ModelTraining(Knowledge knowledge, Path data) {
    this.knowledge = knowledge;
    this.data = data;
  }

  /** Returns the names of the models that can be learnt, such as {@code trees-id}. */
  public static List<String> names(Knowledge knowledge) {
    return knowledge.table(TABLE).stream().map(row -> row.cell(0)).toList();
  }

  /**
   * Returns the bytes of a model.
   *
   * @param name one of {@link #names}
   * @throws IOException if a file of the data cannot be read
   * @throws KnowledgeException if the model is not in the table
   */
  public byte[] train(String name) throws IOException {
    Row row =
        knowledge.table(TABLE).stream()
            .filter(each -> each.cell(0).equals(name))
            .findFirst()
            .orElseThrow(() -> new KnowledgeException(TABLE, 0, "has no model '" + name + "'"));
    Map<String, String> provenance = new LinkedHashMap<>();
    provenance.put("model", name);
    provenance.put("data", row.cell(1));
    provenance.put("licence", row.cell(2));
    provenance.put("date", row.cell(3));
    provenance.put("scores", row.cell(4));
    int dash = name.indexOf('-');
    String kind = dash < 0 ? name : name.substring(0, dash);
    String code = dash < 0 ? "" : name.substring(dash + 1);
    List<String> files = row.values(1);
    return switch (kind) {
      case "detector" -> detector(files, provenance);
      case "sentences" -> sentences(code, files, provenance);
      case "trees" -> trees(code, files, provenance);
      case "names" -> names(code, files, provenance);
      default -> throw row.mistake("there is no kind of model '" + kind + "'");
    };
  }

  private Path file(String name, String... endings) throws IOException {
    for (String ending : endings) {
      Path file = data.resolve(name + ending);
      if (Files.isRegularFile(file)) {
        return file;
      }
    }
    throw new IOException(data.resolve(name) + ": is not there");
  }

  private Path treebank(String name) throws IOException {
    return file(name, ".conllu.gz", ".conllu");
  }

  private byte[] detector(List<String> files, Map<String, String> provenance) throws IOException {
    List<DetectorTrainer.Example> examples = new ArrayList<>();
    try (BufferedReader reader = Treebank.reader(file(files.getFirst(), ".tsv.gz", ".tsv"))) {
      reader.readLine();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.indexOf('\t');
        String lang = line.substring(0, tab);
        // Dutch is left out: most of it is under a licence that forbids commercial use.
        if (!lang.equals("nl")) {
          examples.add(
              new DetectorTrainer.Example(
                  lang.equals("xx") ? "other" : lang, line.substring(tab + 1)));
        }
      }
    }
    LanguageDetector.Model model =
        DetectorTrainer.train(examples, LanguageDetector.markers(knowledge), provenance, 2);
    return ModelFile.write(provenance, model::write);
  }

  private byte[] sentences(String code, List<String> files, Map<String, String> provenance)
      throws IOException {
    List<SplitTrainer.Source> sources = new ArrayList<>();
    List<String> schemes = new ArrayList<>();
    for (String part : files) {
      String scheme = part.substring(0, part.indexOf('='));
      if (!schemes.contains(scheme)) {
        schemes.add(scheme);
      }
      List<Treebank.Tree> trees = Treebank.read(treebank(part.substring(scheme.length() + 1)));
      sources.add(new SplitTrainer.Source(trees, schemes.indexOf(scheme)));
    }
    Spelling spelling = Spelling.load(knowledge, "languages/" + code + "/");
    return ModelFile.write(provenance, SplitTrainer.train(sources, spelling)::write);
  }

  /**
   * Files: {@code scheme=file}, {@code old=file}, {@code pair=old file+new file}, {@code
   * text=file}.
   */
  private byte[] trees(String code, List<String> files, Map<String, String> provenance)
      throws IOException {
    String folder = "languages/" + code + "/";
    Spelling spelling = Spelling.load(knowledge, folder);
    Lexicon lexicon = Lexicon.load(knowledge, folder, spelling);
    List<TreeTrainer.Source> sources = new ArrayList<>();
    List<String> schemes = new ArrayList<>();
    List<int[]> texts = new ArrayList<>();
    Optional<OldScheme> old = Optional.empty();
    for (String part : files) {
      String key = part.substring(0, part.indexOf('='));
      String[] names = part.substring(key.length() + 1).split("\\+");
      if (key.equals("text")) {
        texts.addAll(text(names[0], new Tokenizer(spelling, lexicon)));
      } else if (key.equals("pair")) {
        old =
            Optional.of(
                OldScheme.learn(
                    Treebank.read(treebank(names[0])),
                    Treebank.read(treebank(names[1])),
                    spelling,
                    lexicon));
      } else {
        boolean isOld = key.startsWith("old-");
        String scheme = isOld ? key.substring(4) : key;
        if (!schemes.contains(scheme)) {
          schemes.add(scheme);
        }
        List<Treebank.Tree> trees = Treebank.read(treebank(names[0]));
        if (isOld && old.isPresent()) {
          OldScheme converter = old.get();
          trees = trees.stream().map(converter::convert).toList();
        }
        sources.add(new TreeTrainer.Source(trees, schemes.indexOf(scheme), !isOld));
      }
    }
    for (TreeTrainer.Source source : sources) {
      for (Treebank.Tree tree : source.trees()) {
        texts.add(low(tree.forms()));
      }
    }
    boolean fine = spelling.fineTags();
    Clusters clusters = new ClusterLearner(texts).learn(60, 400);
    TreeModel model =
        new TreeTrainer(sources, schemes.size() < 2 ? List.of() : schemes, fine, clusters)
            .train(provenance);
    return ModelFile.write(provenance, model::write);
  }

  private List<int[]> text(String name, Tokenizer tokenizer) throws IOException {
    List<int[]> sentences = new ArrayList<>();
    try (BufferedReader reader = Treebank.reader(file(name, ".txt.gz", ".txt"))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        Sentence sentence = tokenizer.sentence(line, new Span(0, line.length()));
        sentences.add(low(sentence.words().stream().map(Word::form).toArray(String[]::new)));
      }
    }
    return sentences;
  }

  private static int[] low(String[] forms) {
    WordArrays words = WordArrays.of(forms, Clusters.NONE);
    return Arrays.copyOfRange(words.low, WordArrays.PAD, WordArrays.PAD + forms.length);
  }

  /** Files: {@code style=file}; word classes are those of the trees of the language. */
  private byte[] names(String code, List<String> files, Map<String, String> provenance)
      throws IOException {
    String trees = "languages/" + code + "/trees.model";
    Clusters clusters =
        knowledge
            .binary(trees)
            .map(stream -> ModelFile.read(trees, stream, TreeModel::read).clusters())
            .orElse(Clusters.NONE);
    List<String> styles = new ArrayList<>();
    List<NameTrainer.Example> examples = new ArrayList<>();
    for (String part : files) {
      String style = part.substring(0, part.indexOf('='));
      if (!styles.contains(style)) {
        styles.add(style);
      }
      examples.addAll(
          NameTrainer.read(
              file(part.substring(style.length() + 1), ".conll.gz", ".conll"),
              styles.indexOf(style)));
    }
    NameModel model =
        NameTrainer.train(
            examples,
            styles,
            clusters,
            NameTrainer.listed(List.of(), listed()),
            provenance,
            60,
            2,
            NAME_BYTES);
    return ModelFile.write(provenance, model::write);
  }

  /** Returns the words of names on record: of cities, countries, people and bodies. */
  private Map<String, Integer> listed() {
    Map<String, Integer> listed = new TreeMap<>();
    for (Row row : Spelling.optional(knowledge, "languages/name-lists.tsv")) {
      int mask = 1 << 6 + Integer.parseInt(row.cell(2));
      for (Row entry : Spelling.optional(knowledge, row.cell(0))) {
        for (String name : entry.values(Integer.parseInt(row.cell(1)))) {
          NameTrainer.list(name, mask, listed);
        }
      }
    }
    return listed;
  }
}
