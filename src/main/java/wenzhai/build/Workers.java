package wenzhai.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * The threads that share a build's work. Each has a stack of 16 MB, since parsers recurse where
 * hostile texts nest.
 */
final class Workers {
  private static final long STACK_BYTES = 16L << 20;

  private final int threads;

  Workers(int threads) {
    this.threads = threads;
  }

  /**
   * Does the work on every item.
   *
   * @return the results in the order of the items, whatever the order in which they were made
   * @throws RuntimeException the first that any of them threw; the rest is then left undone
   */
  <T, R> List<R> each(List<T> items, Progress progress, Function<T, R> work) {
    List<R> results = new ArrayList<>(java.util.Collections.nCopies(items.size(), null));
    AtomicInteger next = new AtomicInteger();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Runnable worker =
        () -> {
          int i;
          while (failure.get() == null && (i = next.getAndIncrement()) < items.size()) {
            try {
              results.set(i, work.apply(items.get(i)));
              progress.step();
            } catch (RuntimeException | Error e) {
              failure.compareAndSet(null, e);
            }
          }
        };
    List<Thread> crew = new ArrayList<>();
    for (int i = 0; i < Math.min(threads, items.size()); i++) {
      Thread thread = new Thread(null, worker, "wenzhai-" + i, STACK_BYTES);
      thread.setDaemon(true);
      thread.start();
      crew.add(thread);
    }
    for (Thread thread : crew) {
      join(thread);
    }
    if (failure.get() instanceof RuntimeException exception) {
      throw exception;
    }
    if (failure.get() instanceof Error error) {
      throw error;
    }
    return results;
  }

  private static void join(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
