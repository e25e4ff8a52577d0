package wenzhai.clean;

import static wenzhai.clean.LineScan.replace;

import java.util.Optional;
import wenzhai.model.Han;
import wenzhai.model.TypographyRule;

/**
 * Commas, colons and semicolons between two parts of a Chinese sentence. A space after a mark is
 * part of it: Chinese marks bring their own.
 */
final class ClauseMarks {
  private static final int LONGEST_NUMBER = 4;

  private ClauseMarks() {}

  static Optional<MarkEdit> comma(LineScan scan) {
    int length = length(scan);
    int after = scan.next(length);
    boolean chinese =
        Han.isHan(after) && isAfterClause(scan)
            || Glyphs.isOpening(after) && scan.isAfterHan()
            || Glyphs.isChineseOpening(after) && scan.isAfterChinese();
    if (chinese) {
      return replace(TypographyRule.P1, length, "，");
    }
    return Han.isHan(after) && isAfterNumber(scan)
        ? replace(TypographyRule.P1B, length, "，")
        : Optional.empty();
  }

  static Optional<MarkEdit> colon(LineScan scan) {
    int length = length(scan);
    int after = scan.next(length);
    boolean ratio = Glyphs.isNumeral(scan.previous()) && Glyphs.isNumeral(after);
    if (isBetweenClauses(scan, after) && !ratio) {
      return replace(TypographyRule.P2, length, "：");
    }
    return scan.isAfterHan() && after == HiddenWords.ADDRESS
        ? replace(TypographyRule.P2B, 1, "：")
        : Optional.empty();
  }

  static Optional<MarkEdit> semicolon(LineScan scan) {
    int length = length(scan);
    return isBetweenClauses(scan, scan.next(length))
        ? replace(TypographyRule.P3, length, "；")
        : Optional.empty();
  }

  private static boolean isBetweenClauses(LineScan scan, int after) {
    return Han.isHan(after) && isAfterClause(scan)
        || Glyphs.isOpening(after) && scan.isAfterChinese();
  }

  private static boolean isAfterClause(LineScan scan) {
    return scan.isAfterChinese() || scan.isAfterChineseBracket();
  }

  /** How long the mark is with the space after it. */
  private static int length(LineScan scan) {
    return scan.next(1) == ' ' ? 2 : 1;
  }

  /** After a number of up to four digits that counts or names something Chinese: 轟-20. */
  private static boolean isAfterNumber(LineScan scan) {
    int digits = 0;
    while (digits <= LONGEST_NUMBER && Glyphs.isDigit(scan.previous(digits + 1))) {
      digits++;
    }
    if (digits == 0 || digits > LONGEST_NUMBER) {
      return false;
    }
    char before = scan.previous(digits + 1);
    boolean model = before == '-' && !Glyphs.isDigit(scan.previous(digits + 2));
    return model || Han.isHan(before);
  }
}
