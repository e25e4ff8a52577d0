package wenzhai.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import wenzhai.model.Place;
import wenzhai.model.Problems;

/**
 * The guard before the Markdown parser, whose time grows with the square of the marks in a block
 * and whose stack with their nesting. A block that is beyond any article stays text, and is
 * reported; what is counted depends on nothing but the text, so that the outcome is always the
 * same.
 */
final class MarkdownGuard {
  private static final int DEEPEST = 100;
  private static final int MOST_MARKS = 800;
  private static final long MOST_WORK = 8_000_000;
  private static final int MOST_LINES = 20_000;
  private static final int MOST_DEFINITIONS = 300;
  private static final int MOST_ITEMS = 4_000;
  private static final String MARKS = "`*_[]()<>&!\\~";
  private static final Pattern ITEM = Pattern.compile("\\s{0,200}(?:[-+*]|\\d{1,9}[.)])\\s.*");
  private static final Pattern DEFINITION = Pattern.compile(" {0,3}\\[[^\\]\\n]{1,200}\\]:.*");

  private final String path;
  private final Problems problems;
  private long work;
  private int lines;
  private int definitions;
  private int items;

  MarkdownGuard(String path, Problems problems) {
    this.path = path;
    this.problems = problems;
  }

  /**
   * A part of a text.
   *
   * @param markdown whether it may be parsed; else it stays text
   */
  record Part(String text, boolean markdown) {}

  /** Whether what was let through is more than articles usually have. */
  boolean isSuspicious() {
    return work > MOST_WORK / 8 || lines > MOST_LINES / 4;
  }

  /**
   * The parts of a piece of Markdown.
   *
   * @param line the line of the file on which it begins, counted from 1
   */
  List<Part> split(String text, int line) {
    List<Part> parts = new ArrayList<>();
    StringBuilder safe = new StringBuilder();
    Lines reader = new Lines(text, 0, line);
    while (!reader.done()) {
      int first = reader.number();
      String block = block(reader);
      String why = refusal(block);
      if (why.isEmpty()) {
        safe.append(block);
      } else {
        warn(first, why);
        if (!safe.isEmpty()) {
          parts.add(new Part(safe.toString(), true));
          safe.setLength(0);
        }
        parts.add(new Part(block, false));
      }
    }
    if (!safe.isEmpty()) {
      parts.add(new Part(safe.toString(), true));
    }
    return parts;
  }

  /** The lines up to after the next blank ones; a fence with all that it holds. */
  private static String block(Lines reader) {
    StringBuilder block = new StringBuilder();
    String fence = "";
    boolean blank = false;
    while (!reader.done()) {
      String line = reader.peek();
      boolean empty = line.isBlank();
      if (blank && !empty && fence.isEmpty()) {
        break;
      }
      String start = line.strip();
      boolean mark = start.startsWith("```") || start.startsWith("~~~");
      if (mark && fence.isEmpty() && start.indexOf('`', 3) < 0) {
        fence = start.substring(0, 3);
      } else if (mark && start.startsWith(fence)) {
        fence = "";
      }
      blank = empty;
      block.append(reader.next()).append('\n');
    }
    return block.toString();
  }

  /** Why the block must stay text; empty when it need not. */
  private String refusal(String block) {
    int marks = 0;
    int pipes = 0;
    boolean code = isFence(block);
    for (int i = 0; i < block.length() && !code; i++) {
      char c = block.charAt(i);
      marks += MARKS.indexOf(c) >= 0 ? 1 : 0;
      pipes += c == '|' ? 1 : 0;
    }
    marks += pipes / 4;
    int own = 0;
    int defined = 0;
    int listed = 0;
    for (String line : block.split("\n")) {
      own++;
      defined += DEFINITION.matcher(line).matches() ? 1 : 0;
      listed += ITEM.matcher(line).matches() ? 1 : 0;
      if (!code && depth(line) > DEEPEST) {
        return "markdown-too-deep";
      }
    }
    boolean tooMuch =
        marks > MOST_MARKS
            || lines + own > MOST_LINES
            || definitions + defined > MOST_DEFINITIONS
            || items + listed > MOST_ITEMS
            || (marks > 20 && work + (long) marks * marks > MOST_WORK);
    if (tooMuch) {
      return "markdown-too-long";
    }
    work += (long) marks * marks;
    lines += own;
    definitions += defined;
    items += listed;
    return "";
  }

  private static boolean isFence(String block) {
    String start = block.stripLeading();
    return start.startsWith("```") || start.startsWith("~~~");
  }

  /** How many quotes and lists the line opens one in another, by marks or by its indent. */
  private static int depth(String line) {
    int depth = 0;
    int spaces = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean gap = i + 1 >= line.length() || Character.isWhitespace(line.charAt(i + 1));
      if (c == ' ') {
        spaces++;
      } else if (c == '\t') {
        spaces += 4;
      } else if (c == '>' || ("-+*.)".indexOf(c) >= 0 && gap)) {
        depth++;
      } else if (c < '0' || c > '9') {
        break;
      }
    }
    return depth + spaces / 2;
  }

  private void warn(int line, String code) {
    problems.warn(
        Place.of(path, line),
        code,
        code.equals("markdown-too-deep")
            ? "lists or quotes are nested more than " + DEEPEST + " deep"
            : "there are more Markdown marks here than in any article",
        "mend the text; it was kept as it is, line by line");
  }
}
