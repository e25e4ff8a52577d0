package wenzhai.vault;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures that are drawn for tests. */
public final class Drawn {
  private Drawn() {}

  /** Something with edges and grain, a different one for each seed. */
  public static BufferedImage image(int width, int height, int seed, boolean clear) {
    int type = clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D pen = image.createGraphics();
    Random random = new Random(seed);
    for (int i = 0; i < 60; i++) {
      pen.setColor(new Color(random.nextInt(1 << 24)));
      int side = 1 + random.nextInt(Math.max(2, width / 3));
      pen.fillOval(random.nextInt(width), random.nextInt(height), side, side);
    }
    pen.dispose();
    if (!clear) {
      for (int i = 0; i < width * height / 40; i++) {
        image.setRGB(random.nextInt(width), random.nextInt(height), random.nextInt(1 << 24));
      }
    }
    return image;
  }

  public static byte[] jpeg(int width, int height, int seed) {
    return written(image(width, height, seed, false), "jpg");
  }

  public static byte[] png(int width, int height, int seed) {
    return written(image(width, height, seed, false), "png");
  }

  public static byte[] clearPng(int width, int height, int seed) {
    return written(image(width, height, seed, true), "png");
  }

  public static byte[] gif(int width, int height, int seed) {
    return written(image(width, height, seed, false), "gif");
  }

  static byte[] written(BufferedImage image, String form) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      if (!ImageIO.write(image, form, out)) {
        throw new IllegalArgumentException("Java cannot write " + form);
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A PNG file that says that it is so large, with no more than a few bytes of data. */
  public static byte[] pngThatClaims(int width, int height) {
    byte[] header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).array();
    return join(
        new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'},
        chunk("IHDR", header),
        chunk("IDAT", new byte[] {0x78, (byte) 0x9c, 3, 0, 0, 0, 0, 1}),
        chunk("IEND", new byte[0]));
  }

  public static byte[] chunk(String name, byte[] data) {
    byte[] named = join(name.getBytes(StandardCharsets.ISO_8859_1), data);
    CRC32 sum = new CRC32();
    sum.update(named);
    return join(
        ByteBuffer.allocate(4).putInt(data.length).array(),
        named,
        ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }

  /** A JPEG file's segment. */
  public static byte[] segment(int marker, byte[] data) {
    return join(
        new byte[] {
          (byte) 0xff, (byte) marker, (byte) (data.length + 2 >> 8), (byte) (data.length + 2)
        },
        data);
  }

  /** What a telephone notes: which side is up, and a name. */
  public static byte[] exif(int orientation, String note) {
    byte[] text = note.getBytes(StandardCharsets.UTF_8);
    ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 24 + 4 + text.length);
    tiff.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
    tiff.putShort((short) 2);
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1);
    tiff.putShort((short) orientation).putShort((short) 0);
    tiff.putShort((short) 0x010e).putShort((short) 2).putInt(text.length).putInt(38);
    tiff.putInt(0).put(text);
    return join("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1), tiff.array());
  }

  public static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  /** Bytes put into a file behind its first so many. */
  public static byte[] insert(byte[] file, int at, byte[]... parts) {
    return join(Arrays.copyOf(file, at), join(parts), Arrays.copyOfRange(file, at, file.length));
  }
}
