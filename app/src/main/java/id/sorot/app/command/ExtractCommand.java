package id.sorot.app.command;

import id.sorot.app.output.Format;
import id.sorot.article.Article;
import id.sorot.language.Languages;
import java.io.IOException;
import java.util.List;

/** Any input to articles. */
final class ExtractCommand extends PathCommand {
  @Override
  List<Format> formats() {
    return List.of(Format.TEXT, Format.JSONL, Format.JSON);
  }

  @Override
  boolean isStream() {
    return true;
  }

  @Override
  void run(Run run) throws IOException {
    Languages languages = Languages.load(run.knowledge());
    run.rows(paths, article -> withLanguage(languages, article), ExtractCommand::text);
  }

  private static Article withLanguage(Languages languages, Article article) {
    String text = article.text().characters();
    return article.lang().isPresent() || text.isBlank()
        ? article
        : article.withLang(languages.detect(text).lang());
  }

  private static String text(Article article) {
    StringBuilder text = new StringBuilder();
    text.append("── ").append(article.id());
    article.outlet().ifPresent(outlet -> text.append(" · ").append(outlet));
    article.published().ifPresent(time -> text.append(" · ").append(time.at()));
    text.append('\n');
    article.title().ifPresent(title -> text.append(title).append("\n\n"));
    return text.append(article.text().characters()).append('\n').toString();
  }
}
