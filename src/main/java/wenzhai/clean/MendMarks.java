package wenzhai.clean;

import java.util.Optional;

/**
 * Half-width marks where Chinese has its own, one decision for each mark by its literal character.
 */
final class MendMarks implements MarkRule {
  @Override
  public Optional<MarkEdit> at(LineScan scan) {
    return switch (scan.here()) {
      case ',' -> ClauseMarks.comma(scan);
      case ':' -> ClauseMarks.colon(scan);
      case ';' -> ClauseMarks.semicolon(scan);
      case '?' -> EndMarks.question(scan);
      case '!' -> EndMarks.exclamation(scan);
      case '.', '。' -> LongMarks.ellipsis(scan);
      case '-' -> LongMarks.dash(scan);
      case '•', '・' -> LongMarks.nameDot(scan);
      default -> Optional.empty();
    };
  }
}
