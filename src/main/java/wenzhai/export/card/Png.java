package wenzhai.export.card;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * A picture as a PNG file (ISO/IEC 15948) of 256 shades between paper and ink.
 *
 * <p>It is packed here and not by the JDK, which packs with whatever zlib the machine has: the same
 * picture must be the same bytes everywhere.
 */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
  private static final int[] PAPER = {0xf6, 0xf8, 0xf7};
  private static final int[] INK = {0x19, 0x1d, 0x1f};
  private static final byte UP = 2;

  private Png() {}

  static byte[] of(Sheet sheet) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(SIGNATURE);
    byte[] depthAndKind = {8, 3, 0, 0, 0};
    chunk(
        file,
        "IHDR",
        ByteBuffer.allocate(13)
            .putInt(sheet.width())
            .putInt(sheet.height())
            .put(depthAndKind)
            .array());
    chunk(file, "PLTE", shades());
    chunk(file, "IDAT", packed(lines(sheet)));
    chunk(file, "IEND", new byte[0]);
    return file.toByteArray();
  }

  private static byte[] shades() {
    byte[] shades = new byte[3 * 256];
    for (int i = 0; i < shades.length; i++) {
      int colour = i % 3;
      shades[i] = (byte) (PAPER[colour] + (INK[colour] - PAPER[colour]) * (i / 3) / 255);
    }
    return shades;
  }

  /** Each row as its difference from the one above, which mostly is none. */
  private static byte[] lines(Sheet sheet) {
    int width = sheet.width();
    byte[] lines = new byte[(width + 1) * sheet.height()];
    for (int row = 0; row < sheet.height(); row++) {
      int to = row * (width + 1);
      lines[to] = UP;
      for (int x = 0; x < width; x++) {
        int above = row == 0 ? 0 : sheet.ink()[(row - 1) * width + x];
        lines[to + 1 + x] = (byte) (sheet.ink()[row * width + x] - above);
      }
    }
    return lines;
  }

  /** A zlib stream (RFC 1950). */
  private static byte[] packed(byte[] bytes) {
    Adler32 sum = new Adler32();
    sum.update(bytes);
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    stream.write(0x78);
    stream.write(0x01);
    stream.writeBytes(Deflate.of(bytes));
    stream.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    return stream.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream file, String name, byte[] content) {
    byte[] type = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(type);
    sum.update(content);
    file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    file.writeBytes(type);
    file.writeBytes(content);
    file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
