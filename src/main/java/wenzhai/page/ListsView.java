package wenzhai.page;

import java.util.List;

/**
 * What {@code lists.peb} gets: all reading lists.
 *
 * @param lists in the curator's order
 */
public record ListsView(List<ListLine> lists) {}
