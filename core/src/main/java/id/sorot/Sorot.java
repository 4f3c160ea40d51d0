package id.sorot;

import id.sorot.annotation.Analysis;
import id.sorot.annotation.ArticleAnnotator;
import id.sorot.article.Article;
import id.sorot.article.Span;
import id.sorot.event.EventCoder;
import id.sorot.event.Explanation;
import id.sorot.event.Report;
import id.sorot.knowledge.Knowledge;
import id.sorot.language.LanguageGuess;
import id.sorot.language.Languages;
import id.sorot.read.ArticleReader;
import id.sorot.read.Sidecar;
import id.sorot.world.World;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The main job in a few lines: texts in, the brief of a story out.
 *
 * <p>Knowledge and models are read when they are first needed. Immutable otherwise, and safe for
 * use by many threads: articles may be {@link #analyse analysed} on as many as one likes.
 */
public final class Sorot {
  private final Knowledge knowledge;
  private final Languages languages;
  private final ArticleReader reader;
  private final Once<ArticleAnnotator> annotator;
  private final Once<EventCoder> coder;

  private Sorot(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.languages = Languages.load(knowledge);
    this.reader = ArticleReader.load(knowledge);
    this.annotator =
        new Once<>(() -> new ArticleAnnotator(languages, World.load(knowledge), knowledge));
    this.coder = new Once<>(() -> EventCoder.load(knowledge, languages));
  }

  /** Returns a Sorot with the built-in knowledge. */
  public static Sorot load() {
    return load(Knowledge.builtIn());
  }

  /**
   * Returns a Sorot with the given knowledge.
   *
   * @throws id.sorot.knowledge.KnowledgeException if a file has a mistake; thrown when it is first
   *     needed
   */
  public static Sorot load(Knowledge knowledge) {
    return new Sorot(knowledge);
  }

  /**
   * Loads what analysing takes in any language, so that it is there when the first article comes.
   *
   * <p>Nobody has to call this; it is worth a thread of its own where the time to the first result
   * counts.
   */
  public void prepare() {
    annotator.get();
    coder.get();
  }

  /** Loads what analysing takes in a language, as {@link #prepare()} does for all. */
  public void prepare(String lang) {
    Span word = new Span(0, 1);
    languages.pack(lang).ifPresent(pack -> pack.parse("a", pack.tokenize("a", word)));
    Article nothing = ArticleReader.empty("", Sidecar.none());
    coder
        .get()
        .code(new Analysis(nothing, lang, List.of(), List.of(), List.of(), List.of(), List.of()));
  }

  /** Returns the article that a plain text is, kept character for character. */
  public Article read(String id, String text) {
    return reader.plain(id, text, Sidecar.none());
  }

  /**
   * Returns the article of a page, without its furniture; one without text if the page has none.
   *
   * @param html the bytes as served
   * @throws id.sorot.read.UnreadableException if the bytes are no page
   */
  public Article read(String id, byte[] html) {
    return reader.page(id, html, Optional.empty(), Sidecar.none());
  }

  /** Returns which language a text is in. */
  public LanguageGuess language(CharSequence text) {
    return languages.detect(text);
  }

  /**
   * Returns sentences, mentions, places, times and quotations of an article; its article says which
   * language it is in.
   */
  public Analysis annotate(Article article) {
    Analysis found = annotator.get().annotate(article, true);
    return new Analysis(
        article.lang().isPresent() ? article : article.withLang(found.lang()),
        found.lang(),
        found.sentences(),
        found.mentions(),
        found.places(),
        found.times(),
        found.quotations());
  }

  /** Returns what an article says happened, in order of its text. */
  public List<Report> code(Article article) {
    return coder.get().code(annotate(article));
  }

  /**
   * Returns what an article says happened, each report with how it came about.
   *
   * @param wholeArticle whether sentences may lean on each other; false if the text is one sentence
   *     by itself
   */
  public List<Explanation> explain(Article article, boolean wholeArticle) {
    return coder.get().explain(annotator.get().annotate(article, wholeArticle));
  }

  /** Returns all that can be said of an article by itself. */
  public AnalysedArticle analyse(Article article) {
    Analysis analysis = annotate(article);
    return new AnalysedArticle(analysis, coder.get().code(analysis));
  }

  /**
   * Returns what some articles say together.
   *
   * @param lang language of the reasons and labels, {@code id} or {@code en}
   */
  public Corpus corpus(Collection<AnalysedArticle> articles, String lang) {
    return Corpus.of(knowledge, articles, lang);
  }

  /** Returns what some articles say together, with reasons and labels in English. */
  public Corpus corpus(Collection<Article> articles) {
    return corpus(articles.stream().map(this::analyse).toList(), "en");
  }
}
