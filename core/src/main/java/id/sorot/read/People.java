package id.sorot.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Splits a byline into the names of people. */
final class People {
  private static final Pattern PARTS =
      Pattern.compile(
          "\\s*[;,|&/·•]\\s*|\\s+(?:and|und|dan|et|y|e|en|og|och|with|bersama)\\s+|\\n");
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:by|von|oleh|par|por|di|door|av|af|autor|author|penulis|reporter|written by|posted by|text|laporan)(?:[\\s:]+|$)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private People() {}

  static List<String> split(String byline) {
    Set<String> names = new LinkedHashSet<>();
    for (String part : PARTS.split(byline)) {
      String name = LEAD.matcher(part.strip()).replaceFirst("").strip();
      name = name.replaceAll("^[\\s.:\\-*·•()–—]+|[\\s:\\-*·•(–—]+$", "");
      if (isName(name)) {
        names.add(name);
      }
    }
    return new ArrayList<>(names);
  }

  private static boolean isName(String name) {
    return name.length() >= 2
        && name.length() <= 60
        && name.split("\\s+").length <= 7
        && name.chars().anyMatch(Character::isLetter)
        && !name.contains("://")
        && !name.contains("@")
        && !name.toLowerCase(Locale.ROOT).startsWith("www.");
  }
}
