package wenzhai.read;

import java.util.Optional;

/**
 * The text of bytes that are UTF-8 (RFC 3629) and hold nothing that has to be looked at again, as
 * nearly all files are: surveyed and decoded in one pass.
 */
final class PlainUtf8 {
  private final byte[] bytes;
  private final char[] text;
  private int length;

  private PlainUtf8(byte[] bytes) {
    this.bytes = bytes;
    this.text = new char[bytes.length];
  }

  /** The text; empty when it is not as {@link Utf8Survey#isPlain} has it. */
  static Optional<String> of(byte[] bytes) {
    PlainUtf8 plain = new PlainUtf8(bytes);
    return plain.read() ? Optional.of(new String(plain.text, 0, plain.length)) : Optional.empty();
  }

  private boolean read() {
    int at = 0;
    while (at < bytes.length) {
      byte b = bytes[at];
      if (b >= 0) {
        if (Utf8Survey.isOdd(b)) {
          return false;
        }
        text[length++] = (char) b;
        at++;
      } else if (Utf8Survey.isCommon(bytes, at)) {
        text[length++] = (char) (b << 12 | (bytes[at + 1] & 0x3f) << 6 | bytes[at + 2] & 0x3f);
        at += 3;
      } else {
        int bytesRead = other(at);
        if (bytesRead == 0) {
          return false;
        }
        at += bytesRead;
      }
    }
    return true;
  }

  /** Reads any sequence; 0 when there is none, or one of an odd character. */
  private int other(int at) {
    int size = Utf8Survey.sequence(bytes, at);
    if (size == 0 || Utf8Survey.isOdd(bytes, at)) {
      return 0;
    }
    int c = bytes[at] & (0x7f >> size);
    for (int i = 1; i < size; i++) {
      c = c << 6 | bytes[at + i] & 0x3f;
    }
    length += Character.toChars(c, text, length);
    return size;
  }
}
