package id.sorot.app.command;

import id.sorot.app.door.Reading;
import id.sorot.knowledge.KnowledgeException;
import id.sorot.read.ArticleReader;
import id.sorot.read.Sidecar;
import java.util.Optional;

/**
 * What became of one input.
 *
 * @param input how a person would name it
 * @param result of the work; also for a row that failed and still has its id
 * @param failure why there is no article, or no result of it
 * @param fault what went wrong inside Sorot
 */
record Outcome<R>(
    String input, Optional<R> result, Optional<String> failure, Optional<Throwable> fault) {

  /**
   * Returns what becomes of a reading.
   *
   * @param rowForFailed whether a row that failed is worked on as an article without text
   */
  static <R> Outcome<R> of(Reading reading, Run.Work<R> work, boolean rowForFailed) {
    return switch (reading) {
      case Reading.Read read -> of(read, work, rowForFailed);
      case Reading.Failed failed ->
          new Outcome<>(
              failed.input(),
              rowForFailed
                  ? failed.id().map(id -> work.on(ArticleReader.empty(id, Sidecar.none()), true))
                  : Optional.empty(),
              Optional.of(failed.why()),
              Optional.empty());
    };
  }

  private static <R> Outcome<R> of(Reading.Read read, Run.Work<R> work, boolean rowForFailed) {
    String why;
    Throwable fault;
    try {
      return new Outcome<>(
          read.input(),
          Optional.of(work.on(read.article(), read.isRow())),
          Optional.empty(),
          Optional.empty());
    } catch (UsageException | KnowledgeException e) {
      // Wrong for all inputs alike, and no fault of this one.
      throw e;
    } catch (StackOverflowError e) {
      why = "is nested too deeply";
      fault = e;
    } catch (RuntimeException e) {
      why = Messages.inside(e);
      fault = e;
    }
    Optional<R> result =
        rowForFailed && read.isRow()
            ? Optional.of(work.on(ArticleReader.empty(read.article().id(), Sidecar.none()), true))
            : Optional.empty();
    return new Outcome<>(read.input(), result, Optional.of(why), Optional.of(fault));
  }
}
