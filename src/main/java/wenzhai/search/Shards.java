package wenzhai.search;

import java.util.ArrayList;
import java.util.List;
import wenzhai.model.Scratch;

/**
 * The keys of all articles in order, cut into files that are small enough to be loaded for one key.
 *
 * <p>A shard's bits: for each key its distance from the one before, from 0 at the shard's first key
 * (Golomb 4), then its {@link Postings}. It ends where no bit is left but the filling.
 */
final class Shards {
  /**
   * A shard that is so long, in bits, ends with the next key that lends itself to it, one in so
   * many; at the latest with the one that makes it so long: about 12 kB of script. So where shards
   * begin and end depends on the keys there more than on what comes before, and an edit leaves most
   * of them as they are.
   */
  private static final int ENOUGH = 9_000 * 7;

  private static final int ONE_IN = 64;
  private static final int MOST = 18_000 * 7;

  private final int articles;
  private final ScriptFiles files;
  private final List<Shard> shards = new ArrayList<>();
  private Bits bits = new Bits();
  private int keys;
  private long first;
  private long before;

  /** A shard's first key, by which its file is called, and the mark of that. */
  record Shard(long first, String mark) {}

  Shards(int articles, ScriptFiles files) {
    this.articles = articles;
    this.files = files;
  }

  /** Merges the runs of all blocks and writes the shards, in the order of their keys. */
  List<Shard> write(List<RunWriter.Run> runs, Scratch scratch) {
    RunQueue queue = new RunQueue(runs, scratch);
    Postings postings = new Postings();
    while (!queue.isEmpty()) {
      long key = queue.next(postings);
      add(key, postings);
    }
    if (keys > 0) {
      end();
    }
    return shards;
  }

  private void add(long key, Postings postings) {
    if (keys == 0) {
      first = key;
      before = key;
    }
    bits.golomb((int) (key - before), 4);
    postings.write(bits, articles);
    before = key;
    keys++;
    if (bits.length() >= MOST || (bits.length() >= ENOUGH && lendsItself(key))) {
      end();
    }
  }

  private static boolean lendsItself(long key) {
    return (key * 0x9e3779b97f4a7c15L >>> 32) % ONE_IN == 0;
  }

  private void end() {
    String name = "grams/" + Long.toString(first, 36);
    shards.add(new Shard(first, files.write(name, bits.script(keys + ","))));
    bits = new Bits();
    keys = 0;
  }
}
