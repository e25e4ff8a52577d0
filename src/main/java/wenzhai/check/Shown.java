package wenzhai.check;

/** A text of a file as a message shows it: its beginning, on one line. */
final class Shown {
  private static final int LONGEST = 100;

  private Shown() {}

  static String of(String text) {
    String line = text.strip().replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ");
    int characters = line.codePointCount(0, line.length());
    return characters <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
