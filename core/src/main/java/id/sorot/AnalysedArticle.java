package id.sorot;

import id.sorot.annotation.Analysis;
import id.sorot.article.Article;
import id.sorot.event.Report;
import java.util.List;

/**
 * All that can be said of an article by itself.
 *
 * @param analysis its sentences, mentions, places, times and quotations
 * @param reports what it says happened
 */
public record AnalysedArticle(Analysis analysis, List<Report> reports) {
  public AnalysedArticle {
    reports = List.copyOf(reports);
  }

  /** Returns the article. */
  public Article article() {
    return analysis.article();
  }
}
