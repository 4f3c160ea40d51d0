package id.sorot.app.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sorot.app.output.Format;
import id.sorot.article.Article;
import id.sorot.story.StoryIndex;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The story of each article. */
final class StoriesCommand extends PathCommand {
  @Override
  List<Format> formats() {
    return List.of(Format.TEXT, Format.JSONL, Format.JSON);
  }

  @Override
  boolean isStream() {
    return true;
  }

  /**
   * A row of the result.
   *
   * @param story empty for an article without text
   */
  record Assigned(String id, @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> story) {}

  @Override
  void run(Run run) throws IOException {
    List<Article> articles = new ArrayList<>();
    run.each(paths, article -> article, articles::add);
    StoryIndex index = StoryIndex.load(run.knowledge());
    index.add(articles.stream().filter(StoriesCommand::hasText).toList());
    Rows rows = new Rows(run);
    for (Article article : articles) {
      Assigned row = new Assigned(article.id(), index.storyOf(article.id()));
      rows.write(row, () -> row.story().orElse("—") + "  " + row.id() + title(article));
    }
    rows.end();
  }

  private static boolean hasText(Article article) {
    return !article.text().characters().isBlank();
  }

  private static String title(Article article) {
    return article.title().map(title -> "  " + title).orElse("");
  }
}
