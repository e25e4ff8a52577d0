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
   * An entry for each section. It leads to the section's {@code index.html}, else to its first
   * page, and is called by the word {@code nav.SECTION}, else by that page's title.
   */
  static List<SiteFacts.MenuItem> of(List<Page> pages, Words words) {
    Map<String, Page> sections = new LinkedHashMap<>();
    for (Page page : pages) {
      String section = page.frame().section();
      if (!section.isEmpty()) {
        boolean index = page.path().endsWith("index.html");
        sections.merge(section, page, (first, other) -> index ? other : first);
      }
    }
    List<SiteFacts.MenuItem> items = new ArrayList<>();
    sections.forEach(
        (section, page) -> {
          String label = words.word("nav." + section).orElse(page.frame().title());
          items.add(new SiteFacts.MenuItem(section, page.path(), label));
        });
    return List.copyOf(items);
  }
}
