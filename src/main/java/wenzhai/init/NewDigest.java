package wenzhai.init;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wenzhai.model.OutputFile;

/**
 * A digest that has just begun: settings, a page about it, a first article, and what publishes it.
 *
 * @param title the name of the digest
 * @param language of the site's own words, and of these files: {@code zh-Hans}, {@code zh-Hant} or
 *     {@code en}
 * @param today the date of the first article, {@code 2024-06-21}
 * @param version of the tool that the workflow asks for
 */
public record NewDigest(String title, String language, String today, String version) {
  public static final List<String> LANGUAGES = List.of("zh-Hans", "zh-Hant", "en");

  private static final String FOLDER = "/wenzhai/init/";

  public NewDigest {
    if (!LANGUAGES.contains(language)) {
      throw new IllegalArgumentException("no files for a digest in " + language);
    }
  }

  /** The files, by their paths in the new folder. */
  public List<OutputFile> files() {
    Map<String, String> made = new TreeMap<>();
    made.put(".github/workflows/digest.yml", "common/workflow.yml");
    made.put(".gitignore", "common/gitignore");
    made.put("README.md", language + "/readme.md");
    made.put("content/articles/welcome.md", language + "/welcome.md");
    made.put("content/pages/about.md", language + "/about.md");
    made.put("content/site.yml", language + "/site.yml");
    List<OutputFile> files = new ArrayList<>();
    made.forEach((path, from) -> files.add(new OutputFile(path, filled(from))));
    return files;
  }

  private byte[] filled(String name) {
    try (InputStream in = NewDigest.class.getResourceAsStream(FOLDER + name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.replace("{{version}}", version)
          .replace("{{today}}", today)
          .replace("{{title}}", quoted(title))
          .replace("{{name}}", title)
          .getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(FOLDER + name + " cannot be read from the jar", e);
    }
  }

  /** As YAML takes any text, between double quotes. */
  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
