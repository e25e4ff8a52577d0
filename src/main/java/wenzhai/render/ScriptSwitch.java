package wenzhai.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a site needs so that readers may switch between Simplified and Traditional characters: two
 * scripts of the theme, and the tables, made into scripts since a page that is opened from disk can
 * load nothing else. A site without the switch does without this layer.
 */
public final class ScriptSwitch implements TemplateFiles {
  /** The asset that tells that this layer is there. */
  static final String SCRIPT = "script-switch.js";

  private static final String FOLDER = "/wenzhai/script/";
  private static final List<String> TABLES = List.of("assets/to-hans.js", "assets/to-hant.js");
  private static final List<String> SCRIPTS = List.of("assets/convert.js", "assets/" + SCRIPT);

  private final TemplateFiles theme = new ClasspathTemplates();

  /** Between the parts of a table. */
  private static final String PARTS = "==";

  private static final int MOST_SHARED = 9;

  @Override
  public Optional<TemplateFile> file(String name) {
    if (!TABLES.contains(name)) {
      return SCRIPTS.contains(name) ? theme.file(name) : Optional.empty();
    }
    String table = name.substring("assets/to-".length(), name.length() - ".js".length());
    String script = script(table, read(FOLDER + "to-" + table + ".txt"));
    return Optional.of(
        new TemplateFile("templates/" + name, script.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public List<String> assets() {
    List<String> names = new ArrayList<>(SCRIPTS);
    names.addAll(TABLES);
    return names;
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
