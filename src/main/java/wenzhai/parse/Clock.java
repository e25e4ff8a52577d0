package wenzhai.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenzhai.model.PartialDate;
import wenzhai.model.PartialDate.Precision;

/**
 * The time of day that stands after a date, or its absence.
 *
 * @param precision a day when there is none
 * @param zone where it is stated
 * @param end where in the text it ends
 */
record Clock(
    Precision precision, int hour, int minute, int second, Optional<ZoneOffset> zone, int end) {
  private static final Pattern TIME =
      Pattern.compile(
          "[\\s,T|·(-]{0,6}(?:(?:星期|周|週|禮拜|礼拜)[一二三四五六日天])?(?:[A-Z][a-z]{2,8},|(?<before>HKT|JST|KST|GMT|UTC)(?=\\s))?"
              + "[\\s,T|·)-]{0,6}(?<local>(?:北京|台北|香港)(?:时间|時間))?\\s{0,3}(?:at\\s{1,3})?"
              + "(?<half>凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚间|晚間|晚)?\\s{0,3}"
              + "(?<h>\\d{1,2})\\s?(?:(?<hours>[时時点點])|:)\\s?(?:(?<m>\\d{1,2})(?!\\d))?分?"
              + "(?:\\s?:?(?<s>\\d{2})(?!\\d)秒?(?:[.,]\\d{1,9})?)?"
              + "(?:\\s?(?<ampm>[AaPp])\\.?[Mm]\\b\\.?)?"
              + "(?:\\s{0,2}(?<zone>Z\\b|(?:UTC|GMT)?[+-]\\d{1,2}(?::?\\d{2})?(?!\\d)|[A-Z]{3,4}\\b))?");

  /** Only names that mean one offset wherever they are used. */
  private static final Map<String, ZoneOffset> ZONES =
      Map.ofEntries(
          Map.entry("Z", ZoneOffset.UTC),
          Map.entry("UTC", ZoneOffset.UTC),
          Map.entry("GMT", ZoneOffset.UTC),
          Map.entry("CET", ZoneOffset.ofHours(1)),
          Map.entry("CEST", ZoneOffset.ofHours(2)),
          Map.entry("EST", ZoneOffset.ofHours(-5)),
          Map.entry("EDT", ZoneOffset.ofHours(-4)),
          Map.entry("PST", ZoneOffset.ofHours(-8)),
          Map.entry("PDT", ZoneOffset.ofHours(-7)),
          Map.entry("HKT", ZoneOffset.ofHours(8)),
          Map.entry("JST", ZoneOffset.ofHours(9)),
          Map.entry("KST", ZoneOffset.ofHours(9)));

  private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{1,2})(?::?(\\d{2}))?");

  /** The time of day that is written right after that place. */
  static Clock after(String text, int from) {
    Clock none = new Clock(Precision.DAY, 0, 0, 0, Optional.empty(), from);
    Matcher time = TIME.matcher(text).region(from, text.length());
    if (!time.lookingAt() || (time.group("m") == null && time.group("hours") == null)) {
      return none;
    }
    int hour = number(time, "h");
    int minute = number(time, "m");
    int second = number(time, "s");
    boolean late =
        "Pp".contains(time.group("ampm") == null ? "x" : time.group("ampm"))
            || (time.group("half") != null && time.group("half").matches("下午|傍晚|晚.*"));
    boolean morning = "Aa".contains(time.group("ampm") == null ? "x" : time.group("ampm"));
    if (late && hour < 12) {
      hour += 12;
    } else if (morning && hour == 12) {
      hour = 0;
    }
    if (hour > 23 || minute > 59 || second > 59) {
      return none;
    }
    Precision precision = time.group("s") == null ? Precision.MINUTE : Precision.SECOND;
    Optional<ZoneOffset> zone =
        time.group("local") != null
            ? Optional.of(ZoneOffset.ofHours(8))
            : zone(time.group("before") != null ? time.group("before") : time.group("zone"));
    return new Clock(precision, hour, minute, second, zone, time.end());
  }

  PartialDate on(LocalDate day) {
    return new PartialDate(day.atTime(hour, minute, second), precision, zone);
  }

  private static Optional<ZoneOffset> zone(String name) {
    if (name == null) {
      return Optional.empty();
    }
    Matcher offset = OFFSET.matcher(name);
    if (!offset.find()) {
      return Optional.ofNullable(ZONES.get(name));
    }
    int hours = Integer.parseInt(offset.group(2));
    int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
    int sign = offset.group(1).equals("-") ? -1 : 1;
    try {
      return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
    } catch (DateTimeException nowhereOnEarth) {
      return Optional.empty();
    }
  }

  private static int number(Matcher matcher, String group) {
    return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
  }
}
