package wenzhai.search;

/** The runs of two to four characters that a code has, found where a text holds them. */
final class Runs {
  /** The longest run, in units of UTF-16. */
  static final int LONGEST = 4;

  private final RunTable members = new RunTable(1 << 10);

  /** By its first two characters the length of the longest run. */
  private final RunTable longest = new RunTable(1 << 10);

  private final boolean[] starts = new boolean[Character.MAX_VALUE + 1];

  /** Takes a run in, with a number from 1. */
  void add(long run, int number) {
    int length = RunTable.length(run);
    long pair = run >>> 16 * (length - 2);
    members.add(run, number);
    longest.add(pair, Math.max(0, length - longest.get(pair)));
    starts[(int) (pair >>> 16)] = true;
  }

  /** The longest run that begins there; 0 when none does. */
  long at(char[] text, int at) {
    if (!starts[text[at]] || at + 1 == text.length) {
      return 0;
    }
    long run = (long) text[at] << 16 | text[at + 1];
    int most = Math.min(longest.get(run), text.length - at);
    if (most < 2) {
      return 0;
    }
    for (int i = 2; i < most; i++) {
      run = run << 16 | text[at + i];
    }
    for (int length = most; length > 1; length--) {
      if (members.get(run) != 0) {
        return run;
      }
      run >>>= 16;
    }
    return 0;
  }

  /** The number of a run; 0 when it is none of these. */
  int number(long run) {
    return members.get(run);
  }
}
