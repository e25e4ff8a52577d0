package wenzhai.page;

import java.util.List;

/**
 * What {@code home.peb} gets: a page of the list of all articles, newest first.
 *
 * @param first whether this is the site's front page
 * @param lead the report of the last days that most sources gave; one or none, only on the front
 *     page
 * @param pinned the articles that the curator pinned; only on the front page
 * @param groups the articles by day; those without a date at the end
 * @param months the months below, which the page does not show or not wholly; a few, only on the
 *     front page
 * @param pager the way to newer and older articles
 * @param total how many articles the site holds; 0 but on the front page
 * @param since the date of the oldest article, ISO 8601; empty when not known
 * @param until the date of the newest
 * @param strip when the articles are from; only on the front page
 * @param sources who gave most; only on the front page
 * @param lists the curator's reading lists, a few; only on the front page
 */
public record HomeView(
    boolean first,
    List<Item> lead,
    List<Item> pinned,
    List<Group> groups,
    List<ArchiveView.MonthLine> months,
    Pager pager,
    int total,
    String since,
    String until,
    Strip strip,
    List<SourceLine> sources,
    List<ListLine> lists) {}
