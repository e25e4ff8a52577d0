package wenzhai.vault;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import wenzhai.read.PictureBytes;

/**
 * What is let into the vault: pictures, known by what their bytes hold; none that would be too much
 * for a browser; and nothing in them but the picture.
 */
sealed interface Admission {
  /** As many as a browser decodes without trouble: a poster of 10,000 by 5,000. */
  long MOST_PIXELS = 50_000_000;

  int LONGEST_SIDE = 32_000;

  /** A picture that may go in, with what its file notes about people and places left out. */
  record Admitted(Format format, byte[] bytes, int width, int height) implements Admission {}

  /**
   * What may not.
   *
   * @param reason in one word
   * @param message the same for people
   */
  record Refused(String reason, String message) implements Admission {}

  static Admission of(byte[] bytes) {
    Optional<PictureBytes> picture = PictureBytes.of(bytes);
    if (picture.isEmpty()) {
      return new Refused("not-a-picture", "what came is " + kind(bytes) + " and no picture");
    }
    Format format = Format.ofExtension(picture.get().extension()).orElseThrow();
    int width = picture.get().width();
    int height = picture.get().height();
    boolean mayBeUnknown = format == Format.SVG || format == Format.AVIF;
    if (!mayBeUnknown && (width < 1 || height < 1)) {
      return new Refused("not-a-picture", "the picture is broken: it has no size");
    }
    if (format != Format.SVG
        && ((long) width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE)) {
      return new Refused(
          "too-many-pixels",
          String.format(Locale.ROOT, "the picture has %,d × %,d pixels", width, height));
    }
    return new Admitted(format, PlainPicture.of(picture.get()).bytes(), width, height);
  }

  private static String kind(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(512, bytes.length), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    if (bytes.length == 0) {
      return "nothing";
    }
    if (start.contains("<html") || start.contains("<!doctype html")) {
      return "a web page";
    }
    return start.contains("<svg") ? "a drawing that is not well-formed" : "something else";
  }
}
