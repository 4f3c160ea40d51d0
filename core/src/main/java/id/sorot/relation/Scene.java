package id.sorot.relation;

import id.sorot.annotation.Analysis;
import id.sorot.annotation.AnnotatedSentence;
import id.sorot.annotation.Mention;
import id.sorot.article.Evidence;
import id.sorot.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One sentence with the states and bodies it names; spans are into the sentence.
 *
 * @param analysis of the article
 * @param span where it stands in the text
 * @param lower its characters in lower case, one for one
 * @param actors in order
 */
public record Scene(Analysis analysis, Span span, String lower, List<Named> actors) {
  public Scene {
    actors = List.copyOf(actors);
  }

  private static final int LONGEST = 3000;
  private static final Set<String> ROLES = Set.of("", "GOV", "MIL", "LEG", "NATO", "UN", "EU");

  /**
   * An actor where it is named.
   *
   * @param span where, inside the sentence
   * @param code country, or whole code of a body of states
   */
  public record Named(Span span, String code) {}

  /** Returns the sentences of an article but those that are too long to be one. */
  public static List<Scene> of(Analysis analysis) {
    List<Scene> scenes = new ArrayList<>();
    int next = 0;
    List<Mention> mentions = analysis.mentions();
    for (AnnotatedSentence sentence : analysis.sentences()) {
      Span span = sentence.sentence().span();
      List<Named> actors = new ArrayList<>();
      while (next < mentions.size() && mentions.get(next).span().end() <= span.start()) {
        next++;
      }
      for (int i = next; i < mentions.size() && mentions.get(i).span().start() < span.end(); i++) {
        Mention mention = mentions.get(i);
        code(mention)
            .filter(c -> span.contains(mention.span()))
            .ifPresent(c -> actors.add(new Named(inside(mention.span(), span), c)));
      }
      if (span.length() <= LONGEST) {
        String text = span.of(analysis.article().text().characters());
        scenes.add(new Scene(analysis, span, lower(text), actors));
      }
    }
    return scenes;
  }

  private static Optional<String> code(Mention mention) {
    String country = mention.actor().country();
    if (country.equals("IGO")) {
      return Optional.of(mention.actor().code());
    }
    boolean isState = country.length() == 3 && !country.startsWith("?");
    return isState && ROLES.contains(mention.actor().role())
        ? Optional.of(country)
        : Optional.empty();
  }

  private static Span inside(Span span, Span of) {
    return new Span(span.start() - of.start(), span.end() - of.start());
  }

  /** Returns a text in lower case, character by character, so that offsets stay what they are. */
  public static String lower(String text) {
    char[] lower = text.toCharArray();
    for (int i = 0; i < lower.length; i++) {
      lower[i] = Character.isWhitespace(lower[i]) ? ' ' : Character.toLowerCase(lower[i]);
    }
    return new String(lower);
  }

  /** Returns the id of the article. */
  public String article() {
    return analysis.article().id();
  }

  /** Returns the evidence that a stretch of the sentence is. */
  public Evidence evidence(int start, int end) {
    return analysis.article().evidence(new Span(span.start() + start, span.start() + end));
  }

  /** Returns the words as they stand. */
  public String words(Span inside) {
    return evidence(inside.start(), inside.end()).text().replaceAll("\\s+", " ");
  }

  /** Returns the last actor before a place. */
  public Optional<Named> left(int before) {
    Named found = null;
    for (Named actor : actors) {
      if (actor.span().end() <= before) {
        found = actor;
      }
    }
    return Optional.ofNullable(found);
  }

  /** Returns the first actor after a place, at most {@code reach} characters on. */
  public Optional<Named> right(int after, int reach) {
    return actors.stream()
        .filter(a -> a.span().start() >= after && a.span().start() <= after + reach)
        .findFirst();
  }

  /** Returns the codes of all actors named. */
  public TreeSet<String> countries() {
    TreeSet<String> countries = new TreeSet<>();
    actors.forEach(a -> countries.add(a.code()));
    return countries;
  }
}
