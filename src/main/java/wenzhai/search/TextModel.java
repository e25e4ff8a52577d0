package wenzhai.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A Huffman code for the texts of one site: for its characters and its frequent runs of two to four
 * characters, and for an escape with which any other character is written out in 16 bits.
 *
 * <p>Each text is coded alone, so that the browser loads only what it shows; with one code for all
 * of them that is shorter than what general compression makes of texts so short. The code is
 * canonical: in the order of its symbols by length of code, codes count upwards, and a longer code
 * goes on where the shorter ones end.
 */
final class TextModel {
  /** How many units longer than the text a code's length counts. */
  private static final int LENGTH_ORDER = 10;

  private static final int LONGEST_CODE = 24;
  private static final String ESCAPE = "";

  /** A code is kept with its length below it, in so many bits; no code is 0. */
  private static final int LENGTH_BITS = 5;

  private final List<String> symbols;
  private final int[] perLength;
  private final Runs runs = new Runs();
  private final int[] units = new int[Character.MAX_VALUE + 1];
  private final int escape;

  private TextModel(List<String> symbols, int[] perLength) {
    this.symbols = symbols;
    this.perLength = perLength;
    int escaping = 0;
    int code = 0;
    int next = 0;
    for (int length = 1; length < perLength.length; length++) {
      for (int i = 0; i < perLength[length]; i++) {
        int given = code++ << LENGTH_BITS | length;
        String symbol = symbols.get(next++);
        if (symbol.length() == 1) {
          units[symbol.charAt(0)] = given;
        } else if (symbol.equals(ESCAPE)) {
          escaping = given;
        } else {
          runs.add(RunTable.run(symbol), given);
        }
      }
      code <<= 1;
    }
    this.escape = escaping;
  }

  /** The code that fits such a sample of the site's texts. */
  static TextModel of(List<char[]> sample) {
    Map<String, Integer> weights = Vocabulary.of(sample);
    weights.put(ESCAPE, 1);
    Map<String, Integer> lengths = lengths(weights);
    List<String> symbols = new ArrayList<>(lengths.keySet());
    symbols.sort(Comparator.<String, Integer>comparing(lengths::get).thenComparing(s -> s));
    int[] perLength = new int[LONGEST_CODE + 1];
    lengths.values().forEach(length -> perLength[length]++);
    return new TextModel(symbols, perLength);
  }

  /** Huffman's lengths; where the longest would be too long, the rarest weigh more. */
  private static Map<String, Integer> lengths(Map<String, Integer> weights) {
    for (int floor = 1; ; floor *= 2) {
      Map<String, Integer> floored = new HashMap<>();
      int least = floor;
      weights.forEach((symbol, weight) -> floored.put(symbol, Math.max(least, weight)));
      Map<String, Integer> lengths = Huffman.lengths(floored);
      if (lengths.values().stream().allMatch(length -> length <= LONGEST_CODE)) {
        return lengths;
      }
    }
  }

  /** Adds a text: how many units of UTF-16 it has, then their symbols. */
  void encode(char[] text, Bits bits) {
    bits.golomb(text.length, LENGTH_ORDER);
    int at = 0;
    while (at < text.length) {
      long run = runs.at(text, at);
      if (run != 0) {
        add(runs.number(run), bits);
        at += RunTable.length(run);
      } else {
        char c = text[at++];
        if (units[c] != 0) {
          add(units[c], bits);
        } else {
          add(escape, bits);
          bits.add(c, 16);
        }
      }
    }
  }

  private static void add(int code, Bits bits) {
    bits.add(code >>> LENGTH_BITS, code & (1 << LENGTH_BITS) - 1);
  }

  /** How many codes there are of each length, from 1. */
  List<Integer> perLength() {
    List<Integer> counts = new ArrayList<>();
    for (int length = 1; length < perLength.length; length++) {
      counts.add(perLength[length]);
    }
    return counts;
  }

  /**
   * The symbols in the order of their codes: a run stands behind a character that says how long it
   * is, from 2; the escape is the character 5.
   */
  String symbols() {
    StringBuilder text = new StringBuilder();
    for (String symbol : symbols) {
      if (symbol.length() > 1) {
        text.append((char) symbol.length());
      }
      text.append(symbol.equals(ESCAPE) ? "\u0005" : symbol);
    }
    return text.toString();
  }
}
