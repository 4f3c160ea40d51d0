package id.sorot.annotation;

import id.sorot.article.Article;
import id.sorot.article.Block;
import id.sorot.article.Span;
import id.sorot.knowledge.Knowledge;
import id.sorot.language.LanguagePack;
import id.sorot.language.Languages;
import id.sorot.language.Sentence;
import id.sorot.world.NameTokens;
import id.sorot.world.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads an article: sentences, mentions, places, times, quotations.
 *
 * <p>Sentences carry words but no trees; the coder parses those that are worth it. Immutable but
 * for the knowledge of a language, which is read when it is first needed; safe for use by many
 * threads.
 */
public final class ArticleAnnotator implements Annotator {
  private static final int SAMPLE = 4000;

  private final Languages languages;
  private final World world;
  private final Knowledge knowledge;
  private final Map<String, Tables> tables = new ConcurrentHashMap<>();

  /** The tables of one language. */
  private record Tables(
      ActorWords words, Cues coreference, Cues quotes, Cues classes, TimeGrammar times) {
    static Tables load(Knowledge knowledge, String lang) {
      String folder = "languages/" + lang + "/";
      return new Tables(
          ActorWords.load(knowledge, lang),
          Cues.load(knowledge, folder + "coreference.tsv"),
          Cues.load(knowledge, folder + "quote-cues.tsv"),
          Cues.load(knowledge, folder + "sentence-cues.tsv"),
          TimeGrammar.load(knowledge, folder + "times.tsv"));
    }
  }

  /** An annotator for the given languages and world, with the cues of the given knowledge. */
  public ArticleAnnotator(Languages languages, World world, Knowledge knowledge) {
    this.languages = languages;
    this.world = world;
    this.knowledge = knowledge;
  }

  @Override
  public Analysis annotate(Article article, boolean wholeArticle) {
    String lang = language(article);
    Optional<LanguagePack> pack = languages.pack(lang);
    if (pack.isEmpty() || !knowledge.has("languages/" + lang + "/actor-roles.tsv")) {
      return new Analysis(article, lang, List.of(), List.of(), List.of(), List.of(), List.of());
    }
    Tables of = tables.computeIfAbsent(lang, code -> Tables.load(knowledge, code));
    Optional<LocalDate> day = article.day();
    List<Reading> readings = readings(article, pack.get(), of.words(), day);
    if (wholeArticle) {
      Discourse discourse = new Discourse(of.coreference(), day);
      readings.forEach(discourse::read);
    }
    new CountryFiller(day).fill(readings, wholeArticle);
    List<Quotation> quotations =
        new QuotationFinder(
                article.text().characters(), of.quotes(), of.words().clitics(), day, readings)
            .find();
    SentenceClassifier classifier = new SentenceClassifier(of.classes(), of.quotes(), quotations);
    TimeFinder times = new TimeFinder(article.text().characters(), of.times(), day, quotations);
    readings.forEach(reading -> times.read(reading.sentence().span()));
    List<AnnotatedSentence> sentences = new ArrayList<>(readings.size());
    List<Mention> mentions = new ArrayList<>();
    List<PlaceMention> places = new ArrayList<>();
    for (Reading reading : readings) {
      sentences.add(
          new AnnotatedSentence(reading.sentence(), classifier.classify(reading), reading.block()));
      NameTokens tokens = reading.tokens();
      for (Draft draft : reading.drafts()) {
        mentions.add(
            new Mention(tokens.span(draft.from, draft.to), draft.toActor(tokens, day), draft.by));
      }
      for (MentionFinder.PlaceAt place : reading.places()) {
        places.add(new PlaceMention(tokens.span(place.from(), place.to()), place.place()));
      }
    }
    mentions.sort(Comparator.comparing(Mention::span));
    places.sort(Comparator.comparing(PlaceMention::span));
    return new Analysis(article, lang, sentences, mentions, places, times.found(), quotations);
  }

  private String language(Article article) {
    if (article.lang().isPresent()) {
      return article.lang().get();
    }
    StringBuilder prose = new StringBuilder();
    String text = article.text().characters();
    for (Block block : article.text().prose()) {
      Span span = block.span();
      prose.append(text, span.start(), Math.min(span.end(), span.start() + SAMPLE)).append('\n');
      if (prose.length() >= SAMPLE) {
        break;
      }
    }
    return languages.detect(prose).lang();
  }

  private List<Reading> readings(
      Article article, LanguagePack pack, ActorWords words, Optional<LocalDate> day) {
    String text = article.text().characters();
    AtomFinder finder = new AtomFinder(world, words);
    List<Reading> readings = new ArrayList<>();
    for (Block block : article.text().prose()) {
      for (Span span : pack.sentences(text, block.span())) {
        Sentence sentence = pack.tokenize(text, span);
        NameTokens tokens = NameTokens.of(text, span);
        List<Atom> atoms = finder.atoms(tokens);
        MentionFinder mentions = new MentionFinder(world, words, day, tokens, atoms);
        mentions.find();
        mentions.findPlaces();
        readings.add(
            new Reading(
                sentence,
                block,
                tokens,
                atoms,
                mentions.drafts(),
                mentions.places(),
                mentions.countries()));
      }
    }
    return readings;
  }
}
