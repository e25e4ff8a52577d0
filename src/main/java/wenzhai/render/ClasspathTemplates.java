package wenzhai.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The default theme, as it is packed with the program. */
public final class ClasspathTemplates implements TemplateFiles {
  private static final String FOLDER = "/wenzhai/templates/";

  /** Packed files can be read by name but not listed. */
  private static final List<String> ASSETS =
      List.of(
          "assets/icon.svg",
          "assets/motion.css",
          "assets/prefs.js",
          "assets/print.css",
          "assets/reader/1-memory.js",
          "assets/reader/2-settings.js",
          "assets/reader/3-lists.js",
          "assets/reader/4-article.js",
          "assets/reader/5-keys.js",
          "assets/reader/6-stars.js",
          "assets/reader/7-script.js",
          "assets/search/codec.js",
          "assets/search/finder.js",
          "assets/search/matching.js",
          "assets/search/page.js",
          "assets/style.css");

  @Override
  public Optional<TemplateFile> file(String name) {
    return packed(FOLDER + name).map(bytes -> new TemplateFile("templates/" + name, bytes));
  }

  /** A file that is packed with the program. */
  Optional<byte[]> packed(String path) {
    try (InputStream stream = ClasspathTemplates.class.getResourceAsStream(path)) {
      return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  @Override
  public List<String> assets() {
    return ASSETS;
  }
}
