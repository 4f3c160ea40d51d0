package id.sorot.read;

import id.sorot.article.Article;
import id.sorot.article.Block;
import id.sorot.article.Link;
import id.sorot.article.Span;
import id.sorot.article.Text;
import id.sorot.article.Timestamp;
import id.sorot.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads plain texts: lines to paragraphs, headings, items and furniture; header lines and datelines
 * to metadata. Every character stays where it is.
 *
 * <p>A line without a final mark that goes on in the next one is joined with it into one block; a
 * short line without a final mark that does not is a heading. Cost is linear in the text.
 */
final class PlainReader {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "[\\s\"“”]*(\\[\\d{1,3}\\]|\\(\\d{1,3}\\)|\\d{1,3}[.)])?\\s*(https?://\\S+)\\s*");
  private static final Pattern MARK = Pattern.compile("\\[\\d{1,3}(?:[,–-]\\s?\\d{1,3})*\\]");
  private static final Pattern ITEM =
      Pattern.compile("(?:[•●▪◦‣*·+-]|[–—](?=\\s)|\\(?\\d{1,2}[.)]|\\(?[a-z][.)])\\s+\\S");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"“”<>)\\]]+");
  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?:https?://)?(?:www\\.)?([\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+)/?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern COPYRIGHT_NAME =
      Pattern.compile(
          "(?:©|\\(c\\)|copyright)\\s*(?:©|\\(c\\))?\\s*(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?)?\\s*(?:by|oleh)?\\s*"
              + "(\\p{L}[\\p{L}\\d. &-]{1,40}?)\\s*(?:\\d{4}|[.,|]?\\s*$|[.,|]\\s)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final int LONG_LINE = 100;
  private static final int HEADING_CHARS = 120;
  private static final int HEADING_WORDS = 16;
  private static final int HEADER_LINES = 12;

  /** Lines that are compared with the words of furniture; a text of more is no single article. */
  private static final int MOST_TESTS = 5_000;

  private final FurnitureWords words;
  private final DateWords dates;
  private final People people;

  private PlainReader(FurnitureWords words, DateWords dates, People people) {
    this.words = words;
    this.dates = dates;
    this.people = people;
  }

  static PlainReader load(Knowledge knowledge) {
    return new PlainReader(
        FurnitureWords.load(knowledge), DateWords.load(knowledge), People.load(knowledge));
  }

  Article read(String id, String characters, Sidecar meta) {
    return ArticleReader.over(new Reading(characters).article(id), meta);
  }

  /** The reading of one text. */
  private final class Reading {
    private final String text;
    private int tests;
    private final List<Span> lines = new ArrayList<>();
    private final List<Boolean> afterBlank = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Set<String> promoted = new HashSet<>();
    private final List<String> authors = new ArrayList<>();
    private Optional<String> outlet = Optional.empty();
    private Optional<String> publisher = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<Timestamp> published = Optional.empty();

    Reading(String text) {
      this.text = text;
    }

    Article article(String id) {
      split();
      int next = header();
      body(next);
      blocks.sort(Comparator.comparing(Block::span));
      return new Article(
          id,
          Optional.empty(),
          outlet,
          publisher,
          title,
          authors,
          published,
          Optional.empty(),
          Optional.empty(),
          new Text(text, blocks),
          List.of(),
          links);
    }

    private void split() {
      int start = 0;
      boolean blank = false;
      for (int i = 0; i <= text.length(); i++) {
        if (i == text.length() || isBreak(text.charAt(i))) {
          Span line = Spans.strip(text, start, i);
          if (line.length() > 0) {
            lines.add(line);
            afterBlank.add(blank);
            blank = false;
          } else if (i < text.length()
              && !(text.charAt(i) == '\n' && i > 0 && text.charAt(i - 1) == '\r')) {
            blank = true;
          }
          start = i + 1;
        }
      }
    }

    private static boolean isBreak(char c) {
      return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
    }

    // ------------------------------------------------------------ header

    /** Reads the lines above the prose; returns the index of the first line that is not one. */
    private int header() {
      int first = 0;
      while (first < lines.size() && first < HEADER_LINES && !isProse(lines.get(first))) {
        first++;
      }
      if (first == lines.size() && first > 0) {
        first = lines.size() > 1 ? 1 : 0;
      }
      List<Integer> bare = new ArrayList<>();
      boolean evidence = false;
      int last = 0;
      for (int i = 0; i < first; i++) {
        Span line = lines.get(i);
        if (metadata(line, i == 0)) {
          evidence = true;
          last = i + 1;
        } else if (isHeading(line)) {
          bare.add(i);
        }
      }
      if (isMasthead(bare, evidence)) {
        Span line = lines.get(bare.removeFirst());
        outlet = outlet.or(() -> Optional.of(squeeze(line.of(text))));
        blocks.add(Block.furniture("header", line));
        evidence = true;
        last = Math.max(last, 1);
      }
      int headline = bare.isEmpty() ? -1 : bare.getFirst();
      if (headline >= 0 && (evidence || isTitle(headline, first))) {
        Span line = lines.get(headline);
        blocks.add(Block.of(Block.Kind.HEADING, line));
        if (title.isEmpty()) {
          headline(squeeze(line.of(text)), evidence);
        }
        last = Math.max(last, headline + 1);
        // What stands among header lines and is neither is left to the body.
      }
      return last == 0 ? 0 : afterHeader(last, headline);
    }

    /** Whether the first line names the outlet: a short name above a longer headline. */
    private boolean isMasthead(List<Integer> bare, boolean evidence) {
      if (bare.isEmpty() || bare.getFirst() != 0) {
        return false;
      }
      String name = squeeze(lines.get(0).of(text));
      if (!Masthead.isName(name)) {
        return false;
      }
      if (title.isPresent()) {
        return true;
      }
      if (bare.size() < 2) {
        return false;
      }
      // Without a date or byline beside them the two may be a headline and what explains it.
      int next = lines.get(bare.get(1)).length();
      return evidence ? next > name.length() : next > 2 * name.length();
    }

    private void headline(String line, boolean evidence) {
      Optional<Masthead.Shared> shared =
          evidence && outlet.isEmpty() ? Masthead.beforeHeadline(line) : Optional.empty();
      outlet = outlet.or(() -> shared.map(Masthead.Shared::name));
      title = Optional.of(shared.map(Masthead.Shared::headline).orElse(line));
    }

    private int afterHeader(int last, int headline) {
      for (int i = 0; i < last; i++) {
        Span line = lines.get(i);
        boolean taken = blocks.stream().anyMatch(b -> b.span().overlaps(line));
        if (!taken && i != headline) {
          blocks.add(
              isHeading(line)
                  ? Block.of(Block.Kind.HEADING, line)
                  : Block.of(Block.Kind.PARAGRAPH, line));
        }
      }
      return last;
    }

    /** A first line is a title if it stands alone: a blank line or a long paragraph follows. */
    private boolean isTitle(int line, int firstProse) {
      if (line != 0 || firstProse >= lines.size() || lines.size() < 2) {
        return false;
      }
      Span next = lines.get(1);
      return afterBlank.get(1) || next.length() > 2 * lines.get(0).length();
    }

    private boolean isProse(Span line) {
      if (line.length() > 160) {
        return words.line(line.of(text)).isEmpty();
      }
      return endsSentence(line) && line.length() > 60 && words.line(line.of(text)).isEmpty();
    }

    /** Reads one header line; returns whether it was one. */
    private boolean metadata(Span line, boolean top) {
      String words1 = line.of(text);
      Optional<FurnitureWords.Inside> label = words.label(words1);
      if (label.isPresent()) {
        String value = squeeze(words1.substring(label.get().span().start()));
        labelled(label.get().what(), value);
        String what = label.get().what();
        blocks.add(Block.furniture(what.equals("credit") ? "credit" : "header", line));
        return true;
      }
      Optional<Integer> byline = words.byline(words1);
      if (byline.isPresent()) {
        authors.addAll(people.split(squeeze(words1.substring(byline.get()))));
        blocks.add(Block.furniture("header", line));
        return true;
      }
      Optional<String> furniture = words.line(words1);
      if (furniture.isPresent()) {
        blocks.add(Block.furniture(furniture.get(), line));
        return true;
      }
      Optional<DateWords.Found> date = dates.first(words1, "text");
      if (date.isPresent()) {
        Optional<String> name =
            Masthead.beforeDate(squeeze(words1.substring(0, date.get().start())), top);
        int named = name.map(String::length).orElse(0);
        if (words1.length() - named - (date.get().end() - date.get().start()) < 30) {
          published = published.or(() -> Optional.of(date.get().time()));
          outlet = outlet.or(() -> name);
          blocks.add(Block.furniture("header", line));
          return true;
        }
      }
      Matcher domain = DOMAIN.matcher(words1);
      if (domain.matches()) {
        outlet = outlet.or(() -> Optional.of(domain.group(1)));
        blocks.add(Block.furniture("header", line));
        return true;
      }
      return false;
    }

    private void labelled(String what, String value) {
      if (value.isEmpty()) {
        return;
      }
      switch (what) {
        case "title" -> title = Optional.of(value);
        case "outlet" -> {
          if (value.length() <= 60 && !value.startsWith("http")) {
            outlet = Optional.of(value);
          }
        }
        case "author" -> authors.addAll(people.split(value));
        case "date" ->
            published =
                published
                    .or(() -> dates.first(value, "text").map(DateWords.Found::time))
                    .or(() -> IsoTime.parse(value, "text"));
        default -> {
          // Credits and rubrics are furniture and nothing more.
        }
      }
    }

    // ------------------------------------------------------------ body

    private void body(int from) {
      Optional<Span> open = Optional.empty();
      boolean first = true;
      List<Span> paragraphs = new ArrayList<>();
      Set<Integer> items = new HashSet<>();
      for (int i = from; i < lines.size(); i++) {
        Span line = lines.get(i);
        Optional<String> furniture = furniture(line);
        if (furniture.isPresent()) {
          // A promotional line may stand inside a sentence that goes on after it; it stays open.
          blocks.add(Block.furniture(furniture.get(), line));
          if (open.isPresent()) {
            paragraphs.add(open.get());
            open = Optional.empty();
          }
          continue;
        }
        if (open.isPresent()) {
          if (joins(open.get(), line, afterBlank.get(i))) {
            open = Optional.of(new Span(open.get().start(), line.end()));
            continue;
          }
          paragraphs.add(open.get());
        }
        open = Optional.of(line);
        if (ITEM.matcher(text).region(line.start(), line.end()).lookingAt()) {
          items.add(line.start());
        }
      }
      open.ifPresent(paragraphs::add);
      for (int i = 0; i < paragraphs.size(); i++) {
        Span p = paragraphs.get(i);
        boolean last = i >= paragraphs.size() - 2;
        boolean heading = i + 1 < paragraphs.size() && isHeading(p) && !items.contains(p.start());
        if (heading) {
          blocks.add(Block.of(Block.Kind.HEADING, p));
        } else {
          boolean item = items.contains(p.start());
          paragraph(p, item ? Block.Kind.ITEM : Block.Kind.PARAGRAPH, first, last);
          first = false;
        }
      }
      resolveLinks();
    }

    private Optional<String> furniture(Span line) {
      Matcher reference = REFERENCE.matcher(text).region(line.start(), line.end());
      if (reference.matches()) {
        links.add(
            new Link(reference.group(2), "citation", Optional.ofNullable(reference.group(1))));
        return Optional.of("reference");
      }
      if (line.length() > FurnitureWords.MAX_LINE) {
        return Optional.empty();
      }
      if (tests++ > MOST_TESTS) {
        return Optional.empty();
      }
      String words1 = line.of(text);
      Optional<String> what = words.line(words1);
      if (what.isEmpty()) {
        return what;
      }
      Matcher mark = MARK.matcher(words1);
      while (mark.find()) {
        if (what.get().equals("promotion")) {
          promoted.add(mark.group());
        }
      }
      Matcher address = ADDRESS.matcher(words1);
      while (address.find()) {
        String kind = what.get().equals("reference") ? "citation" : "promotion";
        links.add(new Link(address.group(), kind, Optional.empty()));
      }
      if (what.get().equals("copyright") && publisher.isEmpty()) {
        Matcher name = COPYRIGHT_NAME.matcher(words1);
        if (name.find()) {
          publisher = Optional.of(name.group(1).strip());
          outlet = outlet.or(() -> publisher);
        }
      }
      if (what.get().equals("header") && published.isEmpty()) {
        published = dates.first(words1, "text").map(DateWords.Found::time);
      }
      words
          .label(words1)
          .filter(l -> l.what().equals("author"))
          .ifPresent(
              l -> authors.addAll(people.split(squeeze(words1.substring(l.span().start())))));
      return what;
    }

    private void resolveLinks() {
      links.replaceAll(
          l ->
              l.label().filter(promoted::contains).isPresent()
                  ? new Link(l.href(), "promotion", l.label())
                  : l);
    }

    private void paragraph(Span whole, Block.Kind kind, boolean first, boolean last) {
      List<Block> inside = new ArrayList<>();
      Span rest = whole;
      if (first) {
        Optional<Dateline> dateline = Dateline.of(text, rest, words);
        if (dateline.isPresent()) {
          inside.add(Block.furniture("dateline", dateline.get().span()));
          outlet = outlet.or(() -> dateline.get().outlet());
          rest = Spans.strip(text, dateline.get().span().end(), rest.end());
        }
      }
      if (last) {
        Optional<FurnitureWords.Inside> end = words.end(text, rest);
        if (end.isPresent()
            && endsSentence(Spans.strip(text, rest.start(), end.get().span().start()))) {
          inside.add(Block.furniture(end.get().what(), end.get().span()));
          rest = Spans.strip(text, rest.start(), end.get().span().start());
        }
      }
      for (FurnitureWords.Inside found : words.inside(text, rest)) {
        inside.add(Block.furniture(found.what(), found.span()));
      }
      Matcher mark = MARK.matcher(text).region(rest.start(), rest.end());
      while (mark.find()) {
        // A mark inside a sentence would cut it in two; it stays a part of the paragraph.
        if (endsSentence(new Span(rest.start(), mark.start()))) {
          inside.add(Block.furniture("reference", new Span(mark.start(), mark.end())));
        }
      }
      inside.sort(Comparator.comparing(Block::span));
      int at = rest.start();
      for (Block block : inside) {
        if (block.span().start() < at && block.span().start() >= rest.start()) {
          continue;
        }
        if (block.span().start() >= at && block.span().start() < rest.end()) {
          prose(kind, at, block.span().start());
          at = block.span().end();
        }
        blocks.add(block);
      }
      prose(kind, at, rest.end());
    }

    private void prose(Block.Kind kind, int from, int to) {
      Span span = Spans.strip(text, from, Math.max(from, to));
      if (span.length() > 0) {
        blocks.add(Block.of(kind, span));
      }
    }

    /** Whether the sentence that {@code before} leaves open goes on in {@code next}. */
    private boolean joins(Span before, Span next, boolean acrossBlank) {
      if (endsSentence(before) || ITEM.matcher(text).region(next.start(), next.end()).lookingAt()) {
        return false;
      }
      char end = text.charAt(before.end() - 1);
      if (end == ':' || end == ';') {
        return false;
      }
      char begin = text.charAt(next.start());
      boolean goesOn = Character.isLowerCase(begin);
      if (acrossBlank) {
        return goesOn && before.length() > HEADING_CHARS / 2;
      }
      if (goesOn || end == ',') {
        return true;
      }
      return Character.isLetterOrDigit(begin)
          && (before.length() > LONG_LINE || hasSentence(before));
    }

    private boolean hasSentence(Span line) {
      for (int i = line.start(); i + 2 < line.end(); i++) {
        char c = text.charAt(i);
        if ((c == '.' || c == '!' || c == '?')
            && text.charAt(i + 1) == ' '
            && Character.isUpperCase(text.charAt(i + 2))
            && i - line.start() > 30) {
          return true;
        }
      }
      return false;
    }

    private boolean isHeading(Span line) {
      if (line.length() > HEADING_CHARS || line.length() < 2) {
        return false;
      }
      char end = text.charAt(line.end() - 1);
      if (end == '.' || end == ',' || end == ';' || end == ':' || end == '…') {
        return false;
      }
      if (text.charAt(line.start()) == '#') {
        return true;
      }
      int count = 1;
      for (int i = line.start(); i < line.end(); i++) {
        char c = text.charAt(i);
        if (isBreak(c)) {
          return false;
        }
        count += c == ' ' ? 1 : 0;
      }
      char begin = text.charAt(line.start());
      boolean quoted = "\"“”".indexOf(end) >= 0 && "\"“".indexOf(begin) >= 0;
      boolean capital = Character.isUpperCase(begin) || Character.isDigit(begin) || quoted;
      return capital && count <= HEADING_WORDS;
    }

    private boolean endsSentence(Span span) {
      int i = span.end() - 1;
      while (i >= span.start() && "\"”“’')]»*".indexOf(text.charAt(i)) >= 0) {
        i--;
      }
      if (i < span.start()) {
        return false;
      }
      char c = text.charAt(i);
      return c == '.' || c == '!' || c == '?' || c == '…' || c == '。';
    }

    private static String squeeze(String value) {
      StringBuilder out = new StringBuilder(value.length());
      boolean blank = false;
      for (int i = 0; i < value.length(); i++) {
        char c = value.charAt(i);
        if (Spans.isBlank(c)) {
          blank = !out.isEmpty();
        } else {
          if (blank) {
            out.append(' ');
            blank = false;
          }
          out.append(c);
        }
      }
      return out.toString();
    }
  }
}
