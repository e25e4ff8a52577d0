package wenzhai.render;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import io.pebbletemplates.pebble.utils.PathUtils;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The way from Pebble to the theme's files; remembers what it read, so that faults can be placed.
 */
final class PebbleFiles implements Loader<String> {
  /** The ending of a template's file name. */
  static final String ENDING = ".peb";

  private final Layers layers;
  private final Map<String, TemplateFile> read = new ConcurrentSkipListMap<>();
  private final Map<String, Map<String, Optional<String>>> resolved = new ConcurrentHashMap<>();

  PebbleFiles(Layers layers) {
    this.layers = layers;
  }

  @Override
  public Reader getReader(String name) {
    TemplateFile file =
        layers
            .file(name)
            .orElseThrow(() -> new LoaderException(null, "there is no template \"" + name + "\""));
    read.put(name, file);
    return new StringReader(new String(file.bytes(), StandardCharsets.UTF_8));
  }

  /** What messages call the template of that name. */
  String place(String name) {
    TemplateFile file = read.get(name);
    return file == null ? "templates/" + name : file.place();
  }

  /** Where a template is first named by another: {@code templates/layout.peb:12}. */
  Optional<String> placeNaming(String name) {
    Pattern quoted = Pattern.compile("[\"'](?:\\./)?" + Pattern.quote(name) + "[\"']");
    for (TemplateFile file : read.values()) {
      String text = new String(file.bytes(), StandardCharsets.UTF_8);
      Matcher matcher = quoted.matcher(text);
      if (matcher.find()) {
        long line = 1 + text.substring(0, matcher.start()).chars().filter(c -> c == '\n').count();
        return Optional.of(file.place() + ":" + line);
      }
    }
    return Optional.empty();
  }

  @Override
  public void setCharset(String charset) {
    throw new UnsupportedOperationException("templates are UTF-8");
  }

  @Override
  public void setPrefix(String prefix) {
    throw new UnsupportedOperationException("templates have no prefix");
  }

  @Override
  public void setSuffix(String suffix) {
    throw new UnsupportedOperationException("templates are named in full");
  }

  @Override
  public String resolveRelativePath(String relativePath, String anchorPath) {
    // asked again for each page
    Map<String, Optional<String>> there =
        resolved.computeIfAbsent(anchorPath, anchor -> new ConcurrentHashMap<>());
    Optional<String> path = there.get(relativePath);
    if (path == null) {
      path = Optional.ofNullable(PathUtils.resolveRelativePath(relativePath, anchorPath, '/'));
      there.put(relativePath, path);
    }
    return path.orElse(null);
  }

  @Override
  public String createCacheKey(String name) {
    return name;
  }

  @Override
  public boolean resourceExists(String name) {
    return layers.file(name).isPresent();
  }
}
