package wenzhai.vault;

import java.io.ByteArrayOutputStream;

/**
 * The segments of a JPEG file (ITU-T T.81, annex B): those that draw are copied byte for byte, and
 * of what cameras and editors note beside them only the colour profile and which side is up.
 */
final class JpegParts {
  private static final int SOI = 0xd8;
  private static final int EOI = 0xd9;
  private static final int SOS = 0xda;
  private static final int APP0 = 0xe0;
  private static final int APP15 = 0xef;
  private static final int COM = 0xfe;
  private static final int ORIENTATION = 0x0112;

  private final Octets data;
  private final ByteArrayOutputStream out;
  private int scans;

  private JpegParts(byte[] bytes) {
    data = new Octets(bytes);
    out = new ByteArrayOutputStream(bytes.length);
  }

  static byte[] withoutNotes(byte[] jpeg) {
    JpegParts parts = new JpegParts(jpeg);
    parts.copy();
    return parts.out.toByteArray();
  }

  /** How often the picture is drawn over. */
  static int scans(byte[] jpeg) {
    JpegParts parts = new JpegParts(jpeg);
    parts.copy();
    return parts.scans;
  }

  /** Which side is up, 1 to 8 (Exif 2.3, section 4.6.4). */
  static int orientation(byte[] jpeg) {
    Octets data = new Octets(jpeg);
    for (int at = 2; data.at(at) == 0xff && data.at(at + 1) != SOS && at < data.length(); ) {
      if (data.at(at + 1) == 0xff) {
        at++;
        continue;
      }
      if (isExif(data, at)) {
        return orientation(data, at + 10);
      }
      at += 2 + Math.max(2, data.big(at + 2, 2));
    }
    return 1;
  }

  private void copy() {
    marker(SOI);
    int at = 2;
    while (data.at(at) == 0xff) {
      int marker = data.at(at + 1);
      if (marker == 0xff) {
        at++;
      } else if (marker == EOI) {
        break;
      } else if (isAlone(marker)) {
        marker(marker);
        at += 2;
      } else {
        at = segment(marker, at);
      }
    }
    marker(EOI);
  }

  /** Copies a segment, and what is drawn after it; where the next one begins. */
  private int segment(int marker, int at) {
    int end = Math.min(data.length(), at + 2 + Math.max(2, data.big(at + 2, 2)));
    if (isExif(data, at)) {
      int orientation = orientation(data, at + 10);
      if (orientation > 1) {
        out.writeBytes(exif(orientation));
      }
    } else if (draws(marker, at)) {
      out.write(data.bytes(), at, end - at);
    }
    if (marker != SOS) {
      return end;
    }
    scans++;
    int scan = end;
    while (scan < data.length() && !(data.at(scan) == 0xff && endsScan(data.at(scan + 1)))) {
      scan++;
    }
    out.write(data.bytes(), end, scan - end);
    return scan;
  }

  private boolean draws(int marker, int at) {
    if (marker == COM || marker < APP0 || marker > APP15) {
      return marker != COM;
    }
    return marker == APP0 && data.has(at + 4, "JFIF\0")
        || data.has(at + 4, "ICC_PROFILE\0")
        || data.has(at + 4, "Adobe");
  }

  /** Within what is drawn, 0xff is followed by 0 or stands for a restart. */
  private static boolean endsScan(int next) {
    return next != 0 && next != 0xff && !(next >= 0xd0 && next <= 0xd7);
  }

  private static boolean isAlone(int marker) {
    return marker == 0x01 || marker >= 0xd0 && marker <= SOI;
  }

  private static boolean isExif(Octets data, int at) {
    return data.at(at + 1) == 0xe1 && data.has(at + 4, "Exif\0\0");
  }

  private static int orientation(Octets data, int tiff) {
    boolean little = data.has(tiff, "II");
    int directory = tiff + Math.min(number(data, tiff + 4, 4, little), data.length());
    int entries = number(data, directory, 2, little);
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if (number(data, entry, 2, little) == ORIENTATION) {
        int value = number(data, entry + 8, 2, little);
        return value >= 1 && value <= 8 ? value : 1;
      }
    }
    return 1;
  }

  private static int number(Octets data, int at, int count, boolean little) {
    return little ? data.little(at, count) : data.big(at, count);
  }

  private static byte[] exif(int orientation) {
    byte[] segment = new byte[36];
    byte[] start = {
      (byte) 0xff,
      (byte) 0xe1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      ORIENTATION >> 8,
      ORIENTATION & 0xff,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      (byte) orientation
    };
    System.arraycopy(start, 0, segment, 0, start.length);
    return segment;
  }

  private void marker(int code) {
    out.write(0xff);
    out.write(code);
  }
}
