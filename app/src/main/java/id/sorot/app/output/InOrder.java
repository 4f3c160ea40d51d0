package id.sorot.app.output;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Work on many things by several threads, whose results come out in the order the things went in.
 *
 * <p>At most {@code 4 × threads} things are under way, so memory does not grow with their number.
 * To be fed, ended and closed by one thread, which is also the one that hands on the results.
 */
public final class InOrder<T, R> implements AutoCloseable {
  private final int threads;
  private final Function<T, R> work;
  private final Sink<R> sink;
  private final ArrayDeque<Future<R>> underWay = new ArrayDeque<>();
  private Optional<ExecutorService> pool = Optional.empty();

  /** What becomes of a result. */
  @FunctionalInterface
  public interface Sink<R> {
    /** Takes the next result. */
    void take(R result) throws IOException;
  }

  /**
   * Makes one.
   *
   * @param threads at least 1; with 1 all work is done by the thread that feeds
   * @param work is called by several threads
   * @param sink is called by the thread that feeds
   */
  public InOrder(int threads, Function<T, R> work, Sink<R> sink) {
    this.threads = threads;
    this.work = work;
    this.sink = sink;
  }

  /** Takes the next thing; hands on results that are due. */
  public void add(T thing) throws IOException {
    if (threads <= 1) {
      sink.take(work.apply(thing));
      return;
    }
    if (pool.isEmpty()) {
      pool =
          Optional.of(
              Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory()));
    }
    underWay.add(pool.get().submit(() -> work.apply(thing)));
    if (underWay.size() >= 4 * threads) {
      sink.take(result(underWay.remove()));
    }
  }

  /** Hands on what is left. */
  public void end() throws IOException {
    while (!underWay.isEmpty()) {
      sink.take(result(underWay.remove()));
    }
  }

  @Override
  public void close() {
    pool.ifPresent(ExecutorService::shutdownNow);
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
