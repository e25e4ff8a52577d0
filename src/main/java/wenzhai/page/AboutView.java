package wenzhai.page;

import java.util.List;

/**
 * What {@code about.peb} gets: what the curator wrote about the site, and its colophon.
 *
 * @param title the curator's heading; empty when there is none
 * @param language the BCP 47 tag of what the curator wrote
 * @param body sanitised HTML, not to be escaped; empty when the curator wrote nothing
 * @param articles how many the site holds
 * @param sources how many they are from
 * @param excerpts of how many the site prints the beginning only
 * @param since the date of the oldest article, ISO 8601; empty when not known
 * @param until the date of the newest
 * @param cleaned what cleaning did on the whole site, by rule, the most frequent first
 * @param downloads all articles as files
 * @param corrections the page called {@code corrections} that the curator wrote, relative to the
 *     site's root; empty when there is none
 */
public record AboutView(
    String title,
    String language,
    String body,
    int articles,
    int sources,
    int excerpts,
    String since,
    String until,
    List<ArticleView.RuleLine> cleaned,
    List<TakeAway> downloads,
    String corrections) {}
