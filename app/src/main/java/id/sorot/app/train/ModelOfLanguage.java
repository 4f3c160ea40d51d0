package id.sorot.app.train;

import id.sorot.knowledge.Knowledge;
import id.sorot.language.ModelTraining;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Learns a model of the language stage from the folder that holds its data. */
record ModelOfLanguage(String name) implements Training {
  @Override
  public byte[] train(List<Path> data, Knowledge knowledge) throws IOException {
    return new ModelTraining(knowledge, data.getFirst()).train(name);
  }
}
