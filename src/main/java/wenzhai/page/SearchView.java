package wenzhai.page;

import java.util.List;

/**
 * What {@code search.peb} gets.
 *
 * @param total how many articles can be found
 * @param sources by which articles can be chosen: the value is the source's slug
 * @param years the same, newest first: the value is a year, or 0 for articles without a date
 * @param languages the same, the most frequent first: the value is a BCP 47 tag
 */
public record SearchView(
    int total, List<Choice> sources, List<Choice> years, List<Choice> languages) {

  /**
   * Something by which articles can be chosen.
   *
   * @param value what stands for it in addresses
   * @param name what readers call it; empty when that is to be made from the value
   * @param count how many articles there are
   */
  public record Choice(String value, String name, int count) {}
}
