package id.sorot.app.command;

import id.sorot.app.output.Format;
import id.sorot.article.Article;
import id.sorot.language.LanguageGuess;
import id.sorot.language.Languages;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Which language each article is in. */
final class LanguageCommand extends PathCommand {
  @Override
  List<Format> formats() {
    return List.of(Format.TEXT, Format.JSONL, Format.JSON);
  }

  @Override
  boolean isStream() {
    return true;
  }

  private record Row(String id, String lang, double confidence) {}

  @Override
  void run(Run run) throws IOException {
    Languages languages = Languages.load(run.knowledge());
    run.rows(paths, article -> row(languages, article), LanguageCommand::text);
  }

  private static Row row(Languages languages, Article article) {
    LanguageGuess guess = languages.detect(article.text().characters());
    return new Row(article.id(), guess.lang(), guess.confidence());
  }

  private static String text(Row row) {
    return String.format(Locale.ROOT, "%-3s  %.2f  %s", row.lang(), row.confidence(), row.id());
  }
}
