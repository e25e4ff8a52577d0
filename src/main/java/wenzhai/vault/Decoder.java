package wenzhai.vault;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The reading of a picture's pixels: no more of them than the widest version needs, the right side
 * up, in the colours of sRGB.
 */
final class Decoder {
  /** Decoded from a larger picture is every second or third pixel of every second or third line. */
  private static final long MOST_PIXELS = 12_000_000;

  private Decoder() {}

  /** A photograph comes in ten scans or fewer; each costs as much as a whole picture. */
  private static final int MOST_SCANS = 40;

  /**
   * Whether Java can read the pixels, and does so in bounded time. A GIF may move, and the reader
   * of lossless WebP goes on for ever where one is broken; such are mostly drawings anyway.
   */
  static boolean reads(Format format, byte[] bytes) {
    return switch (format) {
      case JPEG -> JpegParts.scans(bytes) <= MOST_SCANS;
      case PNG -> true;
      case WEBP -> WebpParts.isLossyStill(bytes);
      case GIF, AVIF, SVG -> false;
    };
  }

  /** How many pixels are in memory at a time. */
  static long pixels(Format format, int width, int height) {
    long all = (long) width * height;
    return format == Format.WEBP ? all : Math.min(all, MOST_PIXELS * 2);
  }

  /**
   * Empty when the picture cannot be read. It has an alpha channel when something shows through.
   */
  static Optional<BufferedImage> image(Format format, byte[] bytes) {
    return image(format, bytes, MOST_PIXELS);
  }

  /** As above, with about that many pixels at most. */
  static Optional<BufferedImage> image(Format format, byte[] bytes, long most) {
    Optional<BufferedImage> raw =
        reads(format, bytes) ? raw(format, bytes, most) : Optional.empty();
    int orientation = format == Format.JPEG ? JpegParts.orientation(bytes) : 1;
    return raw.map(image -> upright(image, orientation));
  }

  private static boolean isTranslucent(BufferedImage image) {
    if (!image.getColorModel().hasAlpha()) {
      return false;
    }
    int[] line = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, line.length, 1, line, 0, line.length);
      for (int pixel : line) {
        if (pixel >>> 24 != 0xff) {
          return true;
        }
      }
    }
    return false;
  }

  private static Optional<BufferedImage> raw(Format format, byte[] bytes, long most) {
    Optional<ImageReader> found = reader(format);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    ImageReader reader = found.get();
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, true, true);
      long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
      if (pixels > Admission.MOST_PIXELS) {
        return Optional.empty();
      }
      int step = (int) Math.ceil(Math.sqrt((double) pixels / most));
      ImageReadParam part = reader.getDefaultReadParam();
      part.setSourceSubsampling(step, step, 0, 0);
      return Optional.of(reader.read(0, part));
    } catch (IOException | RuntimeException unreadable) {
      // the readers throw what comes to hand at a broken picture, which browsers may show yet
      return Optional.empty();
    } finally {
      reader.dispose();
    }
  }

  private static Optional<ImageReader> reader(Format format) {
    if (format == Format.WEBP) {
      return Optional.of(new WebPImageReaderSpi().createReaderInstance(null));
    }
    for (Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(format.mediaType());
        readers.hasNext(); ) {
      ImageReader reader = readers.next();
      // whatever else is installed: the same picture is to give the same versions everywhere
      if ("java.desktop".equals(reader.getClass().getModule().getName())) {
        return Optional.of(reader);
      }
    }
    return Optional.empty();
  }

  private static BufferedImage upright(BufferedImage raw, int orientation) {
    boolean turned = orientation >= 5;
    int width = turned ? raw.getHeight() : raw.getWidth();
    int height = turned ? raw.getWidth() : raw.getHeight();
    int type = isTranslucent(raw) ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    BufferedImage upright = new BufferedImage(width, height, type);
    Graphics2D pen = upright.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
    pen.drawImage(raw, turn(orientation, width, height), null);
    pen.dispose();
    return upright;
  }

  /** The eight values of Exif 2.3, section 4.6.4: where row and column 0 of the picture are. */
  private static AffineTransform turn(int orientation, int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, width, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, width, height);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, height);
      default -> new AffineTransform();
    };
  }
}
