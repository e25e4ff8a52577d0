package wenzhai.clean;

import java.util.BitSet;
import java.util.Optional;
import wenzhai.model.Han;
import wenzhai.model.TypographyRule;

/**
 * A line while it is read once from its beginning to its end. Before the place reached stands what
 * was made of it, after it what came in; so no second reading would find more to do.
 *
 * <p>Both are seen in a shape of the line in which addresses and the like are hidden ({@link
 * HiddenWords}), one character for one.
 */
final class LineScan {
  private final TextLine line;
  private final String shape;
  private final TextLine.Builder made = new TextLine.Builder();
  private final StringBuilder madeShape = new StringBuilder();
  private final BitSet openAfterHan = new BitSet();
  private int openBrackets;
  private boolean closedAfterHan;
  private int at;

  private LineScan(TextLine line, String shape) {
    this.line = line;
    this.shape = shape;
  }

  /** The line as that rule makes it, each change on record. */
  static TextLine of(
      TextLine line, String shape, MarkRule rule, TypographySwitches switches, ChangeLog log) {
    return new LineScan(line, shape).run(rule, switches, log);
  }

  private TextLine run(MarkRule rule, TypographySwitches switches, ChangeLog log) {
    boolean changed = false;
    while (at < shape.length()) {
      Optional<MarkEdit> edit = rule.at(this).filter(e -> switches.allows(e.rule()));
      if (edit.isPresent()) {
        log.note(edit.get(), line.text(), at);
        made.append(edit.get().replacement(), line.owners()[at]);
        madeShape.append(edit.get().replacement());
        at += edit.get().length();
        changed = true;
      } else {
        keep();
      }
    }
    return changed ? line.with(made) : line;
  }

  private void keep() {
    char c = shape.charAt(at);
    if (c == '(') {
      openAfterHan.set(openBrackets++, isAfterHan());
    } else if (c == ')') {
      openBrackets = Math.max(0, openBrackets - 1);
      closedAfterHan = openAfterHan.get(openBrackets);
      openAfterHan.clear(openBrackets);
    }
    made.append(line.text().charAt(at), line.owners()[at]);
    madeShape.append(c);
    at++;
  }

  /** The character at which the scan stands. */
  char here() {
    return shape.charAt(at);
  }

  boolean isVerse() {
    return line.verse();
  }

  /** The code point that many characters on; 0 beyond the end. */
  int next(int offset) {
    return at + offset < shape.length() ? shape.codePointAt(at + offset) : 0;
  }

  /** The same in the text itself, where nothing is hidden. */
  char bareNext(int offset) {
    return at + offset < shape.length() ? line.text().charAt(at + offset) : 0;
  }

  /** The code point that was made last; 0 at the beginning. */
  int previous() {
    return madeShape.length() == 0 ? 0 : madeShape.codePointBefore(madeShape.length());
  }

  /** The character that many before; 0 before the beginning. */
  char previous(int back) {
    int index = madeShape.length() - back;
    return index < 0 ? 0 : madeShape.charAt(index);
  }

  boolean isAfterHan() {
    return Han.isHan(previous());
  }

  /**
   * Whether Chinese ends here: with a character, or with closing marks behind one or behind a mark
   * that only Chinese has. A curly quote alone says nothing, since Latin has it too.
   */
  boolean isAfterChinese() {
    int index = madeShape.length();
    while (index > 0
        && madeShape.length() - index < 4
        && Glyphs.isClosing(madeShape.charAt(index - 1))) {
      index--;
    }
    if (index == 0) {
      return false;
    }
    int c = madeShape.codePointBefore(index);
    boolean behindClosing = index < madeShape.length();
    return Han.isHan(c) || behindClosing && Glyphs.isWideMark(c);
  }

  /** Whether a half-width bracket ends here that a Han character stands before. */
  boolean isAfterChineseBracket() {
    return previous() == ')' && closedAfterHan;
  }

  /** How many blanks follow from that many characters on. */
  int blanks(int offset) {
    int count = 0;
    while (Glyphs.isBlank(next(offset + count))) {
      count++;
    }
    return count;
  }

  /** How many times the character here stands in a row. */
  int repeats() {
    int count = 1;
    while (next(count) == here()) {
      count++;
    }
    return count;
  }

  /** Whether nothing but blanks follows from that many characters on. */
  boolean isEnd(int offset) {
    return at + offset + blanks(offset) >= shape.length();
  }

  /** Whether kana stand within ten characters. */
  boolean isNearKana() {
    for (int i = Math.max(0, at - 10); i < Math.min(shape.length(), at + 11); i++) {
      if (Han.isKana(line.text().charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The replacement of the next characters. */
  static Optional<MarkEdit> replace(TypographyRule rule, int length, String replacement) {
    return Optional.of(new MarkEdit(rule, length, replacement));
  }
}
