package wenzhai.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenzhai.model.Evidence;
import wenzhai.model.Field;
import wenzhai.model.Metadata;
import wenzhai.model.Origin;
import wenzhai.model.PartialDate;

/** What an article's file says about its date beside what was believed, where the two disagree. */
final class DateClaims {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-/.年_](\\d{1,2})[-/.月_](\\d{1,2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(\\d{1,2})[/.](\\d{1,2})[/.]((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern ENGLISH =
      Pattern.compile("(?<!\\d)(\\d{1,2}) ([A-Z][a-z]{2})[a-z]{0,6} ((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d\\d");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private DateClaims() {}

  /** The days that the evidence names and that are not the one believed; none twice. */
  static List<ArticleView.Claim> against(Metadata metadata) {
    List<ArticleView.Claim> claims = new ArrayList<>();
    Optional<PartialDate> believed = metadata.published();
    for (Evidence evidence : metadata.evidence()) {
      boolean says = evidence.field() == Field.PUBLISHED && evidence.origin() != Origin.NONE;
      if (says && believed.isPresent()) {
        day(evidence.text())
            .filter(day -> !agrees(day, TIME.matcher(evidence.text()).find(), believed.get()))
            .map(day -> new ArticleView.Claim(day.toString(), evidence.origin().word()))
            .filter(claim -> !claims.contains(claim))
            .ifPresent(claims::add);
      }
    }
    return claims;
  }

  /** A time of day may have been said in another zone, where it is the day before or after. */
  private static boolean agrees(LocalDate day, boolean timed, PartialDate believed) {
    LocalDate other = believed.local().toLocalDate();
    return switch (believed.precision()) {
      case YEAR -> day.getYear() == other.getYear();
      case MONTH -> day.getYear() == other.getYear() && day.getMonth() == other.getMonth();
      default -> Math.abs(ChronoUnit.DAYS.between(day, other)) <= (timed ? 1 : 0);
    };
  }

  private static Optional<LocalDate> day(String text) {
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.find()) {
      return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.find()) {
      return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
    }
    Matcher english = ENGLISH.matcher(text);
    if (english.find()) {
      int at = MONTHS.indexOf(english.group(2).toLowerCase(Locale.ROOT));
      return at % 3 == 0
          ? day(english.group(3), String.valueOf(at / 3 + 1), english.group(1))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
