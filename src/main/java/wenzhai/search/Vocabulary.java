package wenzhai.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The characters of a site's texts and those of their runs that are worth a code of their own. */
final class Vocabulary {
  private static final int MOST_RUNS = 4096;
  private static final int LEAST_USES = 6;
  private static final int ROUNDS = 3;

  /** Bits that a symbol takes in the table which the browser loads. */
  private static final double TABLE_BITS = 12;

  private static final double LN_2 = StrictMath.log(2);

  private final List<char[]> sample;

  /** How often each character is used by itself, as the sample is coded now. */
  private final int[] units = new int[Character.MAX_VALUE + 1];

  /** The runs, and how often each is used; at first, wherever it occurs. */
  private RunTable runs = new RunTable(16);

  /** How many symbols the sample takes. */
  private double total;

  /** A run of characters, and how many bits its code saves in the sample. */
  private record Run(long run, double gain) {
    static int compare(Run one, Run other) {
      int byGain = Double.compare(other.gain, one.gain);
      return byGain != 0 ? byGain : RunTable.compare(one.run, other.run);
    }
  }

  private Vocabulary(List<char[]> sample) {
    this.sample = sample;
  }

  /** The symbols that the sample should be coded by, and how often each would be used. */
  static Map<String, Integer> of(List<char[]> sample) {
    Vocabulary vocabulary = new Vocabulary(sample);
    vocabulary.use(new long[0]);
    vocabulary.runs = vocabulary.candidates();
    for (int round = 0; round < ROUNDS; round++) {
      vocabulary.use(vocabulary.best());
    }
    return vocabulary.symbols();
  }

  private Map<String, Integer> symbols() {
    Map<String, Integer> symbols = new HashMap<>();
    for (int c = 0; c < units.length; c++) {
      if (units[c] > 1) {
        symbols.put(String.valueOf((char) c), units[c]);
      }
    }
    for (long run : runs.all()) {
      if (runs.get(run) > 1) {
        symbols.put(RunTable.text(run), runs.get(run));
      }
    }
    return symbols;
  }

  private long[] best() {
    List<Run> worth = new ArrayList<>();
    for (long run : runs.all()) {
      double gain = gain(run, runs.get(run));
      if (gain > 0) {
        worth.add(new Run(run, gain));
      }
    }
    worth.sort(Run::compare);
    long[] best = new long[Math.min(MOST_RUNS, worth.size())];
    for (int i = 0; i < best.length; i++) {
      best[i] = worth.get(i).run();
    }
    return best;
  }

  private double gain(long run, int uses) {
    if (uses < LEAST_USES) {
      return 0;
    }
    int length = RunTable.length(run);
    double apart = 0;
    for (int i = length - 1; i >= 0; i--) {
      apart += bits(Math.max(1, units[(char) (run >>> 16 * i)]));
    }
    return uses * (apart - bits(uses)) - TABLE_BITS * length;
  }

  private double bits(int uses) {
    return StrictMath.log(total / uses) / LN_2;
  }

  /** Counts how often each symbol is used where the longest run that fits is always taken. */
  private void use(long[] chosen) {
    Runs members = new Runs();
    for (long run : chosen) {
      members.add(run, 1);
    }
    Arrays.fill(units, 0);
    runs = new RunTable(4 * MOST_RUNS);
    total = 0;
    for (char[] text : sample) {
      int at = 0;
      while (at < text.length) {
        long run = members.at(text, at);
        // half a pair cannot stand in a file, nor can what the table uses for itself
        if (run != 0) {
          runs.add(run, 1);
          total++;
          at += RunTable.length(run);
        } else {
          char c = text[at++];
          if (!Character.isSurrogate(c) && !isSign(c)) {
            units[c]++;
            total++;
          }
        }
      }
    }
  }

  private static boolean isSign(char c) {
    return c > 1 && c < 9;
  }

  /**
   * Every run that occurs often enough, counted wherever it occurs: no oftener than what it begins
   * with, so longer ones are looked for only where shorter ones were found.
   */
  private RunTable candidates() {
    RunTable all = new RunTable(1 << 10);
    RunTable shorter = all;
    for (int length = 2; length <= Runs.LONGEST; length++) {
      RunTable counted = counted(length, shorter);
      shorter = new RunTable(1 << 10);
      for (long run : counted.all()) {
        int uses = counted.get(run);
        if (uses >= LEAST_USES) {
          shorter.add(run, uses);
          all.add(run, uses);
        }
      }
    }
    return all;
  }

  private RunTable counted(int length, RunTable shorter) {
    RunTable counted = new RunTable(1 << 16);
    long all = -1L >>> 16 * (Runs.LONGEST - length);
    for (char[] text : sample) {
      long run = 0;
      int known = 0;
      for (char c : text) {
        if (c < ' ' || Character.isSurrogate(c)) {
          known = 0;
          continue;
        }
        long before = run & all >>> 16;
        run = before << 16 | c;
        known++;
        if (known >= length && (length == 2 || shorter.get(before) != 0)) {
          counted.add(run, 1);
        }
      }
    }
    return counted;
  }
}
