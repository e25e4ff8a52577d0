package wenzhai.bundle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenzhai.export.Feed;
import wenzhai.model.Digest;
import wenzhai.model.Entry;

/**
 * A bundle as a feed: a reading list in the curator's order and with the curator's words, anything
 * else newest first.
 */
final class BundleFeed {
  private BundleFeed() {}

  /**
   * The feed.
   *
   * @param extension what its path ends in, beside the page's that shows the same: {@code atom.xml}
   * @param placed whether the site has it at that path
   */
  static Feed of(Bundle bundle, Digest digest, String extension, boolean placed) {
    Map<Entry, String> notes = new LinkedHashMap<>();
    for (Bundle.Section section : bundle.sections()) {
      for (Bundle.Piece piece : section.pieces()) {
        notes.merge(piece.entry(), piece.note(), String::concat);
      }
    }
    List<Entry> entries =
        bundle.ordered()
            ? List.copyOf(notes.keySet())
            : digest.entries().stream().filter(notes::containsKey).toList();
    return new Feed(
        path(bundle, extension),
        placed,
        title(bundle, digest),
        bundle.summary(),
        bundle.language(),
        bundle.page(),
        since(bundle),
        entries.stream().map(entry -> new Feed.Item(entry, notes.get(entry))).toList());
  }

  private static String path(Bundle bundle, String extension) {
    return bundle.page().equals("index.html")
        ? extension
        : bundle.page().replaceFirst("\\.html$", "." + extension);
  }

  private static String title(Bundle bundle, Digest digest) {
    String site = digest.site().title();
    return bundle.ordered() ? bundle.title() + " – " + site : bundle.title();
  }

  /** What has no date of its own came with the list. */
  private static Optional<OffsetDateTime> since(Bundle bundle) {
    try {
      // a year and a month stand for their first day
      String day = (bundle.date() + "-01-01").substring(0, "2024-06-21".length());
      return Optional.of(LocalDate.parse(day).atStartOfDay().atOffset(ZoneOffset.UTC));
    } catch (DateTimeException | IndexOutOfBoundsException unknown) {
      return Optional.empty();
    }
  }
}
