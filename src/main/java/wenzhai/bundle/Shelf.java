package wenzhai.bundle;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import wenzhai.model.LowerCase;

/** The pictures of the site that a book has copies of. */
final class Shelf {
  private static final Map<String, String> TYPES =
      Map.of(
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "png", "image/png",
          "gif", "image/gif",
          "webp", "image/webp",
          "svg", "image/svg+xml");

  private final Material material;
  private final Map<String, String> names = new LinkedHashMap<>();

  Shelf(Material material) {
    this.material = material;
  }

  /** The media type of a picture that every reading system shows; empty for others. */
  static Optional<String> type(String path) {
    int dot = path.lastIndexOf('.');
    return Optional.ofNullable(TYPES.get(LowerCase.of(path.substring(dot + 1))));
  }

  /** A picture of the site, read anew each time; empty when a book cannot have it. */
  Optional<byte[]> bytes(String path) {
    return type(path).isEmpty() ? Optional.empty() : material.picture(path);
  }

  /** Where a picture lies in a book of files: ASCII, unique. */
  Optional<String> name(String path) {
    if (!names.containsKey(path) && bytes(path).isPresent()) {
      String extension = LowerCase.of(path.substring(path.lastIndexOf('.')));
      names.put(path, String.format(Locale.ROOT, "images/%03d%s", names.size() + 1, extension));
    }
    return Optional.ofNullable(names.get(path));
  }

  /** What was put on it: names in the book, by the paths on the site, in the order of coming. */
  Map<String, String> names() {
    return Collections.unmodifiableMap(names);
  }
}
