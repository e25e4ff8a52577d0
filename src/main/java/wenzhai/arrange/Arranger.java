package wenzhai.arrange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import wenzhai.model.Card;
import wenzhai.model.CuratorPage;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.Problems;
import wenzhai.model.Publisher;
import wenzhai.model.ReadingList;
import wenzhai.model.SiteConfig;
import wenzhai.model.Twin;

/**
 * The one who puts the cards in order and gives each its address on the site.
 *
 * <p>What comes out depends on which cards there are, never on the order in which they come or on
 * what was arranged before. Who arranges nearly the same cards again is quicker, since what was
 * read off a card is kept as long as the card is there. For one thread at a time.
 */
public final class Arranger {
  private static final Comparator<Noted> NEWEST_FIRST =
      Comparator.comparing(Noted::date, Comparator.reverseOrder())
          .thenComparing(Noted::source)
          .thenComparing(Noted::title)
          .thenComparing(Noted::file);

  private final Lookalikes lookalikes = new Lookalikes();
  private Map<String, Noted> known = new HashMap<>();

  /** As they were last, by which the next order is nearly known. */
  private List<Noted> order = List.of();

  /** Arranges the cards of a digest without reading lists. */
  public Digest arrange(
      List<Card> cards,
      SiteConfig site,
      List<Publisher> publishers,
      List<CuratorPage> pages,
      Problems problems) {
    return arrange(cards, site, publishers, pages, List.of(), problems);
  }

  /**
   * Arranges the cards. Of an article that was collected twice only one is an entry; {@code
   * problems} says of the other, as {@code duplicate}, which.
   */
  public Digest arrange(
      List<Card> cards,
      SiteConfig site,
      List<Publisher> publishers,
      List<CuratorPage> pages,
      List<ReadingList> lists,
      Problems problems) {
    order = inOrder(SectionNames.without(noted(cards)));
    List<Lookalikes.Pair> pairs = lookalikes.among(order);
    Twins.Kept once = Twins.eachOnce(order, pairs, problems);
    Map<String, String> slugs = Slugs.byFile(once.shown(), problems);
    List<Entry> entries = new ArrayList<>(once.shown().size());
    for (Noted card : once.shown()) {
      entries.add(card.entry(slugs.get(card.file()), site.sharing().reprint()));
    }
    List<Twin> twins = twins(once.standIns(), entries);
    Map<String, List<Entry>> sameText = SameTexts.of(entries, pairs);
    return new Digest(
        site,
        entries,
        SourceGroups.of(entries, site.language(), publishers),
        YearGroups.of(entries),
        pages.stream().sorted(Comparator.comparing(CuratorPage::slug)).toList(),
        sameText,
        lists.isEmpty()
            ? List.of()
            : new ListTargets(new ArticleNames(entries, twins)).of(lists, problems),
        Timelines.of(entries, sameText),
        twins,
        List.of());
  }

  private List<Noted> noted(List<Card> cards) {
    List<Noted> all = new ArrayList<>(cards.size());
    Map<String, Noted> now = new HashMap<>();
    for (Card card : cards) {
      Noted earlier = known.get(card.file());
      Noted noted = earlier != null && earlier.card().equals(card) ? earlier : new Noted(card);
      all.add(noted);
      now.put(card.file(), noted);
    }
    known = now;
    return all;
  }

  /** The newest first; those that were there before are in order already. */
  private List<Noted> inOrder(List<Noted> cards) {
    Set<Noted> others = new LinkedHashSet<>(cards);
    List<Noted> ordered = new ArrayList<>(cards.size());
    for (Noted card : order) {
      if (others.remove(card)) {
        ordered.add(card);
      }
    }
    ordered.addAll(others);
    ordered.sort(NEWEST_FIRST);
    return ordered;
  }

  private static List<Twin> twins(SortedMap<Card, String> standIns, List<Entry> entries) {
    List<Twin> twins = new ArrayList<>();
    if (!standIns.isEmpty()) {
      Map<String, Entry> byFile = new HashMap<>();
      entries.forEach(entry -> byFile.put(entry.card().file(), entry));
      standIns.forEach((hidden, file) -> twins.add(new Twin(hidden, byFile.get(file))));
    }
    return twins;
  }
}
