package wenzhai.export.card;

/** Digits built of squares, for machines whose fonts cannot be used. */
final class Numerals {
  /** Three squares wide, five high, each digit in fifteen bits from the top left. */
  private static final int[] DIGITS = {
    0b111_101_101_101_111,
    0b010_110_010_010_111,
    0b111_001_111_100_111,
    0b111_001_111_001_111,
    0b101_101_111_001_001,
    0b111_100_111_001_111,
    0b111_100_111_101_111,
    0b111_001_010_010_010,
    0b111_101_111_101_111,
    0b111_101_111_001_111
  };

  private static final int DASH = 0b000_000_111_000_000;

  private Numerals() {}

  /** Draws a date such as {@code 2026-11-22} with squares of that side. */
  static void draw(Sheet sheet, String date, int x, int y, int side, int strength) {
    for (int i = 0; i < date.length(); i++) {
      char c = date.charAt(i);
      int squares = c >= '0' && c <= '9' ? DIGITS[c - '0'] : DASH;
      for (int square = 0; square < 15; square++) {
        if ((squares >> (14 - square) & 1) == 1) {
          int column = i * 4 + square % 3;
          sheet.fill(x + column * side, y + square / 3 * side, side, side, strength);
        }
      }
    }
  }
}
