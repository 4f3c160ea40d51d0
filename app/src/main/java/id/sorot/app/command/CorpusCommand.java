package id.sorot.app.command;

import id.sorot.AnalysedArticle;
import id.sorot.Corpus;
import id.sorot.Sorot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A command on what several articles say together. */
abstract class CorpusCommand extends Command {
  /** Reads and analyses all articles, on as many threads as wanted. */
  static Corpus corpus(Run run, List<String> paths) throws IOException {
    Sorot sorot = Sorot.load(run.knowledge());
    HeadStart headStart = new HeadStart(sorot, run.threads());
    List<AnalysedArticle> analysed = new ArrayList<>();
    run.eachArticle(
        paths,
        article -> {
          headStart.language(article);
          return sorot.analyse(article);
        },
        analysed::add);
    return sorot.corpus(analysed, run.language());
  }
}
