package wenzhai.read;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a raster picture's first bytes say of it.
 *
 * @param extension of the format that it is in, whatever its name says
 * @param width in pixels as shown; 0 when not known
 * @param height likewise
 */
record PictureHeader(String extension, int width, int height) {

  /** Empty when the bytes are none of PNG, JPEG, GIF, WebP and AVIF. */
  static Optional<PictureHeader> of(byte[] bytes) {
    Bytes data = new Bytes(bytes);
    if (data.has(0, "\u0089PNG\r\n\u001a\n") && data.has(12, "IHDR")) {
      return Optional.of(new PictureHeader("png", data.big(16, 4), data.big(20, 4)));
    }
    if (data.has(0, "\u00ff\u00d8\u00ff")) {
      return Optional.of(JpegHeader.of(data));
    }
    if (data.has(0, "GIF87a") || data.has(0, "GIF89a")) {
      return Optional.of(new PictureHeader("gif", data.little(6, 2), data.little(8, 2)));
    }
    if (data.has(0, "RIFF") && data.has(8, "WEBP")) {
      return Optional.of(webp(data));
    }
    if (AvifHeader.isOne(data)) {
      return Optional.of(AvifHeader.of(data));
    }
    return Optional.empty();
  }

  /** RFC 9649, sections 2.5 to 2.7. */
  private static PictureHeader webp(Bytes data) {
    if (data.has(12, "VP8X")) {
      return new PictureHeader("webp", data.little(24, 3) + 1, data.little(27, 3) + 1);
    }
    if (data.has(12, "VP8L")) {
      int bits = data.little(21, 4);
      return new PictureHeader("webp", (bits & 0x3fff) + 1, (bits >>> 14 & 0x3fff) + 1);
    }
    if (data.has(12, "VP8 ")) {
      return new PictureHeader("webp", data.little(26, 2) & 0x3fff, data.little(28, 2) & 0x3fff);
    }
    return new PictureHeader("webp", 0, 0);
  }

  /** Bytes to be looked at anywhere; beyond their end there are zeros. */
  record Bytes(byte[] bytes) {
    int at(int index) {
      return index >= 0 && index < bytes.length ? bytes[index] & 0xff : 0;
    }

    int big(int index, int count) {
      int value = 0;
      for (int i = 0; i < count; i++) {
        value = value << 8 | at(index + i);
      }
      return Math.max(0, value);
    }

    int little(int index, int count) {
      int value = 0;
      for (int i = count - 1; i >= 0; i--) {
        value = value << 8 | at(index + i);
      }
      return value;
    }

    boolean has(int index, String latin) {
      byte[] wanted = latin.getBytes(StandardCharsets.ISO_8859_1);
      for (int i = 0; i < wanted.length; i++) {
        if (index + i >= bytes.length || bytes[index + i] != wanted[i]) {
          return false;
        }
      }
      return true;
    }
  }
}
