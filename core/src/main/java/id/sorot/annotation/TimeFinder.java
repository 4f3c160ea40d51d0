package id.sorot.annotation;

import id.sorot.annotation.TimeGrammar.Element;
import id.sorot.annotation.TimeGrammar.Pattern;
import id.sorot.annotation.TimeGrammar.Slot;
import id.sorot.annotation.TimeTokens.Token;
import id.sorot.article.DateRange;
import id.sorot.article.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds expressions of time and resolves them: against the day of the article, inside a quotation
 * against the day it was said, and those that lean on another ('dua hari sebelumnya') against the
 * day told last.
 */
final class TimeFinder {
  private static final int SAID_WITHIN = 10;

  private final String text;
  private final TimeGrammar grammar;
  private final Optional<LocalDate> day;
  private final List<Quotation> quotations;
  private final List<TimeExpression> found = new ArrayList<>();
  private Optional<LocalDate> told = Optional.empty();

  TimeFinder(
      String text, TimeGrammar grammar, Optional<LocalDate> day, List<Quotation> quotations) {
    this.text = text;
    this.grammar = grammar;
    this.day = day;
    this.quotations = quotations;
  }

  List<TimeExpression> found() {
    return found;
  }

  /** Adds the expressions of a sentence; sentences come in order. */
  void read(Span sentence) {
    List<Token> tokens = TimeTokens.of(text, sentence);
    int at = 0;
    while (at < tokens.size()) {
      Match best = found(tokens, at, sentence.start());
      if (best == null) {
        at++;
        continue;
      }
      Optional<LocalDate> anchor = anchor(tokens.get(best.from).start());
      TimeRules rules = new TimeRules(best.values, best.unit, anchor, told);
      Optional<DateRange> range = rules.apply(best.pattern.rule());
      if (range.isPresent()) {
        Span span = new Span(tokens.get(best.from).start(), tokens.get(best.to - 1).end());
        String words = text.substring(span.start(), span.end());
        String by = rules.isAbsolute() ? words : words + ", " + rules.leansOn();
        found.add(new TimeExpression(span, range.get(), by));
        if (range.get().from().equals(range.get().to())) {
          told = Optional.of(range.get().from());
        }
      }
      at = Math.max(at + 1, best.to);
    }
  }

  /** The day a relative expression at an offset is meant from. */
  private Optional<LocalDate> anchor(int offset) {
    for (Quotation quotation : quotations) {
      boolean marked = quotation.kind() != Quotation.Kind.INDIRECT;
      if (marked && quotation.span().contains(offset)) {
        boolean near =
            told.isPresent()
                && (day.isEmpty()
                    || !told.get().isAfter(day.get())
                        && told.get().plusDays(SAID_WITHIN).isAfter(day.get()));
        return near ? told : day;
      }
      if (quotation.span().start() > offset) {
        break;
      }
    }
    return day;
  }

  private record Match(
      Pattern pattern, int from, int to, Map<Slot, List<Integer>> values, String unit) {}

  /**
   * The longest expression at a token; one that begins after its words of context may be longer.
   */
  private @Nullable Match found(List<Token> tokens, int at, int sentenceStart) {
    Match best = longest(tokens, at, sentenceStart);
    if (best == null || best.from == at) {
      return best;
    }
    Match inner = longest(tokens, best.from, sentenceStart);
    return inner != null && inner.to >= best.to ? inner : best;
  }

  private @Nullable Match longest(List<Token> tokens, int at, int sentenceStart) {
    Match best = null;
    Token token = tokens.get(at);
    if (!grammar.mayBegin(token.form()) && token.number() < 0) {
      return null;
    }
    for (Pattern pattern : grammar.beginningWith(token.form())) {
      best = longer(best, match(pattern, tokens, at, sentenceStart));
    }
    if (mayFillSlot(token)) {
      for (Pattern pattern : grammar.beginningWithSlot()) {
        best = longer(best, match(pattern, tokens, at, sentenceStart));
      }
    }
    return best;
  }

  private boolean mayFillSlot(Token token) {
    return token.number() >= 0
        || grammar.months.containsKey(token.form())
        || grammar.weekdays.containsKey(token.form())
        || grammar.numbers.containsKey(token.form());
  }

  private static @Nullable Match longer(@Nullable Match one, @Nullable Match other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.to > one.to || other.to == one.to && other.from < one.from ? other : one;
  }

  private @Nullable Match match(Pattern pattern, List<Token> tokens, int at, int sentenceStart) {
    Map<Slot, List<Integer>> values = new EnumMap<>(Slot.class);
    String unit = "";
    int next = at;
    int from = -1;
    for (Element element : pattern.elements()) {
      if (next >= tokens.size() || !fits(element, tokens.get(next), sentenceStart, next, tokens)) {
        if (element.optional()) {
          continue;
        }
        return null;
      }
      Token token = tokens.get(next);
      if (element.slot() == Slot.UNIT) {
        unit = grammar.units.getOrDefault(token.form(), "");
      } else if (element.slot() != Slot.WORD) {
        values.computeIfAbsent(element.slot(), s -> new ArrayList<>(2)).add(value(element, token));
      }
      if (element.inside() && from < 0) {
        from = next;
      }
      next++;
    }
    return from < 0 ? null : new Match(pattern, from, next, values, unit);
  }

  private boolean fits(
      Element element, Token token, int sentenceStart, int index, List<Token> tokens) {
    int n = token.number();
    return switch (element.slot()) {
      case WORD -> element.words().contains(token.form());
      case DAY -> n >= 1 && n <= 31 && !isLongerNumber(tokens, index);
      case MONTH_NUMBER -> n >= 1 && n <= 12;
      case YEAR ->
          n >= 1200
              && n <= 2200
              && token.end() - token.start() == 4
              && !isLongerNumber(tokens, index);
      case SHORT_YEAR -> n >= 0 && n <= 99 && token.end() - token.start() == 2;
      case NUMBER ->
          n >= 0 && !isLongerNumber(tokens, index) || grammar.numbers.containsKey(token.form());
      case MONTH -> grammar.months.containsKey(token.form()) && isCase(token);
      case DOW -> grammar.weekdays.containsKey(token.form()) && isDay(token, sentenceStart);
      case UNIT ->
          grammar.units.containsKey(token.form())
              && !(grammar.weekdays.containsKey(token.form())
                  && token.capital()
                  && token.start() != sentenceStart
                  && index > 0
                  && tokens.get(index - 1).number() < 0
                  && !grammar.numbers.containsKey(tokens.get(index - 1).form()));
      case ROMAN -> roman(token) > 0;
    };
  }

  /** Whether a number is part of another, as in 1.250 or 12,5. */
  private static boolean isLongerNumber(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    return index >= 2
            && tokens.get(index - 1).end() == token.start()
            && (tokens.get(index - 1).form().equals(".")
                || tokens.get(index - 1).form().equals(","))
            && tokens.get(index - 2).form().equals("#")
            && tokens.get(index - 2).end() == tokens.get(index - 1).start()
        || index + 2 < tokens.size()
            && tokens.get(index + 1).start() == token.end()
            && (tokens.get(index + 1).form().equals(".")
                || tokens.get(index + 1).form().equals(","))
            && tokens.get(index + 2).start() == tokens.get(index + 1).end()
            && tokens.get(index + 2).form().equals("#");
  }

  private boolean isCase(Token token) {
    return token.capital() || !grammar.capitals.contains(token.form());
  }

  /** 'minggu' is a day only with a capital that is not due to its place in the sentence. */
  private boolean isDay(Token token, int sentenceStart) {
    boolean both = grammar.units.containsKey(token.form());
    return isCase(token) && !(both && token.start() == sentenceStart);
  }

  private int value(Element element, Token token) {
    return switch (element.slot()) {
      case MONTH -> grammar.months.getOrDefault(token.form(), 0);
      case DOW -> grammar.weekdays.getOrDefault(token.form(), 0);
      case ROMAN -> roman(token);
      case NUMBER ->
          token.number() >= 0 ? token.number() : grammar.numbers.getOrDefault(token.form(), 0);
      default -> token.number();
    };
  }

  private static int roman(Token token) {
    return switch (token.form()) {
      case "i" -> 1;
      case "ii" -> 2;
      case "iii" -> 3;
      case "iv" -> 4;
      default -> token.number() >= 1 && token.number() <= 4 ? token.number() : 0;
    };
  }
}
