package id.sorot.annotation;

import id.sorot.article.Span;
import id.sorot.world.Actor;
import id.sorot.world.NameTokens;
import id.sorot.world.NameTokens.Gap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds quotations and who speaks: the cue before, between or after; the name beside the cue; a
 * pronoun, or no name, leads to who spoke or was spoken of last.
 */
final class QuotationFinder {
  private static final int WHOLE_SENTENCE = 5;
  private static final int FAR_AFTER = 14;
  private static final int FAR_BEFORE = 45;
  private static final int SENTENCES_BACK = 4;

  private final String text;
  private final Cues cues;
  private final Set<String> clitics;
  private final Optional<LocalDate> day;
  private final List<Reading> readings;
  private final List<List<Name>> names = new ArrayList<>();
  private final List<Quotation> found = new ArrayList<>();
  private List<Span> marked = List.of();

  /** Words that may name a speaker. */
  private record Name(int from, int to, Optional<Actor> actor, boolean person, boolean pronoun) {}

  /** A speaker as found, and the cue that led to it. */
  private record Said(
      Optional<Span> span, Optional<Actor> actor, Optional<String> cue, boolean inverted) {}

  QuotationFinder(
      String text,
      Cues cues,
      Set<String> clitics,
      Optional<LocalDate> day,
      List<Reading> readings) {
    this.text = text;
    this.cues = cues;
    this.clitics = clitics;
    this.day = day;
    this.readings = readings;
    readings.forEach(reading -> names.add(names(reading)));
  }

  List<Quotation> find() {
    List<Span> all = new ArrayList<>();
    QuoteMarks marks = new QuoteMarks(text);
    for (int i = 0; i < readings.size(); i++) {
      Span block = readings.get(i).block().span();
      if (i > 0 && readings.get(i - 1).block().span().equals(block)) {
        continue;
      }
      all.addAll(marks.quoted(block, nextBlockIsQuoted(i, block)));
    }
    marked = all;
    for (Span span : all) {
      marked(span);
    }
    for (int i = 0; i < readings.size(); i++) {
      indirect(i);
    }
    found.sort(Comparator.comparing(Quotation::span));
    return found;
  }

  private boolean nextBlockIsQuoted(int reading, Span block) {
    for (int i = reading + 1; i < readings.size(); i++) {
      Span next = readings.get(i).block().span();
      if (!next.equals(block)) {
        return "\"“„«".indexOf(text.charAt(next.start())) >= 0;
      }
    }
    return false;
  }

  private void marked(Span span) {
    int first = readingAt(span.start());
    int last = readingAt(span.end() - 1);
    if (first < 0 || last < 0) {
      return;
    }
    int words = NameTokens.of(text, span).size();
    boolean whole = isWhole(span, words);
    Said said = after(span, last);
    if (said.cue().isEmpty()) {
      Said before = before(span, first);
      if (before.cue().isPresent() || said.span().isEmpty()) {
        said = before;
      }
    }
    if (isNaming(span, first) || !whole && said.cue().isEmpty()) {
      return;
    }
    if (said.cue().isEmpty()) {
      said = goesOn(span, first);
      if (said.span().isEmpty() && words < WHOLE_SENTENCE) {
        return;
      }
    }
    add(span, whole ? Quotation.Kind.DIRECT : Quotation.Kind.PARTIAL, said);
  }

  private boolean isWhole(Span span, int words) {
    boolean capital = Character.isUpperCase(text.charAt(span.start()));
    char end = text.charAt(span.end() - 1);
    boolean closed = end == ',' || end == '.' || end == '?' || end == '!';
    int after = span.end() + 1;
    boolean comma =
        after < text.length() && (text.charAt(after) == ',' || text.charAt(after) == '.');
    return capital && words >= 2 && (closed || words >= WHOLE_SENTENCE)
        || (closed || comma) && words >= WHOLE_SENTENCE
        || words >= 3 * WHOLE_SENTENCE;
  }

  private void add(Span span, Quotation.Kind kind, Said said) {
    found.add(
        new Quotation(
            text.substring(span.start(), span.end()),
            span,
            kind,
            said.span(),
            said.span().map(s -> text.substring(s.start(), s.end())),
            said.actor(),
            said.cue()));
  }

  /** The last reading that begins at or before an offset. */
  private int readingAt(int offset) {
    int low = 0;
    int high = readings.size() - 1;
    int best = -1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (readings.get(middle).sentence().span().start() <= offset) {
        best = middle;
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return best;
  }

  /** Looks for a cue right after a quotation: '“…,” kata Putin', '“…,” Putin said'. */
  private Said after(Span quote, int last) {
    int at = last;
    int token = tokenFrom(at, quote.end());
    if (token == readings.get(at).tokens().size()) {
      at++;
      token = 0;
      boolean goesOn =
          at < readings.size()
              && readings.get(at).block().span().equals(readings.get(last).block().span())
              && readings.get(at).tokens().size() > 0
              && !readings.get(at).tokens().isCapital(0);
      if (!goesOn) {
        return nobody();
      }
    }
    NameTokens tokens = readings.get(at).tokens();
    char closing = text.charAt(Math.min(quote.end(), text.length() - 1));
    int stop = Math.min(tokens.size(), token + FAR_AFTER);
    if (token < tokens.size()
        && tokens.isCapital(token)
        && endsSentence(quote)
        && tokens.gap(token) != Gap.COMMA
        && !isShortClause(at, token)) {
      return nobody();
    }
    for (int i = token; i < stop; i++) {
      if (i > token && tokens.gap(i) == Gap.OTHER && isInside(tokens.start(i), quote, closing)) {
        break;
      }
      Optional<Hit> hit = cue(tokens, i);
      if (hit.isPresent() && (hit.get().cue.is("verb") || hit.get().cue.is("inverted"))) {
        return afterCue(at, token, i, hit.get());
      }
    }
    return nobody();
  }

  /** Whether the quotation has ended its own sentence, so that a capital begins a new one. */
  private boolean endsSentence(Span quote) {
    char end = text.charAt(quote.end() - 1);
    return end == '.' || end == '!' || end == '?';
  }

  /** '“…?” Putin said.': a name and a cue, and little else, in what follows. */
  private boolean isShortClause(int reading, int token) {
    NameTokens tokens = readings.get(reading).tokens();
    for (int i = token + 1; i < Math.min(tokens.size(), token + 6); i++) {
      Optional<Hit> hit = cue(tokens, i);
      if (hit.isPresent() && hit.get().cue.is("inverted")) {
        return true;
      }
    }
    return false;
  }

  private boolean isInside(int offset, Span quote, char closing) {
    for (Span other : marked) {
      if (!other.equals(quote) && other.contains(offset)) {
        return true;
      }
      if (other.start() > offset) {
        break;
      }
    }
    return closing == 0;
  }

  private Said afterCue(int reading, int token, int cueAt, Hit hit) {
    NameTokens tokens = readings.get(reading).tokens();
    Optional<String> word = Optional.of(tokens.words(cueAt, hit.cue.to()));
    if (!hit.clitic) {
      if (cueAt > token && !hit.cue.is("inverted")
          || cueAt > token && hasNameBetween(reading, token, cueAt)) {
        Optional<Name> subject = lastName(reading, token, cueAt);
        if (subject.isPresent()) {
          return named(reading, subject.get(), word, true);
        }
      }
      Optional<Name> name = nextName(reading, hit.cue.to());
      if (name.isPresent() && hit.cue.is("inverted")) {
        return named(reading, name.get(), word, true);
      }
    }
    Said last = antecedent(reading, token);
    return new Said(last.span(), last.actor(), word, true);
  }

  private boolean hasNameBetween(int reading, int from, int to) {
    return lastName(reading, from, to).isPresent();
  }

  private Optional<Name> lastName(int reading, int from, int to) {
    Name last = null;
    for (Name name : names.get(reading)) {
      if (name.from >= from && name.to <= to) {
        last = name;
      }
    }
    return Optional.ofNullable(last);
  }

  private Optional<Name> nextName(int reading, int from) {
    for (Name name : names.get(reading)) {
      if (name.from >= from && name.from <= from + 3) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private Said named(int reading, Name name, Optional<String> cue, boolean inverted) {
    if (name.pronoun && name.actor.isEmpty()) {
      Said last = antecedent(reading, name.from);
      return new Said(last.span(), last.actor(), cue, inverted);
    }
    NameTokens tokens = readings.get(reading).tokens();
    return new Said(Optional.of(tokens.span(name.from, name.to)), name.actor, cue, inverted);
  }

  /** Looks for a cue before a quotation: 'Putin menyatakan, “…”', 'according to Putin, “…”'. */
  private Said before(Span quote, int first) {
    int reading = first;
    int end = tokenFrom(first, quote.start());
    if (end == 0 && first > 0 && leadsIn(first)) {
      reading--;
      end = readings.get(reading).tokens().size();
    }
    NameTokens tokens = readings.get(reading).tokens();
    for (int i = end - 1; i >= Math.max(0, end - FAR_BEFORE); i--) {
      if (inQuote(tokens.start(i), quote)) {
        continue;
      }
      Optional<Hit> hit = cue(tokens, i);
      if (hit.isEmpty() || hit.get().cue.to() > end) {
        continue;
      }
      Cues.Cue cue = hit.get().cue;
      Optional<String> word = Optional.of(tokens.words(i, cue.to()));
      if (cue.is("verb") || cue.is("inverted")) {
        Optional<Name> after = nextName(reading, cue.to());
        Optional<Name> subject = subject(reading, i);
        if (cue.is("inverted")
            && after.isPresent()
            && after.get().to <= end
            && (subject.isEmpty() || !cue.is("verb"))) {
          return named(reading, after.get(), word, true);
        }
        if (subject.isPresent() && !hit.get().clitic) {
          return named(reading, subject.get(), word, false);
        }
        Said last = antecedent(reading, i);
        return new Said(last.span(), last.actor(), word, false);
      }
      if (cue.is("according")) {
        Optional<Name> name = nextName(reading, cue.to());
        if (name.isPresent() && !hit.get().clitic) {
          return named(reading, name.get(), word, true);
        }
        Said last = antecedent(reading, i);
        return new Said(last.span(), last.actor(), word, true);
      }
    }
    return nobody();
  }

  /** The name that is most likely the subject of a verb: the first person of its clause. */
  private Optional<Name> subject(int reading, int verb) {
    NameTokens tokens = readings.get(reading).tokens();
    Name best = null;
    for (Name name : names.get(reading)) {
      if (name.to > verb) {
        break;
      }
      if (inQuote(tokens.start(name.from), null)) {
        continue;
      }
      boolean direct = name.to >= verb - 2;
      if (best == null || direct || name.person && !best.person) {
        best = name;
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean leadsIn(int first) {
    Span before = readings.get(first - 1).sentence().span();
    char end = text.charAt(before.end() - 1);
    return end == ':' || end == ',';
  }

  private boolean inQuote(int offset, @Nullable Span but) {
    int low = 0;
    int high = marked.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = marked.get(middle);
      if (span.end() <= offset) {
        low = middle + 1;
      } else if (span.start() > offset) {
        high = middle - 1;
      } else {
        return !span.equals(but);
      }
    }
    return false;
  }

  /** A quotation without a cue goes on from the one before it, or from who spoke last. */
  private Said goesOn(Span quote, int reading) {
    if (!found.isEmpty()) {
      Quotation last = found.get(found.size() - 1);
      int lastReading = readingAt(last.span().start());
      if (reading - lastReading <= 2 && last.speaker().isPresent()) {
        return new Said(last.speaker(), last.speakerActor(), Optional.empty(), false);
      }
    }
    return antecedent(reading, tokenFrom(reading, quote.start()));
  }

  /** Who spoke last, or the person spoken of last, before a token. */
  private Said antecedent(int reading, int token) {
    int quoted = -1;
    Quotation last = found.isEmpty() ? null : found.get(found.size() - 1);
    if (last != null && last.speaker().isPresent()) {
      quoted = readingAt(Math.max(last.span().end() - 1, last.speaker().get().start()));
    }
    for (int i = reading; i >= Math.max(0, reading - SENTENCES_BACK); i--) {
      int before = i == reading ? token : readings.get(i).tokens().size();
      Optional<Name> name = speaker(i, before);
      if (quoted >= i && last != null && (name.isEmpty() || i < reading && quoted == i)) {
        return new Said(last.speaker(), last.speakerActor(), Optional.empty(), false);
      }
      if (name.isPresent()) {
        NameTokens tokens = readings.get(i).tokens();
        return new Said(
            Optional.of(tokens.span(name.get().from, name.get().to)),
            name.get().actor,
            Optional.empty(),
            false);
      }
    }
    return nobody();
  }

  /** Who speaks in a sentence: the name beside a cue, else the first person. */
  private Optional<Name> speaker(int reading, int before) {
    NameTokens tokens = readings.get(reading).tokens();
    Name first = null;
    for (Name name : names.get(reading)) {
      if (name.to > before || !name.person || inQuote(tokens.start(name.from), null)) {
        continue;
      }
      if (first == null) {
        first = name;
      }
      for (int i = name.to; i < Math.min(tokens.size(), name.to + 3); i++) {
        Optional<Hit> hit = cue(tokens, i);
        if (hit.isPresent() && hit.get().cue.is("verb")) {
          return Optional.of(name);
        }
      }
      for (int i = Math.max(0, name.from - 2); i < name.from; i++) {
        Optional<Hit> hit = cue(tokens, i);
        if (hit.isPresent() && (hit.get().cue.is("inverted") || hit.get().cue.is("according"))) {
          return Optional.of(name);
        }
      }
    }
    return Optional.ofNullable(first);
  }

  /** Whether the words before a quotation say that it is a name. */
  private boolean isNaming(Span quote, int reading) {
    NameTokens tokens = readings.get(reading).tokens();
    int end = tokenFrom(reading, quote.start());
    for (int i = end - 1; i >= Math.max(0, end - 3); i--) {
      Optional<Hit> hit = cue(tokens, i);
      if (hit.isPresent()
          && hit.get().cue.to() <= end
          && hit.get().cue.is("naming")
          && (i == end - 1 || hit.get().cue.to() == end || !hit.get().cue.is("verb"))) {
        return hit.get().cue.to() >= end - 1;
      }
    }
    return false;
  }

  /** What somebody says without marks. */
  private void indirect(int reading) {
    NameTokens tokens = readings.get(reading).tokens();
    Span sentence = readings.get(reading).sentence().span();
    for (int i = 0; i < tokens.size(); i++) {
      if (inQuote(tokens.start(i), null)) {
        return;
      }
      Optional<Hit> hit = cue(tokens, i);
      if (hit.isEmpty()) {
        continue;
      }
      Cues.Cue cue = hit.get().cue;
      Optional<String> word = Optional.of(tokens.words(i, cue.to()));
      int from = cue.to();
      if (cue.is("according")) {
        Optional<Name> name = hit.get().clitic ? Optional.empty() : nextName(reading, from);
        if (name.isPresent()) {
          from = name.get().to;
        } else if (!hit.get().clitic) {
          continue;
        }
        Said said =
            name.isPresent() ? named(reading, name.get(), word, true) : cued(reading, i, word);
        said(tokens, sentence, from, said);
        return;
      }
      if (!cue.is("verb")) {
        continue;
      }
      Optional<Name> subject = subject(reading, i);
      boolean that =
          from < tokens.size()
              && (tokens.gap(from) == Gap.COMMA
                  || cues.at(tokens, from).filter(c -> c.is("that")).isPresent());
      if (subject.isEmpty() || !that) {
        continue;
      }
      if (cues.at(tokens, from).filter(c -> c.is("that")).isPresent()) {
        from++;
      }
      said(tokens, sentence, from, named(reading, subject.get(), word, false));
      return;
    }
  }

  private Said cued(int reading, int token, Optional<String> word) {
    Said last = antecedent(reading, token);
    return new Said(last.span(), last.actor(), word, true);
  }

  private void said(NameTokens tokens, Span sentence, int from, Said said) {
    if (from >= tokens.size() || said.span().isEmpty()) {
      return;
    }
    int start = tokens.start(from);
    int end = sentence.end();
    while (end > start && ".!?\"”".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    for (Span mark : marked) {
      if (mark.start() >= start
          && mark.start() < end
          && NameTokens.of(text, mark).size() >= WHOLE_SENTENCE) {
        return;
      }
    }
    if (tokens.size() - from >= 3) {
      add(new Span(start, end), Quotation.Kind.INDIRECT, said);
    }
  }

  private static Said nobody() {
    return new Said(Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  private int tokenFrom(int reading, int offset) {
    NameTokens tokens = readings.get(reading).tokens();
    int at = 0;
    while (at < tokens.size() && tokens.start(at) < offset) {
      at++;
    }
    return at;
  }

  private record Hit(Cues.Cue cue, boolean clitic) {}

  /** A cue at a token, also one with an ending that stands for the speaker: 'katanya'. */
  private Optional<Hit> cue(NameTokens tokens, int at) {
    Optional<Cues.Cue> cue = cues.at(tokens, at);
    if (cue.isPresent()) {
      return Optional.of(new Hit(cue.get(), false));
    }
    String form = tokens.form(at);
    for (String clitic : clitics) {
      if (form.length() > clitic.length() + 2 && form.endsWith(clitic)) {
        String stem = form.substring(0, form.length() - clitic.length());
        Optional<Cues.Cue> bare = cues.at(NameTokens.of(stem, new Span(0, stem.length())), 0);
        if (bare.isPresent()) {
          return Optional.of(new Hit(new Cues.Cue(bare.get().kinds(), at + 1), true));
        }
      }
    }
    return Optional.empty();
  }

  /** Everything in a sentence that may name a speaker: mentions, and names no table has. */
  private List<Name> names(Reading reading) {
    NameTokens tokens = reading.tokens();
    List<Name> all = new ArrayList<>();
    for (Draft draft : reading.drafts()) {
      Actor actor = draft.toActor(tokens, day);
      boolean person = actor.kind().equals("person") || draft.title || draft.by.equals("pronoun");
      all.add(
          new Name(draft.from, draft.to, Optional.of(actor), person, draft.by.equals("pronoun")));
    }
    List<Atom> atoms = reading.atoms();
    for (int i = 0; i < atoms.size(); i++) {
      int stop = i;
      while (stop < atoms.size()
          && isFree(atoms.get(stop), stop > i ? atoms.get(stop - 1) : null, tokens, reading)) {
        stop++;
      }
      if (stop > i) {
        int from = atoms.get(i).from();
        int to = atoms.get(stop - 1).to();
        all.add(new Name(from, to, Optional.empty(), from > 0 || to - from > 1, false));
        i = stop - 1;
      } else if (isPronoun(tokens, atoms.get(i))) {
        all.add(new Name(atoms.get(i).from(), atoms.get(i).to(), Optional.empty(), false, true));
      }
    }
    all.sort(Comparator.comparingInt(n -> n.from));
    return all;
  }

  private boolean isPronoun(NameTokens tokens, Atom atom) {
    return cues.at(tokens, atom.from()).filter(c -> c.is("pronoun")).isPresent();
  }

  private boolean isFree(Atom atom, @Nullable Atom before, NameTokens tokens, Reading reading) {
    if (!atom.capital() || atom.is(ActorWords.Part.CALENDAR) || atom.isState()) {
      return false;
    }
    if (before != null
        && tokens.gap(atom.from()) != Gap.SPACE
        && tokens.gap(atom.from()) != Gap.HYPHEN
        && tokens.gap(atom.from()) != Gap.APOSTROPHE
        && !(tokens.gap(atom.from()) == Gap.STOP
            && before.to() - before.from() == 1
            && tokens.form(before.from()).length() <= 2)) {
      return false;
    }
    if (before == null
        && (atom.from() == 0 && atom.isRole() || cues.at(tokens, atom.from()).isPresent())) {
      return false;
    }
    for (Draft draft : reading.drafts()) {
      if (draft.from < atom.to() && atom.from() < draft.to) {
        return false;
      }
    }
    return tokens.form(atom.from()).toUpperCase(Locale.ROOT).length() > 0;
  }
}
