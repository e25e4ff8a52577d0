package wenzhai.render;

import io.pebbletemplates.pebble.extension.writer.SpecializedWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The text of a page while it is written, and its bytes: each character is copied once on the way
 * and looked at once.
 */
final class PageText extends Writer implements SpecializedWriter {
  /** A character takes three bytes at most, and two that are a pair take four. */
  private static final int MOST_BYTES = 3;

  private static final int USUAL = 1 << 14;

  /** What a page needs that is long for one; more is not kept for the next. */
  private static final int LONG = 1 << 18;

  private char[] chars = new char[USUAL];
  private int length;
  private byte[] encoded = new byte[MOST_BYTES * USUAL];

  /** Begins another page, in the room of the one before. */
  PageText again() {
    length = 0;
    if (chars.length > LONG) {
      chars = new char[USUAL];
      encoded = new byte[MOST_BYTES * USUAL];
    }
    return this;
  }

  @Override
  public void write(char[] from, int offset, int count) {
    room(count);
    System.arraycopy(from, offset, chars, length, count);
    length += count;
  }

  @Override
  public void write(String text, int offset, int count) {
    room(count);
    text.getChars(offset, offset + count, chars, length);
    length += count;
  }

  @Override
  public void write(int c) {
    room(1);
    chars[length++] = (char) c;
  }

  @Override
  public void writeSpecialized(String text) {
    write(text, 0, text.length());
  }

  @Override
  public void writeSpecialized(char c) {
    write(c);
  }

  @Override
  public void writeSpecialized(int number) {
    writeSpecialized(String.valueOf(number));
  }

  @Override
  public void writeSpecialized(long number) {
    writeSpecialized(String.valueOf(number));
  }

  @Override
  public void writeSpecialized(double number) {
    writeSpecialized(String.valueOf(number));
  }

  @Override
  public void writeSpecialized(float number) {
    writeSpecialized(String.valueOf(number));
  }

  @Override
  public void writeSpecialized(short number) {
    writeSpecialized(String.valueOf(number));
  }

  @Override
  public void writeSpecialized(byte number) {
    writeSpecialized(String.valueOf(number));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  /**
   * In UTF-8, without the characters that HTML forbids; half a surrogate pair is a question mark.
   */
  byte[] bytes() {
    if (encoded.length / MOST_BYTES < length) {
      encoded = new byte[Math.multiplyExact(MOST_BYTES, chars.length)];
    }
    char[] from = chars;
    byte[] into = encoded;
    int size = 0;
    for (int i = 0, end = length; i < end; i++) {
      char c = from[i];
      if (c >= ' ' && c < 0x7f || c == '\n') {
        into[size++] = (byte) c;
      } else if (c >= 0x800 && c < Character.MIN_SURROGATE) {
        into[size] = (byte) (0xe0 | c >> 12);
        into[size + 1] = (byte) (0x80 | c >> 6 & 0x3f);
        into[size + 2] = (byte) (0x80 | c & 0x3f);
        size += 3;
      } else if (isPair(i)) {
        size = put(new String(from, i++, 2), size);
      } else if (!Escape.isForbidden(c)) {
        size = put(String.valueOf(c), size);
      }
    }
    return Arrays.copyOf(into, size);
  }

  /** Writes what is rare there, and says where it ends. */
  private int put(String some, int at) {
    byte[] bytes = some.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(bytes, 0, encoded, at, bytes.length);
    return at + bytes.length;
  }

  private boolean isPair(int at) {
    return Character.isHighSurrogate(chars[at])
        && at + 1 < length
        && Character.isLowSurrogate(chars[at + 1]);
  }

  private void room(int more) {
    if (chars.length - length < more) {
      chars = Arrays.copyOf(chars, Math.max(Math.addExact(length, more), 2 * chars.length));
    }
  }
}
