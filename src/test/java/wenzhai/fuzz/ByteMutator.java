package wenzhai.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Makes files of texts: in one encoding or in several, cut off in the middle of a character, with
 * marks that promise another encoding, with bytes turned. Each byte is a character of what it
 * gives.
 */
final class ByteMutator implements Supplier<String> {
  static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          Charset.forName("UTF-32LE"),
          Charset.forName("UTF-32BE"),
          Charset.forName("GB18030"),
          Charset.forName("Big5-HKSCS"),
          Charset.forName("Shift_JIS"),
          Charset.forName("EUC-KR"),
          Charset.forName("windows-1252"));

  /** What a reader of bytes goes by. */
  private static final List<String> MARKS =
      List.of(
          "\u00ef\u00bb\u00bf",
          "\u00ff\u00fe",
          "\u00fe\u00ff",
          "\u00ff\u00fe\0\0",
          "\0\0\u00fe\u00ff",
          "\u00841\u00953",
          "\0",
          "\0\0\0",
          "\u00ff",
          "\u0080",
          "\u00c0\u0080",
          "\u00ed\u00a0\u0080",
          "\u00f4\u0090\u0080\u0080",
          "\u00e4\u00b8",
          "\u00d8\0",
          "\0\u00d8",
          "\u0081\u0030\u0081",
          "\u00a1\u00a1",
          "\u001a",
          "\u001b$B",
          "\r",
          "\u0085",
          "PK\u0003\u0004",
          "\u001f\u008b\b\0",
          "%PDF-",
          "BZh9",
          "<meta charset=gbk>",
          "<meta charset=big5>",
          "<meta charset=utf-16>",
          "<meta charset=utf-7>",
          "<meta charset=\"x-\0\">",
          "<?xml version=\"1.0\" encoding=\"big5\"?>",
          "Content-Type: text/html; charset=gb2312\r\n",
          "MIME-Version: 1.0\r\nContent-Transfer-Encoding: base64\r\n\r\n");

  private final Random random;
  private final Mutator texts;

  ByteMutator(Random random, List<String> seeds) {
    this.random = random;
    this.texts = new Mutator(random, seeds);
  }

  @Override
  public String get() {
    StringBuilder bytes = new StringBuilder(encoded(texts.get()));
    if (random.nextInt(5) == 0) {
      bytes.append(encoded(texts.get()));
    }
    if (random.nextInt(3) == 0) {
      bytes.insert(0, MARKS.get(random.nextInt(6)));
    }
    for (int i = random.nextInt(6); i > 0 && bytes.length() > 0; i--) {
      int at =
          random.nextInt(random.nextInt(3) == 0 ? Math.min(64, bytes.length()) : bytes.length());
      switch (random.nextInt(5)) {
        case 0 -> bytes.delete(at, at + 1 + random.nextInt(3));
        case 1 -> bytes.setCharAt(at, (char) random.nextInt(256));
        case 2 -> bytes.setLength(at);
        default -> bytes.insert(at, MARKS.get(random.nextInt(MARKS.size())));
      }
    }
    return bytes.toString();
  }

  private String encoded(String text) {
    Charset charset = CHARSETS.get(random.nextInt(CHARSETS.size()));
    return new String(text.getBytes(charset), StandardCharsets.ISO_8859_1);
  }
}
