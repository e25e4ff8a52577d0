package wenzhai.page;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Parts of a hundred as drawings name them, written the same way everywhere: {@code 33.33}. */
final class Percent {
  private static final int DIGITS = 2;

  private Percent() {}

  static String of(long part, long whole) {
    return of(BigDecimal.valueOf(part), whole);
  }

  static String of(BigDecimal part, long whole) {
    BigDecimal share =
        part.multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.HALF_UP);
    return share.signum() == 0 ? "0" : share.stripTrailingZeros().toPlainString();
  }
}
