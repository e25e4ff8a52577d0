package wenzhai.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wenzhai.model.Digest;
import wenzhai.model.Entry;

/** The articles of one page of a list, each report once: its other outlets stand below it. */
final class Folded {
  private final Digest digest;
  private final Listing listing;
  private final Set<String> shown = new HashSet<>();

  Folded(Digest digest, Listing listing) {
    this.digest = digest;
    this.listing = listing;
  }

  /** The entries that do not stand on the page already, as items with their other outlets. */
  List<Item> items(List<Entry> entries) {
    List<Item> items = new ArrayList<>();
    for (Entry entry : entries) {
      if (shown.add(entry.slug())) {
        List<Entry> others = new ArrayList<>();
        for (Entry other : digest.alsoIn(entry)) {
          if (shown.add(other.slug())) {
            others.add(other);
          }
        }
        items.add(listing.item(entry, others));
      }
    }
    return items;
  }

  /** The same by day. */
  List<Group> byDay(List<Entry> entries) {
    return Listing.grouped(items(entries), Listing.DAY);
  }
}
