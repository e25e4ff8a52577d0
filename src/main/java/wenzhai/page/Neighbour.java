package wenzhai.page;

/**
 * The year or month beside a year or month.
 *
 * @param date {@code 2024} or {@code 2024-06}; empty when there is none
 * @param path its page, relative to the site's root; empty when there is none
 */
public record Neighbour(String date, String path) {
  static final Neighbour NONE = new Neighbour("", "");
}
