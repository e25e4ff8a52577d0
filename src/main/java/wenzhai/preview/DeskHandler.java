package wenzhai.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;

/** The answers under {@link PreviewPaths#ROOT} but the stream of events. */
final class DeskHandler {
  /**
   * What the desk's own pages may do: their styles and scripts, and an article's page in a frame.
   */
  static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; frame-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final Set<String> PACKED =
      Set.of("preview.js", "preview.css", "desk.js", "desk.css");

  /**
   * An answer.
   *
   * @param name by whose ending its type is known
   */
  record Answer(String name, byte[] bytes) {}

  private DeskHandler() {}

  /** The answer to a path; empty when there is none. */
  static Optional<Answer> answer(String path, Desk desk, String build) {
    String name = path.substring(PreviewPaths.ROOT.length());
    if (PACKED.contains(name)) {
      return Optional.of(new Answer(name, packed(name)));
    }
    if (path.equals(PreviewPaths.REPORT)) {
      return Optional.of(new Answer("report.html", new DeskPages(desk, build).report()));
    }
    if (path.startsWith(PreviewPaths.ABOUT) && path.endsWith(".json")) {
      String page = path.substring(PreviewPaths.ABOUT.length(), path.length() - ".json".length());
      return Optional.of(new Answer("about.json", new DeskData(desk).about(page, build)));
    }
    if (path.startsWith(PreviewPaths.ORIGINAL)) {
      return desk.leaf(path.substring(PreviewPaths.ORIGINAL.length()))
          .map(leaf -> new Answer("original.html", new DeskPages(desk, build).original(leaf)));
    }
    return Optional.empty();
  }

  private static byte[] packed(String name) {
    try (InputStream stream = DeskHandler.class.getResourceAsStream("/wenzhai/preview/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("this program lacks its " + name);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
