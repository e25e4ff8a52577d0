package wenzhai.arrange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
    List<Entry> entries = entries(once.shown(), site, problems);
    Digest digest =
        digest(
            site,
            entries,
            publishers,
            pages,
            SameTexts.of(entries, pairs),
            twins(once.standIns(), entries));
    standing = now;
    return lists.isEmpty()
        ? digest
        : digest.withLists(
            new ListTargets(new ArticleNames(entries, digest.twins())).of(lists, problems));
  }

  /**
   * The digest that some entries of another are by themselves, without reading lists. Which of them
   * give one text is as it was there: of a card that was arranged there is no fingerprint any more.
   */
  public static Digest part(Digest whole, List<Entry> chosen, List<Publisher> publishers) {
    Set<String> files = new HashSet<>();
    chosen.forEach(entry -> files.add(entry.card().file()));
    List<Entry> before =
        whole.entries().stream().filter(entry -> files.contains(entry.card().file())).toList();
    List<Noted> shown = before.stream().map(entry -> new Noted(entry.card())).toList();
    List<Entry> entries = entries(shown, whole.site(), new Problems());
    Map<String, Entry> byFile = byFile(entries);
    Map<String, List<Entry>> sameText = new TreeMap<>();
    for (int i = 0; i < entries.size(); i++) {
      List<Entry> others = new ArrayList<>();
      for (Entry other : whole.alsoIn(before.get(i))) {
        if (files.contains(other.card().file())) {
          others.add(byFile.get(other.card().file()));
        }
      }
      if (!others.isEmpty()) {
        sameText.put(entries.get(i).slug(), others);
      }
    }
    return digest(whole.site(), entries, publishers, whole.pages(), sameText, List.of());
  }

  private static List<Entry> entries(List<Noted> shown, SiteConfig site, Problems problems) {
    List<String> slugs = Slugs.of(shown, problems);
    List<Entry> entries = new ArrayList<>(shown.size());
    for (int i = 0; i < slugs.size(); i++) {
      entries.add(shown.get(i).entry(slugs.get(i), site.sharing().reprint()));
    }
    return entries;
  }

  private static Digest digest(
      SiteConfig site,
      List<Entry> entries,
      List<Publisher> publishers,
      List<CuratorPage> pages,
      Map<String, List<Entry>> sameText,
      List<Twin> twins) {
    List<Digest.YearGroup> years = YearGroups.of(entries);
    return new Digest(
        site,
        entries,
        SourceGroups.of(entries, site.language(), publishers),
        years,
        pages.stream().sorted(Comparator.comparing(CuratorPage::slug)).toList(),
        sameText,
        List.of(),
        Timelines.of(years, entries, sameText),
        twins,
        List.of());
  }

  private static List<Twin> twins(SortedMap<Card, String> standIns, List<Entry> entries) {
    List<Twin> twins = new ArrayList<>();
    if (!standIns.isEmpty()) {
      Map<String, Entry> byFile = byFile(entries);
      standIns.forEach((hidden, file) -> twins.add(new Twin(hidden, byFile.get(file))));
    }
    return twins;
  }

  private static Map<String, Entry> byFile(List<Entry> entries) {
    Map<String, Entry> byFile = new HashMap<>();
    entries.forEach(entry -> byFile.put(entry.card().file(), entry));
    return byFile;
  }
}
