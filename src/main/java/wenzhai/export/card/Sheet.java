package wenzhai.export.card;

/**
 * A picture of one ink on paper: for each of its pixels how much ink there is, from 0 to 255.
 *
 * @param width in pixels
 * @param height in pixels
 * @param ink row by row
 */
record Sheet(int width, int height, byte[] ink) {
  static Sheet blank(int width, int height) {
    return new Sheet(width, height, new byte[width * height]);
  }

  /** Fills a rectangle; what lies outside of the sheet is left out. */
  void fill(int x, int y, int wide, int high, int strength) {
    for (int row = Math.max(0, y); row < Math.min(height, y + high); row++) {
      for (int column = Math.max(0, x); column < Math.min(width, x + wide); column++) {
        ink[row * width + column] = (byte) strength;
      }
    }
  }

  /** Prints another picture on this one, its darkest ink with that strength. */
  void print(Sheet other, int x, int y, int strength) {
    for (int row = Math.max(0, -y); row < Math.min(other.height, height - y); row++) {
      for (int column = Math.max(0, -x); column < Math.min(other.width, width - x); column++) {
        int more = (other.ink[row * other.width + column] & 0xff) * strength / 255;
        int at = (y + row) * width + x + column;
        int there = ink[at] & 0xff;
        ink[at] = (byte) (there + more * (255 - there) / 255);
      }
    }
  }
}
