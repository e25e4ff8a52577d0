package wenzhai.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wenzhai.model.Page;

/** What makes the navigation from the pages that there are, in their order. */
final class Menu {
  private Menu() {}

  /**
   * An entry for each section, or for those that the curator chose, in that order. An entry leads
   * to the section's {@code index.html}, else to its first page, and is called by the word {@code
   * nav.SECTION}, else by that page's title.
   */
  static List<SiteFacts.MenuItem> of(List<Page> pages, List<String> chosen, Words words) {
    Map<String, Page> sections = new LinkedHashMap<>();
    for (Page page : pages) {
      String section = page.frame().section();
      if (!section.isEmpty()) {
        boolean index = page.path().endsWith("index.html");
        sections.merge(section, page, (first, other) -> index ? other : first);
      }
    }
    List<SiteFacts.MenuItem> items = new ArrayList<>();
    for (String section : chosen.isEmpty() ? sections.keySet() : chosen) {
      Page page = sections.get(section);
      // a section without content has no page, and no place in the menu
      if (page != null) {
        String label = words.word("nav." + section).orElse(page.frame().title());
        items.add(new SiteFacts.MenuItem(section, page.path(), label));
      }
    }
    return List.copyOf(items);
  }
}
