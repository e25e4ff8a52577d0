package wenzhai.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BooleanSupplier;
import wenzhai.model.Checksum;
import wenzhai.model.Page;
import wenzhai.render.Theme;

/**
 * The reading of proofs: each page of a live site is made once to see that it can be, and again
 * only when its view is another. For one thread.
 */
public final class Proofs {
  private final Map<String, Checksum> read = new HashMap<>();
  private Theme theme;

  /**
   * Makes some pages at once, when the theme is another than that of an earlier snapshot: those
   * named and one of each template. Under the same theme a page that cannot be made is rare, and
   * found when it is asked for.
   *
   * @throws wenzhai.render.TemplateFault when one of them cannot be made
   */
  public static void sample(
      Snapshot snapshot, Optional<Snapshot> earlier, Collection<String> paths) {
    Theme theme = snapshot.edition().theme();
    if (earlier.filter(good -> good.edition().theme() == theme).isPresent()) {
      return;
    }
    Map<String, Page> pages = snapshot.edition().pages();
    List<Page> sample = new ArrayList<>();
    paths.stream().filter(pages::containsKey).map(pages::get).forEach(sample::add);
    Set<String> templates = new HashSet<>();
    for (Page page : pages.values()) {
      if (templates.add(page.template())) {
        sample.add(page);
      }
    }
    sample.forEach(theme::render);
  }

  /**
   * Makes every page that is another than when it was made last.
   *
   * @return how many there were; empty when it was called off
   * @throws wenzhai.render.TemplateFault when one of them cannot be made
   */
  public OptionalInt read(Snapshot snapshot, BooleanSupplier calledOff) {
    Edition edition = snapshot.edition();
    if (edition.theme() != theme) {
      read.clear();
      theme = edition.theme();
    }
    read.keySet().retainAll(edition.pages().keySet());
    int made = 0;
    for (Page page : edition.pages().values()) {
      if (calledOff.getAsBoolean()) {
        return OptionalInt.empty();
      }
      Checksum print = ViewPrint.of(page);
      if (!print.equals(read.get(page.path()))) {
        theme.render(page);
        read.put(page.path(), print);
        made++;
      }
    }
    return OptionalInt.of(made);
  }
}
