package id.sorot.app.command;

import id.sorot.account.Wording;
import id.sorot.app.diff.SideBySide;
import id.sorot.app.diff.SideBySideHtml;
import id.sorot.app.diff.SideBySideText;
import id.sorot.app.output.Format;
import id.sorot.article.Article;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Parameters;

/** Two articles side by side, word by word. */
final class DiffCommand extends Command {
  private static final int COLUMN = 58;

  @Parameters(index = "0", paramLabel = "A", description = "the first article, a file")
  private String first = "";

  @Parameters(index = "1", paramLabel = "B", description = "the second article, a file")
  private String second = "";

  @Override
  List<Format> formats() {
    return List.of(Format.TEXT, Format.HTML);
  }

  @Override
  void run(Run run) throws IOException {
    List<Article> a = run.articles(List.of(first));
    List<Article> b = run.articles(List.of(second));
    if (a.isEmpty() || b.isEmpty()) {
      return;
    }
    if (a.size() > 1 || b.size() > 1) {
      throw new UsageException(
          (a.size() > 1 ? first : second) + ": holds several articles; give one on each side");
    }
    SideBySide texts =
        SideBySide.of(a.getFirst().text().characters(), b.getFirst().text().characters());
    if (run.format() == Format.HTML) {
      String page =
          SideBySideHtml.render(
              run.language(), name(a.getFirst()), name(b.getFirst()), summary(run, texts), texts);
      run.output().write(page);
    } else {
      run.output().line(name(a.getFirst()) + "\n" + name(b.getFirst()));
      run.output().line(summary(run, texts) + "\n");
      run.output().write(new SideBySideText(COLUMN, run.isColoured()).render(texts));
    }
  }

  private static String name(Article article) {
    StringBuilder name = new StringBuilder(article.id());
    article.outlet().ifPresent(outlet -> name.append(" · ").append(outlet));
    article.day().ifPresent(day -> name.append(" · ").append(day));
    return name.toString();
  }

  private static String summary(Run run, SideBySide texts) {
    return Wording.load(run.knowledge(), run.language())
        .say(
            "diff.summary",
            texts.wordsA(),
            texts.wordsB(),
            texts.shared(),
            percent(texts.shared(), texts.wordsA()),
            percent(texts.shared(), texts.wordsB()));
  }

  private static long percent(int part, int whole) {
    return whole == 0 ? 0 : Math.round(100.0 * part / whole);
  }
}
