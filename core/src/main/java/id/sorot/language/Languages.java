package id.sorot.language;

import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The languages Sorot can work with, and which of them a text is in.
 *
 * <p>A language is a folder below {@code languages/}, named in {@code languages/languages.tsv}.
 * Knowledge and models of a language are read when it is first asked for. Safe for use by many
 * threads.
 */
public final class Languages {
  private final Map<String, Lazy<LanguagePack>> packs = new LinkedHashMap<>();
  private final Lazy<LanguageDetector> detector;

  private Languages(Knowledge knowledge) {
    for (Row row : knowledge.table("languages/languages.tsv")) {
      String code = row.cell(0);
      packs.put(code, new Lazy<>(() -> KnownLanguage.load(code, knowledge)));
    }
    detector = new Lazy<>(() -> LanguageDetector.load(knowledge));
  }

  /** Returns the languages of the given knowledge. */
  public static Languages load(Knowledge knowledge) {
    return new Languages(knowledge);
  }

  /** Returns the codes of the languages there is a pack for. */
  public List<String> codes() {
    return List.copyOf(packs.keySet());
  }

  /**
   * Returns what can be done with a language; empty if there is no pack for it.
   *
   * @throws id.sorot.knowledge.KnowledgeException if one of its files has a mistake
   */
  public Optional<LanguagePack> pack(String code) {
    return Optional.ofNullable(packs.get(code)).map(Lazy::get);
  }

  /**
   * Returns which language a text is in. Only a bounded sample of a long text is read.
   *
   * @param text prose; of a text with furniture, the prose alone tells best
   */
  public LanguageGuess detect(CharSequence text) {
    return detector.get().detect(text);
  }
}
