package wenzhai.arrange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private Standing standing = new Standing();

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
    Standing now = standing;
    standing = new Standing(); // nobody goes on from what failed half-way
    now.take(cards);
    List<Lookalikes.Pair> pairs = now.pairs();
    Twins.Kept once = Twins.eachOnce(now.order(), pairs, problems);
    List<String> slugs = Slugs.of(once.shown(), problems);
    List<Entry> entries = new ArrayList<>(once.shown().size());
    for (int i = 0; i < slugs.size(); i++) {
      entries.add(once.shown().get(i).entry(slugs.get(i), site.sharing().reprint()));
    }
    List<Twin> twins = twins(once.standIns(), entries);
    Map<String, List<Entry>> sameText = SameTexts.of(entries, pairs);
    List<Digest.YearGroup> years = YearGroups.of(entries);
    Digest digest =
        new Digest(
            site,
            entries,
            SourceGroups.of(entries, site.language(), publishers),
            years,
            pages.stream().sorted(Comparator.comparing(CuratorPage::slug)).toList(),
            sameText,
            lists.isEmpty()
                ? List.of()
                : new ListTargets(new ArticleNames(entries, twins)).of(lists, problems),
            Timelines.of(years, entries, sameText),
            twins,
            List.of());
    standing = now;
    return digest;
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
