package wenzhai.page;

/**
 * The way to the neighbouring pages of a long list.
 *
 * @param newer the page of newer articles, relative to the site's root; empty on the first
 * @param older the page of older articles; empty on the last
 * @param number which page this is, counted from the oldest, so that it stays the same; 0 for the
 *     first page of the list
 * @param from the date of the oldest article on this page, ISO 8601; empty when not known
 * @param to the date of the newest
 */
public record Pager(String newer, String older, int number, String from, String to) {}
