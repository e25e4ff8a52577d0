package wenzhai.search;

import wenzhai.model.Scratch;

/** A block's keys, read back from disk one after the other, a few kilobytes at a time. */
final class RunReader {
  private static final int BUFFER = 1 << 14;

  private final Scratch scratch;
  private final RunWriter.Run run;
  private final byte[] buffer;
  private int read;
  private int at;
  private int filled;
  private long key;

  /** A reader before the first key. */
  RunReader(Scratch scratch, RunWriter.Run run) {
    this.scratch = scratch;
    this.run = run;
    this.buffer = new byte[Math.min(BUFFER, run.length())];
  }

  /** Goes on to the next key; false when there is none. */
  boolean next() {
    if (at == filled && read == run.length()) {
      return false;
    }
    key += Integer.toUnsignedLong(varint());
    return true;
  }

  long key() {
    return key;
  }

  /** Hands over the articles of the key, once. */
  void articles(Postings postings) {
    int article = 2 * run.firstArticle();
    for (int left = varint(); left > 0; left--) {
      int coded = varint();
      article = (article & -2) + coded;
      postings.add(article);
    }
  }

  private int varint() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      if (at == filled) {
        fill();
      }
      byte b = buffer[at++];
      value |= (b & 127) << shift;
      if (b >= 0) {
        return value;
      }
    }
  }

  private void fill() {
    filled = Math.min(run.length() - read, buffer.length);
    scratch.read(run.place() + read, buffer, filled);
    read += filled;
    at = 0;
  }
}
