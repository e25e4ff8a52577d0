package wenzhai.search;

/**
 * Short runs of characters, each kept as one number and with a number of its own: millions of them
 * fit. A run's number is its characters, 16 bits each, the last lowest; none is the character 0.
 */
final class RunTable {
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private long[] keys;
  private int[] values;
  private int size;

  /**
   * An empty table.
   *
   * @param places how many there are at first, a power of two
   */
  RunTable(int places) {
    keys = new long[places];
    values = new int[places];
  }

  /** How many characters a run has. */
  static int length(long run) {
    return run >>> 48 != 0 ? 4 : run >>> 32 != 0 ? 3 : run >>> 16 != 0 ? 2 : 1;
  }

  static long run(String text) {
    long run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = run << 16 | text.charAt(i);
    }
    return run;
  }

  static String text(long run) {
    char[] text = new char[length(run)];
    for (int i = 0; i < text.length; i++) {
      text[i] = (char) (run >>> 16 * (text.length - 1 - i));
    }
    return new String(text);
  }

  /** Orders runs as their texts are ordered. */
  static int compare(long one, long other) {
    return Long.compareUnsigned(one << 16 * (4 - length(one)), other << 16 * (4 - length(other)));
  }

  /** The number of a run; 0 when it has none. */
  int get(long run) {
    return values[place(run)];
  }

  /** Gives a run more, or takes in that it has none yet. */
  void add(long run, int more) {
    int at = place(run);
    if (keys[at] == 0) {
      keys[at] = run;
      size++;
    }
    values[at] += more;
    if (size > keys.length / 2) {
      grow();
    }
  }

  /** All runs, in no order that means anything. */
  long[] all() {
    long[] runs = new long[size];
    int count = 0;
    for (long key : keys) {
      if (key != 0) {
        runs[count++] = key;
      }
    }
    return runs;
  }

  private int place(long run) {
    int at = (int) (run * GOLDEN >>> 32) & keys.length - 1;
    while (keys[at] != 0 && keys[at] != run) {
      at = at + 1 & keys.length - 1;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int at = place(oldKeys[i]);
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }
}
