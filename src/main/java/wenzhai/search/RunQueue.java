package wenzhai.search;

import java.util.List;
import wenzhai.model.Scratch;

/**
 * The runs of all blocks, of which always the one comes next that has the lowest key, and of those
 * with the same key the one of the older articles: a heap of plain numbers.
 */
final class RunQueue {
  /** A heap's number is a key and behind it, in so many bits, the number of its run. */
  private static final int RUN_BITS = 24;

  private final RunReader[] readers;
  private final long[] heap;
  private int size;

  RunQueue(List<RunWriter.Run> runs, Scratch scratch) {
    readers = new RunReader[runs.size()];
    heap = new long[runs.size()];
    for (int i = runs.size() - 1; i >= 0; i--) {
      readers[i] = new RunReader(scratch, runs.get(i));
      if (readers[i].next()) {
        heap[size++] = number(i);
      }
    }
    for (int i = size / 2 - 1; i >= 0; i--) {
      sink(i, heap[i]);
    }
  }

  private long number(int run) {
    return readers[run].key() << RUN_BITS | run;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /**
   * Goes on behind the lowest key.
   *
   * @param postings gets its articles in all runs, in place of what it has
   * @return the key
   */
  long next(Postings postings) {
    long key = heap[0] >>> RUN_BITS;
    postings.clear();
    while (size > 0 && heap[0] >>> RUN_BITS == key) {
      take(postings);
    }
    return key;
  }

  /** Hands over the articles that the next run has under the lowest key. */
  private void take(Postings postings) {
    int run = (int) heap[0] & (1 << RUN_BITS) - 1;
    readers[run].articles(postings);
    if (readers[run].next()) {
      sink(0, number(run));
    } else {
      sink(0, heap[--size]);
    }
  }

  /** Puts a number there, or as far below as it has to go. */
  private void sink(int from, long number) {
    int at = from;
    int child = 2 * at + 1;
    while (child < size) {
      if (child + 1 < size && heap[child + 1] < heap[child]) {
        child++;
      }
      if (heap[child] >= number) {
        break;
      }
      heap[at] = heap[child];
      at = child;
      child = 2 * at + 1;
    }
    heap[at] = number;
  }
}
