package wenzhai.model;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The whole collection in order: cards, never bodies.
 *
 * @param site what the curator says about the site
 * @param entries newest first; those without a date at the end
 * @param sources by how much they gave, most first
 * @param years newest first
 * @param pages what the curator wrote beside the articles
 * @param sameText by slug, the articles that give the same text elsewhere: a wire report in another
 *     outlet, or the other script's edition; newest first
 * @param lists the curator's reading lists in their order
 * @param timeline how the articles lie in time
 * @param twins the files that are not shown, since others are of the same articles
 * @param downloads the files that the site offers to be taken along
 */
public record Digest(
    SiteConfig site,
    List<Entry> entries,
    List<SourceGroup> sources,
    List<YearGroup> years,
    List<CuratorPage> pages,
    Map<String, List<Entry>> sameText,
    List<ListGroup> lists,
    Timeline timeline,
    List<Twin> twins,
    List<Download> downloads) {

  /**
   * A source and its articles.
   *
   * @param source who
   * @param publisher what the table of publishers knows about it
   * @param entries newest first
   */
  public record SourceGroup(Source source, Optional<Publisher> publisher, List<Entry> entries) {
    public SourceGroup {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A year and its articles.
   *
   * @param year such as 2024
   * @param months newest first; only those with articles
   * @param yearOnly the articles of which no more than the year is known
   */
  public record YearGroup(int year, List<MonthGroup> months, List<Entry> yearOnly) {
    public YearGroup {
      months = List.copyOf(months);
      yearOnly = List.copyOf(yearOnly);
    }

    /** {@code 2024}. */
    public String key() {
      return key(year);
    }

    /** A year in four digits. */
    public static String key(int year) {
      // not by a format, for which Java looks up how the place writes digits: that takes a while
      String january = YearMonth.of(year, 1).toString();
      return january.substring(0, january.length() - "-01".length());
    }

    public int count() {
      int count = yearOnly.size();
      for (MonthGroup month : months) {
        count += month.entries().size();
      }
      return count;
    }
  }

  /**
   * A month and its articles.
   *
   * @param year such as 2024
   * @param month 1 to 12
   * @param entries newest first
   */
  public record MonthGroup(int year, int month, List<Entry> entries) {
    public MonthGroup {
      entries = List.copyOf(entries);
    }

    /** {@code 2024-06}. */
    public String key() {
      return YearMonth.of(year, month).toString();
    }
  }

  /**
   * A reading list and the articles that it names.
   *
   * @param list as the curator wrote it
   * @param entries by address, as the list writes it; what leads elsewhere or nowhere is missing
   */
  public record ListGroup(ReadingList list, Map<String, Entry> entries) {
    public ListGroup {
      entries = Collections.unmodifiableMap(new TreeMap<>(entries));
    }
  }

  public Digest {
    entries = List.copyOf(entries);
    sources = List.copyOf(sources);
    years = List.copyOf(years);
    pages = List.copyOf(pages);
    lists = List.copyOf(lists);
    twins = List.copyOf(twins);
    downloads = List.copyOf(downloads);
    sameText = Collections.unmodifiableMap(new TreeMap<>(sameText));
  }

  /** The same with other reading lists. */
  public Digest withLists(List<ListGroup> others) {
    return new Digest(
        site, entries, sources, years, pages, sameText, others, timeline, twins, downloads);
  }

  /** The same, with files that are offered. */
  public Digest offering(List<Download> files) {
    return new Digest(
        site, entries, sources, years, pages, sameText, lists, timeline, twins, files);
  }

  /** The other articles that give that article's text. */
  public List<Entry> alsoIn(Entry entry) {
    return sameText.getOrDefault(entry.slug(), List.of());
  }

  /** The articles without any date, in the order of {@link #entries}. */
  public List<Entry> undated() {
    return entries.stream().filter(e -> e.card().published().isEmpty()).toList();
  }
}
