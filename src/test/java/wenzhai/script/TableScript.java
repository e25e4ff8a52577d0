package wenzhai.script;

import java.util.ArrayList;
import java.util.List;

/** What makes a table for reading into the script that pages load. */
final class TableScript {
  /** Between the parts of a table. */
  private static final String PARTS = "==";

  /** So that one digit says it. */
  private static final int MOST_SHARED = 9;

  private TableScript() {}

  /**
   * The script.
   *
   * @param name of the script that is converted to: {@code hans} or {@code hant}
   */
  static String of(String name, String table) {
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
    List<String> phrases = parts.get(2).stream().map(TableScript::folded).toList();
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
