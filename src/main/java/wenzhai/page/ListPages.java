package wenzhai.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wenzhai.model.Bodies;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.ListLinks;
import wenzhai.model.Page;
import wenzhai.model.ReadingList;

/** The curator's reading lists: {@code lists/index.html}, {@code lists/SLUG.html}. */
public final class ListPages implements PageKind {
  private static final String SECTION = "lists";

  @Override
  public List<Page> pages(Digest digest, Bodies bodies) {
    List<Page> pages = new ArrayList<>();
    if (digest.lists().isEmpty()) {
      return pages;
    }
    Listing listing = new Listing(digest);
    pages.add(
        new Page(
            "lists/index.html",
            "lists",
            new Page.Frame("", "", SECTION, true),
            () -> new ListsView(lines(digest, digest.lists().size()))));
    for (Digest.ListGroup group : digest.lists()) {
      ReadingList list = group.list();
      Page.Frame frame = new Page.Frame(list.title(), list.summary(), SECTION, true);
      pages.add(new Page(path(list), "list", frame, () -> view(group, listing, digest)));
    }
    return pages;
  }

  private static ListView view(Digest.ListGroup group, Listing listing, Digest digest) {
    String path = path(group.list());
    return new ListView(
        line(group),
        parts(group, listing),
        path.replaceFirst("html$", "atom.xml"),
        path.replaceFirst("html$", "feed.json"),
        TakeAway.of(digest, path));
  }

  static String path(ReadingList list) {
    return "lists/" + list.slug() + ".html";
  }

  /** The first so many lists. */
  static List<ListLine> lines(Digest digest, int most) {
    List<ListLine> lines = new ArrayList<>();
    for (Digest.ListGroup group : digest.lists()) {
      if (lines.size() < most) {
        lines.add(line(group));
      }
    }
    return lines;
  }

  private static ListLine line(Digest.ListGroup group) {
    ReadingList list = group.list();
    Map<String, Entry> entries = new LinkedHashMap<>();
    group.entries().values().forEach(entry -> entries.put(entry.slug(), entry));
    int minutes = 0;
    for (Entry entry : entries.values()) {
      minutes += entry.card().readingMinutes();
    }
    return new ListLine(
        path(list),
        list.title(),
        list.language().tag(),
        list.summary(),
        list.curator(),
        list.date(),
        entries.size(),
        minutes);
  }

  /** The lists that an article is on, by the article's page. */
  static Map<String, List<ArticleView.OnList>> byArticle(Digest digest, Listing listing) {
    Map<String, List<ArticleView.OnList>> lists = new HashMap<>();
    for (Digest.ListGroup group : digest.lists()) {
      ReadingList list = group.list();
      for (ListView.Part part : parts(group, listing)) {
        String place = path(list) + "#n" + part.number();
        for (Item item : part.items()) {
          lists
              .computeIfAbsent(item.path(), p -> new ArrayList<>())
              .add(new ArticleView.OnList(list.title(), place, list.language().tag()));
        }
      }
    }
    return lists;
  }

  private static List<ListView.Part> parts(Digest.ListGroup group, Listing listing) {
    List<ListView.Part> parts = new ArrayList<>();
    int number = 0;
    for (ReadingList.Part part : group.list().parts()) {
      if (part instanceof ReadingList.Heading heading) {
        parts.add(new ListView.Part(heading.text(), 0, "", "", List.of(), false));
      } else if (part instanceof ReadingList.Words words) {
        ListLinks links = new ListLinks(words.addresses(), group.entries());
        boolean entry = !links.named().isEmpty() || links.missing();
        number += entry ? 1 : 0;
        parts.add(
            new ListView.Part(
                "",
                entry ? number : 0,
                links.placed(words.head()),
                links.placed(words.note()),
                listing.items(links.named()),
                links.missing()));
      }
    }
    return parts;
  }
}
