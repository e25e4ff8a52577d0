package wenzhai.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The steps by which a file's encoding is found, from what proves it to what makes it likely: a
 * byte order mark, valid UTF-8, the pattern of UTF-16, the file's own word, the commonness of the
 * characters that each Chinese encoding would give.
 */
final class CharsetLadder {
  private record Mark(byte[] bytes, Charset charset) {}

  // UTF-32LE's mark begins with UTF-16LE's.
  private static final List<Mark> MARKS =
      List.of(
          mark("UTF-8", 0xef, 0xbb, 0xbf),
          mark("UTF-32LE", 0xff, 0xfe, 0, 0),
          mark("UTF-32BE", 0, 0, 0xfe, 0xff),
          mark("UTF-16LE", 0xff, 0xfe),
          mark("UTF-16BE", 0xfe, 0xff),
          mark("GB18030", 0x84, 0x31, 0x95, 0x33));

  private CharsetLadder() {}

  static Decoded decode(byte[] bytes) {
    for (Mark mark : MARKS) {
      if (startsWith(bytes, mark.bytes)) {
        int from = mark.bytes.length;
        String text = whole(new String(bytes, from, bytes.length - from, mark.charset));
        return Strict.decode(bytes, from, mark.charset).filter(text::equals).isPresent()
            ? Decoded.sure(text, mark.charset.name())
            : Decoded.mended(text, mark.charset.name());
      }
    }
    Optional<String> plain = PlainUtf8.of(bytes);
    if (plain.isPresent()) {
      return Decoded.plain(plain.get());
    }
    Utf8Survey utf8 = Utf8Survey.of(bytes);
    boolean zeros = holdsZero(bytes);
    if (utf8.isValid() && !zeros) {
      return Decoded.sure(new String(bytes, StandardCharsets.UTF_8), "UTF-8");
    }
    Optional<Decoded> utf16 = Utf16Guess.of(bytes, zeros);
    if (utf16.isPresent()) {
      return utf16.get();
    }
    if (utf8.isValid()) {
      return Decoded.sure(new String(bytes, StandardCharsets.UTF_8), "UTF-8");
    }
    if (utf8.isNearlyValid()) {
      return Decoded.mended(new String(bytes, StandardCharsets.UTF_8), "UTF-8");
    }
    return LegacyCharset.decode(bytes);
  }

  /** The text with a U+FFFD for each half of a character, which UTF-32 may hold alone. */
  private static String whole(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.UTF_16LE);
  }

  private static boolean startsWith(byte[] bytes, byte[] mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (bytes[i] != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean holdsZero(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static Mark mark(String charset, int... bytes) {
    byte[] mark = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      mark[i] = (byte) bytes[i];
    }
    return new Mark(mark, Charset.forName(charset));
  }
}
