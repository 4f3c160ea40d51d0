package id.sorot.language;

/**
 * Which language a text is in.
 *
 * @param lang ISO 639 code ({@code id en ms jv su min ban} or its own code); {@code und} where it
 *     cannot be told
 * @param confidence 0 to 1
 */
public record LanguageGuess(String lang, double confidence) {
  /** Nothing can be told. */
  public static final LanguageGuess UNDETERMINED = new LanguageGuess("und", 0);
}
