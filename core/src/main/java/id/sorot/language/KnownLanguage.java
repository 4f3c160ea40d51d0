package id.sorot.language;

import id.sorot.article.Span;
import id.sorot.knowledge.Knowledge;
import java.util.List;
import java.util.Locale;

/** A language as its folder of knowledge describes it. */
final class KnownLanguage implements LanguagePack {
  private final String code;
  private final Lexicon lexicon;
  private final SentenceSplitter splitter;
  private final Tokenizer tokenizer;

  private KnownLanguage(String code, Spelling spelling, Lexicon lexicon) {
    this.code = code;
    this.lexicon = lexicon;
    splitter = new SentenceSplitter(spelling);
    tokenizer = new Tokenizer(spelling, lexicon);
  }

  static LanguagePack load(String code, Knowledge knowledge) {
    String folder = "languages/" + code + "/";
    return new KnownLanguage(
        code, Spelling.load(knowledge, folder), Lexicon.load(knowledge, folder));
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
    return tokenized;
  }

  @Override
  public String lemma(String form, String upos) {
    return "PROPN".equals(upos) ? form : lexicon.lemma(form.toLowerCase(Locale.ROOT));
  }
}
