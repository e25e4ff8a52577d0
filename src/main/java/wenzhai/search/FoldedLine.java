package wenzhai.search;

import java.util.Arrays;

/** A line of text in the one form in which texts are compared; then another, in the same room. */
final class FoldedLine {
  private char[] form = new char[1 << 8];
  private int length;

  /** The form of a line that stands in a text: without white space at its ends. */
  void fold(char[] text, int from, int to) {
    length = 0;
    makeRoom(to - from);
    boolean space = false;
    for (int i = from; i < to; i++) {
      char one = Fold.form(text[i]);
      if (one == ' ') {
        space = true;
      } else if (one == Fold.SEVERAL) {
        String several = Fold.several(text[i]);
        makeRoom(to - i + several.length());
        part(space, several.charAt(0));
        space = false;
        several.getChars(0, several.length(), form, length);
        length += several.length();
      } else if (one != 0) {
        if (space) {
          part(true, one);
          space = false;
        }
        form[length++] = one;
      }
    }
  }

  /** A space of the text had room of its own. */
  private void part(boolean space, char next) {
    if (space && length > 0 && form[length - 1] < Fold.CJK && next < Fold.CJK) {
      form[length++] = ' ';
    }
  }

  private void makeRoom(int more) {
    if (length + more > form.length) {
      form = Arrays.copyOf(form, 2 * (length + more));
    }
  }

  /** Its characters come first in this array, which changes with the next line. */
  char[] array() {
    return form;
  }

  int length() {
    return length;
  }

  @Override
  public String toString() {
    return new String(form, 0, length);
  }
}
