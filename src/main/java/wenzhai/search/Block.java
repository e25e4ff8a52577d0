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

  private final int number;
  private final TextModel model;
  private final ScriptFiles files;
  private final RunWriter run = new RunWriter();
  private final List<Pack> packs = new ArrayList<>();
  private Bits bits = new Bits();
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
    keys(text.title(), true);
    keys(text.source(), false);
    text.credits().lines().forEach(line -> keys(line, false));
    text.body().lines().forEach(line -> keys(line, false));
    taken++;
    model.encode(text.packed(), bits);
    packed++;
    if (bits.length() >= ENOUGH) {
      endPack();
    }
  }

  private void keys(String line, boolean inTitle) {
    Grams.of(Fold.of(line), key -> run.add(key, taken, inTitle));
  }

  private void endPack() {
    String name = "texts/" + number + "-" + packs.size();
    packs.add(new Pack(packed, files.write(name, '"' + bits.literal() + '"')));
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
