package id.sorot.account;

import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import java.util.HashMap;
import java.util.Map;

/**
 * The sentences and labels Sorot writes, in one language, from {@code
 * languages/<code>/messages.tsv}. Immutable and safe for use by many threads.
 */
public final class Wording {
  private final String lang;
  private final Map<String, String> texts;

  private Wording(String lang, Map<String, String> texts) {
    this.lang = lang;
    this.texts = texts;
  }

  /**
   * Returns the wording of a language.
   *
   * @param lang {@code en} or {@code id}
   * @throws id.sorot.knowledge.KnowledgeException if there is no such table
   */
  public static Wording load(Knowledge knowledge, String lang) {
    Map<String, String> texts = new HashMap<>();
    for (Row row : knowledge.table("languages/" + lang + "/messages.tsv")) {
      texts.put(row.cell(0), row.cell(1));
    }
    return new Wording(lang, texts);
  }

  /** Returns the code of the language. */
  public String lang() {
    return lang;
  }

  /** Returns whether there is a text of this name. */
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /**
   * Returns a text with {@code {0}}, {@code {1}} … filled in; the name itself where there is no
   * text, so that a gap shows and nothing breaks.
   */
  public String say(String key, Object... values) {
    String text = texts.get(key);
    if (text == null) {
      return key;
    }
    if (values.length == 0) {
      return text;
    }
    StringBuilder filled = new StringBuilder(text.length() + 32);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = i + 2 < text.length() && c == '{' ? text.charAt(i + 1) - '0' : -1;
      if (digit >= 0 && digit < values.length && text.charAt(i + 2) == '}') {
        filled.append(values[digit]);
        i += 2;
      } else {
        filled.append(c);
      }
    }
    return filled.toString();
  }

  /** Returns a count with its noun: {@code count.KEY.one} for 1, {@code count.KEY} for all else. */
  public String count(String key, int number) {
    String one = "count." + key + ".one";
    return number == 1 && has(one) ? say(one, number) : say("count." + key, number);
  }
}
