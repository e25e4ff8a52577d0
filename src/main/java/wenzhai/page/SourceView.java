package wenzhai.page;

import java.util.List;

/**
 * What {@code source.peb} gets: a page of the articles of one source.
 *
 * @param source who
 * @param home its front page on the web; empty when not known
 * @param kind {@code agency}, {@code newspaper}, {@code broadcaster} …; empty when not known
 * @param languages the BCP 47 tags of what its articles are written in, the most frequent first; on
 *     a numbered page, of those on it
 * @param note what the curator says about it; only on its first page
 * @param count how many articles it gave; on a numbered page, how many are on it
 * @param since the date of the oldest of them, ISO 8601; empty when not known
 * @param until the date of the newest
 * @param months how many it gave each month, up to its newest; without columns on other pages than
 *     the first, and when there is nothing to be seen
 * @param companions who often gave the same reports; only on its first page
 * @param groups the articles of this page by month
 * @param pager the way to newer and older articles
 * @param feed its feed, relative to the site's root
 * @param downloads its articles as files; only on its first page
 */
public record SourceView(
    SourceRef source,
    String home,
    String kind,
    List<String> languages,
    String note,
    int count,
    String since,
    String until,
    Plot months,
    List<Beside> companions,
    List<Group> groups,
    Pager pager,
    String feed,
    List<TakeAway> downloads) {

  /**
   * A source that gave the same reports.
   *
   * @param source who
   * @param count how many reports
   */
  public record Beside(SourceRef source, int count) {}
}
