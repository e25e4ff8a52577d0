package wenzhai.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import wenzhai.model.Han;

/**
 * What single line breaks mean in Chinese Markdown. To CommonMark they are spaces; people who write
 * Chinese put a paragraph or a verse on each line, and only some editors wrap lines at a width.
 */
final class LineBreaks {
  private static final Pattern STRUCTURE =
      Pattern.compile(
          "\\s{0,3}(?:[-+*>|<#=]|\\d{1,9}[.)]\\s|```|~~~|\\[[^\\]]{1,200}\\]:).*|(?:\\s{4}|\\t).*|.*\\|.*");

  /** A wrapped line holds at least that many Han characters. */
  private static final int NARROWEST = 20;

  private LineBreaks() {}

  /**
   * The same Markdown, with blank lines or hard breaks where the line breaks of Chinese mean them.
   */
  static String spelledOut(String markdown) {
    StringBuilder result = new StringBuilder(markdown.length() + 64);
    List<String> run = new ArrayList<>();
    boolean fence = false;
    boolean inItem = false;
    for (String line : markdown.split("\n", -1)) {
      String start = line.strip();
      boolean mark = start.startsWith("```") || start.startsWith("~~~");
      boolean plain = !fence && !mark && !line.isBlank() && !STRUCTURE.matcher(line).matches();
      boolean lazy = plain && inItem;
      if (plain && !lazy) {
        run.add(line);
      } else {
        flush(run, result);
        result.append(line).append('\n');
      }
      fence ^= mark;
      inItem = !line.isBlank() && (inItem || !plain);
    }
    flush(run, result);
    return result.substring(0, Math.max(0, result.length() - 1));
  }

  private static void flush(List<String> run, StringBuilder result) {
    boolean chinese = run.size() > 1 && isChinese(run);
    String between = !chinese || isWrapped(run) ? "\n" : "";
    for (int i = 0; i < run.size(); i++) {
      String line = run.get(i);
      boolean last = i + 1 == run.size();
      result.append(line);
      if (last || !between.isEmpty()) {
        result.append('\n');
      } else {
        result.append(endsSentence(line) ? "\n\n" : "  \n");
      }
    }
    run.clear();
  }

  private static boolean isChinese(List<String> run) {
    int han = 0;
    int all = 0;
    for (String line : run) {
      han += Han.count(line);
      all += line.length();
    }
    return han * 2 > all;
  }

  /** Whether all lines but the last are as long as each other, as an editor leaves them. */
  private static boolean isWrapped(List<String> run) {
    int shortest = Integer.MAX_VALUE;
    int longest = 0;
    int ended = 0;
    for (String line : run.subList(0, run.size() - 1)) {
      int width = line.strip().length();
      shortest = Math.min(shortest, width);
      longest = Math.max(longest, width);
      ended += endsSentence(line) ? 1 : 0;
    }
    return shortest >= NARROWEST
        && shortest * 4 >= longest * 3
        && ended * 3 <= (run.size() - 1)
        && run.get(run.size() - 1).strip().length() <= longest + 2;
  }

  private static boolean endsSentence(String line) {
    String text = line.strip().replaceFirst("[*_”’」』）)\"]{1,6}$", "");
    return !text.isEmpty() && Han.endsSentence(text.codePointBefore(text.length()));
  }
}
