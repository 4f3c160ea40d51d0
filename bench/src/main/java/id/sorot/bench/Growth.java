package id.sorot.bench;

import id.sorot.article.Article;
import id.sorot.copy.CopyIndex;
import id.sorot.copy.CopyOptions;
import id.sorot.knowledge.Knowledge;
import id.sorot.story.StoryIndex;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How processor time and memory for each article grow with their number: a table on stdout. */
public final class Growth {
  private static final int BATCH = 2000;

  private Growth() {}

  /**
   * Adds synthetic articles and prints a line each time their number has grown tenfold.
   *
   * @param args how many articles, 100,000 if not given
   */
  public static void main(String[] args) {
    int all = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
    SyntheticNews news = new SyntheticNews("id", 1);
    CopyIndex copies = new CopyIndex(Knowledge.builtIn(), CopyOptions.defaults());
    StoryIndex stories = StoryIndex.load(Knowledge.builtIn());
    System.out.println("articles\tcopies/s\tstories/s\tpairs\tbytes of fingerprints an article");
    ThreadMXBean cpu = ManagementFactory.getThreadMXBean();
    long copyNanos = 0;
    long storyNanos = 0;
    long since = 0;
    int pairs = 0;
    int next = 1_000;
    for (int done = 0; done < all; ) {
      List<Article> batch = new ArrayList<>();
      int size = Math.min(BATCH, Math.min(next, all) - done);
      for (int k = 0; k < size; k++) {
        batch.add(news.next());
      }
      long start = cpu.getCurrentThreadCpuTime();
      for (Article article : batch) {
        pairs += copies.add(article).size();
      }
      long between = cpu.getCurrentThreadCpuTime();
      stories.add(batch);
      copyNanos += between - start;
      storyNanos += cpu.getCurrentThreadCpuTime() - between;
      done += size;
      since += size;
      if (done == next || done == all) {
        System.out.printf(
            Locale.ROOT,
            "%d\t%.0f\t%.0f\t%d\t%d%n",
            done,
            since * 1e9 / copyNanos,
            since * 1e9 / storyNanos,
            pairs,
            copies.bytes() / done);
        copyNanos = 0;
        storyNanos = 0;
        since = 0;
        next =
            Math.min(
                all,
                next < 10_000 ? 10_000 : next < 30_000 ? 30_000 : next * 10 / 3 / 10_000 * 10_000);
      }
    }
  }
}
