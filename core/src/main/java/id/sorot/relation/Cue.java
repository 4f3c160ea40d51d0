package id.sorot.relation;

import id.sorot.article.Span;
import id.sorot.knowledge.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Words to be looked for, from a knowledge table: literal words with {@code (a|b)}, {@code (a )?}
 * and classes of characters; a blank stands for any white space.
 */
public final class Cue {
  private final Row row;
  private final List<String> needed;
  private final Supplier<Pattern> pattern;

  private Cue(Row row, List<String> needed, Supplier<Pattern> pattern) {
    this.row = row;
    this.needed = needed;
    this.pattern = pattern;
  }

  /**
   * Reads the cue of a row.
   *
   * @throws id.sorot.knowledge.KnowledgeException if it is no pattern
   */
  public static Cue of(Row row, int cell) {
    String words = row.cell(cell);
    if (words.isEmpty()) {
      throw row.mistake("the words to look for are missing");
    }
    return new Cue(row, needed(words), new Lazy(row, words));
  }

  /** Returns the row it was read from. */
  public Row row() {
    return row;
  }

  /** Returns where the words stand in a text in lower case, in order. */
  public List<Span> in(String lower) {
    if (!mayBeIn(lower)) {
      return List.of();
    }
    List<Span> spans = new ArrayList<>(1);
    Matcher matcher = pattern.get().matcher(lower);
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        spans.add(new Span(matcher.start(), matcher.end()));
      }
    }
    return spans;
  }

  /** Returns where the words stand first. */
  public Optional<Span> firstIn(String lower) {
    List<Span> spans = in(lower);
    return spans.isEmpty() ? Optional.empty() : Optional.of(spans.getFirst());
  }

  /** Returns whether a text in lower case may hold the words; false only if it cannot. */
  public boolean mayBeIn(String lower) {
    if (needed.isEmpty()) {
      return true;
    }
    for (String words : needed) {
      if (lower.contains(words)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns words of which every text with the cue must hold one: of the parts that may not be
   * missing, a run of letters or a bracket of alternatives, that whose shortest word is longest.
   * Empty if there is no such part. Most cues are ruled out by it without running the pattern.
   */
  private static List<String> needed(String words) {
    if (alternatives(words).size() > 1) {
      return List.of();
    }
    List<String> best = List.of();
    int i = 0;
    while (i < words.length()) {
      char c = words.charAt(i);
      List<String> part = List.of();
      int end = i + 1;
      if (c == '(') {
        end = close(words, i) + 1;
        String inner = words.substring(i + 1, Math.max(i + 1, end - 1));
        if (!isOptional(words, end) && !inner.startsWith("?")) {
          part = new ArrayList<>();
          for (String one : alternatives(inner)) {
            part.add(run(one, 0));
          }
        }
      } else if (c == '[') {
        end = Math.max(i, words.indexOf(']', i)) + 1;
      } else if (Character.isLetter(c)) {
        String run = run(words, i);
        end = i + Math.max(1, run.length());
        part = isOptional(words, end) ? List.of(run.substring(0, run.length() - 1)) : List.of(run);
      }
      if (shortest(part) > shortest(best)) {
        best = List.copyOf(part);
      }
      i = end;
    }
    return shortest(best) < 2 ? List.of() : best;
  }

  private static int shortest(List<String> words) {
    return words.stream().mapToInt(String::length).min().orElse(0);
  }

  private static boolean isOptional(String words, int at) {
    return at < words.length() && "?*".indexOf(words.charAt(at)) >= 0;
  }

  /** Returns the letters from a place on; the last one is left out where it may be missing. */
  private static String run(String words, int from) {
    int end = from;
    while (end < words.length() && Character.isLetter(words.charAt(end))) {
      end++;
    }
    return words.substring(from, isOptional(words, end) && end > from && from == 0 ? end - 1 : end);
  }

  private static int close(String words, int open) {
    int depth = 0;
    for (int i = open; i < words.length(); i++) {
      if (words.charAt(i) == '(') {
        depth++;
      } else if (words.charAt(i) == ')' && --depth == 0) {
        return i;
      }
    }
    return words.length() - 1;
  }

  private static List<String> alternatives(String words) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth--;
      } else if (c == '|' && depth == 0) {
        parts.add(words.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(words.substring(from));
    return parts;
  }

  /** Compiles on first use: of some hundred cues a text needs a dozen. */
  private static final class Lazy implements Supplier<Pattern> {
    private final Row row;
    private final String words;
    private volatile Optional<Pattern> compiled = Optional.empty();

    Lazy(Row row, String words) {
      this.row = row;
      this.words = words;
    }

    @Override
    public Pattern get() {
      Optional<Pattern> known = compiled;
      if (known.isPresent()) {
        return known.get();
      }
      try {
        Pattern fresh =
            Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + words.replace(" ", "\\s") + ")(?![\\p{L}\\p{N}])");
        compiled = Optional.of(fresh);
        return fresh;
      } catch (PatternSyntaxException e) {
        throw row.mistake("'" + words + "' is no pattern: " + e.getDescription());
      }
    }
  }
}
