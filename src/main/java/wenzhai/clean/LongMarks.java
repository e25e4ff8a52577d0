package wenzhai.clean;

import static wenzhai.clean.LineScan.replace;

import java.util.Optional;
import wenzhai.model.Han;
import wenzhai.model.TypographyRule;

/**
 * Marks that typists make of others: ellipses of full stops, dashes of hyphens, dots of bullets.
 */
final class LongMarks {
  private LongMarks() {}

  static Optional<MarkEdit> ellipsis(LineScan scan) {
    if (scan.previous() == scan.here() || scan.next(1) != scan.here() || !isAfter(scan, "，。！？")) {
      return Optional.empty();
    }
    int length = scan.repeats();
    int after = scan.next(length);
    boolean ends = Glyphs.beginsChinese(after) || Glyphs.isClosing(after) || scan.isEnd(length);
    return length >= 3 && ends ? replace(TypographyRule.E1, length, "……") : Optional.empty();
  }

  static Optional<MarkEdit> dash(LineScan scan) {
    if (scan.previous() == '-' || scan.next(1) != '-' || !isAfter(scan, "，。")) {
      return Optional.empty();
    }
    int length = scan.repeats();
    return Glyphs.beginsChinese(scan.next(length))
        ? replace(TypographyRule.E2, length, "——")
        : Optional.empty();
  }

  /** The dot between the parts of a foreign name; in Japanese it has a mark of its own. */
  static Optional<MarkEdit> nameDot(LineScan scan) {
    boolean within = scan.isAfterHan() && Han.isHan(scan.next(1));
    return within && !scan.isNearKana() ? replace(TypographyRule.I1, 1, "·") : Optional.empty();
  }

  private static boolean isAfter(LineScan scan, String marks) {
    return scan.isAfterChinese() || scan.previous() != 0 && marks.indexOf(scan.previous()) >= 0;
  }
}
