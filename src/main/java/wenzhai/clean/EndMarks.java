package wenzhai.clean;

import static wenzhai.clean.LineScan.replace;

import java.util.Optional;
import wenzhai.model.Han;
import wenzhai.model.TypographyRule;

/**
 * Question and exclamation marks that end a Chinese sentence. In its middle they stay: a question
 * mark there is often a lost character, and doubled ones are the author's.
 */
final class EndMarks {
  private EndMarks() {}

  static Optional<MarkEdit> question(LineScan scan) {
    return endsSentence(scan) ? replace(TypographyRule.P4, 1, "？") : Optional.empty();
  }

  static Optional<MarkEdit> exclamation(LineScan scan) {
    return endsSentence(scan) ? replace(TypographyRule.P5, 1, "！") : Optional.empty();
  }

  private static boolean endsSentence(LineScan scan) {
    if (!scan.isAfterChinese()) {
      return false;
    }
    boolean beforeSentence = scan.next(1) == ' ' && Han.isHan(scan.next(2));
    return beforeSentence || Glyphs.isClosing(scan.next(1)) || scan.isEnd(1);
  }
}
