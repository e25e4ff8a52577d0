package wenzhai.parse;

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
          "(?m)^#{1,6}[ \\t]+\\S|^ {0,3}(?:```|~~~)|!?\\[[^\\]\\n]{1,200}\\]\\((?:https?:|/|#|\\.)[^)\\n]{1,2000}\\)"
              + "|\\*\\*[^*\\s][^*\\n]{0,200}\\*\\*|^> ?\\S|^ {0,3}\\|? ?:?-{3,}:? ?\\|[ :|-]*$|^\\[\\^[^\\]\\n]{1,40}\\]:");

  private static final Pattern ITEM = Pattern.compile("(?m)^ {0,3}[-*+][ \\t]+\\S");
  private static final int FAR_ENOUGH = 200_000;

  private Notation() {}

  /** Whether the text holds HTML tags or the marks of Markdown, and so is not plain. */
  static boolean isMarkup(String text) {
    String look = text.length() > FAR_ENOUGH ? text.substring(0, FAR_ENOUGH) : text;
    return TAG.matcher(look).find()
        || MARKDOWN.matcher(look).find()
        || ITEM.matcher(look).results().limit(2).count() > 1;
  }
}
