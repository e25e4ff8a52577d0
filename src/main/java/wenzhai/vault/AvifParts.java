package wenzhai.vault;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The items of an AVIF file (ISO/IEC 14496-12, section 8.11): the data of Exif and XMP is
 * overwritten with zeros where it lies, so that nothing else moves.
 */
final class AvifParts {
  private static final int MOST = 10_000;

  private final Octets data;
  private int idat = -1;
  private int steps;

  private AvifParts(byte[] bytes) {
    data = new Octets(bytes);
  }

  static byte[] withoutNotes(byte[] avif) {
    AvifParts parts = new AvifParts(avif.clone());
    parts.clear();
    return parts.data.bytes();
  }

  private void clear() {
    int meta = find(0, data.length(), "meta");
    if (meta < 0) {
      return;
    }
    int start = meta + 12;
    int end = end(meta, data.length());
    int items = find(start, end, "iinf");
    int places = find(start, end, "iloc");
    idat = find(start, end, "idat");
    if (items >= 0 && places >= 0) {
      clear(places, end(places, end), notes(items, end(items, end)));
    }
  }

  /** The numbers of the items that are notes. */
  private Set<Integer> notes(int box, int limit) {
    Set<Integer> notes = new HashSet<>();
    int at = box + 12 + (data.at(box + 8) == 0 ? 2 : 4);
    for (; at + 8 <= limit && steps++ < MOST; at = end(at, limit)) {
      int width = data.at(at + 8) >= 3 ? 4 : 2;
      boolean note = data.has(at + 14 + width, "Exif") || data.has(at + 14 + width, "mime");
      if (data.has(at + 4, "infe") && data.at(at + 8) >= 2 && note) {
        notes.add(data.big(at + 12, width));
      }
    }
    return notes;
  }

  private void clear(int box, int limit, Set<Integer> notes) {
    int version = data.at(box + 8);
    int offsetSize = data.at(box + 12) >> 4;
    int lengthSize = data.at(box + 12) & 15;
    int baseSize = data.at(box + 13) >> 4;
    int indexSize = version > 0 ? data.at(box + 13) & 15 : 0;
    int wide = version < 2 ? 2 : 4;
    int at = box + 14 + wide;
    int count = data.big(box + 14, wide);
    for (int i = 0; i < count && at < limit && steps++ < MOST; i++) {
      int item = data.big(at, wide);
      at += wide;
      int method = version > 0 ? data.at(at + 1) & 15 : 0;
      at += (version > 0 ? 2 : 0) + 2;
      long base = data.big(at, baseSize) + (method == 1 && idat >= 0 ? idat + 8L : 0);
      at += baseSize;
      int extents = data.big(at, 2);
      at += 2;
      for (int j = 0; j < extents && at < limit && steps++ < MOST; j++) {
        at += indexSize;
        long start = base + data.big(at, offsetSize);
        long length = data.big(at + offsetSize, lengthSize);
        at += offsetSize + lengthSize;
        if (notes.contains(item) && start > 0 && start < data.length()) {
          int end = (int) Math.min(data.length(), start + length);
          Arrays.fill(data.bytes(), (int) start, end, (byte) 0);
        }
      }
    }
  }

  private int find(int start, int limit, String name) {
    for (int at = start; at + 8 <= limit && steps++ < MOST; at = end(at, limit)) {
      if (data.has(at + 4, name)) {
        return at;
      }
    }
    return -1;
  }

  private int end(int box, int limit) {
    int size = data.big(box, 4);
    return size < 8 ? limit : (int) Math.min(limit, (long) box + size);
  }
}
