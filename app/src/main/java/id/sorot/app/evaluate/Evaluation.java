package id.sorot.app.evaluate;

import id.sorot.knowledge.Knowledge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The measure of one stage. */
public interface Evaluation {
  /**
   * Returns how well a prediction agrees with gold.
   *
   * @param gold a file or folder in the form of the set
   * @param predicted what is measured; empty to measure what Sorot says of the same input
   * @param knowledge what Sorot works with
   * @param threads how many to work with; the scores do not depend on it
   * @throws IOException if a file cannot be read; the message names it
   */
  Scores evaluate(Path gold, Optional<Path> predicted, Knowledge knowledge, int threads)
      throws IOException;
}
