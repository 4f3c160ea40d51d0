package id.sorot.app.command;

import id.sorot.Sorot;
import id.sorot.article.Article;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lets a second core load what analysing takes while the first still reads.
 *
 * <p>A few articles take less time than loading the world, the predicates and the trees they are
 * read with; all of it comes out the same without this, only later.
 */
final class HeadStart {
  private final Sorot sorot;
  private final AtomicBoolean isLanguageKnown;

  HeadStart(Sorot sorot, int threads) {
    this.sorot = sorot;
    this.isLanguageKnown = new AtomicBoolean(threads < 2);
    if (threads > 1) {
      inBackground(sorot::prepare);
    }
  }

  /** Loads what the language of the first article takes. */
  void language(Article first) {
    if (!isLanguageKnown.get() && isLanguageKnown.compareAndSet(false, true)) {
      String text = first.text().characters();
      inBackground(() -> sorot.prepare(first.lang().orElseGet(() -> sorot.language(text).lang())));
    }
  }

  /** A fault here comes again where the same is loaded for the first article, and is told there. */
  private static void inBackground(Runnable load) {
    Thread thread = Thread.ofPlatform().daemon().name("head-start").unstarted(load);
    thread.setUncaughtExceptionHandler((t, fault) -> {});
    thread.start();
  }
}
