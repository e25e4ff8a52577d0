package wenzhai.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a site needs so that readers may switch between Simplified and Traditional characters: what
 * converts, and its tables, made into scripts since a page that is opened from disk can load
 * nothing else. A site without the switch does without this layer.
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

  @Override
  public Optional<TemplateFile> file(String name) {
    return switch (name) {
      case ASSET -> Optional.of(file(name, read(CONVERTER)));
      case TO_HANS -> Optional.of(file(name, script("hans", read("to-hans.txt"))));
      case TO_HANT -> Optional.of(file(name, script("hant", read("to-hant.txt"))));
      default -> Optional.empty();
    };
  }

  @Override
  public List<String> assets() {
    return List.of(ASSET, TO_HANS, TO_HANT);
  }

  private static TemplateFile file(String name, String text) {
    return new TemplateFile("templates/" + name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String read(String name) {
    String resource = FOLDER + name;
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
        parts.get(parts.size() - 1).add(line);
      }
    }
    List<String> phrases = parts.get(2).stream().map(ScriptSwitch::folded).toList();
    return notice
        + "window.wenzhaiTables = window.wenzhaiTables || {};\nwindow.wenzhaiTables['"
        + name
        + "'] = {characters: '"
        + String.join(" ", parts.get(0))
        + "', shared: '"
        + String.join("", parts.get(1)).replace(" ", "")
        + "', phrases: '"
        + String.join(" ", phrases)
        + "'};\n";
  }

  /** What phrases begin with, then each as a digit and the rest: so much the one before it has. */
  private static String folded(String line) {
    String[] words = line.split(" ");
    StringBuilder folded = new StringBuilder(words[0]);
    String before = "";
    for (String phrase : List.of(words).subList(1, words.length)) {
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
