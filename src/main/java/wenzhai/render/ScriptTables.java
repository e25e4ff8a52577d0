package wenzhai.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The tables from which a page converts Chinese between its two scripts, made into scripts, since a
 * page that is opened from disk can load nothing else. A site without the switch does without them.
 */
public final class ScriptTables implements TemplateFiles {
  private static final String FOLDER = "/wenzhai/script/";
  private static final List<String> ASSETS = List.of("assets/to-hans.js", "assets/to-hant.js");

  /** Between the characters and the phrases of a table. */
  private static final String PHRASES = "==";

  /** One digit says how much of the phrase before is kept. */
  private static final int MOST_SHARED = 9;

  @Override
  public Optional<TemplateFile> file(String name) {
    if (!ASSETS.contains(name)) {
      return Optional.empty();
    }
    String table = name.substring("assets/".length(), name.length() - ".js".length());
    String script = script(table, read(FOLDER + table + ".txt"));
    return Optional.of(
        new TemplateFile("templates/" + name, script.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public List<String> assets() {
    return ASSETS;
  }

  private static String read(String resource) {
    try (InputStream in = ScriptTables.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }

  private static String script(String name, String table) {
    StringBuilder notice = new StringBuilder();
    StringBuilder characters = new StringBuilder();
    StringBuilder phrases = new StringBuilder();
    String before = "";
    boolean inPhrases = false;
    for (String line : table.lines().toList()) {
      if (line.startsWith("#")) {
        notice.append("//").append(line, 1, line.length()).append('\n');
      } else if (line.equals(PHRASES)) {
        inPhrases = true;
      } else if (inPhrases) {
        for (String phrase : line.split(" ")) {
          int shared = shared(before, phrase);
          phrases.append(shared).append(phrase, shared, phrase.length());
          before = phrase;
        }
      } else {
        characters.append(characters.isEmpty() ? "" : " ").append(line);
      }
    }
    return notice
        + "window.wenzhaiTables = window.wenzhaiTables || {};\n"
        + "window.wenzhaiTables['"
        + name
        + "'] = {characters: '"
        + characters
        + "', phrases: '"
        + phrases
        + "'};\n";
  }

  private static int shared(String before, String phrase) {
    int most = Math.min(MOST_SHARED, Math.min(before.length(), phrase.length()));
    int shared = 0;
    while (shared < most && before.charAt(shared) == phrase.charAt(shared)) {
      shared++;
    }
    return shared;
  }
}
