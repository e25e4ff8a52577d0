package wenzhai.clean;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import wenzhai.model.Picture;

/** The pictures of the content folder as articles name them: by a path from their own folder. */
final class LocalPictures {
  private LocalPictures() {}

  /** Leads every picture that names a file of the content folder to its place on the site. */
  static void place(
      Element body, String file, String root, Function<String, Optional<Picture>> pictures) {
    for (Element img : body.select("img[src]")) {
      find(img.attr("src"), file, pictures).ifPresent(picture -> show(img, picture, root));
    }
  }

  /** Leads one picture to its place on the site. */
  static void show(Element img, Picture picture, String root) {
    img.attr("src", root + picture.asset());
    if (picture.width() > 0 && picture.height() > 0) {
      img.attr("width", Integer.toString(picture.width()));
      img.attr("height", Integer.toString(picture.height()));
    }
  }

  /** The picture that a source means in that file; the path may not leave the content folder. */
  static Optional<Picture> find(
      String source, String file, Function<String, Optional<Picture>> pictures) {
    String path = source.strip().replace('\\', '/');
    if (path.isEmpty() || path.indexOf(':') >= 0 || path.startsWith("//")) {
      return Optional.empty();
    }
    int end = path.indexOf('?') >= 0 ? path.indexOf('?') : path.length();
    path = path.substring(0, end);
    String folder = file.substring(0, file.lastIndexOf('/') + 1);
    for (String name : List.of(path, decoded(path))) {
      Optional<Picture> picture =
          normal(name.startsWith("/") ? name.substring(1) : folder + name).flatMap(pictures);
      if (picture.isPresent()) {
        return picture;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> normal(String path) {
    List<String> parts = new ArrayList<>();
    for (String part : path.split("/")) {
      if (part.equals("..")) {
        if (parts.isEmpty()) {
          return Optional.empty();
        }
        parts.remove(parts.size() - 1);
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return path;
    }
  }
}
