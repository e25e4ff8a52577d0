package wenzhai.model;

/**
 * One thing that was removed from an article or mended in it.
 *
 * @param rule the kebab-case name of the rule: {@code drop-share-widgets}
 * @param before what stood there, as text, at most 300 characters; empty for what has no text
 * @param after what stands there now; empty when it was removed
 */
public record Change(String rule, String before, String after) {
  private static final int LONGEST = 300;

  public Change {
    before = shorten(before);
    after = shorten(after);
  }

  public static Change removed(String rule, String what) {
    return new Change(rule, what, "");
  }

  private static String shorten(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end);
  }
}
