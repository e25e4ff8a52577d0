package wenzhai.store;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The reader of what {@link BinaryOut} wrote. Bytes that nothing of the kind wrote end it with a
 * {@link RuntimeException}, and never with a large piece of memory.
 */
final class BinaryIn {
  private final byte[] bytes;
  private int at;

  BinaryIn(byte[] bytes) {
    this.bytes = bytes;
  }

  long number() {
    long number = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      byte next = bytes[at++];
      number |= (next & 0x7fL) << shift;
      if (next >= 0) {
        return number;
      }
    }
    throw new IllegalStateException("a number without end");
  }

  int small() {
    return Math.toIntExact(number());
  }

  long fixed() {
    long number = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      number = number << 8 | bytes[at++] & 0xff;
    }
    return number;
  }

  /** So many bytes as they are. */
  byte[] raw(int length) {
    byte[] rest = Arrays.copyOfRange(bytes, at, at + count(length, 1));
    at += length;
    return rest;
  }

  boolean flag() {
    return number() != 0;
  }

  String text() {
    long head = number();
    int length = count(head >>> 1, (head & 1) == 0 ? 1 : 2);
    if ((head & 1) == 0) {
      String text = new String(bytes, at, length, StandardCharsets.ISO_8859_1);
      at += length;
      return text;
    }
    char[] units = new char[length];
    ByteBuffer.wrap(bytes, at, 2 * length).order(LITTLE_ENDIAN).asCharBuffer().get(units);
    at += 2 * length;
    return new String(units);
  }

  /** Goes on behind a text. */
  void skipText() {
    long head = number();
    int size = (head & 1) == 0 ? 1 : 2;
    at += size * count(head >>> 1, size);
  }

  <T> Optional<T> maybe(Supplier<T> reader) {
    return flag() ? Optional.of(reader.get()) : Optional.empty();
  }

  <T> List<T> each(Supplier<T> reader) {
    int count = count(number(), 1);
    List<T> values = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      values.add(reader.get());
    }
    return values;
  }

  /** The constant of that number. */
  <E extends Enum<E>> E one(E[] of) {
    return of[small()];
  }

  /** A number of things, of so many bytes each at least, that can still come. */
  private int count(long number, int each) {
    if (number < 0 || number > (bytes.length - at) / each) {
      throw new IllegalStateException("there is less than " + number);
    }
    return (int) number;
  }
}
