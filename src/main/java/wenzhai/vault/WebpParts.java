package wenzhai.vault;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The chunks of a WebP file (RFC 9649, section 2.7): Exif and XMP are left out. */
final class WebpParts {
  private static final int HEADER = 12;
  private static final int FLAGS = 20;
  private static final int EXIF_AND_XMP = 0x08 | 0x04;
  private static final Set<String> SEEN =
      Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

  private WebpParts() {}

  /** Whether it is one picture, compressed with loss, through which nothing shows. */
  static boolean isLossyStill(byte[] webp) {
    Octets data = new Octets(webp);
    int at = HEADER;
    while (at + 8 <= webp.length) {
      if (data.has(at, "VP8 ")) {
        return true;
      }
      if (!data.has(at, "VP8X") && !data.has(at, "ICCP")) {
        return false;
      }
      long size = data.little(at + 4, 4);
      at = (int) Math.min(webp.length, at + 8 + size + size % 2);
    }
    return false;
  }

  static byte[] withoutNotes(byte[] webp) {
    Octets data = new Octets(webp);
    ByteArrayOutputStream out = new ByteArrayOutputStream(webp.length);
    out.write(webp, 0, Math.min(HEADER, webp.length));
    long whole = Math.min(webp.length, 8L + data.little(4, 4));
    for (int at = HEADER; at + 8 <= whole; ) {
      long size = 8L + data.little(at + 4, 4);
      int end = (int) Math.min(whole, at + size + size % 2);
      if (SEEN.contains(new String(webp, at, 4, StandardCharsets.ISO_8859_1))) {
        out.write(webp, at, end - at);
      }
      at = end;
    }
    byte[] bytes = out.toByteArray();
    int length = bytes.length - 8;
    for (int i = 0; i < 4 && 4 + i < bytes.length; i++) {
      bytes[4 + i] = (byte) (length >>> 8 * i);
    }
    if (new Octets(bytes).has(HEADER, "VP8X")) {
      bytes[FLAGS] &= (byte) ~EXIF_AND_XMP;
    }
    return bytes;
  }
}
