package wenzhai.read;

import java.util.Optional;

/**
 * Bytes that became text.
 *
 * @param text as decoded, nothing normalised
 * @param charset as IANA names it
 * @param doubt what an editor should look at
 * @param known false when no encoding fits and the bytes may be no text at all
 * @param plain whether it is known to be {@link CleanText} already
 */
record Decoded(String text, String charset, Optional<Doubt> doubt, boolean known, boolean plain) {
  Decoded(String text, String charset, Optional<Doubt> doubt, boolean known) {
    this(text, charset, doubt, known, false);
  }

  /**
   * Why the text may be wrong.
   *
   * @param offset where in the text, in characters; -1 for all of it
   */
  record Doubt(int offset, String message, String remedy) {}

  /** UTF-8 without anything in it that is no text. */
  static Decoded plain(String text) {
    return new Decoded(text, "UTF-8", Optional.empty(), true, true);
  }

  static Decoded sure(String text, String charset) {
    return new Decoded(text, charset, Optional.empty(), true);
  }

  static Decoded doubted(String text, String charset, String message) {
    Doubt doubt =
        new Doubt(-1, message, "check the page; if it is garbled, save the file as UTF-8");
    return new Decoded(text, charset, Optional.of(doubt), true);
  }

  /** Text in which bytes that do not fit became U+FFFD. */
  static Decoded mended(String text, String charset) {
    int first = text.indexOf('\ufffd');
    if (first < 0) {
      return sure(text, charset);
    }
    long count = text.chars().filter(c -> c == '\ufffd').count();
    String message =
        count == 1
            ? "one character is broken: its bytes are not " + charset
            : count + " characters are broken, here the first: their bytes are not " + charset;
    Doubt doubt = new Doubt(first, message, "mend them, or clip the article again");
    return new Decoded(text, charset, Optional.of(doubt), true);
  }
}
