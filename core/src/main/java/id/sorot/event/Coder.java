package id.sorot.event;

import id.sorot.annotation.Analysis;
import java.util.List;

/** Codes the events of one article. Immutable and safe for use by many threads. */
public interface Coder {
  /**
   * Returns the reports of an analysed article, in order of the text; empty if it tells of no
   * event.
   */
  List<Report> code(Analysis analysis);
}
