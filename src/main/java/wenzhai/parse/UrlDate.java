package wenzhai.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenzhai.model.PartialDate;
import wenzhai.model.WebAddress;

/** The reader of the date that many addresses contain. */
final class UrlDate {
  private static final String YEAR = "((?:19|20)\\d{2})";
  private static final String MONTH = "(0?[1-9]|1[0-2])";
  private static final String DAY = "(0?[1-9]|[12]\\d|3[01])";
  private static final String MONTH_2 = "(0[1-9]|1[0-2])";
  private static final String DAY_2 = "(0[1-9]|[12]\\d|3[01])";

  private static final List<Pattern> DAYS =
      List.of(
          Pattern.compile("/" + YEAR + "/" + MONTH + "/" + DAY + "(?![\\d])"),
          Pattern.compile("/" + YEAR + "[-_]" + MONTH + "[-_/]" + DAY + "(?!\\d)"),
          Pattern.compile("/" + YEAR + MONTH_2 + "/" + DAY_2 + "(?!\\d)"),
          Pattern.compile("/" + YEAR + "/" + MONTH_2 + "-?" + DAY_2 + "(?!\\d)"),
          Pattern.compile("/" + YEAR + MONTH_2 + DAY_2 + "\\d{4,6}(?!\\d)"),
          Pattern.compile("(?<![\\d%])" + YEAR + "-" + MONTH_2 + "-" + DAY_2 + "(?!\\d)"),
          Pattern.compile("(?<![\\d%A-Fa-f])" + YEAR + MONTH_2 + DAY_2 + "(?!\\d)"));

  /** {@code /2024/apr/18/}, as The Guardian writes. */
  private static final Pattern NAMED =
      Pattern.compile("/" + YEAR + "/([a-z]{3})/" + DAY + "(?!\\d)");

  /** {@code …-MMDDYYYYHHMMSS.html}, as Radio Free Asia wrote. */
  private static final Pattern AMERICAN =
      Pattern.compile("-" + MONTH_2 + DAY_2 + YEAR + "(?:[01]\\d|2[0-3])[0-5]\\d[0-5]\\d(?!\\d)");

  private static final Pattern MONTHLY = Pattern.compile("/" + YEAR + "[/-]?" + MONTH_2 + "(?=/)");

  private UrlDate() {}

  /** The date in an address: a day, or at least a month. */
  static Optional<PartialDate> of(WebAddress address) {
    String path = address.path();
    for (Pattern pattern : DAYS) {
      Matcher matcher = pattern.matcher(path);
      while (matcher.find()) {
        Optional<PartialDate> day = day(matcher.group(1), matcher.group(2), matcher.group(3));
        if (day.isPresent()) {
          return day;
        }
      }
    }
    Matcher named = NAMED.matcher(path);
    if (named.find() && DateShape.month(named.group(2)) > 0) {
      return day(named.group(1), String.valueOf(DateShape.month(named.group(2))), named.group(3));
    }
    Matcher american = AMERICAN.matcher(path);
    if (american.find()) {
      return day(american.group(3), american.group(1), american.group(2));
    }
    Matcher month = MONTHLY.matcher(path);
    return month.find()
        ? Optional.of(
            PartialDate.month(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2))))
        : Optional.empty();
  }

  private static Optional<PartialDate> day(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return Optional.of(
          PartialDate.day(date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }
}
