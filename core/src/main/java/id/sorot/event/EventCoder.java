package id.sorot.event;

import id.sorot.annotation.Analysis;
import id.sorot.annotation.AnnotatedSentence;
import id.sorot.annotation.Mention;
import id.sorot.annotation.PlaceMention;
import id.sorot.annotation.Quotation;
import id.sorot.annotation.TimeExpression;
import id.sorot.article.Block;
import id.sorot.article.DateRange;
import id.sorot.article.Span;
import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import id.sorot.language.LanguagePack;
import id.sorot.language.Languages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Codes who did what to whom.
 *
 * <p>Each sentence is scanned for predicates of the codebook; what has one, and an actor, is
 * parsed, matched, resolved and judged. Immutable but for the languages it has read, and safe for
 * use by many threads.
 */
public final class EventCoder implements Coder {
  private final Knowledge knowledge;
  private final Languages languages;
  private final Codebook codebook;
  private final Map<String, Optional<SentenceCoder>> coders = new ConcurrentHashMap<>();

  private EventCoder(Knowledge knowledge, Languages languages, Codebook codebook) {
    this.knowledge = knowledge;
    this.languages = languages;
    this.codebook = codebook;
  }

  /**
   * Returns a coder; the predicates of a language are read when it is first met.
   *
   * @throws id.sorot.knowledge.KnowledgeException if a file of the codebook has a mistake
   */
  public static EventCoder load(Knowledge knowledge, Languages languages) {
    return new EventCoder(knowledge, languages, Codebook.load(knowledge));
  }

  /** Returns types, modes and codes. */
  public Codebook codebook() {
    return codebook;
  }

  @Override
  public List<Report> code(Analysis analysis) {
    return explain(analysis).stream().map(Explanation::report).toList();
  }

  /** Returns the reports as {@link #code} does, each with how it came about. */
  public List<Explanation> explain(Analysis analysis) {
    Optional<SentenceCoder> coder = coders.computeIfAbsent(analysis.lang(), this::coder);
    if (coder.isEmpty()) {
      return List.of();
    }
    String text = analysis.article().text().characters();
    List<Explanation> all = new ArrayList<>();
    int mention = 0;
    for (AnnotatedSentence annotated : analysis.sentences()) {
      Span span = annotated.sentence().span();
      List<Mention> mentions = new ArrayList<>();
      while (mention < analysis.mentions().size()
          && analysis.mentions().get(mention).span().end() <= span.start()) {
        mention++;
      }
      for (int k = mention;
          k < analysis.mentions().size() && analysis.mentions().get(k).span().start() < span.end();
          k++) {
        Mention found = analysis.mentions().get(k);
        // A day of the week may be somebody's name, but hardly in the press.
        if (analysis.times().stream().noneMatch(time -> time.span().contains(found.span()))) {
          mentions.add(found);
        }
      }
      List<PlaceMention> places =
          analysis.places().stream().filter(p -> p.span().overlaps(span)).toList();
      List<Quotation> quotations =
          analysis.quotations().stream().filter(q -> q.span().overlaps(span)).toList();
      boolean heading = annotated.block().kind() == Block.Kind.HEADING;
      List<Draft> drafts =
          coder
              .get()
              .code(
                  text,
                  annotated.sentence(),
                  heading,
                  analysis.article().day().isPresent(),
                  mentions,
                  places,
                  quotations);
      for (Draft draft : drafts) {
        all.add(report(analysis, annotated, draft, places, heading));
      }
    }
    return analysis.sentences().size() > 3 ? Repeats.without(all) : all;
  }

  private Optional<SentenceCoder> coder(String lang) {
    Optional<LanguagePack> pack = languages.pack(lang);
    if (pack.isEmpty() || !knowledge.has("languages/" + lang + "/predicates.tsv")) {
      return Optional.empty();
    }
    WordForms forms =
        lang.equals("en") ? new EnglishForms(knowledge) : new IndonesianForms(knowledge);
    WordClasses classes = WordClasses.read(knowledge, lang);
    PredicateTable table = PredicateTable.read(knowledge, lang, codebook, classes);
    if (!table.mistakes().isEmpty()) {
      throw table.mistakes().getFirst();
    }
    return Optional.of(
        new SentenceCoder(
            pack.get(),
            new PredicateIndex(table.predicates(), classes, forms),
            SmallWords.read(knowledge, lang),
            RoleNouns.read(knowledge, lang, forms),
            Cues.read(knowledge, lang, forms),
            defaultSources()));
  }

  /** Who does what courts and police do, where nobody is named: role by CAMEO code. */
  private Map<String, String> defaultSources() {
    Map<String, String> roles = new HashMap<>();
    for (Row row : knowledge.table("codebook/default-sources.tsv")) {
      if (codebook.cameo(row.cell(0)).isEmpty()) {
        throw row.mistake("there is no CAMEO code '" + row.cell(0) + "'");
      }
      roles.put(row.cell(0), row.cell(1));
    }
    return roles;
  }

  private static Explanation report(
      Analysis analysis,
      AnnotatedSentence annotated,
      Draft draft,
      List<PlaceMention> places,
      boolean heading) {
    Predicate predicate = draft.match().predicate();
    Span evidence = evidence(annotated, draft);
    String text = analysis.article().text().characters();
    Report report =
        new Report(
            draft.type(),
            predicate.mode(),
            predicate.cameo(),
            draft.sourceCode(),
            draft.target().map(Party::code),
            draft.mutual(),
            draft.source().map(party -> party.span().of(text)).filter(words -> !words.isEmpty()),
            draft.target().map(party -> party.span().of(text)).filter(words -> !words.isEmpty()),
            draft.status(),
            draft.speaker(),
            date(analysis, annotated, evidence),
            places.stream()
                .min(Comparator.comparingInt(place -> distance(place.span(), evidence)))
                .map(place -> place.place().name() + ", " + place.place().country()),
            Map.of(),
            Confidence.of(draft),
            analysis.article().evidence(evidence),
            predicate.rule());
    return new Explanation(report, draft.trail(), predicate.noun(), draft.pointing(), heading);
  }

  private static Span evidence(AnnotatedSentence annotated, Draft draft) {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (int piece : draft.match().pieces()) {
      Span span = annotated.sentence().words().get(piece).span();
      start = Math.min(start, span.start());
      end = Math.max(end, span.end());
    }
    if (draft.target().isPresent()) {
      Span target = draft.target().get().span();
      if (target.start() >= end && target.start() - end < 60 && target.end() - start < 120) {
        end = target.end();
      }
    }
    return new Span(start, Math.max(start, end));
  }

  private static Optional<DateRange> date(
      Analysis analysis, AnnotatedSentence annotated, Span evidence) {
    return analysis.times().stream()
        .filter(time -> annotated.sentence().span().overlaps(time.span()))
        .min(Comparator.comparingInt((TimeExpression time) -> distance(time.span(), evidence)))
        .map(TimeExpression::range);
  }

  private static int distance(Span a, Span b) {
    return Math.max(0, Math.max(a.start() - b.end(), b.start() - a.end()));
  }
}
