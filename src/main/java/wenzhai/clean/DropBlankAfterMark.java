package wenzhai.clean;

import static wenzhai.clean.LineScan.replace;

import java.util.Optional;
import wenzhai.model.TypographyRule;

/**
 * A space after a full-width mark, which brings its own: it goes last, after all marks are set. A
 * mark that stands twice is left alone with all around it.
 */
final class DropBlankAfterMark implements MarkRule {
  private static final String MARKS = "，。、；：？！";

  @Override
  public Optional<MarkEdit> at(LineScan scan) {
    int before = scan.previous();
    if (scan.here() != ' ' || before == 0 || MARKS.indexOf(before) < 0) {
      return Optional.empty();
    }
    if (scan.previous(2) == before) {
      return Optional.empty();
    }
    int length = scan.blanks(0);
    return Glyphs.beginsChinese(scan.next(length))
        ? replace(TypographyRule.W4, length, "")
        : Optional.empty();
  }
}
