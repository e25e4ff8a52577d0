package wenzhai.clean;

import static wenzhai.clean.LineScan.replace;

import java.text.Normalizer;
import java.util.Optional;
import wenzhai.model.TypographyRule;

/**
 * Characters that are another one's double: without width, from the block of radicals, or of full
 * width where Chinese sets digits and letters half as wide.
 */
final class MendCharacters implements MarkRule {
  @Override
  public Optional<MarkEdit> at(LineScan scan) {
    char c = scan.here();
    if (c < 0x80) {
      return Optional.empty();
    }
    if (c == '\u200b' || c == '\u2060' || c == '\ufeff' || c == '\u00ad') {
      return replace(TypographyRule.Z1, 1, "");
    }
    if (c >= '\u2f00' && c <= '\u2fd5') {
      String character = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
      return replace(TypographyRule.K1, 1, character);
    }
    return c >= '\uff05' && c <= '\uff5a' ? fullWidth(scan, c) : Optional.empty();
  }

  private static Optional<MarkEdit> fullWidth(LineScan scan, char c) {
    if (isLetterOrDigit(c)) {
      int length = 1;
      StringBuilder narrow = new StringBuilder().append(narrow(c));
      while (isLetterOrDigit(scan.next(length))) {
        narrow.append(narrow((char) scan.next(length++)));
      }
      if (isDigit(scan.next(length - 1))
          && scan.next(length) == '．'
          && isDigit(scan.next(length + 1))) {
        narrow.append('.');
        length++;
      }
      return replace(TypographyRule.D1, length, narrow.toString());
    }
    boolean percent = c == '％' && Glyphs.isDigit(scan.previous());
    return percent ? replace(TypographyRule.D1, 1, "%") : Optional.empty();
  }

  private static boolean isLetterOrDigit(int c) {
    return isDigit(c) || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
  }

  private static boolean isDigit(int c) {
    return c >= '０' && c <= '９';
  }

  private static char narrow(char c) {
    return (char) (c - 0xfee0);
  }
}
