package wenzhai.parse;

/**
 * The kinds of telling characters that a line holds. A pattern says which kinds it cannot match
 * without; most lines of most articles lack one of them, and a single look at each of their
 * characters spares them all patterns.
 */
final class Signs {
  /** The first characters of the words for an author. */
  static final int AUTHOR = 1;

  /** The first characters of the words for a reporter. */
  static final int REPORTER = 1 << 1;

  /** The last characters of the words for a reporter. */
  static final int PERSON = 1 << 2;

  static final int TRANSLATOR = 1 << 3;

  /** What parts a label from a name: colons, bars and slashes, and the words for pictures. */
  static final int AFTER_LABEL = 1 << 4;

  static final int DIGIT = 1 << 5;
  static final int DAY = 1 << 6;

  /** The words for a report by wire. */
  static final int WIRE = 1 << 7;

  static final int OPEN = 1 << 8;
  static final int CLOSE = 1 << 9;
  static final int LATIN = 1 << 10;

  /** What the words for another language's version cannot do without. */
  static final int ORIGINAL = 1 << 11;

  /** The first characters of the words for from where a text was taken. */
  static final int TAKEN = 1 << 12;

  private static final int[] KINDS = new int[1 << 16];

  static {
    put(AUTHOR, "作撰采採文记記");
    put(REPORTER, "记記特通編编");
    put(PERSON, "者员員译譯");
    put(TRANSLATOR, "译譯");
    put(AFTER_LABEL, ":：｜|丨／/图圖影");
    put(DIGIT, "0123456789");
    put(DAY, "日");
    put(WIRE, "电電讯訊");
    put(OPEN, "(（");
    put(CLOSE, ")）");
    put(LATIN, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
    put(TAKEN, "转轉首原来來稿出本此文");
    put(ORIGINAL, "英法德日俄外原nN");
  }

  private Signs() {}

  private static void put(int kind, String characters) {
    for (int i = 0; i < characters.length(); i++) {
      KINDS[characters.charAt(i)] |= kind;
    }
  }

  /** The kinds that a text holds. */
  static int in(String text) {
    return in(text, text.length());
  }

  /** The kinds that a text holds within that many characters. */
  static int in(String text, int length) {
    char[] characters = new char[Math.min(length, text.length())];
    text.getChars(0, characters.length, characters, 0);
    int kinds = 0;
    for (char c : characters) {
      kinds |= KINDS[c];
    }
    return kinds;
  }
}
