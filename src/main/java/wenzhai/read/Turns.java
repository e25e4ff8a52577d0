package wenzhai.read;

import java.util.Arrays;

/** In which order files are taken in. */
final class Turns {
  /** How many are taken before their turn; more of them where times are the same. */
  private static final int LATEST = 64;

  private Turns() {}

  /**
   * Those of the latest times first, each of the two parts in its own order.
   *
   * @return the places of all of the times
   */
  static int[] latestFirst(long[] times) {
    long[] sorted = times.clone();
    Arrays.sort(sorted);
    long late = times.length > LATEST ? sorted[times.length - LATEST] : Long.MIN_VALUE;
    int[] turns = new int[times.length];
    int next = 0;
    for (int i = 0; i < times.length; i++) {
      if (times[i] >= late) {
        turns[next++] = i;
      }
    }
    for (int i = 0; i < times.length; i++) {
      if (times[i] < late) {
        turns[next++] = i;
      }
    }
    return turns;
  }
}
