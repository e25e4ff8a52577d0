package wenzhai.bundle;

import java.util.regex.Pattern;

/** The lines of Markdown: what has to be escaped in them, and how they are put below each other. */
final class MarkdownLines {
  /** What would begin a heading, a list, a quotation, a rule or a table. */
  private static final Pattern BEGINNING = Pattern.compile("(?m)^([#>+=:-]|\\d{1,9}(?=[.)]))");

  private MarkdownLines() {}

  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
        if (!blank) {
          out.append(' ');
        }
        blank = true;
        continue;
      }
      blank = false;
      if ("\\`*_[]<>&~".indexOf(c) >= 0) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }

  /** A paragraph without blanks at its edges, of which no line begins as something else would. */
  static String tidy(String text) {
    String[] lines = text.strip().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      lines[i] = BEGINNING.matcher(lines[i].strip()).replaceFirst(MarkdownLines::guarded);
    }
    String tidy = String.join("\n", lines);
    while (tidy.endsWith("\\\n") || tidy.endsWith("\\") && endsInBreak(tidy)) {
      tidy = tidy.substring(0, tidy.length() - 1).stripTrailing();
    }
    return tidy;
  }

  /** Whether the last backslash is a break of the line and not half of an escape. */
  private static boolean endsInBreak(String text) {
    int slashes = 0;
    for (int i = text.length() - 1; i >= 0 && text.charAt(i) == '\\'; i--) {
      slashes++;
    }
    return slashes % 2 == 1;
  }

  private static String guarded(java.util.regex.MatchResult found) {
    String start = found.group();
    // a number is kept from making a list by its full stop, which follows
    String safe = Character.isDigit(start.charAt(0)) ? start + "\\" : "\\" + start;
    return java.util.regex.Matcher.quoteReplacement(safe);
  }

  static String prefixed(String prefix, String text) {
    StringBuilder out = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      String whole =
          out.isEmpty()
              ? prefix + line
              : "\n" + (line.isEmpty() ? prefix.stripTrailing() : prefix + line);
      out.append(whole);
    }
    return out.toString();
  }

  static String fenced(String text, String language) {
    String fence = "`".repeat(Math.max(3, longest(text) + 1));
    String end = text.endsWith("\n") ? "" : "\n";
    return fence + language + "\n" + text + end + fence;
  }

  static String code(String text) {
    String fence = "`".repeat(longest(text) + 1);
    boolean edge = text.startsWith("`") || text.endsWith("`") || text.isBlank();
    String blank = edge ? " " : "";
    return fence + blank + text.replace('\n', ' ') + blank + fence;
  }

  private static int longest(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
