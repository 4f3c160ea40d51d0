package id.sorot.app.command;

import java.util.function.Consumer;

/** A count for a person who waits; says nothing in the first second. */
final class Progress {
  private static final long SECOND = 1_000_000_000L;
  private final Consumer<String> show;
  private final long started = System.nanoTime();
  private long shown = started;
  private long count;
  private boolean isOnScreen;

  Progress(Consumer<String> show) {
    this.show = show;
  }

  /** Counts one more. */
  void step() {
    count++;
    long now = System.nanoTime();
    if (now - started > SECOND && now - shown > SECOND / 5) {
      shown = now;
      isOnScreen = true;
      show.accept("\r" + count + " read …");
    }
  }

  /** Takes the count off the screen. */
  void end() {
    if (isOnScreen) {
      show.accept("\r\u001b[K");
      isOnScreen = false;
    }
  }
}
