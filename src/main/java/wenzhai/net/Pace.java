package wenzhai.net;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** The turns in which hosts are asked: one question at a time each, with a pause after it. */
final class Pace {
  private final Duration pause;
  private final Map<String, Turn> turns = new ConcurrentHashMap<>();

  Pace(Duration pause) {
    this.pause = pause;
  }

  /** A host's turn, which is to be begun and ended. */
  Turn of(String host) {
    return turns.computeIfAbsent(host, h -> new Turn());
  }

  /** The turn of one host. */
  final class Turn {
    private final ReentrantLock lock = new ReentrantLock(true);
    private boolean asked;
    private long ended;

    /** Waits until nobody else asks the host, and the pause is over. */
    void begin() throws InterruptedException {
      lock.lockInterruptibly();
      try {
        long rest = asked ? pause.toNanos() - (System.nanoTime() - ended) : 0;
        if (rest > 0) {
          TimeUnit.NANOSECONDS.sleep(rest);
        }
      } catch (InterruptedException e) {
        lock.unlock();
        throw e;
      }
    }

    void end() {
      asked = true;
      ended = System.nanoTime();
      lock.unlock();
    }
  }
}
