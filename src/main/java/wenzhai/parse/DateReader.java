package wenzhai.parse;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenzhai.model.PartialDate;
import wenzhai.model.PartialDate.Precision;

/**
 * The reader of dates as people and machines write them. Of days and months in digits the day comes
 * first, as everywhere but in America, unless that is impossible.
 */
final class DateReader {
  /** A date stands near the beginning of a stamp, or the text is no stamp. */
  private static final int LONGEST = 300;

  private static final int EARLIEST = 1900;
  private static final int LATEST = 2100;

  private static final Pattern AROUND =
      Pattern.compile(
          "(?i)(?:星期|周|週|禮拜|礼拜)[一二三四五六日天]|北京时间|北京時間|台北時間|香港時間|当地时间|當地時間"
              + "|(?:发布|發布|發佈|发表|發表|刊登|更新|最后更新|最後更新|出版|首次|创建|建立|提交|发稿|發稿)+"
              + "(?:日期|时间|時間|于|於|在)?|日期|时间|時間|于|於|在"
              + "|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b"
              + "|(?:first )?(?:published|posted|updated|last (?:updated|modified)|date)(?: on| at)?\\b"
              + "|\\p{IsHan}{0,4}(?:标准时间|標準時間)|(?:[a-z]+ ){1,3}time\\)"
              + "|[\\s:：,，.。|·/()（）\\[\\]【】〔〕<>_-]");

  private static final Pattern EPOCH = Pattern.compile("1?\\d{9}(?:\\d{3})?");
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?(Z)?)?");
  private static final Pattern MONTH =
      Pattern.compile("(\\d{4})(?:\\s?[-/.]\\s?(\\d{1,2})|\\s?年(?:\\s?(\\d{1,2})\\s?月)?)?");

  private DateReader() {}

  /** The first date of a text, which must know its day, or be written with 年 and 月. */
  static Optional<FoundDate> find(String text) {
    String half = Wording.halfWidth(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    if (!mayHoldDate(half)) {
      return Optional.empty();
    }
    FoundDate first = null;
    for (DateShape shape : DateShape.ALL) {
      Matcher matcher = shape.pattern().matcher(half);
      if (shape.mayBeIn(half)
          && matcher.find()
          && (first == null || matcher.start() < first.start())) {
        first = read(half, shape, matcher).orElse(first);
      }
    }
    return Optional.ofNullable(first);
  }

  /** A look that spares most texts the patterns. */
  private static boolean mayHoldDate(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= '0' && c <= '9') || c == '年') {
        return true;
      }
    }
    return false;
  }

  /** The date that a text is, when it is a date and nothing else but weekday and labels. */
  static Optional<FoundDate> whole(String text) {
    String tidy = Wording.tidy(text);
    if (tidy.isEmpty() || tidy.length() > 120) {
      return Optional.empty();
    }
    Optional<FoundDate> machine = MachineDate.of(tidy);
    return machine.isPresent() ? machine : anyhow(tidy);
  }

  /** The same, in whatever way it is written. */
  static Optional<FoundDate> anyhow(String tidy) {
    Optional<FoundDate> found = find(tidy);
    if (found.isPresent()) {
      String rest =
          tidy.substring(0, found.get().start()) + " " + tidy.substring(found.get().end());
      return AROUND.matcher(rest).replaceAll("").isEmpty() ? found : Optional.empty();
    }
    String half = Wording.halfWidth(tidy);
    return bare(half).map(date -> new FoundDate(date, Optional.empty(), 0, tidy.length()));
  }

  /** Digits that are a date only when nothing else stands beside them. */
  private static Optional<PartialDate> bare(String text) {
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches() && inRange(Integer.parseInt(compact.group(1)))) {
      Optional<LocalDate> day = day(number(compact, 1), number(compact, 2), number(compact, 3));
      if (day.isPresent()) {
        return compact.group(4) == null
            ? day.map(d -> dated(d, Precision.DAY, 0, 0, 0, Optional.empty()))
            : timed(compact, day.get());
      }
    }
    if (EPOCH.matcher(text).matches()) {
      long seconds = Long.parseLong(text) / (text.length() > 10 ? 1000 : 1);
      LocalDateTime local = LocalDateTime.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC);
      return Optional.of(new PartialDate(local, Precision.SECOND, Optional.of(ZoneOffset.UTC)));
    }
    Matcher month = MONTH.matcher(text);
    if (month.matches() && inRange(number(month, 1))) {
      int number = number(month, 2) + number(month, 3);
      if (number >= 1 && number <= 12) {
        return Optional.of(PartialDate.month(number(month, 1), number));
      }
      return number == 0
          ? Optional.of(
              new PartialDate(
                  LocalDateTime.of(number(month, 1), 1, 1, 0, 0), Precision.YEAR, Optional.empty()))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<PartialDate> timed(Matcher compact, LocalDate day) {
    int hour = number(compact, 4);
    int minute = number(compact, 5);
    int second = number(compact, 6);
    if (hour > 23 || minute > 59 || second > 59) {
      return Optional.empty();
    }
    Precision precision = compact.group(6) == null ? Precision.MINUTE : Precision.SECOND;
    Optional<ZoneOffset> zone =
        compact.group(7) == null ? Optional.empty() : Optional.of(ZoneOffset.UTC);
    return Optional.of(dated(day, precision, hour, minute, second, zone));
  }

  private static Optional<FoundDate> read(String text, DateShape shape, Matcher matcher) {
    DateShape.Day written = shape.reading().apply(matcher);
    if (!inRange(written.year())) {
      return Optional.empty();
    }
    if (written.day() == 0) {
      return written.month() < 1 || written.month() > 12
          ? Optional.empty()
          : Optional.of(
              new FoundDate(
                  PartialDate.month(written.year(), written.month()),
                  Optional.empty(),
                  matcher.start(),
                  matcher.end()));
    }
    Optional<LocalDate> day = day(written.year(), written.month(), written.day());
    Optional<LocalDate> swapped =
        shape.ambiguous() ? day(written.year(), written.day(), written.month()) : Optional.empty();
    Optional<LocalDate> chosen = day.or(() -> swapped);
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> other =
        day.isPresent() ? swapped.filter(s -> !s.equals(day.get())) : Optional.empty();
    Clock clock = Clock.after(text, matcher.end());
    return Optional.of(
        new FoundDate(clock.on(chosen.get()), other.map(clock::on), matcher.start(), clock.end()));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }

  private static PartialDate dated(
      LocalDate day,
      Precision precision,
      int hour,
      int minute,
      int second,
      Optional<ZoneOffset> zone) {
    return new PartialDate(day.atTime(hour, minute, second), precision, zone);
  }

  static boolean inRange(int year) {
    return year >= EARLIEST && year <= LATEST;
  }

  private static int number(Matcher matcher, int group) {
    return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
  }
}
