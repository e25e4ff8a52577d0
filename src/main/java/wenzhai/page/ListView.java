package wenzhai.page;

import java.util.List;

/**
 * What {@code list.peb} gets: a reading list.
 *
 * @param list what is said of it
 * @param parts in the curator's order
 * @param feed its feed, relative to the site's root
 * @param jsonFeed the same as JSON Feed
 * @param downloads the list as files
 */
public record ListView(
    ListLine list, List<Part> parts, String feed, String jsonFeed, List<TakeAway> downloads) {

  /**
   * A piece of the list: a heading, an entry, or words between entries.
   *
   * @param heading of a section; empty when it is none
   * @param number of the entry, counted from 1; 0 when it is none
   * @param head sanitised HTML, not to be escaped: the line with the links to the articles
   * @param note sanitised HTML, not to be escaped: what the curator says below; may be empty
   * @param items the articles of the entry
   * @param missing whether it names an article that is not there
   */
  public record Part(
      String heading, int number, String head, String note, List<Item> items, boolean missing) {}
}
