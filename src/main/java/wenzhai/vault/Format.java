package wenzhai.vault;

import java.util.Optional;

/** A form of pictures that browsers show. */
public enum Format {
  JPEG("jpg", "image/jpeg"),
  PNG("png", "image/png"),
  GIF("gif", "image/gif"),
  WEBP("webp", "image/webp"),
  AVIF("avif", "image/avif"),
  SVG("svg", "image/svg+xml");

  private final String extension;
  private final String mediaType;

  Format(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** What its files' names end with, without a dot. */
  public String extension() {
    return extension;
  }

  /** By the registry of IANA. */
  public String mediaType() {
    return mediaType;
  }

  static Optional<Format> ofExtension(String extension) {
    for (Format format : values()) {
      if (format.extension.equals(extension)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  static Optional<Format> ofMediaType(String type) {
    for (Format format : values()) {
      if (format.mediaType.equals(type)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
