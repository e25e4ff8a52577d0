package wenzhai.clean;

import static wenzhai.clean.LineScan.replace;

import java.util.Optional;
import wenzhai.model.TypographyRule;

/** Blanks that are a habit of editors, not the author's: indents, and spaces by the dozen. */
final class MendBlanks implements MarkRule {
  private static final int WIDEST_INDENT = 4;

  @Override
  public Optional<MarkEdit> at(LineScan scan) {
    char c = scan.here();
    if (!Glyphs.isBlank(c) && c != '\u3000') {
      return Optional.empty();
    }
    if (scan.previous() == 0) {
      return indent(scan);
    }
    return c == '\u3000' ? Optional.empty() : within(scan);
  }

  /** The style sheet indents paragraphs; verse is indented by its author. */
  private static Optional<MarkEdit> indent(LineScan scan) {
    int length = 0;
    int wide = 0;
    boolean typed = false;
    while (Glyphs.isBlank(scan.next(length)) || scan.next(length) == '\u3000') {
      wide += scan.next(length) == '\u3000' ? 1 : 0;
      typed |= scan.next(length) == '\u3000' || scan.next(length) == '\u00a0';
      length++;
    }
    boolean indents = typed && wide <= WIDEST_INDENT && scan.next(length) != 0 && !scan.isVerse();
    return indents ? replace(TypographyRule.W2, length, "") : Optional.empty();
  }

  private static Optional<MarkEdit> within(LineScan scan) {
    if (isStretch(scan.previous())) {
      return Optional.empty();
    }
    int length = scan.blanks(0);
    boolean noBreak = false;
    boolean lineBreak = false;
    for (int i = 0; i < length; i++) {
      noBreak |= scan.next(i) == '\u00a0';
      lineBreak |= scan.next(i) == '\n';
    }
    boolean toFillIn = length > 1 && isOpen(scan.previous()) && isClose(scan.next(length));
    if (toFillIn || lineBreak && !noBreak || length == 1 && !noBreak) {
      return Optional.empty();
    }
    return replace(noBreak ? TypographyRule.W1 : TypographyRule.W3, length, " ");
  }

  /** Whether a stretch of blanks goes on that was looked at already. */
  private static boolean isStretch(int previous) {
    return Glyphs.isBlank(previous);
  }

  private static boolean isOpen(int c) {
    return c == '(' || c == '[' || c == '_' || Glyphs.isOpening(c);
  }

  private static boolean isClose(int c) {
    return c == ')' || c == ']' || c == '_' || Glyphs.isClosing(c);
  }
}
