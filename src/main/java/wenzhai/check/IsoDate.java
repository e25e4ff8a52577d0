package wenzhai.check;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as machines write it (ISO 8601, the common ground of RFC 3339, the W3C's note on dates and
 * HTML).
 *
 * @param first its first moment, in its own zone
 * @param precision how much of it is said
 * @param zone empty when it says none
 */
record IsoDate(LocalDateTime first, Precision precision, Optional<ZoneOffset> zone) {
  /** How much of a date is said, from the least. */
  enum Precision {
    YEAR,
    MONTH,
    DAY,
    MINUTE,
    SECOND
  }

  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d)(?:[T ](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:\\.\\d{1,9})?)?"
              + "(Z|[+-]\\d\\d:?\\d\\d)?)?)?)?");

  /** What HTML's {@code time} may say beside a date: a day of any year, a time, a week, a span. */
  private static final Pattern NO_DATE =
      Pattern.compile(
          "(?:--)?(?:0\\d|1[0-2])-(?:[0-2]\\d|3[01])"
              + "|(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,3})?)?"
              + "|(?:Z|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)"
              + "|\\d{4}-W(?:0[1-9]|[1-4]\\d|5[0-3])"
              + "|P(?=[\\dT])(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d{1,3})?S)?)?");

  static Optional<IsoDate> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (text.length() > 40 || !form.matches()) {
      return Optional.empty();
    }
    try {
      LocalDateTime first =
          LocalDateTime.of(
              number(form, 1, 1),
              number(form, 2, 1),
              number(form, 3, 1),
              number(form, 4, 0),
              number(form, 5, 0),
              number(form, 6, 0));
      Optional<ZoneOffset> zone = Optional.ofNullable(form.group(7)).map(ZoneOffset::of);
      return Optional.of(new IsoDate(first, precision(form), zone));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** Whether HTML allows it as what {@code time} says (HTML § 4.5.14). */
  static boolean isTimeOfHtml(String text) {
    return parse(text).isPresent() || text.length() <= 40 && NO_DATE.matcher(text).matches();
  }

  /** RFC 3339: to the second, with its zone. */
  boolean isWhole() {
    return precision == Precision.SECOND && zone.isPresent();
  }

  /** The W3C's note: a time of day has its zone. */
  boolean isOfTheWeb() {
    return precision.compareTo(Precision.DAY) <= 0 || zone.isPresent();
  }

  /** Whether it has come nowhere on earth yet. */
  boolean isAfter(Instant now) {
    return first.toInstant(zone.orElse(ZoneOffset.ofHours(14))).isAfter(now);
  }

  private static int number(Matcher form, int group, int otherwise) {
    return form.group(group) == null ? otherwise : Integer.parseInt(form.group(group));
  }

  private static Precision precision(Matcher form) {
    int said =
        form.group(6) != null ? 6 : form.group(5) != null ? 5 : form.group(3) != null ? 3 : 0;
    return switch (said) {
      case 6 -> Precision.SECOND;
      case 5 -> Precision.MINUTE;
      case 3 -> Precision.DAY;
      default -> form.group(2) != null ? Precision.MONTH : Precision.YEAR;
    };
  }
}
