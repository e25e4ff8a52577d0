package wenzhai.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenzhai.model.Bodies;
import wenzhai.model.CuratorPage;
import wenzhai.model.Digest;
import wenzhai.model.Digest.MonthGroup;
import wenzhai.model.Digest.SourceGroup;
import wenzhai.model.Digest.YearGroup;
import wenzhai.model.Entry;
import wenzhai.model.OutputFile;
import wenzhai.model.PartialDate;
import wenzhai.model.PartialDate.Precision;
import wenzhai.model.Sink;

/**
 * The list of all pages for search engines (sitemaps.org 0.9), where the public address is known.
 *
 * <p>Beyond 50,000 pages or 50 MB {@code sitemap.xml} is an index of {@code sitemap-1.xml} and so
 * on.
 */
public final class Sitemap implements Export {
  static final String PATH = "sitemap.xml";
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final int LIMIT = 50_000;
  private static final int BYTES = 50_000_000;

  /** What stands around an address, or around all of them. */
  private static final int AROUND = 200;

  private final int limit;
  private final int bytes;

  public Sitemap() {
    this(LIMIT, BYTES);
  }

  Sitemap(int limit, int bytes) {
    this.limit = limit;
    this.bytes = bytes;
  }

  @Override
  public void write(Digest digest, Bodies bodies, Sink sink) {
    Optional<PublicAddress> site = PublicAddress.of(digest.site());
    if (site.isEmpty()) {
      return; // a sitemap holds whole addresses only
    }
    List<Map.Entry<String, Optional<String>>> pages =
        new ArrayList<>(pages(digest, site.get()).entrySet());
    int most = fitting(pages);
    if (pages.size() <= most) {
      sink.accept(new OutputFile(PATH, part(PATH, pages)));
      return;
    }
    XmlText index = new XmlText(PATH, "sitemapindex", NAMESPACE);
    for (int from = 0, number = 1; from < pages.size(); from += most, number++) {
      String path = "sitemap-" + number + ".xml";
      int to = Math.min(pages.size(), from + most);
      sink.accept(new OutputFile(path, part(path, pages.subList(from, to))));
      index.open("sitemap").element("loc", site.get().of(path));
      index.closeGroup();
    }
    sink.accept(new OutputFile(PATH, index.bytes()));
  }

  /** How many entries a file may hold, by their number and by its size. */
  private int fitting(List<Map.Entry<String, Optional<String>>> pages) {
    int longest = AROUND;
    for (Map.Entry<String, Optional<String>> page : pages) {
      // what is escaped takes up to six characters
      int escaped = (int) page.getKey().chars().filter(c -> "&<>'\"".indexOf(c) >= 0).count();
      longest = Math.max(longest, AROUND + page.getKey().length() + 5 * escaped);
    }
    return Math.max(1, Math.min(limit, (bytes - AROUND) / longest));
  }

  /** The addresses, each once, with the day of the articles. */
  private static Map<String, Optional<String>> pages(Digest digest, PublicAddress site) {
    Map<String, Optional<String>> pages = new LinkedHashMap<>();
    pages.put(site.base(), Optional.empty());
    for (Entry entry : digest.entries()) {
      Optional<PartialDate> day =
          entry.card().published().filter(date -> date.knows(Precision.DAY));
      pages.put(site.of(entry.path()), day.map(date -> date.iso().substring(0, 10)));
    }
    for (String path : lists(digest)) {
      pages.putIfAbsent(site.of(path), Optional.empty());
    }
    return pages;
  }

  private static List<String> lists(Digest digest) {
    List<String> paths = new ArrayList<>();
    paths.add("sources/index.html");
    for (SourceGroup group : digest.sources()) {
      paths.add("sources/" + group.source().slug() + ".html");
    }
    paths.add("archive/index.html");
    for (YearGroup year : digest.years()) {
      paths.add("archive/" + year.key() + ".html");
      for (MonthGroup month : year.months()) {
        paths.add("archive/" + month.key() + ".html");
      }
    }
    if (!digest.lists().isEmpty()) {
      paths.add("lists/index.html");
    }
    for (Digest.ListGroup group : digest.lists()) {
      paths.add("lists/" + group.list().slug() + ".html");
    }
    if (digest.timeline().tells()) {
      paths.add("timeline.html");
    }
    paths.add("about.html");
    for (CuratorPage page : digest.pages()) {
      if (!page.slug().equals("404")) {
        paths.add(page.slug() + ".html");
      }
    }
    return paths;
  }

  private static byte[] part(String path, List<Map.Entry<String, Optional<String>>> pages) {
    XmlText xml = new XmlText(path, "urlset", NAMESPACE);
    for (Map.Entry<String, Optional<String>> page : pages) {
      xml.open("url").element("loc", page.getKey());
      page.getValue().ifPresent(day -> xml.element("lastmod", day));
      xml.closeGroup();
    }
    return xml.bytes();
  }
}
