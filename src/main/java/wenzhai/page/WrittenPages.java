package wenzhai.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import wenzhai.model.Bodies;
import wenzhai.model.CuratorPage;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.Page;
import wenzhai.model.RuleCount;

/** What the curator wrote: {@code about.html}, which is there in any case, and other pages. */
public final class WrittenPages implements PageKind {
  private static final String ABOUT = "about";
  private static final String CORRECTIONS = "corrections";

  @Override
  public List<Page> pages(Digest digest, Bodies bodies) {
    List<Page> pages = new ArrayList<>();
    for (CuratorPage written : digest.pages()) {
      if (!written.slug().equals(ABOUT)) {
        String slug = written.slug();
        Page.Frame frame = new Page.Frame(written.title(), "", slug, true);
        pages.add(
            new Page(
                slug + ".html",
                "written",
                frame,
                () -> new WrittenView(written.title(), written.language().tag(), written.body())));
      }
    }
    Optional<CuratorPage> about =
        digest.pages().stream().filter(page -> page.slug().equals(ABOUT)).findFirst();
    String title = about.map(CuratorPage::title).orElse("");
    Page.Frame frame = new Page.Frame(title, digest.site().description(), ABOUT, true);
    pages.add(new Page("about.html", "about", frame, () -> about(digest, about)));
    return pages;
  }

  private static AboutView about(Digest digest, Optional<CuratorPage> about) {
    List<Entry> entries = digest.entries();
    int known = (int) digest.sources().stream().filter(group -> group.source().isKnown()).count();
    return new AboutView(
        about.map(CuratorPage::title).orElse(""),
        about.map(CuratorPage::language).orElse(digest.site().language()).tag(),
        about.map(CuratorPage::body).orElse(""),
        entries.size(),
        known,
        (int) entries.stream().filter(entry -> entry.card().isExcerpt()).count(),
        Listing.oldest(entries),
        Listing.newest(entries),
        cleaned(entries),
        TakeAway.of(digest, "index.html"),
        digest.pages().stream().anyMatch(page -> page.slug().equals(CORRECTIONS))
            ? CORRECTIONS + ".html"
            : "");
  }

  private static List<ArticleView.RuleLine> cleaned(List<Entry> entries) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Entry entry : entries) {
      for (RuleCount rule : entry.card().cleaned()) {
        counts.merge(rule.rule(), rule.count(), Integer::sum);
      }
    }
    List<ArticleView.RuleLine> lines = new ArrayList<>();
    counts.forEach((rule, count) -> lines.add(new ArticleView.RuleLine(rule, count)));
    lines.sort(
        Comparator.comparingInt(ArticleView.RuleLine::count)
            .reversed()
            .thenComparing(ArticleView.RuleLine::rule));
    return lines;
  }
}
