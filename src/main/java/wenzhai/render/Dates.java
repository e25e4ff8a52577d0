package wenzhai.render;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Dates as readers of the site's language write them, from ISO 8601 texts as precise as known.
 *
 * <p>How they are written is in the words: {@code date.STYLE.day}, {@code .month} and {@code
 * .year}, by how much is known, with {@code {year}}, {@code {month}}, {@code {day}}, {@code
 * {monthname}}, {@code {monthshort}} and {@code {weekday}} in them.
 */
final class Dates {
  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;

  private final Words words;

  Dates(Words words) {
    this.words = words;
  }

  /**
   * The date in that style; empty when the text is.
   *
   * @throws IllegalArgumentException when the words know no such style, or the text is no date
   */
  String shown(String iso, String style) {
    if (iso.isEmpty()) {
      return "";
    }
    String known = iso.length() >= DAY ? "day" : iso.length() >= MONTH ? "month" : "year";
    String pattern = words.need("date." + style + "." + known);
    try {
      String shown = pattern.replace("{year}", iso.substring(0, YEAR));
      if (iso.length() >= MONTH) {
        int month = Integer.parseInt(iso.substring(YEAR + 1, MONTH));
        shown =
            shown
                .replace("{monthname}", words.need("month." + month))
                .replace("{monthshort}", words.need("month.short." + month))
                .replace("{month}", String.valueOf(month));
      }
      if (iso.length() >= DAY) {
        LocalDate day = whole(iso);
        shown =
            shown
                .replace("{weekday}", words.need("weekday." + day.getDayOfWeek().getValue()))
                .replace("{day}", String.valueOf(day.getDayOfMonth()));
      }
      return shown;
    } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("\"" + iso + "\" is not a date", e);
    }
  }

  /** As {@link LocalDate#parse} does, which would build a tree of fields for each date shown. */
  private static LocalDate whole(String iso) {
    if (iso.charAt(YEAR) != '-' || iso.charAt(MONTH) != '-') {
      throw new IllegalArgumentException("\"" + iso + "\" is not a date");
    }
    return LocalDate.of(
        Integer.parseInt(iso, 0, YEAR, 10),
        Integer.parseInt(iso, YEAR + 1, MONTH, 10),
        Integer.parseInt(iso, MONTH + 1, DAY, 10));
  }

  /** The date without the time of day: {@code 2024-06-21}, {@code 2024-06}, {@code 2024}. */
  static String day(String iso) {
    return iso.substring(0, Math.min(DAY, iso.length()));
  }

  /** The time of day, {@code 06:58}; empty when it is not known. */
  static String time(String iso) {
    return iso.length() > DAY ? iso.substring(DAY + 1, DAY + 6) : "";
  }

  /**
   * The moment for the record: {@code 2024-06-21 06:58 UTC}, {@code 2024-06-21}, {@code 2024-06}.
   */
  static String stamp(String iso) {
    if (iso.length() <= DAY) {
      return iso;
    }
    return iso.substring(0, DAY) + " " + time(iso) + zone(iso);
  }

  private static String zone(String iso) {
    if (iso.endsWith("Z")) {
      return " UTC";
    }
    int sign = Math.max(iso.lastIndexOf('+'), iso.lastIndexOf('-'));
    if (sign < DAY) {
      return "";
    }
    String hours = iso.substring(sign + 1, sign + 3).replaceFirst("^0", "");
    String minutes = iso.substring(sign + 3);
    return " UTC" + iso.charAt(sign) + hours + (minutes.equals(":00") ? "" : minutes);
  }
}
