package wenzhai.arrange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wenzhai.model.Card;
import wenzhai.model.CuratorPage;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.PartialDate;
import wenzhai.model.Problems;
import wenzhai.model.Publisher;
import wenzhai.model.ReadingList;
import wenzhai.model.SiteConfig;
import wenzhai.model.Twin;

/**
 * The one who puts the cards in order and gives each its address on the site.
 *
 * <p>What comes out depends on which cards there are, never on the order in which they come.
 */
public final class Arranger {
  private static final Comparator<Card> NEWEST_FIRST =
      Comparator.comparing(
              (Card card) -> card.published().map(PartialDate::sortKey).orElse(""),
              Comparator.reverseOrder())
          .thenComparing(card -> card.source().slug())
          .thenComparing(Card::title)
          .thenComparing(Card::file);

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
    List<Card> ordered = SectionNames.without(cards).stream().sorted(NEWEST_FIRST).toList();
    List<Lookalikes.Pair> lookalikes = Lookalikes.among(ordered);
    Twins.Kept once = Twins.eachOnce(ordered, lookalikes, problems);
    List<Card> shown = Reprints.of(once.shown(), site.sharing().reprint());
    Map<String, String> slugs = Slugs.byFile(shown, problems);
    List<Entry> entries = new ArrayList<>(shown.size());
    for (Card card : shown) {
      entries.add(new Entry(slugs.get(card.file()), card));
    }
    List<Twin> twins = new ArrayList<>();
    Map<String, Entry> byFile = new HashMap<>();
    entries.forEach(entry -> byFile.put(entry.card().file(), entry));
    once.standIns().forEach((hidden, file) -> twins.add(new Twin(hidden, byFile.get(file))));
    Map<String, List<Entry>> sameText = SameTexts.of(entries, lookalikes);
    return new Digest(
        site,
        entries,
        SourceGroups.of(entries, site.language(), publishers),
        YearGroups.of(entries),
        pages.stream().sorted(Comparator.comparing(CuratorPage::slug)).toList(),
        sameText,
        new ListTargets(new ArticleNames(entries, twins)).of(lists, problems),
        Timelines.of(entries, sameText),
        twins,
        List.of());
  }
}
