package wenzhai.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import wenzhai.model.Scratch;

/**
 * The keys of all articles in order, cut into files that are small enough to be loaded for one key.
 *
 * <p>A shard's bits: for each key its distance from the one before, from 0 at the shard's first key
 * (Golomb 4), then its {@link Postings}. It ends where no bit is left but the filling.
 */
final class Shards {
  /** A shard ends with the first key that makes it so long, in bits: about 12 kB of script. */
  private static final int ENOUGH = 12_000 * 7;

  private final int articles;
  private final ScriptFiles files;
  private final List<Long> firstKeys = new ArrayList<>();
  private Bits bits = new Bits();
  private int keys;
  private long before;

  Shards(int articles, ScriptFiles files) {
    this.articles = articles;
    this.files = files;
  }

  /** Merges the runs of all blocks and writes the shards; the first key of each. */
  List<Long> write(List<RunWriter.Run> runs, Scratch scratch) {
    PriorityQueue<RunReader> readers =
        new PriorityQueue<>(
            Comparator.comparingLong(RunReader::key).thenComparingInt(RunReader::number));
    for (int i = 0; i < runs.size(); i++) {
      RunReader reader = new RunReader(scratch, runs.get(i), i);
      if (reader.next()) {
        readers.add(reader);
      }
    }
    Postings postings = new Postings();
    while (!readers.isEmpty()) {
      long key = readers.peek().key();
      postings.clear();
      while (!readers.isEmpty() && readers.peek().key() == key) {
        RunReader reader = readers.remove();
        reader.articles(postings);
        if (reader.next()) {
          readers.add(reader);
        }
      }
      add(key, postings);
    }
    if (keys > 0) {
      end();
    }
    return firstKeys;
  }

  private void add(long key, Postings postings) {
    if (keys == 0) {
      firstKeys.add(key);
      before = key;
    }
    bits.golomb((int) (key - before), 4);
    postings.write(bits, articles);
    before = key;
    keys++;
    if (bits.length() >= ENOUGH) {
      end();
    }
  }

  private void end() {
    String name = "grams/" + (firstKeys.size() - 1);
    files.write(name, keys + "," + '"' + bits.literal() + '"');
    bits = new Bits();
    keys = 0;
  }
}
