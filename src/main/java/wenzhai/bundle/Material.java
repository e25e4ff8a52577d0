package wenzhai.bundle;

import java.util.Optional;
import wenzhai.model.Bodies;
import wenzhai.model.Digest;

/**
 * What books are made from.
 *
 * @param digest the collection
 * @param bodies the articles' texts
 * @param pictures the bytes of the site's pictures
 */
public record Material(Digest digest, Bodies bodies, Pictures pictures) {
  /** The pictures of the site by their paths there. */
  @FunctionalInterface
  public interface Pictures {
    Optional<byte[]> bytes(String path);
  }

  Optional<byte[]> picture(String path) {
    return pictures.bytes(path);
  }
}
