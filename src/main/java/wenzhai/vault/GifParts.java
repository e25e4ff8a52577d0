package wenzhai.vault;

import java.io.ByteArrayOutputStream;

/**
 * The blocks of a GIF file (GIF89a): comments and what editors note are left out, pictures and the
 * loop of an animation stay.
 */
final class GifParts {
  private static final int TRAILER = 0x3b;
  private static final int EXTENSION = 0x21;
  private static final int IMAGE = 0x2c;
  private static final int COMMENT = 0xfe;
  private static final int APPLICATION = 0xff;

  private final Octets data;

  private GifParts(byte[] bytes) {
    data = new Octets(bytes);
  }

  static byte[] withoutNotes(byte[] gif) {
    return new GifParts(gif).copy();
  }

  private byte[] copy() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(data.length());
    int at = Math.min(data.length(), 13 + table(data.at(10)));
    out.write(data.bytes(), 0, at);
    while (at < data.length()) {
      int kind = data.at(at);
      int end;
      boolean seen = true;
      if (kind == EXTENSION) {
        end = subBlocks(at + 2);
        seen = data.at(at + 1) != COMMENT && (data.at(at + 1) != APPLICATION || animates(at));
      } else if (kind == IMAGE) {
        end = subBlocks(at + 11 + table(data.at(at + 9)));
      } else {
        break;
      }
      if (seen) {
        out.write(data.bytes(), at, end - at);
      }
      at = end;
    }
    out.write(TRAILER);
    return out.toByteArray();
  }

  private boolean animates(int at) {
    return data.has(at + 3, "NETSCAPE2.0") || data.has(at + 3, "ANIMEXTS1.0");
  }

  private static int table(int flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
  }

  /** Where the sub-blocks that begin there end. */
  private int subBlocks(int start) {
    int at = start;
    while (at < data.length() && data.at(at) != 0) {
      at += 1 + data.at(at);
    }
    return Math.min(data.length(), at + 1);
  }
}
