package wenzhai.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wenzhai.model.Card;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.Excerpt;
import wenzhai.model.Metadata;
import wenzhai.model.PartialDate;
import wenzhai.model.Source;

/** What turns a digest's entries into the lines of lists. */
final class Listing {
  /** How many characters of a date in ISO 8601 name its day, its month. */
  static final int DAY = 10;

  private static final int MONTH = 7;
  private static final int LONGEST_TITLE = 300;

  private final Set<String> sourcesWithPage = new HashSet<>();

  Listing(Digest digest) {
    for (Digest.SourceGroup group : digest.sources()) {
      sourcesWithPage.add(group.source().slug());
    }
  }

  Item item(Entry entry) {
    return item(entry, List.of());
  }

  /** The entry together with others that give the same report. */
  Item item(Entry entry, List<Entry> others) {
    List<Item.Also> also = new ArrayList<>();
    for (Entry other : others) {
      also.add(
          new Item.Also(
              source(other.card().source()),
              other.path(),
              title(other.card()),
              other.card().language().tag()));
    }
    Card card = entry.card();
    Metadata metadata = card.metadata();
    return new Item(
        entry.path(),
        title(card),
        card.language().tag(),
        source(card.source()),
        published(entry),
        Deck.of(card),
        card.readingMinutes(),
        metadata.translator().isPresent() || metadata.originalUrl().isPresent(),
        card.extracted(),
        card.isExcerpt(),
        metadata.note().orElse(""),
        metadata.quote().orElse(""),
        also);
  }

  /** A headline as lists have it: one that is no headline at all must not fill their pages. */
  private static String title(Card card) {
    String title = card.title();
    return title.length() > LONGEST_TITLE
        ? Excerpt.of(title.substring(0, Math.min(title.length(), 4 * LONGEST_TITLE)), LONGEST_TITLE)
            .text()
        : title;
  }

  /** What the items of these entries are made from. */
  List<Object> madeFrom(List<Entry> entries) {
    List<Object> from = new ArrayList<>(2 * entries.size());
    for (Entry entry : entries) {
      from.add(entry);
      from.add(sourcesWithPage.contains(entry.card().source().slug()));
    }
    return from;
  }

  List<Item> items(List<Entry> entries) {
    List<Item> items = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      items.add(item(entry));
    }
    return items;
  }

  SourceRef source(Source source) {
    String path = sourcesWithPage.contains(source.slug()) ? SourcePages.path(source) : "";
    return new SourceRef(source.name(), path, source.host());
  }

  /** The entries by day, else month, else year; a new group wherever the date changes. */
  List<Group> byDay(List<Entry> entries) {
    return grouped(items(entries), DAY);
  }

  List<Group> byMonth(List<Entry> entries) {
    return grouped(items(entries), MONTH);
  }

  /** Items in groups by so many characters of their dates. */
  static List<Group> grouped(List<Item> items, int precision) {
    List<Group> groups = new ArrayList<>();
    List<Item> together = new ArrayList<>();
    String date = "";
    for (Item item : items) {
      String here = item.published().substring(0, Math.min(precision, item.published().length()));
      if (!together.isEmpty() && !here.equals(date)) {
        groups.add(new Group(date, together));
        together = new ArrayList<>();
      }
      date = here;
      together.add(item);
    }
    if (!together.isEmpty()) {
      groups.add(new Group(date, together));
    }
    return groups;
  }

  static String published(Entry entry) {
    return entry.card().published().map(PartialDate::iso).orElse("");
  }

  /** The date of the newest entry that has one, else empty. */
  static String newest(List<Entry> entries) {
    for (Entry entry : entries) {
      if (entry.card().published().isPresent()) {
        return published(entry);
      }
    }
    return "";
  }

  /** The date of the oldest entry that has one, else empty. */
  static String oldest(List<Entry> entries) {
    for (int i = entries.size() - 1; i >= 0; i--) {
      if (entries.get(i).card().published().isPresent()) {
        return published(entries.get(i));
      }
    }
    return "";
  }

  /** How long a bar is for that part of the greatest: 0 to 100, at least 1 when there is any. */
  static int share(int count, int greatest) {
    return count == 0 ? 0 : Math.max(1, Math.round(100f * count / greatest));
  }
}
