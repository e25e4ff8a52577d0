package wenzhai.bundle;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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
  private final SortedMap<String, byte[]> taken = new TreeMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();

  Shelf(Material material) {
    this.material = material;
  }

  /** The media type of a picture that every reading system shows; empty for others. */
  static Optional<String> type(String path) {
    int dot = path.lastIndexOf('.');
    return Optional.ofNullable(TYPES.get(path.substring(dot + 1).toLowerCase(Locale.ROOT)));
  }

  /** Puts a picture of the site into the book, once. */
  Optional<byte[]> take(String path) {
    if (type(path).isEmpty()) {
      return Optional.empty();
    }
    if (!taken.containsKey(path)) {
      Optional<byte[]> bytes = material.picture(path);
      if (bytes.isEmpty()) {
        return Optional.empty();
      }
      taken.put(path, bytes.get());
    }
    return Optional.of(taken.get(path));
  }

  /** Where a picture lies in a book of files: ASCII, unique. */
  Optional<String> name(String path) {
    if (take(path).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        names.computeIfAbsent(
            path,
            any ->
                String.format(
                    Locale.ROOT,
                    "images/%03d%s",
                    names.size() + 1,
                    path.substring(path.lastIndexOf('.')).toLowerCase(Locale.ROOT))));
  }

  /** What is on it: names in the book and bytes. */
  SortedMap<String, byte[]> named() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    names.forEach((path, name) -> files.put(name, taken.get(path)));
    return files;
  }
}
