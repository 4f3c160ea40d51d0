package id.sorot.app.command;

import id.sorot.annotation.PhraseReader;
import id.sorot.app.output.Format;
import id.sorot.article.Article;
import id.sorot.world.World;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Whom a phrase names at its date. */
final class ActorsCommand extends PathCommand {
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
    PhraseReader reader =
        new PhraseReader(World.load(run.knowledge()), run.knowledge(), List.of("en", "id"));
    run.rows(paths, article -> row(article, reader, run), Row::words);
  }

  private static Row row(Article article, PhraseReader reader, Run run) {
    String text = article.text().characters();
    PhraseReader.Reading read =
        reader.read(text, article.lang(), article.day().orElse(run.today()));
    return new Row(article.id(), read.name(), read.country(), read.role());
  }

  private record Row(
      String id, Optional<String> name, Optional<String> country, Optional<String> role) {
    String words() {
      String code = country.orElse("?") + role.map(r -> ":" + r).orElse("");
      return id + "\t" + code + "\t" + name.orElse("");
    }
  }
}
