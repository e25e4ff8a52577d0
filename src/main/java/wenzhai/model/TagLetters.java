package wenzhai.model;

/**
 * The letters of tags that Java makes small in more than linear time ({@link LowerCase}), where
 * there are too many of them: jsoup makes the names of elements and attributes small, and a name of
 * a hundred thousand capital sigmas would take it minutes.
 */
public final class TagLetters {
  private static final char SIGMA = '\u03a3';
  private static final char DOTTED_I = '\u0130';

  /** More than any value of an attribute has, and few enough to take no time. */
  private static final int MOST = 200;

  private TagLetters() {}

  /** The markup with such letters made small in each tag that has too many of them. */
  public static String bounded(String html) {
    if (html.indexOf(SIGMA) < 0 && html.indexOf(DOTTED_I) < 0) {
      return html;
    }
    StringBuilder bounded = new StringBuilder(html);
    int start = html.indexOf('<');
    int count = 0;
    for (int open = start; open >= 0; ) {
      int next = html.indexOf('<', open + 1);
      int end = next < 0 ? html.length() : next;
      // A tag may hold '<', and '>' in quotes: it is thought to end at the last that closes.
      int stop = lastClose(html, open, end);
      boolean closed = stop < end;
      count += count(html, open, stop);
      if (count > MOST && (closed || next < 0)) {
        makeSmall(bounded, start, stop);
      }
      if (closed) {
        start = next;
        count = 0;
      }
      open = next;
    }
    return bounded.toString();
  }

  /** Where the last {@code >} between two places stands; the end when there is none. */
  private static int lastClose(String html, int from, int end) {
    for (int i = end - 1; i > from; i--) {
      if (html.charAt(i) == '>') {
        return i;
      }
    }
    return end;
  }

  private static int count(String html, int from, int end) {
    int count = 0;
    for (int i = from; i < end; i++) {
      char c = html.charAt(i);
      count += c == SIGMA || c == DOTTED_I ? 1 : 0;
    }
    return count;
  }

  private static void makeSmall(StringBuilder html, int from, int end) {
    for (int i = from; i < end; i++) {
      char c = html.charAt(i);
      if (c == SIGMA) {
        html.setCharAt(i, '\u03c3');
      } else if (c == DOTTED_I) {
        html.setCharAt(i, 'i');
      }
    }
  }
}
