package id.sorot.app.train;

import id.sorot.knowledge.Knowledge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** How one model is learnt. */
public interface Training {
  /**
   * Returns the bytes of the model; the same for the same data.
   *
   * @param data files or folders, in the order given
   * @throws IOException if a file cannot be read; the message names it
   */
  byte[] train(List<Path> data, Knowledge knowledge) throws IOException;
}
