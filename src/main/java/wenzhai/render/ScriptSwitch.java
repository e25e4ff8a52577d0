package wenzhai.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * What a site needs so that readers may switch between Simplified and Traditional characters: what
 * converts, and its tables, which are scripts since a page that is opened from disk can load
 * nothing else. They are made into scripts beforehand, so that no build has to. A site without the
 * switch does without this layer.
 */
public final class ScriptSwitch implements TemplateFiles {
  /** The asset that tells that this layer is there. */
  static final String CONVERTER = "convert.js";

  private static final String FOLDER = "/wenzhai/script/";
  private static final String ASSET = "assets/" + CONVERTER;
  private static final String TO_HANS = "assets/to-hans.js";
  private static final String TO_HANT = "assets/to-hant.js";

  @Override
  public Optional<TemplateFile> file(String name) {
    if (!assets().contains(name)) {
      return Optional.empty();
    }
    String file = name.substring(name.indexOf('/') + 1);
    return Optional.of(new TemplateFile("templates/" + name, read(file)));
  }

  @Override
  public List<String> assets() {
    return List.of(ASSET, TO_HANS, TO_HANT);
  }

  private static byte[] read(String name) {
    String resource = FOLDER + name;
    try (InputStream in = ScriptSwitch.class.getResourceAsStream(resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }
}
