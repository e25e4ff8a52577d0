package wenzhai.page;

import java.util.List;

/**
 * The articles of a day, or of a month or a year when no more is known of their dates.
 *
 * @param date ISO 8601: {@code 2024-06-21}, {@code 2024-06}, {@code 2024}; empty when not known
 * @param items in the order of the list
 */
public record Group(String date, List<Item> items) {
  public Group {
    items = List.copyOf(items);
  }
}
