package wenzhai.store;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A row of bytes that grows: numbers and texts one after the other, as {@link BinaryIn} reads them.
 *
 * <p>Texts are not kept as UTF-8, which cannot hold half a surrogate pair: they are rows of units
 * of UTF-16, of one byte each where all of them are small, else of two.
 */
public final class BinaryOut {
  private byte[] bytes = new byte[512];
  private int size;
  private char[] scratch = new char[256];

  /** Seven bits a byte, the lowest first; a negative number takes ten bytes. */
  public void number(long number) {
    room(10);
    long rest = number;
    while ((rest & ~0x7fL) != 0) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  /** Eight bytes, the highest first. */
  public void fixed(long number) {
    room(Long.BYTES);
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes[size++] = (byte) (number >>> shift);
    }
  }

  /** Bytes as they are. */
  void raw(byte[] more) {
    room(more.length);
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
  }

  public void flag(boolean flag) {
    number(flag ? 1 : 0);
  }

  public void text(String text) {
    int length = text.length();
    char[] units = units(text);
    boolean wide = isWide(units, length);
    number((long) length << 1 | (wide ? 1 : 0));
    room(wide ? 2 * length : length);
    if (wide) {
      ByteBuffer there = ByteBuffer.wrap(bytes, size, 2 * length).order(LITTLE_ENDIAN);
      there.asCharBuffer().put(units, 0, length);
      size += 2 * length;
    } else {
      for (int i = 0; i < length; i++) {
        bytes[size++] = (byte) units[i];
      }
    }
  }

  /** The text's units, which are read one by one several times quicker so. */
  private char[] units(String text) {
    if (scratch.length < text.length()) {
      scratch = new char[Math.max(text.length(), 2 * scratch.length)];
    }
    text.getChars(0, text.length(), scratch, 0);
    return scratch;
  }

  private static boolean isWide(char[] units, int length) {
    for (int i = 0; i < length; i++) {
      if (units[i] > 0xff) {
        return true;
      }
    }
    return false;
  }

  <T> void maybe(Optional<T> value, Consumer<T> writer) {
    flag(value.isPresent());
    value.ifPresent(writer);
  }

  <T> void each(Collection<T> values, Consumer<T> writer) {
    number(values.size());
    values.forEach(writer);
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, more), (int) grown()));
    }
  }

  private long grown() {
    return Math.min(2L * bytes.length, Integer.MAX_VALUE - 16);
  }

  public byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }
}
