package wenzhai.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wenzhai.model.Bodies;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.Page;

/** A page for each article: {@code articles/SLUG.html}. */
public final class ArticlePages implements PageKind {
  private static final int MOST = 3;

  @Override
  public List<Page> pages(Digest digest, Bodies bodies) {
    Around around = new Around(digest);
    ArticleViews views = new ArticleViews(digest, bodies);
    return new PerEntry(digest.entries()) {
      @Override
      Page page(int index, Entry entry) {
        Page.Frame frame = new Page.Frame(entry.card().title(), entry.card().summary(), "", true);
        return new Page(
            entry.path(),
            "article",
            frame,
            () -> views.view(entry, around.at(index, entry)),
            () -> List.of(entry, around.at(index, entry), views.lists(entry)),
            false);
      }
    };
  }

  /** An entry beside another, and why it is worth reading next. */
  record Beside(String reason, Entry entry) {}

  /** Who stands beside whom, in the whole list and in that of the source. */
  private static final class Around {
    private final Digest digest;
    private final Map<String, Digest.SourceGroup> groups = new HashMap<>();
    private final Map<String, Integer> placeInSource = new HashMap<>();

    Around(Digest digest) {
      this.digest = digest;
    }

    /** A preview makes all pages after each change, and shows few of them. */
    private synchronized void find() {
      if (!groups.isEmpty()) {
        return;
      }
      for (Digest.SourceGroup group : digest.sources()) {
        groups.put(group.source().slug(), group);
        for (int i = 0; i < group.entries().size(); i++) {
          placeInSource.put(group.entries().get(i).slug(), i);
        }
      }
    }

    /** The same text elsewhere, those of the same source, those of the same time; none twice. */
    List<Beside> at(int index, Entry entry) {
      find();
      List<Beside> beside = new ArrayList<>();
      add(beside, "same-text", digest.alsoIn(entry), 0);
      Digest.SourceGroup group = groups.get(entry.card().source().slug());
      Integer place = placeInSource.get(entry.slug());
      if (group != null && place != null && group.source().isKnown()) {
        add(beside, "source-older", group.entries(), place + 1);
        add(beside, "source-newer", group.entries(), place - 1);
      }
      add(beside, "older", digest.entries(), index + 1);
      add(beside, "newer", digest.entries(), index - 1);
      return beside;
    }

    private static void add(List<Beside> beside, String reason, List<Entry> entries, int index) {
      if (index < 0 || index >= entries.size() || beside.size() == MOST) {
        return;
      }
      Entry entry = entries.get(index);
      if (beside.stream().noneMatch(b -> b.entry().slug().equals(entry.slug()))) {
        beside.add(new Beside(reason, entry));
      }
    }
  }
}
