package wenzhai.export;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import wenzhai.model.Entry;
import wenzhai.model.Language;

/**
 * Articles as a feed offers them, whatever it is written in.
 *
 * @param path its place on the site, which is its identity, too
 * @param placed whether it lies there: one that a reader takes along does not
 * @param title its name
 * @param subtitle what it is about; may be empty
 * @param language of both
 * @param page the page of the site that shows the same articles
 * @param since the time of an article of which no other is known; where it is empty, too, the
 *     article is left out of feeds that want one
 * @param items in order, each article once
 */
public record Feed(
    String path,
    boolean placed,
    String title,
    String subtitle,
    Language language,
    String page,
    Optional<OffsetDateTime> since,
    List<Item> items) {
  /** More than this a feed does not hold: the rest is in the archive. */
  static final int MOST = 50;

  /**
   * An article in a feed.
   *
   * @param entry the article
   * @param note what the curator says of it in this place: sanitised HTML whose relative links lead
   *     from {@link #page}; may be empty
   */
  public record Item(Entry entry, String note) {
    /** That of the article: few are in a feed twice. */
    @Override
    public int hashCode() {
      return entry.hashCode();
    }
  }

  public Feed {
    items = List.copyOf(items);
  }

  /** The same with other articles. */
  Feed with(List<Item> others) {
    return new Feed(path, placed, title, subtitle, language, page, since, others);
  }

  /** The articles alone. */
  static List<Item> items(List<Entry> entries) {
    return entries.stream().map(entry -> new Item(entry, "")).toList();
  }
}
