package id.sorot.language;

import id.sorot.article.Span;
import id.sorot.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language as its folder of knowledge describes it. */
final class KnownLanguage implements LanguagePack {
  private final String code;
  private final Lexicon lexicon;
  private final SentenceSplitter splitter;
  private final Tokenizer tokenizer;
  private final Lazy<Optional<TreeModel>> trees;
  private final Lazy<Optional<NameModel>> names;
  private final int scheme;
  private final int style;

  private KnownLanguage(
      String code,
      Lexicon lexicon,
      SentenceSplitter splitter,
      Tokenizer tokenizer,
      Lazy<Optional<TreeModel>> trees,
      Lazy<Optional<NameModel>> names,
      int scheme,
      int style) {
    this.code = code;
    this.lexicon = lexicon;
    this.splitter = splitter;
    this.tokenizer = tokenizer;
    this.trees = trees;
    this.names = names;
    this.scheme = scheme;
    this.style = style;
  }

  static LanguagePack load(String code, Knowledge knowledge) {
    String folder = "languages/" + code + "/";
    Spelling spelling = Spelling.load(knowledge, folder);
    Lexicon lexicon = Lexicon.load(knowledge, folder, spelling);
    String model = folder + "trees.model";
    String nameModel = folder + "names.model";
    return new KnownLanguage(
        code,
        lexicon,
        new SentenceSplitter(spelling, splitter(knowledge, folder + "sentences.model")),
        new Tokenizer(spelling, lexicon),
        new Lazy<>(
            () ->
                knowledge
                    .binary(model)
                    .map(stream -> ModelFile.read(model, stream, TreeModel::read))),
        new Lazy<>(
            () ->
                knowledge
                    .binary(nameModel)
                    .map(stream -> ModelFile.read(nameModel, stream, NameModel::read))),
        0,
        0);
  }

  private static Optional<LinearModel> splitter(Knowledge knowledge, String model) {
    return knowledge
        .binary(model)
        .map(stream -> ModelFile.read(model, stream, (in, provenance) -> LinearModel.read(in)));
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public List<Span> sentences(String text, Span within) {
    return splitter.sentences(text, within);
  }

  @Override
  public Sentence tokenize(String text, Span sentence) {
    return tokenizer.sentence(text, sentence);
  }

  @Override
  public Sentence parse(String text, Sentence tokenized) {
    Optional<TreeModel> found = trees.get();
    int n = tokenized.words().size();
    if (found.isEmpty() || n == 0) {
      return tokenized;
    }
    TreeModel model = found.get();
    TreeModel.Parsed parsed = model.parse(forms(tokenized), scheme);
    List<Word> words = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      Word word = tokenized.words().get(i);
      String upos = TreeModel.upos(model.tags().get(parsed.tags()[i]));
      int head = parsed.heads()[i];
      words.add(
          new Word(
              word.span(),
              word.form(),
              lemma(word.form(), upos),
              upos,
              model.feats().get(parsed.feats()[i]),
              head == n ? -1 : head,
              model.relations().get(parsed.relations()[i]),
              word.token()));
    }
    return new Sentence(tokenized.span(), words, true);
  }

  private static String[] forms(Sentence sentence) {
    String[] forms = new String[sentence.words().size()];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = sentence.words().get(i).form();
    }
    return forms;
  }

  @Override
  public List<Name> names(Sentence sentence) {
    return names.get().map(model -> model.names(forms(sentence), style)).orElse(List.of());
  }

  @Override
  public LanguagePack adaptedTo(List<Sentence> sample) {
    int chosen = chosenScheme(sample);
    return new KnownLanguage(
        code,
        lexicon,
        splitter.inScheme(chosen),
        tokenizer,
        trees,
        names,
        chosen,
        chosenStyle(sample));
  }

  private int chosenScheme(List<Sentence> sample) {
    Optional<TreeModel> model = trees.get();
    if (model.isEmpty() || model.get().schemes().size() < 2) {
      return scheme;
    }
    long[] sums = new long[model.get().schemes().size()];
    sample.forEach(sentence -> model.get().addSchemeScores(forms(sentence), sums));
    return best(sums);
  }

  private int chosenStyle(List<Sentence> sample) {
    Optional<NameModel> model = names.get();
    if (model.isEmpty() || model.get().styles().size() < 2) {
      return style;
    }
    long[] sums = new long[model.get().styles().size()];
    sample.forEach(sentence -> model.get().addStyleScores(forms(sentence), sums));
    return best(sums);
  }

  private static int best(long[] sums) {
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      if (sums[i] > sums[best]) {
        best = i;
      }
    }
    return best;
  }

  @Override
  public String lemma(String form, String upos) {
    if ("PROPN".equals(upos)) {
      return form;
    }
    String low = form.toLowerCase(Locale.ROOT);
    String known = lexicon.lemma(low);
    Optional<TreeModel> model = trees.get();
    return known.equals(low) && model.isPresent() && !model.get().edits().isEmpty()
        ? model.get().lemma(low, upos)
        : known;
  }
}
