package wenzhai.render;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The one script of every page: the words that it says, then the files of {@code assets/reader/} in
 * the order of their names, without indentation and lines that hold only a comment. Many small
 * files with reasons in them are for people; browsers get one, and none of the reasons.
 */
final class ReaderScript {
  /** What templates call it. */
  static final String NAME = "reader.js";

  private static final String FOLDER = "reader/";
  private static final String WORDS = "ui.";

  private final SortedMap<String, String> parts = new TreeMap<>();

  /** Whether the asset of that name becomes a part of it. */
  static boolean has(String name) {
    return name.startsWith(FOLDER) && name.endsWith(".js");
  }

  void add(String name, byte[] bytes) {
    StringBuilder code = new StringBuilder(bytes.length);
    for (String line : new String(bytes, StandardCharsets.UTF_8).split("\\R")) {
      String stripped = line.strip();
      if (!stripped.isEmpty() && !stripped.startsWith("//")) {
        code.append(stripped).append('\n');
      }
    }
    parts.put(name, code.toString());
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  byte[] bytes(Words words) {
    String said = "window.digWords = " + Json.object(words.below(WORDS)) + ";\n";
    return (said + String.join("", parts.values())).getBytes(StandardCharsets.UTF_8);
  }
}
