package wenzhai.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Files made of boxes, as ISO/IEC 14496-12 has them. */
final class Boxes {
  private Boxes() {}

  /** The frame of an AVIF file, with notes as an Exif item; what it draws is not to be decoded. */
  static byte[] avif(int width, int height, boolean turned, byte[] notes) {
    byte[] pixels = "pixels of the picture".getBytes(StandardCharsets.ISO_8859_1);
    byte[] type = box("ftyp", text("avif\0\0\0\0mif1avif"));
    byte[] meta = meta(width, height, turned, 0, pixels.length, notes.length);
    int start = type.length + meta.length + 8;
    meta = meta(width, height, turned, start, pixels.length, notes.length);
    return Drawn.join(type, meta, box("mdat", Drawn.join(pixels, notes)));
  }

  private static byte[] meta(
      int width, int height, boolean turned, int start, int pixels, int notes) {
    byte[] thumbnail = box("ispe", Drawn.join(new byte[4], number(160), number(90)));
    byte[] extent = box("ispe", Drawn.join(new byte[4], number(width), number(height)));
    byte[] turn = turned ? box("irot", new byte[] {1}) : new byte[0];
    byte[] properties = box("iprp", box("ipco", Drawn.join(thumbnail, extent, turn)));
    byte[] items =
        box(
            "iinf",
            Drawn.join(
                new byte[] {0, 0, 0, 0, 0, 2},
                box("infe", Drawn.join(new byte[] {2, 0, 0, 0, 0, 1, 0, 0}, text("av01\0"))),
                box("infe", Drawn.join(new byte[] {2, 0, 0, 1, 0, 2, 0, 0}, text("Exif\0")))));
    byte[] places =
        box(
            "iloc",
            Drawn.join(
                new byte[] {0, 0, 0, 0, 0x44, 0, 0, 2},
                new byte[] {0, 1, 0, 0, 0, 1},
                number(start),
                number(pixels),
                new byte[] {0, 2, 0, 0, 0, 1},
                number(start + pixels),
                number(notes)));
    return box("meta", Drawn.join(new byte[4], places, items, properties));
  }

  private static byte[] box(String name, byte[] content) {
    return Drawn.join(number(8 + content.length), text(name), content);
  }

  private static byte[] number(int value) {
    return ByteBuffer.allocate(4).putInt(value).array();
  }

  private static byte[] text(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }
}
