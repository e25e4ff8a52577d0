package wenzhai.read;

import java.nio.charset.Charset;

/** The two families of encodings in which Chinese was written before Unicode. */
enum ChineseEncoding {
  /** GB 2312, GBK and GB 18030, each a superset of the one before. */
  GB18030("GB18030", "GB18030"),
  /** Big5 with the characters that Windows and Hong Kong added. */
  BIG5("Big5", "x-MS950-HKSCS");

  private final String name;
  private final String java;

  ChineseEncoding(String name, String java) {
    this.name = name;
    this.java = java;
  }

  /** What reports call it. */
  String label() {
    return name;
  }

  /** What the platform calls the most inclusive variant that it has. */
  String java() {
    return Charset.isSupported(java) ? java : name;
  }

  Charset charset() {
    return Charset.forName(java());
  }

  /** What reports call a charset of the platform. */
  static String label(Charset charset) {
    for (ChineseEncoding encoding : values()) {
      if (encoding.java().equals(charset.name())) {
        return encoding.label();
      }
    }
    return charset.name();
  }
}
