package id.sorot.app.command;

import id.sorot.language.LanguagePack;
import id.sorot.language.Languages;
import java.util.Optional;

/** The language a person names with {@code --lang}. */
final class GivenPack {
  private GivenPack() {}

  /**
   * Returns the pack of the language named.
   *
   * @throws UsageException if none is named, or there is no pack for it
   */
  static LanguagePack of(Languages languages, Optional<String> code, String option) {
    return known(
        languages,
        code.orElseThrow(
            () ->
                new UsageException(
                    option + " needs --lang; choose " + String.join(", ", languages.codes()))));
  }

  static LanguagePack known(Languages languages, String code) {
    return languages
        .pack(code)
        .orElseThrow(
            () -> new UsageException(Similar.unknown("language", code, languages.codes())));
  }
}
