package wenzhai.vault;

import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * A picture so small that two sizes and two qualities of it look the same: the mean colours of a
 * few cells.
 *
 * @param cells red, green and blue of each, line by line
 */
record SmallPrint(byte[] cells) {
  private static final int SIDE = 16;
  private static final int LENGTH = SIDE * SIDE * 3;

  /** How far from each other, of 255, the same cells of the same picture are at most. */
  private static final int MOST_APART = 24;

  /** How far they are on the whole: compressing changes little everywhere and much nowhere. */
  private static final double MEAN_APART = 3;

  /** A picture that is nearly of one colour looks like any other of that colour. */
  private static final double LEAST_CONTRAST = 12;

  static SmallPrint of(BufferedImage image) {
    long[] sums = new long[LENGTH];
    long[] counts = new long[SIDE * SIDE];
    int width = image.getWidth();
    int height = image.getHeight();
    int[] line = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, line, 0, width);
      for (int x = 0; x < width; x++) {
        int cell = (int) ((long) y * SIDE / height) * SIDE + (int) ((long) x * SIDE / width);
        int alpha = line[x] >>> 24;
        for (int i = 0; i < 3; i++) {
          int colour = line[x] >> 16 - 8 * i & 0xff;
          // what shows through is the white of the page
          sums[cell * 3 + i] += (colour * alpha + 255L * (255 - alpha)) / 255;
        }
        counts[cell]++;
      }
    }
    byte[] cells = new byte[LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      cells[i] = (byte) (sums[i] / Math.max(1, counts[i / 3]));
    }
    return new SmallPrint(cells);
  }

  /** Empty when the bytes are none. */
  static Optional<SmallPrint> read(byte[] bytes) {
    return bytes.length == LENGTH ? Optional.of(new SmallPrint(bytes)) : Optional.empty();
  }

  boolean looksLike(SmallPrint other) {
    long apart = 0;
    for (int i = 0; i < LENGTH; i++) {
      int difference = Math.abs((cells[i] & 0xff) - (other.cells[i] & 0xff));
      if (difference > MOST_APART) {
        return false;
      }
      apart += difference;
    }
    return apart <= MEAN_APART * LENGTH && contrast() >= LEAST_CONTRAST;
  }

  /** How far the cells are from their mean. */
  private double contrast() {
    double sum = 0;
    for (byte cell : cells) {
      sum += cell & 0xff;
    }
    double mean = sum / LENGTH;
    double apart = 0;
    for (byte cell : cells) {
      apart += Math.abs((cell & 0xff) - mean);
    }
    return apart / LENGTH;
  }
}
