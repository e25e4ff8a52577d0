package wenzhai.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The vocabulary by its definition: each run is a string, and is counted in a map of them. */
final class PlainVocabulary {
  private static final int MOST_RUNS = 4096;
  private static final int LEAST_USES = 6;
  private static final int ROUNDS = 2;

  /** Bits that a symbol takes in the table which the browser loads. */
  private static final double TABLE_BITS = 12;

  private static final double LN_2 = StrictMath.log(2);

  private PlainVocabulary() {}

  /** A run of characters, and how many bits its code saves in the sample. */
  private record Run(String text, double gain) {}

  /** The symbols that the sample should be coded by, and how often each would be used. */
  static Map<String, Integer> of(List<String> sample) {
    Map<String, Integer> symbols = count(sample, Map.of());
    Map<String, Integer> runs = candidates(sample);
    for (int round = 0; round < ROUNDS; round++) {
      runs = best(runs, symbols);
      symbols = count(sample, runs);
      Map<String, Integer> used = new TreeMap<>();
      for (String run : runs.keySet()) {
        used.put(run, symbols.getOrDefault(run, 0));
      }
      runs = used;
    }
    symbols = count(sample, best(runs, symbols));
    symbols.values().removeIf(uses -> uses < 2);
    return symbols;
  }

  private static Map<String, Integer> best(
      Map<String, Integer> runs, Map<String, Integer> symbols) {
    double total = 0;
    for (int uses : symbols.values()) {
      total += uses;
    }
    List<Run> worth = new ArrayList<>();
    for (Map.Entry<String, Integer> run : runs.entrySet()) {
      double gain = gain(run.getKey(), run.getValue(), symbols, total);
      if (gain > 0) {
        worth.add(new Run(run.getKey(), gain));
      }
    }
    worth.sort(Comparator.comparing(Run::gain).reversed().thenComparing(Run::text));
    Map<String, Integer> best = new TreeMap<>();
    for (Run run : worth.subList(0, Math.min(MOST_RUNS, worth.size()))) {
      best.put(run.text(), runs.get(run.text()));
    }
    return best;
  }

  private static double gain(String run, int uses, Map<String, Integer> symbols, double total) {
    if (uses < LEAST_USES) {
      return 0;
    }
    double apart = 0;
    for (int i = 0; i < run.length(); i++) {
      apart += bits(symbols.getOrDefault(run.substring(i, i + 1), 1), total);
    }
    return uses * (apart - bits(uses, total)) - TABLE_BITS * run.length();
  }

  private static double bits(int uses, double total) {
    return StrictMath.log(total / uses) / LN_2;
  }

  /** How often each symbol is used where the longest run that fits is always taken. */
  private static Map<String, Integer> count(List<String> sample, Map<String, Integer> runs) {
    Map<String, Integer> uses = new HashMap<>();
    for (String text : sample) {
      int at = 0;
      while (at < text.length()) {
        int length = Math.min(Runs.LONGEST, text.length() - at);
        while (length > 1 && !runs.containsKey(text.substring(at, at + length))) {
          length--;
        }
        String symbol = text.substring(at, at + length);
        // half a pair cannot stand in a file, nor can what the table uses for itself
        if (!Character.isSurrogate(symbol.charAt(0)) && !isSign(symbol.charAt(0))) {
          uses.merge(symbol, 1, Integer::sum);
        }
        at += length;
      }
    }
    return uses;
  }

  private static boolean isSign(char c) {
    return c > 1 && c < 9;
  }

  /** Every run that occurs often enough, counted wherever it occurs. */
  private static Map<String, Integer> candidates(List<String> sample) {
    Map<String, Integer> runs = new HashMap<>();
    for (String text : sample) {
      for (int length = 2; length <= Runs.LONGEST; length++) {
        for (int i = 0; i + length <= text.length(); i++) {
          String run = text.substring(i, i + length);
          if (run.chars().noneMatch(c -> c < ' ' || Character.isSurrogate((char) c))) {
            runs.merge(run, 1, Integer::sum);
          }
        }
      }
    }
    runs.values().removeIf(uses -> uses < LEAST_USES);
    return runs;
  }
}
