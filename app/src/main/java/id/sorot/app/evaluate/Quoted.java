package id.sorot.app.evaluate;

import id.sorot.article.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A quotation to compare.
 *
 * @param span without white space and quotation marks at its ends
 * @param kind empty if not said
 * @param speaker where the speaker stands
 * @param speakerText the words of the speaker; empty if there are none
 */
record Quoted(Span span, String kind, Optional<Span> speaker, String speakerText) {
  private static final String EDGE = " \t\r\n\u00a0\"'“”„‟‘’‚«»`";
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  static List<Quoted> all(JsonNode row, String text) {
    List<Quoted> all = new ArrayList<>();
    for (JsonNode quote : row.path("quotes")) {
      all.add(
          new Quoted(
              span(quote.path("span")).map(span -> trimmed(span, text)).orElse(new Span(0, 0)),
              GoldRows.text(quote, "kind").orElse(""),
              span(quote.path("speaker")),
              GoldRows.text(quote, "speakerText").orElse("")));
    }
    return all;
  }

  static Span trimmed(Span span, String text) {
    int start = span.start();
    int end = span.end();
    while (start < end && end <= text.length() && EDGE.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    while (start < end && start < text.length() && EDGE.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start < end ? new Span(start, end) : span;
  }

  /** Returns the length of the intersection of the spans over that of their union. */
  double overlap(Quoted other) {
    int common =
        Math.min(span.end(), other.span.end()) - Math.max(span.start(), other.span.start());
    int whole = Math.max(span.end(), other.span.end()) - Math.min(span.start(), other.span.start());
    return common > 0 ? (double) common / whole : 0;
  }

  boolean hasSpeaker() {
    return speaker.isPresent() || !speakerText.isEmpty();
  }

  /** Says whether both name one speaker: spans that touch or, without spans, names that agree. */
  boolean hasSpeakerOf(Quoted other) {
    if (speaker.isPresent() && other.speaker.isPresent()) {
      Span a = speaker.get();
      Span b = other.speaker.get();
      return Math.min(a.end(), b.end()) > Math.max(a.start(), b.start());
    }
    Set<String> a = words();
    Set<String> b = other.words();
    return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
  }

  private Set<String> words() {
    Set<String> words = new HashSet<>();
    WORD.matcher(speakerText.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .forEach(words::add);
    return words;
  }

  private static Optional<Span> span(JsonNode node) {
    return node.isArray() && node.size() == 2
        ? Optional.of(new Span(node.path(0).asInt(), node.path(1).asInt()))
        : Optional.empty();
  }
}
