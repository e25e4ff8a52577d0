package wenzhai.parse;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Work by a library that may not end, or not within its stack: it is given both, but limited. */
final class Attempt {
  private static final long STACK = 16L << 20;
  private static final long SECONDS = 10;

  private Attempt() {}

  /** The result; empty when the stack does not suffice. */
  static Optional<String> here(Supplier<String> work) {
    try {
      return Optional.of(work.get());
    } catch (StackOverflowError tooDeep) {
      return Optional.empty();
    }
  }

  /** The result; empty when the stack or the time does not suffice. */
  static Optional<String> aside(Supplier<String> work) {
    AtomicReference<Optional<String>> result = new AtomicReference<>(Optional.empty());
    AtomicReference<RuntimeException> failure = new AtomicReference<>();
    Thread thread =
        new Thread(
            null,
            () -> {
              try {
                result.set(here(work));
              } catch (RuntimeException e) {
                failure.set(e);
              }
            },
            "markdown",
            STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      thread.join(TimeUnit.SECONDS.toMillis(SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (failure.get() != null) {
      throw failure.get();
    }
    return result.get();
  }
}
