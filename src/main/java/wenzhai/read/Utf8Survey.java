package wenzhai.read;

/**
 * How well bytes fit UTF-8 (RFC 3629).
 *
 * @param good sequences of two or more bytes
 * @param bad bytes that belong to no sequence; a sequence that breaks off counts once
 * @param odd characters that no text holds as articles are read: controls but tab and line feed,
 *     and U+FFFE and U+FFFF
 */
record Utf8Survey(int good, int bad, int odd) {
  static Utf8Survey of(byte[] bytes) {
    int good = 0;
    int bad = 0;
    int odd = 0;
    for (int i = 0; i < bytes.length; ) {
      byte b = bytes[i];
      if (b >= 0) {
        odd += isOdd(b) ? 1 : 0;
        i++;
        continue;
      }
      int length = isCommon(bytes, i) ? 3 : sequence(bytes, i);
      if (length > 0) {
        good++;
        odd += isOdd(bytes, i) ? 1 : 0;
        i += length;
      } else {
        bad++;
        i += broken(bytes, i);
      }
    }
    return new Utf8Survey(good, bad, odd);
  }

  boolean isValid() {
    return bad == 0;
  }

  /** Whether it is UTF-8 of which nothing has to be looked at again. */
  boolean isPlain() {
    return bad == 0 && odd == 0;
  }

  /**
   * Whether it is UTF-8 with damage. Text in GB18030 or Big5 has few accidental sequences and
   * several times as many bytes that fit nowhere.
   */
  boolean isNearlyValid() {
    return good >= 3 * bad;
  }

  /** How many bytes there are of a sequence that breaks off: its lead and what continues it. */
  private static int broken(byte[] bytes, int at) {
    int lead = bytes[at] & 0xff;
    int most = lead >= 0xf0 && lead <= 0xf4 ? 3 : lead >= 0xe0 && lead < 0xf0 ? 2 : 1;
    int length = 1;
    while (length < most && at + length < bytes.length && (bytes[at + length] & 0xc0) == 0x80) {
      length++;
    }
    return length;
  }

  /** Whether a character of three bytes stands there for sure, as most Chinese ones are. */
  static boolean isCommon(byte[] bytes, int at) {
    return at + 2 < bytes.length
        && bytes[at] >= (byte) 0xe1
        && bytes[at] <= (byte) 0xec
        && bytes[at + 1] < (byte) 0xc0
        && bytes[at + 2] < (byte) 0xc0;
  }

  /** Whether a byte of ASCII is such a character. */
  static boolean isOdd(byte b) {
    return b < ' ' && b != '\n' && b != '\t' || b == 0x7f;
  }

  /** Whether a valid sequence is one: a control character (U+0080–9F), U+FFFE or U+FFFF. */
  static boolean isOdd(byte[] bytes, int at) {
    return switch (bytes[at]) {
      case (byte) 0xc2 -> bytes[at + 1] < (byte) 0xa0;
      case (byte) 0xef -> bytes[at + 1] == (byte) 0xbf && bytes[at + 2] >= (byte) 0xbe;
      default -> false;
    };
  }

  /** How many bytes the valid sequence has that begins there; 0 when none does. */
  static int sequence(byte[] bytes, int at) {
    int lead = bytes[at] & 0xff;
    int length = lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
    if (length == 0 || lead > 0xf4 || at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xc0) != 0x80) {
        return 0;
      }
    }
    int second = bytes[at + 1] & 0xff;
    boolean overlong = (lead == 0xe0 && second < 0xa0) || (lead == 0xf0 && second < 0x90);
    boolean surrogate = lead == 0xed && second >= 0xa0;
    boolean beyond = lead == 0xf4 && second >= 0x90;
    return overlong || surrogate || beyond ? 0 : length;
  }
}
