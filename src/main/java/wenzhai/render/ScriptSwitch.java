package wenzhai.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a site needs so that readers may switch between Simplified and Traditional characters: a
 * script of the theme, and the tables, made into scripts since a page that is opened from disk can
 * load nothing else. A site without the switch does without this layer.
 */
public final class ScriptSwitch implements TemplateFiles {
  /** The asset that tells that this layer is there. */
  static final String CONVERTER = "convert.js";

  private static final String FOLDER = "/wenzhai/script/";
  private static final String ASSET = "assets/" + CONVERTER;
  private static final String TO_HANS = "assets/to-hans.js";
  private static final String TO_HANT = "assets/to-hant.js";

  /** Between the parts of a table. */
  private static final String PARTS = "==";

  /** So that one digit says it. */
  private static final int MOST_SHARED = 9;

  private final TemplateFiles theme = new ClasspathTemplates();

  @Override
  public Optional<TemplateFile> file(String name) {
    return switch (name) {
      case ASSET -> theme.file(name);
      case TO_HANS -> Optional.of(table(name, "hans"));
      case TO_HANT -> Optional.of(table(name, "hant"));
      default -> Optional.empty();
    };
  }

  @Override
  public List<String> assets() {
    return List.of(ASSET, TO_HANS, TO_HANT);
  }

  private static TemplateFile table(String asset, String script) {
    String text = script(script, read(FOLDER + "to-" + script + ".txt"));
    return new TemplateFile("templates/" + asset, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String read(String resource) {
    try (InputStream in = ScriptSwitch.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }

  private static String script(String name, String table) {
    StringBuilder notice = new StringBuilder();
    List<List<String>> parts = new ArrayList<>(List.of(new ArrayList<>()));
    for (String line : table.lines().toList()) {
      if (line.startsWith("#")) {
        notice.append("//").append(line, 1, line.length()).append('\n');
      } else if (line.equals(PARTS)) {
        parts.add(new ArrayList<>());
      } else {
        parts.get(parts.size() - 1).addAll(List.of(line.split(" ")));
      }
    }
    return notice
        + "window.wenzhaiTables = window.wenzhaiTables || {};\nwindow.wenzhaiTables['"
        + name
        + "'] = {characters: '"
        + String.join(" ", parts.get(0))
        + "', shared: '"
        + String.join("", parts.get(1))
        + "', phrases: '"
        + folded(parts.get(2))
        + "'};\n";
  }

  /** Each phrase as a digit and the rest: the digit says how much of the one before it keeps. */
  private static String folded(List<String> phrases) {
    StringBuilder folded = new StringBuilder();
    String before = "";
    for (String phrase : phrases) {
      int shared = shared(before, phrase);
      folded.append(shared).append(phrase, shared, phrase.length());
      before = phrase;
    }
    return folded.toString();
  }

  private static int shared(String before, String phrase) {
    int most = Math.min(MOST_SHARED, Math.min(before.length(), phrase.length()));
    int shared = 0;
    while (shared < most && before.charAt(shared) == phrase.charAt(shared)) {
      shared++;
    }
    boolean within = shared > 0 && Character.isHighSurrogate(phrase.charAt(shared - 1));
    return within ? shared - 1 : shared;
  }
}
