package wenzhai.page;

/**
 * A source and how much it gave.
 *
 * @param source who
 * @param kind {@code agency}, {@code newspaper}, {@code broadcaster} …; empty when not known
 * @param count how many articles
 * @param share how many against the source that gave most: 1 to 100
 * @param since the date of its oldest article, ISO 8601; empty when not known
 * @param until the date of its newest
 * @param spark the outline of its articles over time, the data of a path; empty when not drawn
 */
public record SourceLine(
    SourceRef source,
    String kind,
    int count,
    int share,
    String since,
    String until,
    String spark) {}
