package wenzhai.search;

import java.util.HashMap;
import java.util.Map;

/** A count of short runs of characters, each kept as one number: millions of them fit. */
final class RunCounter {
  private long[] keys = new long[1 << 16];
  private int[] counts = new int[1 << 16];
  private int size;

  /**
   * Counts a run.
   *
   * @param last characters of 16 bits each, the latest lowest; where fewer came, zeros
   * @param length how many of them
   */
  void add(long last, int length) {
    long key = length == 4 ? last : last & (1L << 16 * length) - 1;
    // a zero in the highest place: there were not so many
    if (key >>> 16 * (length - 1) == 0) {
      return;
    }
    int at = slot(key);
    if (counts[at] == 0) {
      keys[at] = key;
      size++;
    }
    counts[at]++;
    if (size > keys.length / 2) {
      grow();
    }
  }

  private int slot(long key) {
    long hash = key * 0x9e3779b97f4a7c15L;
    int at = (int) (hash >>> 32) & keys.length - 1;
    while (counts[at] != 0 && keys[at] != key) {
      at = at + 1 & keys.length - 1;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    counts = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] != 0) {
        int at = slot(oldKeys[i]);
        keys[at] = oldKeys[i];
        counts[at] = oldCounts[i];
      }
    }
  }

  /** The runs that came so often, with how often. */
  Map<String, Integer> atLeast(int least) {
    Map<String, Integer> runs = new HashMap<>();
    for (int i = 0; i < keys.length; i++) {
      if (counts[i] >= least) {
        StringBuilder run = new StringBuilder(4);
        for (int shift = 48; shift >= 0; shift -= 16) {
          char c = (char) (keys[i] >>> shift);
          if (c != 0) {
            run.append(c);
          }
        }
        runs.put(run.toString(), counts[i]);
      }
    }
    return runs;
  }
}
