package id.sorot.read;

import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Splits a byline into the names of people, with the words of {@code reading/bylines.tsv}. */
final class People {
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 6;

  private final Pattern parts;
  private final Pattern lead;
  private final Pattern role;
  private final Set<String> noone;

  private People(Pattern parts, Pattern lead, Pattern role, Set<String> noone) {
    this.parts = parts;
    this.lead = lead;
    this.role = role;
    this.noone = noone;
  }

  static People load(Knowledge knowledge) {
    List<String> by = new ArrayList<>();
    List<String> and = new ArrayList<>();
    List<String> roles = new ArrayList<>();
    Set<String> noone = new HashSet<>();
    for (Row row : knowledge.table("reading/bylines.tsv")) {
      switch (row.cell(0)) {
        case "by" -> by.addAll(row.values(1));
        case "and" -> and.addAll(row.values(1));
        case "role" -> roles.addAll(row.values(1));
        case "noone" -> noone.addAll(row.values(1));
        default ->
            throw row.mistake("'" + row.cell(0) + "' is no kind; write by, and, role, noone");
      }
    }
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    String splits =
        "\\s*[;,|/·•\\n]\\s*|\\s+[&+]\\s+|\\s+(?:"
            + alternatives(and)
            + ")\\s+(?=\\p{Lu})|\\s+[-–—]\\s+";
    return new People(
        Pattern.compile(splits),
        Pattern.compile("^(?:" + alternatives(by) + ")(?:\\s*:\\s*|\\s+|$)", flags),
        Pattern.compile("^(?:" + alternatives(roles) + ")(?:\\b.*)?$", flags),
        Set.copyOf(noone));
  }

  private static String alternatives(List<String> words) {
    List<String> sorted = new ArrayList<>(words);
    sorted.sort((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b));
    sorted.replaceAll(Pattern::quote);
    return String.join("|", sorted);
  }

  /** Returns the names, each once, in the order of the byline. */
  List<String> split(String byline) {
    if (byline.length() > 400) {
      return List.of();
    }
    Map<String, String> names = new LinkedHashMap<>();
    for (String part : parts.split(byline)) {
      String name = part.strip();
      for (int i = 0; i < 3; i++) {
        name = lead.matcher(name).replaceFirst("").strip();
      }
      name = trim(name);
      if (isName(name)) {
        names.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
      }
    }
    return new ArrayList<>(names.values());
  }

  private static String trim(String name) {
    int from = 0;
    int to = name.length();
    while (from < to && " .:-–—*·•()[]@\"'“”".indexOf(name.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && " :-–—*·•([\"'“”".indexOf(name.charAt(to - 1)) >= 0) {
      to--;
    }
    String inner = name.substring(from, to);
    int bracket = inner.indexOf('(');
    return bracket > 2 ? inner.substring(0, bracket).strip() : inner;
  }

  private boolean isName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return name.length() >= 2
        && name.length() <= LONGEST
        && name.split("\\s+").length <= MOST_WORDS
        && name.chars().anyMatch(Character::isLetter)
        && name.chars().filter(Character::isDigit).count() <= 2
        && !name.contains("://")
        && !name.contains("@")
        && !lower.startsWith("www.")
        && !lower.contains(".com")
        && !noone.contains(lower)
        && !role.matcher(name).matches();
  }
}
