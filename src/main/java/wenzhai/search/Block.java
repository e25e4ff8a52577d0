package wenzhai.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A block of articles with neighbouring numbers: what one thread works on at a time. Its texts are
 * packed a few to a file.
 */
final class Block {
  /** How many articles a block has; the last may have fewer. */
  static final int SIZE = 128;

  /** A pack ends with the first article that makes it so long, in bits: about 6 kB of script. */
  private static final int ENOUGH = 6_000 * 7;

  /** So much of a line is looked at at once. */
  private static final int PIECE = 1 << 10;

  private final int number;
  private final TextModel model;
  private final ScriptFiles files;
  private final RunWriter run = new RunWriter();
  private final List<Pack> packs = new ArrayList<>();
  private Bits bits = new Bits();
  private final FoldedLine folded = new FoldedLine();
  private final int[] keys = new int[PIECE * Grams.MOST];
  private int packed;
  private int taken;

  /** How many articles a pack of texts has, and the mark of its file. */
  record Pack(int articles, String mark) {}

  Block(int number, TextModel model, ScriptFiles files) {
    this.number = number;
    this.model = model;
    this.files = files;
  }

  /** Takes the next article in. */
  void add(SearchText text) {
    keys(text.title().toCharArray(), 0, true);
    keys(text.source().toCharArray(), 0, false);
    keys(text.credits().toCharArray(), 0, false);
    char[] all = text.packed();
    keys(all, all.length - text.body().length(), false);
    taken++;
    model.encode(all, bits);
    packed++;
    if (bits.length() >= ENOUGH) {
      endPack();
    }
  }

  /** Takes the keys of all lines in that begin there or behind it. */
  private void keys(char[] text, int from, boolean inTitle) {
    int start = from;
    for (int i = from; i <= text.length; i++) {
      if (i == text.length || text[i] == '\n') {
        line(text, start, i, inTitle);
        start = i + 1;
      }
    }
  }

  private void line(char[] text, int from, int to, boolean inTitle) {
    folded.fold(text, from, to);
    for (int at = 0; at < folded.length(); at += PIECE) {
      int end = Math.min(folded.length(), at + PIECE);
      int count = Grams.of(folded.array(), folded.length(), at, end, keys);
      run.add(keys, count, taken, inTitle);
    }
  }

  private void endPack() {
    String name = "texts/" + number + "-" + packs.size();
    packs.add(new Pack(packed, files.write(name, bits.script(""))));
    bits = new Bits();
    packed = 0;
  }

  /** Ends the block's last pack. */
  void end() {
    if (packed > 0) {
      endPack();
    }
  }

  RunWriter run() {
    return run;
  }

  List<Pack> packs() {
    return packs;
  }
}
