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

  private record Code(int bits, int length) {}

  private final List<String> symbols;
  private final int[] perLength;
  private final Map<String, Code> runs = new HashMap<>();
  private final Code[] units = new Code[Character.MAX_VALUE + 1];
  private final boolean[] startsRun = new boolean[Character.MAX_VALUE + 1];
  private final Code escape;

  private TextModel(List<String> symbols, int[] perLength) {
    this.symbols = symbols;
    this.perLength = perLength;
    Code escaping = null;
    int code = 0;
    int next = 0;
    for (int length = 1; length < perLength.length; length++) {
      for (int i = 0; i < perLength[length]; i++) {
        Code given = new Code(code++, length);
        String symbol = symbols.get(next++);
        if (symbol.length() == 1) {
          units[symbol.charAt(0)] = given;
        } else if (symbol.equals(ESCAPE)) {
          escaping = given;
        } else {
          runs.put(symbol, given);
          startsRun[symbol.charAt(0)] = true;
        }
      }
      code <<= 1;
    }
    this.escape = escaping;
  }

  /** The code that fits such a sample of the site's texts. */
  static TextModel of(List<String> sample) {
    Map<String, Integer> weights = new HashMap<>(Vocabulary.of(sample));
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
  void encode(String text, Bits bits) {
    bits.golomb(text.length(), LENGTH_ORDER);
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int length = startsRun[c] ? runAt(text, at) : 1;
      Code code = length > 1 ? runs.get(text.substring(at, at + length)) : units[c];
      if (code == null) {
        bits.add(escape.bits(), escape.length());
        bits.add(c, 16);
      } else {
        bits.add(code.bits(), code.length());
      }
      at += length;
    }
  }

  /** The length of the longest run of the code that begins there; 1 when none does. */
  private int runAt(String text, int at) {
    for (int length = Math.min(Vocabulary.LONGEST, text.length() - at); length > 1; length--) {
      if (runs.containsKey(text.substring(at, at + length))) {
        return length;
      }
    }
    return 1;
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
