package wenzhai.vault;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Politeness: a host is asked one thing at a time and left alone between two questions for as long
 * as it took to answer, but for half a second at most; one that is not there is not asked for ever.
 */
final class Hosts {
  private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(500);
  private static final int MOST_SILENCES = 3;

  private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> silences = new ConcurrentHashMap<>();

  /** Does something with a host while nobody else does. */
  <T> T alone(String host, Callable<T> work) throws Exception {
    ReentrantLock lock = locks.computeIfAbsent(host, h -> new ReentrantLock());
    lock.lockInterruptibly();
    try {
      long start = System.nanoTime();
      T result = work.call();
      TimeUnit.NANOSECONDS.sleep(Math.min(LONGEST_PAUSE, System.nanoTime() - start));
      return result;
    } finally {
      lock.unlock();
    }
  }

  /** Notes whether a host answered at all. */
  void answered(String host, boolean did) {
    AtomicInteger silent = silences.computeIfAbsent(host, h -> new AtomicInteger());
    if (did) {
      silent.set(0);
    } else {
      silent.incrementAndGet();
    }
  }

  /** Whether it has been silent too often to be asked again. */
  boolean isSilent(String host) {
    AtomicInteger silent = silences.get(host);
    return silent != null && silent.get() >= MOST_SILENCES;
  }
}
