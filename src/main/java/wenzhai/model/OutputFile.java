package wenzhai.model;

/**
 * A finished file of the site.
 *
 * @param path relative to the site's root, with {@code /} between its parts
 * @param bytes all of it; not to be changed
 */
public record OutputFile(String path, byte[] bytes) {
  public OutputFile {
    if (path.isEmpty() || path.startsWith("/") || ("/" + path + "/").contains("/../")) {
      throw new IllegalArgumentException("not a path within the site: " + path);
    }
  }
}
