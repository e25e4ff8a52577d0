package wenzhai.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wenzhai.model.Bodies;
import wenzhai.model.Card;
import wenzhai.model.Change;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.Page;
import wenzhai.model.SiteConfig;

/** What cleaning did to each article: {@code articles/SLUG.changes.html}, when it did anything. */
public final class ChangesPages implements PageKind {
  @Override
  public List<Page> pages(Digest digest, Bodies bodies) {
    List<Entry> changed =
        digest.entries().stream().filter(entry -> has(digest.site(), entry.card())).toList();
    return new PerEntry(changed) {
      @Override
      Page page(int index, Entry entry) {
        Page.Frame frame = new Page.Frame(entry.card().title(), "", "", false);
        return new Page(
            path(entry), "changes", frame, () -> view(entry, bodies), () -> entry, false);
      }
    };
  }

  static boolean has(SiteConfig site, Card card) {
    return site.changesPages() && !card.cleaned().isEmpty();
  }

  static String path(Entry entry) {
    return "articles/" + entry.slug() + ".changes.html";
  }

  private static ChangesView view(Entry entry, Bodies bodies) {
    List<Change> changes = bodies.changes(entry.card());
    Map<String, List<ChangesView.Edit>> byRule = new LinkedHashMap<>();
    for (Change change : changes) {
      byRule
          .computeIfAbsent(change.rule(), rule -> new ArrayList<>())
          .add(new ChangesView.Edit(change.before(), change.after()));
    }
    List<ChangesView.ByRule> rules = new ArrayList<>();
    byRule.forEach((rule, edits) -> rules.add(new ChangesView.ByRule(rule, edits)));
    Card card = entry.card();
    return new ChangesView(
        card.file(), card.title(), card.language().tag(), entry.path(), changes.size(), rules);
  }
}
