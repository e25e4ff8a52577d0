package wenzhai.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A picture that somebody else made, known by what its bytes hold and not by any name. A drawing in
 * SVG has nothing left in it but what draws.
 *
 * @param extension of the format: {@code jpg}, {@code png}, {@code gif}, {@code webp}, {@code avif}
 *     or {@code svg}
 * @param bytes as they may be shown
 * @param width in CSS pixels, as shown; 0 when not known
 * @param height likewise
 * @param leftOut names of what a drawing did beside drawing
 */
public record PictureBytes(
    String extension, byte[] bytes, int width, int height, SortedSet<String> leftOut) {
  private static final int PROLOGUE = 4096;
  private static final int LARGEST_DRAWING = 4 << 20;

  /** Empty when the bytes are no picture that browsers show. */
  public static Optional<PictureBytes> of(byte[] bytes) {
    Optional<PictureHeader> header = PictureHeader.of(bytes);
    if (header.isPresent()) {
      PictureHeader h = header.get();
      return Optional.of(
          new PictureBytes(h.extension(), bytes, h.width(), h.height(), new TreeSet<>()));
    }
    return looksDrawn(bytes) ? drawing(bytes) : Optional.empty();
  }

  private static Optional<PictureBytes> drawing(byte[] bytes) {
    return HarmlessSvg.of(bytes)
        .map(
            svg ->
                new PictureBytes(
                    "svg", svg.bytes(), svg.size().width(), svg.size().height(), svg.leftOut()));
  }

  /** Whether reading the bytes as XML is worth the while: most that is no picture is a page. */
  private static boolean looksDrawn(byte[] bytes) {
    if (bytes.length > LARGEST_DRAWING) {
      return false;
    }
    String start =
        new String(bytes, 0, Math.min(PROLOGUE, bytes.length), StandardCharsets.ISO_8859_1)
            .replace("\0", "")
            .toLowerCase(Locale.ROOT);
    return start.contains("<svg") || start.contains(":svg");
  }
}
