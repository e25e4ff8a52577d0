package wenzhai.page;

import java.util.List;

/**
 * What {@code source.peb} gets: a page of the articles of one source.
 *
 * @param source who
 * @param home its front page on the web; empty when not known
 * @param kind {@code agency}, {@code newspaper}, {@code broadcaster} …; empty when not known
 * @param count how many articles it gave, on all pages
 * @param since the date of its oldest article, ISO 8601; empty when not known
 * @param until the date of its newest
 * @param groups the articles of this page by month
 * @param pager the way to newer and older articles
 * @param feed its feed, relative to the site's root
 */
public record SourceView(
    SourceRef source,
    String home,
    String kind,
    int count,
    String since,
    String until,
    List<Group> groups,
    Pager pager,
    String feed) {}
