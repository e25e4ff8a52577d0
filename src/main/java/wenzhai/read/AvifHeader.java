package wenzhai.read;

import java.nio.charset.StandardCharsets;

/**
 * The size of an AVIF picture, from its item properties (ISO/IEC 23008-12, sections 6.5.3 and
 * 6.5.10): the largest extent that is named, which of a picture in tiles is the whole.
 */
final class AvifHeader {
  private static final int BOX = 8;

  /** Boxes looked into; a file with more of them is none that an encoder wrote. */
  private static final int MOST_BOXES = 10_000;

  private final PictureHeader.Bytes data;
  private int boxes;
  private int width;
  private int height;
  private boolean turned;

  private AvifHeader(PictureHeader.Bytes data) {
    this.data = data;
  }

  static PictureHeader of(PictureHeader.Bytes data) {
    AvifHeader header = new AvifHeader(data);
    int meta = header.find(0, data.bytes().length, "meta");
    int properties = header.inner(meta, BOX + 4, "iprp");
    int container = header.inner(properties, BOX, "ipco");
    if (container >= 0) {
      header.properties(container + BOX, header.end(container, data.bytes().length));
    }
    return header.turned
        ? new PictureHeader("avif", header.height, header.width)
        : new PictureHeader("avif", header.width, header.height);
  }

  private int inner(int box, int offset, String name) {
    return box < 0 ? -1 : find(box + offset, end(box, data.bytes().length), name);
  }

  private int find(int start, int limit, String name) {
    for (int at = start; at + BOX <= limit && boxes++ < MOST_BOXES; at = end(at, limit)) {
      if (data.has(at + 4, name)) {
        return at;
      }
    }
    return -1;
  }

  private void properties(int start, int limit) {
    for (int at = start; at + BOX <= limit && boxes++ < MOST_BOXES; at = end(at, limit)) {
      if (data.has(at + 4, "ispe")) {
        int wide = data.big(at + 12, 4);
        int high = data.big(at + 16, 4);
        if ((long) wide * high > (long) width * height) {
          width = wide;
          height = high;
        }
      } else if (data.has(at + 4, "irot")) {
        turned = data.at(at + BOX) % 2 == 1;
      }
    }
  }

  /**
   * Where a box ends; a size of 0 reaches to the end, one too small for a box is taken for that.
   */
  private int end(int box, int limit) {
    long size = data.big(box, 4);
    if (size == 1) {
      size = data.big(box + 8, 4) > 0 ? Integer.MAX_VALUE : data.big(box + 12, 4);
    }
    return size < BOX ? limit : (int) Math.min(limit, box + size);
  }

  /** Whether the bytes begin as AVIF does, as a picture or as a sequence of them. */
  static boolean isOne(PictureHeader.Bytes data) {
    if (!data.has(4, "ftyp")) {
      return false;
    }
    int end = Math.min(Math.min(data.big(0, 4), 256), data.bytes().length);
    String brands = "";
    if (end > BOX) {
      brands = new String(data.bytes(), BOX, end - BOX, StandardCharsets.ISO_8859_1);
    }
    return brands.contains("avif") || brands.contains("avis");
  }
}
