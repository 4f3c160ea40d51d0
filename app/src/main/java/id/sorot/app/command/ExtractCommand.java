package id.sorot.app.command;

import id.sorot.app.output.Format;
import id.sorot.article.Article;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

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
    run.rows(paths, Function.<Article>identity(), ExtractCommand::text);
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
