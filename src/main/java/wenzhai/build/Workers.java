package wenzhai.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

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
   * @throws RuntimeException that of the first item whose work failed; the rest is then left undone
   */
  <T, R> List<R> each(List<T> items, Progress progress, Function<T, R> work) {
    return each(items.size(), progress, i -> work.apply(items.get(i)));
  }

  /** As above, of that many items, which are told by their places. */
  <R> List<R> each(int items, Progress progress, IntFunction<R> work) {
    List<R> results = new ArrayList<>(java.util.Collections.nCopies(items, null));
    AtomicInteger next = new AtomicInteger();
    AtomicReference<Failure> failure = new AtomicReference<>();
    Runnable worker =
        () -> {
          int i;
          while (failure.get() == null && (i = next.getAndIncrement()) < items) {
            try {
              results.set(i, work.apply(i));
              progress.step();
            } catch (RuntimeException | Error e) {
              Failure met = new Failure(i, e);
              failure.accumulateAndGet(met, Failure::first);
            }
          }
        };
    List<Thread> crew = new ArrayList<>();
    for (int i = 0; i < Math.min(threads, items); i++) {
      Thread thread = new Thread(null, worker, "wenzhai-" + i, STACK_BYTES);
      thread.setDaemon(true);
      thread.start();
      crew.add(thread);
    }
    for (Thread thread : crew) {
      join(thread);
    }
    if (failure.get() != null) {
      throw failure.get().thrown();
    }
    return results;
  }

  /** Does a piece of work on a thread whose stack is deep enough. */
  <T> T one(Supplier<T> work) {
    return each(List.of(work), Progress.SILENT, Supplier::get).get(0);
  }

  /**
   * What an item's work threw. Items are handed out in order, so the first that fails is the same
   * in every run, whichever thread is quicker.
   */
  private record Failure(int item, Throwable throwable) {
    static Failure first(Failure one, Failure other) {
      return one == null || other.item < one.item ? other : one;
    }

    RuntimeException thrown() {
      if (throwable instanceof Error error) {
        throw error;
      }
      return (RuntimeException) throwable;
    }
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
