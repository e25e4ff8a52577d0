package wenzhai.vault;

import java.util.Optional;
import wenzhai.read.PictureBytes;

/**
 * A picture without what its file notes about people and places.
 *
 * @param original what it is
 * @param bytes the file that may be shown
 */
public record PlainPicture(Original original, byte[] bytes) {
  /** Empty when the bytes are no picture that browsers show. */
  public static Optional<PlainPicture> of(byte[] bytes) {
    return PictureBytes.of(bytes).map(PlainPicture::of);
  }

  static PlainPicture of(PictureBytes picture) {
    Format format = Format.ofExtension(picture.extension()).orElseThrow();
    byte[] plain =
        switch (format) {
          case JPEG -> JpegParts.withoutNotes(picture.bytes());
          case PNG -> PngParts.withoutNotes(picture.bytes());
          case GIF -> GifParts.withoutNotes(picture.bytes());
          case WEBP -> WebpParts.withoutNotes(picture.bytes());
          case AVIF -> AvifParts.withoutNotes(picture.bytes());
          case SVG -> picture.bytes();
        };
    return new PlainPicture(
        new Original(Sha256.of(plain), format, picture.width(), picture.height()), plain);
  }
}
