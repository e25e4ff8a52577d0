package wenzhai.model;

import java.io.Reader;

/**
 * A text that is read in pieces none of which ends within a character. The YAML library asks again
 * for the second half of one at the end of its buffer, and that fails where the buffer is full.
 */
public final class WholeCharacters extends Reader {
  private final String text;
  private int next;

  public WholeCharacters(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] into, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    int end = next + Math.min(length, text.length() - next);
    boolean parted =
        end < text.length() && end - next > 1 && Character.isHighSurrogate(text.charAt(end - 1));
    end -= parted ? 1 : 0;
    if (end == next) {
      return -1;
    }
    text.getChars(next, end, into, offset);
    int read = end - next;
    next = end;
    return read;
  }

  @Override
  public void close() {}
}
