package wenzhai.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wenzhai.model.Card;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.Metadata;
import wenzhai.model.PartialDate;
import wenzhai.model.Source;

/** What turns a digest's entries into the lines of lists. */
final class Listing {
  private final Set<String> sourcesWithPage = new HashSet<>();

  Listing(Digest digest) {
    for (Digest.SourceGroup group : digest.sources()) {
      sourcesWithPage.add(group.source().slug());
    }
  }

  Item item(Entry entry) {
    Card card = entry.card();
    Metadata metadata = card.metadata();
    return new Item(
        entry.path(),
        card.title(),
        card.language().tag(),
        source(card.source()),
        published(entry),
        card.summary().strip().equals(card.title().strip()) ? "" : card.summary(),
        card.readingMinutes(),
        metadata.translator().isPresent() || metadata.originalUrl().isPresent(),
        card.extracted(),
        metadata.note().orElse(""));
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
    return grouped(entries, 10);
  }

  List<Group> byMonth(List<Entry> entries) {
    return grouped(entries, 7);
  }

  private List<Group> grouped(List<Entry> entries, int precision) {
    List<Group> groups = new ArrayList<>();
    List<Item> items = new ArrayList<>();
    String date = "";
    for (Entry entry : entries) {
      String iso = published(entry);
      String here = iso.substring(0, Math.min(precision, iso.length()));
      if (!items.isEmpty() && !here.equals(date)) {
        groups.add(new Group(date, items));
        items = new ArrayList<>();
      }
      date = here;
      items.add(item(entry));
    }
    if (!items.isEmpty()) {
      groups.add(new Group(date, items));
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
