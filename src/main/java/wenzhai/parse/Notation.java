package wenzhai.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which notation a text without a header is written in. */
final class Notation {
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</?(?:p|div|br|img|a|span|strong|em|b|i|h[1-6]|ul|ol|li|blockquote|figure|figcaption"
              + "|section|article|main|header|footer|table|tr|td|th|hr|time|address|pre|code|video|iframe)"
              + "(?:\\s[^<>]{0,2000})?/?>");

  private static final Pattern MARKDOWN =
      Pattern.compile(
          "(?m)^#{1,6}[ \\t]+\\S|^ {0,3}(?:```|~~~)|\\*\\*[^*\\s][^*\\n]{0,200}\\*\\*|^> ?\\S|^ {0,3}\\|? ?:?-{3,}:? ?\\|[ :|-]*$|^\\[\\^[^\\]\\n]{1,40}\\]:");

  private static final Pattern ITEM = Pattern.compile("(?m)^ {0,3}[-*+][ \\t]+\\S");
  private static final int FAR_ENOUGH = 200_000;

  private static final Pattern TARGET = Pattern.compile("https?:|[/#.]");
  private static final int LONGEST_TARGET = 2_000;
  private static final int LONGEST_LABEL = 200;

  private Notation() {}

  /** Whether the text holds HTML tags or the marks of Markdown, and so is not plain. */
  static boolean isMarkup(String text) {
    String look = text.length() > FAR_ENOUGH ? text.substring(0, FAR_ENOUGH) : text;
    return TAG.matcher(look).find()
        || MARKDOWN.matcher(look).find()
        || hasLink(look)
        || ITEM.matcher(look).results().limit(2).count() > 1;
  }

  /**
   * Whether there is a label in brackets with a target in parentheses. It is looked for from the
   * middle, since a thousand brackets that open are nothing where none is followed by a target.
   */
  private static boolean hasLink(String text) {
    Matcher target = TARGET.matcher(text);
    int close = 0;
    int lineEnd = 0;
    for (int at = text.indexOf("]("); at >= 0; at = text.indexOf("](", at + 2)) {
      close = close > at ? close : text.indexOf(')', at);
      if (close < 0) {
        return false;
      }
      lineEnd = lineEnd > at ? lineEnd : lineEnd(text, at);
      boolean leads =
          close < lineEnd
              && target.region(at + 2, close).lookingAt()
              && target.end() < close
              && close - target.end() <= LONGEST_TARGET;
      if (leads && isLabelled(text, at)) {
        return true;
      }
    }
    return false;
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** Whether the bracket that closes there was opened in the same line. */
  private static boolean isLabelled(String text, int close) {
    for (int i = close - 1; i >= Math.max(0, close - LONGEST_LABEL - 1); i--) {
      switch (text.charAt(i)) {
        case ']', '\n':
          return false;
        case '[':
          if (i < close - 1) {
            return true;
          }
          break;
        default:
      }
    }
    return false;
  }
}
