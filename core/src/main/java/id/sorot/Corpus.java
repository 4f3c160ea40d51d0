package id.sorot;

import id.sorot.account.Event;
import id.sorot.account.EventMerger;
import id.sorot.account.Standpoints;
import id.sorot.account.Wording;
import id.sorot.annotation.Analysis;
import id.sorot.article.Article;
import id.sorot.brief.BriefMaker;
import id.sorot.brief.BriefView;
import id.sorot.brief.NotRead;
import id.sorot.copy.Copy;
import id.sorot.copy.CopyFinder;
import id.sorot.copy.Origin;
import id.sorot.event.Report;
import id.sorot.knowledge.Knowledge;
import id.sorot.relation.Pact;
import id.sorot.relation.PactFinder;
import id.sorot.relation.Tie;
import id.sorot.relation.TieFinder;
import id.sorot.story.Stories;
import id.sorot.story.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What some articles say together: copies, origins, stories, events, ties, pacts, briefs.
 *
 * <p>Copies, origins and stories are found at once, the rest when it is asked for. The result does
 * not depend on the order of the articles. Immutable and safe for use by many threads.
 */
public final class Corpus {
  private final Knowledge knowledge;
  private final Wording wording;
  private final Map<String, AnalysedArticle> articles;
  private final List<Copy> copies;
  private final List<Origin> origins;
  private final Map<String, Origin> originOf;
  private final List<Story> stories;

  private Corpus(
      Knowledge knowledge,
      Wording wording,
      Map<String, AnalysedArticle> articles,
      List<Copy> copies,
      List<Origin> origins,
      List<Story> stories) {
    this.knowledge = knowledge;
    this.wording = wording;
    this.articles = articles;
    this.copies = copies;
    this.origins = origins;
    this.originOf = originOf(origins);
    this.stories = stories;
  }

  static Corpus of(Knowledge knowledge, Collection<AnalysedArticle> given, String lang) {
    Map<String, AnalysedArticle> articles = new LinkedHashMap<>();
    for (AnalysedArticle article : given) {
      if (!article.article().text().characters().isBlank()) {
        articles.put(article.article().id(), article);
      }
    }
    List<Article> texts = articles.values().stream().map(AnalysedArticle::article).toList();
    List<Copy> copies = new CopyFinder().find(texts);
    Stories all = Stories.of(knowledge, texts, copies);
    return new Corpus(
        knowledge, Wording.load(knowledge, lang), articles, copies, all.origins(), all.stories());
  }

  private static Map<String, Origin> originOf(List<Origin> origins) {
    Map<String, Origin> originOf = new HashMap<>();
    for (Origin origin : origins) {
      origin.articles().forEach(article -> originOf.put(article, origin));
    }
    return originOf;
  }

  /** Returns the origins of some articles, in order of the articles. */
  private static List<Origin> touching(Map<String, Origin> originOf, List<Article> members) {
    return members.stream()
        .map(Article::id)
        .filter(originOf::containsKey)
        .map(originOf::get)
        .distinct()
        .toList();
  }

  /** Returns the articles that have a text. */
  public List<Article> articles() {
    return articles.values().stream().map(AnalysedArticle::article).toList();
  }

  /** Returns pairs of articles that share text. */
  public List<Copy> copies() {
    return copies;
  }

  /** Returns the origins; each article stands in one. */
  public List<Origin> origins() {
    return origins;
  }

  /** Returns the stories, the largest first. */
  public List<Story> stories() {
    return stories;
  }

  /** Returns what happened, merged story by story, numbered throughout. */
  public List<Event> events() {
    EventMerger merger = EventMerger.load(knowledge);
    List<Event> events = new ArrayList<>();
    for (Story story : stories) {
      Part part = part(story);
      for (Event event :
          merger.merge(part.reports(), part.analyses(), part.standpoints(), wording)) {
        events.add(numbered(event, events.size() + 1));
      }
    }
    return List.copyOf(events);
  }

  /** Returns ties the articles tell of, story by story. */
  public List<Tie> ties() {
    TieFinder finder = TieFinder.load(knowledge);
    EventMerger merger = EventMerger.load(knowledge);
    List<Tie> ties = new ArrayList<>();
    for (Story story : stories) {
      Part part = part(story);
      List<Event> events = merger.merge(part.reports(), part.standpoints(), wording);
      ties.addAll(finder.ties(part.analyses(), events, part.standpoints()));
    }
    return List.copyOf(ties);
  }

  /**
   * Returns pacts the articles tell of, story by story.
   *
   * @param asOf the day for which the status of a pact on record is told
   */
  public List<Pact> pacts(LocalDate asOf) {
    PactFinder finder = PactFinder.load(knowledge);
    EventMerger merger = EventMerger.load(knowledge);
    List<Pact> pacts = new ArrayList<>();
    for (Story story : stories) {
      Part part = part(story);
      List<Event> events = merger.merge(part.reports(), part.standpoints(), wording);
      pacts.addAll(finder.pacts(part.analyses(), events, part.standpoints(), asOf, wording));
    }
    return List.copyOf(pacts);
  }

  /**
   * Returns the brief of a story with what its renderings need.
   *
   * @param today the day that counts as now
   */
  public BriefView brief(Story story, LocalDate today) {
    return brief(story, today, List.of(), Optional.empty());
  }

  /**
   * Returns the brief of a story with what its renderings need.
   *
   * @param today the day that counts as now
   * @param notRead inputs that gave no article, to be told in the brief
   * @param since if there is a day, only what articles published from it on add
   */
  public BriefView brief(
      Story story, LocalDate today, List<NotRead> notRead, Optional<LocalDate> since) {
    Part part = part(story);
    BriefView view =
        BriefMaker.load(knowledge, wording.lang())
            .make(
                new BriefMaker.Material(
                    story, part.analyses(), part.reports(), copies, origins, notRead),
                today);
    return since
        .map(day -> view.with(News.of(view.brief(), publishedFrom(story, day))))
        .orElse(view);
  }

  /** Returns the ids of a story's articles that were published on a day or later. */
  public Set<String> publishedFrom(Story story, LocalDate day) {
    Set<String> ids = new TreeSet<>();
    for (String id : story.articles()) {
      AnalysedArticle article = articles.get(id);
      if (article != null && article.article().day().filter(d -> !d.isBefore(day)).isPresent()) {
        ids.add(id);
      }
    }
    return ids;
  }

  /** What belongs to one story. */
  private record Part(List<Analysis> analyses, List<Report> reports, Standpoints standpoints) {}

  private Part part(Story story) {
    List<AnalysedArticle> members =
        story.articles().stream().filter(articles::containsKey).map(articles::get).toList();
    List<Article> texts = members.stream().map(AnalysedArticle::article).toList();
    return new Part(
        members.stream().map(AnalysedArticle::analysis).toList(),
        members.stream().flatMap(article -> article.reports().stream()).toList(),
        Standpoints.of(texts, touching(originOf, texts)));
  }

  private static Event numbered(Event event, int number) {
    return new Event(
        "e" + number,
        event.type(),
        event.status(),
        event.parties(),
        event.date(),
        event.place(),
        event.support(),
        event.reports(),
        event.accounts(),
        event.disagreements());
  }
}
