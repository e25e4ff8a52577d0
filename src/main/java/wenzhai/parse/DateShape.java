package wenzhai.parse;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenzhai.model.LowerCase;

/**
 * A way in which dates are written.
 *
 * @param signs characters of which a text must hold one to hold such a date
 * @param pattern finds it in half-width text
 * @param ambiguous whether what is read as the day may be the month
 * @param reading what a match says
 */
record DateShape(String signs, Pattern pattern, boolean ambiguous, Function<Matcher, Day> reading) {

  /** What is written, maybe of no calendar; 0 for a day that is not written. */
  record Day(int year, int month, int day) {}

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final String MONTH_NAME =
      "(?<name>(?i)jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
  private static final String BLANKS = " \t\n\u000b\f\r";
  private static final String HAN_DIGITS = "〇一二三四五六七八九";

  /** All of them; where two begin at the same place, the first. */
  static final List<DateShape> ALL =
      List.of(
          shape(
              "年",
              "民[国國]\\s?(\\d{1,3})\\s?年\\s?(\\d{1,2})\\s?月(?:\\s?(\\d{1,2})\\s?[日号號])?",
              m -> new Day(1911 + number(m.group(1)), number(m.group(2)), number(m.group(3)))),
          shape(
              "-/.",
              "(?<![\\d.])(\\d{4})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{1,2})(?!\\d)",
              m -> new Day(number(m.group(1)), number(m.group(3)), number(m.group(4)))),
          shape(
              "年",
              "(?<!\\d)(\\d{4})\\s?年\\s?(\\d{1,2})\\s?月(?:\\s?(\\d{1,2})\\s?[日号號])?",
              m -> new Day(number(m.group(1)), number(m.group(2)), number(m.group(3)))),
          shape(
              "年",
              "([〇零○一二三四五六七八九]{4})\\s?年\\s?([元正一二三四五六七八九十]{1,2})\\s?月"
                  + "(?:\\s?([一二三四五六七八九十廿卅]{1,3})\\s?[日号號])?",
              m -> new Day(digits(m.group(1)), han(m.group(2)), han(m.group(3)))),
          new DateShape(
              "-/.",
              Pattern.compile(
                  "(?<![\\d.])(\\d{1,2})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4})(?!\\d)"),
              true,
              m -> new Day(number(m.group(4)), number(m.group(3)), number(m.group(1)))),
          shape(
              "-" + BLANKS,
              "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s-](?:of\\s)?"
                  + MONTH_NAME
                  + ",?[\\s-](\\d{4})(?!\\d)",
              m -> new Day(number(m.group(3)), month(m.group("name")), number(m.group(1)))),
          shape(
              BLANKS,
              "\\b" + MONTH_NAME + "\\s?(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})(?![\\d:])",
              m -> new Day(number(m.group(3)), month(m.group("name")), number(m.group(2)))));

  private static DateShape shape(String signs, String pattern, Function<Matcher, Day> reading) {
    return new DateShape(signs, Pattern.compile(pattern), false, reading);
  }

  /** Whether a text may hold such a date: a look that spares most texts the pattern. */
  boolean mayBeIn(String text) {
    for (int i = 0; i < signs.length(); i++) {
      if (text.indexOf(signs.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The number of a month by its English name, 1 to 12; 0 for any other word. */
  static int month(String name) {
    int at = MONTHS.indexOf(LowerCase.of(name.substring(0, Math.min(3, name.length()))));
    return name.length() < 3 || at < 0 || at % 3 != 0 ? 0 : at / 3 + 1;
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static int digits(String han) {
    int value = 0;
    for (int i = 0; i < han.length(); i++) {
      value = value * 10 + Math.max(0, HAN_DIGITS.indexOf(han.charAt(i)));
    }
    return value;
  }

  /** Chinese numbers below a hundred, as months and days are written with. */
  private static int han(String han) {
    if (han == null) {
      return 0;
    }
    if (han.equals("元") || han.equals("正")) {
      return 1;
    }
    String plain = han.replace("廿", "二十").replace("卅", "三十");
    int ten = plain.indexOf('十');
    if (ten < 0) {
      return plain.length() == 1 ? digits(plain) : 0;
    }
    int tens = ten == 0 ? 1 : digits(plain.substring(0, ten));
    return tens * 10 + (ten + 1 < plain.length() ? digits(plain.substring(ten + 1)) : 0);
  }
}
