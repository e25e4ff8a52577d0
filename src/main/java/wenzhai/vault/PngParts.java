package wenzhai.vault;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The chunks of a PNG file: those that draw are copied, texts, times and Exif are not. */
final class PngParts {
  private static final int SIGNATURE = 8;

  /** What a chunk has beside its data: length, name, checksum. */
  private static final int AROUND = 12;

  /** Ancillary chunks that have a part in what is seen (PNG, third edition, section 11.3). */
  private static final Set<String> SEEN =
      Set.of(
          "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "pHYs",
          "acTL", "fcTL", "fdAT");

  private PngParts() {}

  static byte[] withoutNotes(byte[] png) {
    Octets data = new Octets(png);
    ByteArrayOutputStream out = new ByteArrayOutputStream(png.length);
    out.write(png, 0, Math.min(SIGNATURE, png.length));
    for (int at = SIGNATURE; at + AROUND <= png.length; ) {
      long size = (long) data.big(at, 4) + AROUND;
      int end = (int) Math.min(png.length, at + size);
      String name = new String(png, at + 4, 4, StandardCharsets.ISO_8859_1);
      boolean critical = name.charAt(0) >= 'A' && name.charAt(0) <= 'Z';
      if (critical || SEEN.contains(name)) {
        out.write(png, at, end - at);
      }
      if (name.equals("IEND")) {
        break;
      }
      at = end;
    }
    return out.toByteArray();
  }
}
