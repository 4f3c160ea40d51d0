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
  private final String literal;
  private final Supplier<Pattern> pattern;

  private Cue(Row row, String literal, Supplier<Pattern> pattern) {
    this.row = row;
    this.literal = literal;
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
    return new Cue(row, literal(words), new Lazy(row, words));
  }

  /** Returns the row it was read from. */
  public Row row() {
    return row;
  }

  /** Returns where the words stand in a text in lower case, in order. */
  public List<Span> in(String lower) {
    if (!lower.contains(literal)) {
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

  /**
   * Returns the longest run of letters that every text with the words must hold: what stands
   * outside brackets and before no quantifier.
   */
  private static String literal(String words) {
    if (words.contains("|") && depthOfFirstBar(words) == 0) {
      return "";
    }
    String best = "";
    StringBuilder run = new StringBuilder();
    int depth = 0;
    for (int i = 0; i <= words.length(); i++) {
      char c = i < words.length() ? words.charAt(i) : ' ';
      boolean optional = i + 1 < words.length() && "?*".indexOf(words.charAt(i + 1)) >= 0;
      if (depth == 0 && Character.isLetter(c) && !optional) {
        run.append(c);
        continue;
      }
      if (run.length() > best.length()) {
        best = run.toString();
      }
      run.setLength(0);
      if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth--;
      }
    }
    return best;
  }

  private static int depthOfFirstBar(String words) {
    int depth = 0;
    for (char c : words.toCharArray()) {
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      } else if (c == '|' && depth == 0) {
        return 0;
      }
    }
    return 1;
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
