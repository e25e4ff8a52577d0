package wenzhai.search;

import wenzhai.model.Scratch;

/** A block's keys, read back from disk one after the other, a few kilobytes at a time. */
final class RunReader {
  private static final int BUFFER = 1 << 14;

  private final Scratch scratch;
  private final int number;
  private final byte[] buffer;
  private long place;
  private int left;
  private int at;
  private int filled;
  private long key;

  /**
   * A reader at the first key.
   *
   * @param number by which runs with the same key are ordered
   */
  RunReader(Scratch scratch, RunWriter.Run run, int number) {
    this.scratch = scratch;
    this.number = number;
    this.place = run.place();
    this.left = run.length();
    this.buffer = new byte[Math.min(BUFFER, run.length())];
  }

  /** Goes on to the next key; false when there is none. */
  boolean next() {
    if (at == filled && left == 0) {
      return false;
    }
    key += varint();
    return true;
  }

  long key() {
    return key;
  }

  int number() {
    return number;
  }

  /** Hands over the articles of the key, once. */
  void articles(Postings postings) {
    int article = 0;
    for (long more = varint(); more > 0; more--) {
      long coded = varint();
      article += (int) (coded >>> 1);
      postings.add(article, (coded & 1) == 1);
    }
  }

  private long varint() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      if (at == filled) {
        fill();
      }
      byte b = buffer[at++];
      value |= (long) (b & 127) << shift;
      if (b >= 0) {
        return value;
      }
    }
  }

  private void fill() {
    filled = Math.min(left, buffer.length);
    scratch.read(place, buffer, filled);
    place += filled;
    left -= filled;
    at = 0;
  }
}
