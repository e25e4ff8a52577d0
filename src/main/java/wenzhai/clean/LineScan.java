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
  private final BitSet openAfterHan = new BitSet();
  private int openBrackets;
  private boolean closedAfterHan;
  private int at;

  /** The same as what came in until something is changed. */
  private Optional<Made> made = Optional.empty();

  private record Made(TextLine.Builder line, StringBuilder shape) {}

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
    while (at < shape.length()) {
      Optional<MarkEdit> edit = rule.at(this);
      if (edit.isPresent() && switches.allows(edit.get().rule())) {
        log.note(edit.get(), line.text(), at);
        make(edit.get());
      } else {
        keep();
      }
    }
    return made.map(m -> line.with(m.line())).orElse(line);
  }

  private void make(MarkEdit edit) {
    if (made.isEmpty()) {
      TextLine.Builder same = new TextLine.Builder();
      for (int i = 0; i < at; i++) {
        same.append(line.text().charAt(i), line.owners()[i]);
      }
      made = Optional.of(new Made(same, new StringBuilder(shape).delete(at, shape.length())));
    }
    String replacement = edit.replacement();
    boolean oneForOne = replacement.length() == edit.length();
    for (int i = 0; i < replacement.length(); i++) {
      made.get().line().append(replacement.charAt(i), line.owners()[oneForOne ? at + i : at]);
    }
    made.get().shape().append(replacement);
    at += edit.length();
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
    if (made.isPresent()) {
      made.get().line().append(line.text().charAt(at), line.owners()[at]);
      made.get().shape().append(c);
    }
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

  /** What stands before the place reached, in this many characters. */
  private int length() {
    return made.isPresent() ? made.get().shape().length() : at;
  }

  private CharSequence before() {
    return made.isPresent() ? made.get().shape() : shape;
  }

  /** The code point that was made last; 0 at the beginning. */
  int previous() {
    return length() == 0 ? 0 : Character.codePointBefore(before(), length());
  }

  /** The character that many before; 0 before the beginning. */
  char previous(int back) {
    int index = length() - back;
    return index < 0 ? 0 : before().charAt(index);
  }

  boolean isAfterHan() {
    return Han.isHan(previous());
  }

  /**
   * Whether Chinese ends here: with a character, or with closing marks behind one or behind a mark
   * that only Chinese has. A curly quote alone says nothing, since Latin has it too.
   */
  boolean isAfterChinese() {
    int index = length();
    while (index > 0 && length() - index < 4 && Glyphs.isClosing(before().charAt(index - 1))) {
      index--;
    }
    if (index == 0) {
      return false;
    }
    int c = Character.codePointBefore(before(), index);
    boolean behindClosing = index < length();
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
