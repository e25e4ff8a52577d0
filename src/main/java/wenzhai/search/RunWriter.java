package wenzhai.search;

import java.util.Arrays;
import wenzhai.model.Scratch;

/**
 * The keys of one block of articles, sorted and put aside on disk.
 *
 * <p>On disk, all numbers as varints: for each key its distance from the one before, how many
 * articles have it, and of each twice its distance from the one before, one more when the title has
 * it.
 */
final class RunWriter {
  /** Key, article within the block, and 0 when the key is in its title, else 1. */
  private long[] entries = new long[1 << 14];

  private int size;

  /**
   * Takes a key in.
   *
   * @param article its number within the block, in the order of numbers
   */
  void add(int key, int article, boolean inTitle) {
    if (size == entries.length) {
      compact();
      if (size > entries.length / 2) {
        entries = Arrays.copyOf(entries, 2 * entries.length);
      }
    }
    entries[size++] = Integer.toUnsignedLong(key) << 31 | (long) article << 1 | (inTitle ? 0 : 1);
  }

  /** Leaves one of each: a long article has most of its keys many times. */
  private void compact() {
    Arrays.sort(entries, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || entries[i] != entries[kept - 1]) {
        entries[kept++] = entries[i];
      }
    }
    size = kept;
  }

  /** Writes all that was taken in; articles get their numbers on the site. */
  Run write(Scratch scratch, int firstArticle) {
    Arrays.sort(entries, 0, size);
    Varints bytes = new Varints();
    long lastKey = 0;
    int i = 0;
    while (i < size) {
      long key = entries[i] >>> 31;
      int end = i;
      int articles = 0;
      long last = -1;
      while (end < size && entries[end] >>> 31 == key) {
        articles += entries[end] >>> 1 != last ? 1 : 0;
        last = entries[end++] >>> 1;
      }
      bytes.add(key - lastKey);
      bytes.add(articles);
      lastKey = key;
      int before = 0;
      last = -1;
      for (; i < end; i++) {
        // the first of an article's entries says whether its title has the key
        if (entries[i] >>> 1 != last) {
          last = entries[i] >>> 1;
          int article = firstArticle + (int) (last & 0x3fffffff);
          bytes.add((long) (article - before) << 1 | (entries[i] & 1) ^ 1);
          before = article;
        }
      }
    }
    return new Run(scratch.append(bytes.array(), bytes.length()), bytes.length());
  }

  /**
   * A block's keys on disk.
   *
   * @param place where they begin
   * @param length in bytes
   */
  record Run(long place, int length) {}
}
