package id.sorot.read;

import id.sorot.article.Precision;
import id.sorot.article.Timestamp;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds when a page was published and changed.
 *
 * <p>In order: JSON-LD, meta elements, itemprop, time elements, the address, elements whose name
 * speaks of a date, other visible words near the title, and at last the time of the last change.
 */
final class PageTimes {
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "(?:^|[/_=-])((?:19|20)\\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\\d|3[01])(?!\\d)");
  private static final Pattern SLASHED =
      Pattern.compile("/((?:19|20)\\d{2})/(0?[1-9]|1[0-2])/(0?[1-9]|[12]\\d|3[01])(?:/|$|-)");

  /** Blocks that are searched for visible dates. */
  private static final int MOST_BLOCKS = 2000;

  /** A value that gives a time is short; megabytes of half dates are hostile. */
  private static final int LONGEST_VALUE = 1000;

  private final DateWords words;

  /** Both times; each may be empty. */
  record Found(Optional<Timestamp> published, Optional<Timestamp> modified) {}

  PageTimes(DateWords words) {
    this.words = words;
  }

  DateWords words() {
    return words;
  }

  Found read(
      PageTree tree,
      StructuredData data,
      Map<String, List<String>> metas,
      Optional<String> address,
      int contentStart) {
    Optional<Timestamp> modified =
        data.fieldOfPage("dateModified")
            .flatMap(d -> parse(d, "json-ld"))
            .or(() -> first(metas.getOrDefault("modified", List.of()), "meta"))
            .or(() -> property(tree, "dateModified"));
    Optional<Timestamp> published =
        data.field("datePublished")
            .flatMap(d -> parse(d, "json-ld"))
            .or(() -> first(metas.getOrDefault("published", List.of()), "meta"))
            .or(() -> property(tree, "datePublished"))
            .or(() -> data.fieldOfPage("datePublished").flatMap(d -> parse(d, "json-ld")))
            .or(() -> data.field("dateCreated").flatMap(d -> parse(d, "json-ld")))
            .or(() -> data.fieldOfPage("uploadDate").flatMap(d -> parse(d, "json-ld")))
            .or(() -> property(tree, "dateCreated"))
            .or(() -> timeElement(tree, contentStart))
            .or(() -> address.flatMap(PageTimes::inAddress))
            .or(() -> visible(tree, contentStart))
            .or(() -> anyTime(tree))
            .or(() -> modified);
    return new Found(published, modified);
  }

  private Optional<Timestamp> parse(String value, String from) {
    if (value.length() > LONGEST_VALUE) {
      return Optional.empty();
    }
    return IsoTime.parse(value, from)
        .or(() -> words.first(value, from).map(DateWords.Found::time))
        .filter(PageTimes::isPlausible);
  }

  private static boolean isPlausible(Timestamp time) {
    return time.day().map(d -> d.getYear() >= 1995 && d.getYear() <= 2100).orElse(false);
  }

  private Optional<Timestamp> first(List<String> values, String from) {
    for (String value : values.subList(0, Math.min(values.size(), MOST_BLOCKS))) {
      Optional<Timestamp> time = parse(value, from);
      if (time.isPresent()) {
        return time;
      }
    }
    return Optional.empty();
  }

  private Optional<Timestamp> property(PageTree tree, String name) {
    for (Element element : tree.properties()) {
      if (element
          .attr("itemprop")
          .toLowerCase(Locale.ROOT)
          .contains(name.toLowerCase(Locale.ROOT))) {
        Optional<Timestamp> time = ofElement(element, "itemprop");
        if (time.isPresent()) {
          return time;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Timestamp> ofElement(Element element, String from) {
    for (String attribute : new String[] {"datetime", "content", "title"}) {
      String value = element.attr(attribute);
      if (!value.isBlank()) {
        Optional<Timestamp> time = parse(value, from);
        if (time.isPresent()) {
          return time;
        }
      }
    }
    String text = element.text();
    return text.length() > 200 ? Optional.empty() : parse(text, from);
  }

  /** The first time element that is not inside a list of other articles. */
  private Optional<Timestamp> timeElement(PageTree tree, int contentStart) {
    Optional<Timestamp> fallback = Optional.empty();
    for (int i = 0; i < tree.times().size(); i++) {
      Element element = tree.times().get(i);
      String own = (element.className() + " " + element.attr("itemprop")).toLowerCase(Locale.ROOT);
      boolean named =
          element.hasAttr("pubdate") || own.contains("publish") || own.contains("entry-date");
      boolean later =
          own.contains("updated") && !own.contains("published") || words.saysModified(own);
      Optional<Timestamp> time = ofElement(element, "time");
      if (time.isEmpty()) {
        continue;
      }
      if (named && !later) {
        return time;
      }
      boolean near = tree.timeBlocks().get(i) >= contentStart - 15;
      if (fallback.isEmpty() && !later && near) {
        fallback = time;
      }
    }
    return fallback;
  }

  private Optional<Timestamp> anyTime(PageTree tree) {
    for (Element element : tree.times()) {
      Optional<Timestamp> time = ofElement(element, "time");
      if (time.isPresent()) {
        return time;
      }
    }
    return Optional.empty();
  }

  static Optional<Timestamp> inAddress(String address) {
    Matcher m = SLASHED.matcher(address);
    if (!m.find()) {
      m = IN_ADDRESS.matcher(address);
      if (!m.find()) {
        return Optional.empty();
      }
    }
    try {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(m.group(1)),
              Integer.parseInt(m.group(2)),
              Integer.parseInt(m.group(3)));
      return day.getYear() < 1995
          ? Optional.empty()
          : Optional.of(new Timestamp(day.toString(), Precision.DAY, "address"));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Dates in the words of the page: those in elements named so first, the nearest to the text. */
  private Optional<Timestamp> visible(PageTree tree, int contentStart) {
    record Candidate(Timestamp time, double score) {}
    List<Candidate> candidates = new ArrayList<>();
    List<PageBlock> blocks = tree.blocks();
    for (int b = 0; b < Math.min(blocks.size(), MOST_BLOCKS) && candidates.size() < 60; b++) {
      PageBlock block = blocks.get(b);
      if (block.length() < 6) {
        continue;
      }
      String text = block.length() > 240 ? block.text().substring(0, 240) : block.text();
      if (text.chars().noneMatch(Character::isDigit)) {
        continue;
      }
      for (DateWords.Found found : words.all(text, "text", 3)) {
        if (!isPlausible(found.time())) {
          continue;
        }
        double score = 0;
        int around = block.length() - (found.end() - found.start());
        score += around < 15 ? 3 : around < 40 ? 2 : around < 90 ? 1 : 0;
        score += tree.speaksOfDate(block.owner()) ? 3 : 0;
        int distance = Math.abs(b - contentStart);
        score += distance <= 3 ? 3 : distance <= 10 ? 2 : distance <= 30 ? 1 : 0;
        String before = text.substring(Math.max(0, found.start() - 40), found.start());
        score += words.saysPublished(before) ? 3 : 0;
        score -= words.saysModified(before) ? 1.5 : 0;
        score -= before.contains("©") ? 5 : 0;
        score -= found.certain() ? 0 : 0.5;
        score -= block.linkShare() > 0.5 ? 2 : 0;
        score -= tree.tag(block.owner()) == PageTag.FOOTER ? 2 : 0;
        candidates.add(new Candidate(found.time(), score));
      }
    }
    Candidate best = null;
    for (Candidate candidate : candidates) {
      if (best == null || candidate.score > best.score) {
        best = candidate;
      }
    }
    return best == null || best.score < 1 ? Optional.empty() : Optional.of(best.time);
  }
}
