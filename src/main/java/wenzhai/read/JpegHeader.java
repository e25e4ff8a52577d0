package wenzhai.read;

/** The segments of a JPEG file that tell its size: the frame, and Exif's note on how it is held. */
final class JpegHeader {
  private static final int ORIENTATION = 0x0112;

  private JpegHeader() {}

  static PictureHeader of(PictureHeader.Bytes data) {
    boolean turned = false;
    int at = 2;
    while (data.at(at) == 0xff) {
      int marker = data.at(at + 1);
      if (marker == 0xff) {
        at++;
        continue;
      }
      if (isFrame(marker)) {
        int height = data.big(at + 5, 2);
        int width = data.big(at + 7, 2);
        return turned
            ? new PictureHeader("jpg", height, width)
            : new PictureHeader("jpg", width, height);
      }
      if (marker == 0xe1 && data.has(at + 4, "Exif\0\0")) {
        turned = isTurned(data, at + 10);
      }
      boolean alone = marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8);
      at += alone ? 2 : 2 + Math.max(2, data.big(at + 2, 2));
    }
    return new PictureHeader("jpg", 0, 0);
  }

  /** SOF0 to SOF15, less the three codes among them that mean tables (ITU-T T.81, table B.1). */
  private static boolean isFrame(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }

  /** Whether browsers show the picture turned by a quarter: orientations 5 to 8. */
  private static boolean isTurned(PictureHeader.Bytes data, int tiff) {
    boolean little = data.has(tiff, "II");
    int directory = tiff + number(data, tiff + 4, 4, little);
    int entries = number(data, directory, 2, little);
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if (number(data, entry, 2, little) == ORIENTATION) {
        int orientation = number(data, entry + 8, 2, little);
        return orientation >= 5 && orientation <= 8;
      }
    }
    return false;
  }

  private static int number(PictureHeader.Bytes data, int at, int count, boolean little) {
    return little ? data.little(at, count) : data.big(at, count);
  }
}
