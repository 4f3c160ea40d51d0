package id.sorot.brief;

import id.sorot.account.Wording;
import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What actors are called in one language, from {@code world/countries.tsv} and {@code
 * world/organisations.tsv}. Immutable and safe for use by many threads.
 */
public final class Names {
  private final Map<String, String> byCode;
  private final Set<String> countries;
  private final Wording wording;

  private Names(Map<String, String> byCode, Set<String> countries, Wording wording) {
    this.byCode = byCode;
    this.countries = countries;
    this.wording = wording;
  }

  /** Returns the names in the language of the wording. */
  public static Names load(Knowledge knowledge, Wording wording) {
    Map<String, String> byCode = new HashMap<>();
    Set<String> countries = new HashSet<>();
    if (knowledge.has("world/countries.tsv")) {
      int column = wording.lang().equals("id") ? 2 : 1;
      for (Row row : knowledge.table("world/countries.tsv")) {
        countries.add(row.cell(1));
        countries.add(row.cell(2));
        byCode.put(row.cell(0), row.cell(column).isEmpty() ? row.cell(1) : row.cell(column));
      }
    }
    if (knowledge.has("world/organisations.tsv")) {
      for (Row row : knowledge.table("world/organisations.tsv")) {
        // A party or ministry has the code of its country's government, and is not its name.
        if (row.cell(0).matches("(IGO|NGO|IMG|MNC):.*")) {
          byCode.putIfAbsent(row.cell(0), row.cell(1));
        }
      }
    }
    return new Names(byCode, countries, wording);
  }

  /**
   * Returns the name of an actor by its code: of a government the country's, of any other body its
   * role and the country's.
   */
  public String of(String code) {
    String own = "name." + code;
    if (wording.has(own)) {
      return wording.say(own);
    }
    String known = byCode.get(code);
    if (known != null && code.indexOf(':') > 0) {
      return known;
    }
    int colon = code.indexOf(':');
    if (colon < 0) {
      return code.equals("?") ? wording.say("unknown.actor") : country(code);
    }
    String country = code.substring(0, colon);
    String role = code.substring(colon + 1);
    boolean isBody =
        country.length() == 3
            && !country.equals("IGO")
            && !country.equals("NGO")
            && !country.equals("IMG")
            && !country.equals("MNC");
    if (!isBody && !country.equals("?")) {
      return role;
    }
    if (role.equals("GOV")) {
      return country.equals("?") ? wording.say("unknown.government") : country(country);
    }
    String label = "role." + role;
    if (country.equals("?")) {
      return wording.has(label + ".alone")
          ? wording.say(label + ".alone")
          : wording.say("unknown.actor");
    }
    return wording.has(label)
        ? wording.say(label, country(country))
        : country(country) + " (" + role + ")";
  }

  /** Returns whether these words are the name of a country, in this language or English. */
  boolean isCountry(String words) {
    return countries.contains(words);
  }

  /** Returns the name of a country. */
  String country(String code) {
    String own = "name." + code;
    return wording.has(own) ? wording.say(own) : byCode.getOrDefault(code, code);
  }

  /** Returns the names of several actors, as in {@code A, B and C}. */
  public String list(List<String> codes) {
    List<String> names = new ArrayList<>();
    codes.forEach(
        c -> {
          String name = of(c);
          if (!names.contains(name)) {
            names.add(name);
          }
        });
    return joined(names, wording);
  }

  static String joined(List<String> names, Wording wording) {
    if (names.size() < 2) {
      return names.isEmpty() ? "" : names.getFirst();
    }
    String last = names.getLast();
    return wording.say("and", String.join(", ", names.subList(0, names.size() - 1)), last);
  }
}
