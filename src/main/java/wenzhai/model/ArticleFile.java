package wenzhai.model;

import java.util.Optional;

/**
 * A file of the content folder, decoded: lines end in {@code \n}, no byte order mark, no NUL, no
 * control characters but tab and line feed.
 *
 * @param path relative to the content folder, with {@code /} between its parts
 * @param text all of it
 * @param charset the encoding that it was read by, as IANA names it
 * @param hash 16 hexadecimal digits that are others when its bytes or its sidecar's are
 * @param sidecar the curator's file beside it, decoded likewise
 */
public record ArticleFile(
    String path, String text, String charset, String hash, Optional<Sidecar> sidecar) {

  /** A YAML file beside an article, of the same name: {@code x.yml} beside {@code x.md}. */
  public record Sidecar(String path, String text) {}

  /** The file's name without folders and without its extension. */
  public String stem() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
