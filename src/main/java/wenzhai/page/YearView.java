package wenzhai.page;

import java.util.List;

/**
 * What {@code year.peb} gets: a year.
 *
 * @param date such as {@code 2024}
 * @param count how many articles are from it
 * @param months newest first, those without articles too, up to the newest of the digest; none when
 *     no article's month is known
 * @param yearOnly the articles of which no more than the year is known
 * @param newer the next year with articles; its path is empty when there is none
 * @param older the year before it with articles
 */
public record YearView(
    String date,
    int count,
    List<ArchiveView.MonthLine> months,
    List<Item> yearOnly,
    Neighbour newer,
    Neighbour older) {}
