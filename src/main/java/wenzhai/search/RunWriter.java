package wenzhai.search;

import java.util.Arrays;
import wenzhai.model.Scratch;

/**
 * The keys of one block of articles, sorted and put aside on disk.
 *
 * <p>They come article after article, so they need only be sorted by key, and in a way that leaves
 * those with the same key as they came: digit by digit.
 *
 * <p>On disk, all numbers as varints: for each key its distance from the one before, how many
 * articles have it, and of each twice its distance from the one before (from the block's first at
 * first), one more when the title has it.
 */
final class RunWriter {
  private static final int DIGIT = 11;
  private static final int MASK = (1 << DIGIT) - 1;

  /** Where there are more than that, repetitions are left out before there is more room. */
  private static final int LARGE = 1 << 19;

  /** Key in the upper half; below it twice the article within the block, one more for a title. */
  private long[] entries = new long[1 << 12];

  private long[] sorted = new long[0];
  private int size;

  /**
   * Takes the keys of a line in; of one article those first that its title has.
   *
   * @param article its number within the block, in the order of numbers
   */
  void add(int[] keys, int count, int article, boolean inTitle) {
    makeRoom(count);
    long low = 2L * article + (inTitle ? 1 : 0);
    for (int i = 0; i < count; i++) {
      entries[size + i] = (long) keys[i] << 32 | low;
    }
    size += count;
  }

  private void makeRoom(int count) {
    if (size + count > entries.length) {
      int room = entries.length;
      if (size > LARGE) {
        compact();
      }
      while (size + count > room / 2) {
        room *= 2;
      }
      entries = Arrays.copyOf(entries, room);
    }
  }

  /** Leaves the first of each article: a long one has most of its keys many times. */
  private void compact() {
    sort();
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || entries[i] >>> 1 != entries[kept - 1] >>> 1) {
        entries[kept++] = entries[i];
      }
    }
    size = kept;
  }

  private void sort() {
    if (sorted.length < entries.length) {
      sorted = new long[entries.length];
    }
    long[] from = entries;
    long[] into = sorted;
    int count = size;
    for (int shift = 32; shift < Long.SIZE; shift += DIGIT) {
      int[] places = new int[MASK + 2];
      for (int i = 0; i < count; i++) {
        places[((int) (from[i] >>> shift) & MASK) + 1]++;
      }
      for (int i = 1; i <= MASK; i++) {
        places[i] += places[i - 1];
      }
      for (int i = 0; i < count; i++) {
        long entry = from[i];
        into[places[(int) (entry >>> shift) & MASK]++] = entry;
      }
      long[] other = from;
      from = into;
      into = other;
    }
    entries = from;
    sorted = into;
  }

  /** Writes all that was taken in; articles get their numbers on the site. */
  Run write(Scratch scratch, int firstArticle) {
    compact();
    Varints bytes = new Varints(2 * size);
    long lastKey = 0;
    int i = 0;
    while (i < size) {
      long key = entries[i] >>> 32;
      int end = i + 1;
      while (end < size && entries[end] >>> 32 == key) {
        end++;
      }
      bytes.add(key - lastKey);
      bytes.add(end - i);
      lastKey = key;
      int before = 0;
      for (; i < end; i++) {
        int article = (int) entries[i];
        bytes.add(article - (before & -2));
        before = article;
      }
    }
    return new Run(scratch.append(bytes.array(), bytes.length()), bytes.length(), firstArticle);
  }

  /**
   * A block's keys on disk.
   *
   * @param place where they begin
   * @param length in bytes
   * @param firstArticle the number of the block's first article on the site
   */
  record Run(long place, int length, int firstArticle) {}
}
