package id.sorot.app.command;

import id.sorot.app.output.Format;
import id.sorot.article.Article;
import id.sorot.language.LanguageGuess;
import id.sorot.language.LanguagePack;
import id.sorot.language.Languages;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Words, tags and trees. */
final class ParseCommand extends PathCommand {
  @Option(
      names = "--lang",
      paramLabel = "CODE",
      description = "the language of the input; asked of each article if not given")
  private Optional<String> lang = Optional.empty();

  @Option(
      names = "--conllu",
      description = "the input is CoNLL-U: keep its sentences and words, fill tags and trees")
  private boolean conllu;

  @Override
  List<Format> formats() {
    return List.of(Format.TEXT);
  }

  @Override
  void run(Run run) throws IOException {
    Languages languages = Languages.load(run.knowledge());
    if (conllu) {
      given(run, GivenPack.of(languages, lang, "--conllu"));
      return;
    }
    Optional<LanguagePack> pack = lang.map(code -> GivenPack.known(languages, code));
    run.each(paths, article -> trees(article, languages, pack), trees -> run.output().write(trees));
  }

  private static String trees(Article article, Languages languages, Optional<LanguagePack> pack) {
    String text = article.text().characters();
    if (text.isBlank()) {
      return "";
    }
    if (pack.isPresent()) {
      return TreeText.of(article, pack.get());
    }
    LanguageGuess guess = languages.detect(text);
    return languages
        .pack(guess.lang())
        .map(known -> TreeText.of(article, known))
        .orElse(
            "# newdoc id = " + article.id() + "\n# not parsed: language " + guess.lang() + "\n\n");
  }

  private void given(Run run, LanguagePack pack) throws IOException {
    for (List<String> lines : GivenLines.of(paths, run)) {
      GivenTrees.write(lines, pack, run.output());
    }
  }
}
