package wenzhai.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import wenzhai.model.Origin;
import wenzhai.model.Place;
import wenzhai.model.WebAddress;

/**
 * The reader of what a saved page says about itself: in its head, in JSON-LD, in saved-from notes.
 */
final class PageHead {
  private static final Pattern SAVED_FROM =
      Pattern.compile("<!--\\s*saved from url=(?:\\(\\d{1,6}\\))?(\\S{1,4096})\\s*-->");
  private static final Pattern SINGLE_FILE =
      Pattern.compile("Page saved with SingleFile\\s[^>]{0,200}?url:\\s*(\\S{1,4096})");
  private static final Pattern SINGLE_FILE_DATE =
      Pattern.compile("Page saved with SingleFile[^>]{0,4400}?saved date:\\s*([^\\n(]{1,60})");
  private static final Pattern EPOCH = Pattern.compile("\\A\\s*<!--\\s*(\\d{9,14})\\s*-->");
  private static final int HEAD = 20_000;
  private static final int MOST_ELEMENTS = 200;
  private static final int SHORTEST_HEADLINE = 6;

  private final List<Claim> claims = new ArrayList<>();
  private final Document page;
  private final Place place;

  private PageHead(Document page, String path) {
    this.page = page;
    this.place = Place.of(path, 1);
  }

  /** The claims, the most trusted first. */
  static List<Claim> claims(Document page, String text, String path) {
    PageHead head = new PageHead(page, path);
    String begin = text.substring(0, Math.min(text.length(), HEAD));
    head.address(begin);
    head.find(Key.COLLECTED, EPOCH, begin);
    head.find(Key.COLLECTED, SINGLE_FILE_DATE, begin);
    head.claims.addAll(LinkedData.claims(page, head.place));
    head.meta(Key.TITLE, "og:title", "twitter:title", "dc.title", "parsely-title");
    head.meta(
        Key.PUBLISHED,
        "article:published_time",
        "og:article:published_time",
        "og:published_time",
        "datepublished",
        "publishdate",
        "pubdate",
        "publish-date",
        "dc.date",
        "dc.date.issued",
        "dcterms.created",
        "date",
        "weibo:article:create_at",
        "parsely-pub-date",
        "sailthru.date");
    head.meta(Key.CREATED, "created");
    head.meta(Key.AUTHORS, "author", "article:author", "byl", "dc.creator", "parsely-author");
    head.meta(Key.SOURCE, "og:site_name", "application-name", "publisher");
    head.add(
        Key.SOURCE,
        head.content("source")
            .replaceFirst("^(?:来源|來源)\\s?[:：]", "")
            .replaceFirst("\\s(?:原创稿|原創稿)$", ""));
    head.meta(Key.IMAGE, "og:image", "og:image:url", "og:image:secure_url", "twitter:image");
    head.meta(Key.SUMMARY, "og:description", "description", "twitter:description");
    head.meta(Key.TAGS, "news_keywords", "keywords", "article:tag");
    head.title();
    head.visible();
    Accounts.of(page).ifPresent(name -> head.add(Key.ACCOUNT, name));
    new Surroundings(page, head.claims, head.place).read();
    head.add(Key.LANGUAGE, page.select("html").attr("lang"));
    return head.claims;
  }

  private void address(String begin) {
    for (Element link : page.select("link[rel=canonical]")) {
      addAddress(link.attr("href"));
    }
    for (String property : List.of("og:url", "al:web:url", "parsely-link", "source-url")) {
      addAddress(content(property));
    }
    for (Pattern pattern : List.of(SAVED_FROM, SINGLE_FILE)) {
      Matcher matcher = pattern.matcher(begin);
      if (matcher.find()) {
        addAddress(matcher.group(1));
      }
    }
  }

  /** A front page is the address of no article, though some sites name it on every page. */
  private void addAddress(String raw) {
    WebAddress.parse(raw)
        .filter(a -> raw.contains("//") && a.path().length() > 1 || a.value().contains("?"))
        .ifPresent(a -> add(Key.URL, a.value()));
  }

  private void find(Key key, Pattern pattern, String begin) {
    Matcher matcher = pattern.matcher(begin);
    if (matcher.find()) {
      add(key, matcher.group(1));
    }
  }

  private void meta(Key key, String... names) {
    for (String name : names) {
      String content = content(name);
      boolean address = content.startsWith("http") && key == Key.AUTHORS;
      if (!address) {
        add(key, content);
      }
    }
  }

  private String content(String name) {
    for (Element meta : page.select("meta[content]")) {
      for (String attribute : List.of("property", "name", "itemprop")) {
        if (meta.attr(attribute).equalsIgnoreCase(name)) {
          return meta.attr("content");
        }
      }
    }
    return "";
  }

  /** The page's headline, then the title of its window. */
  private void title() {
    Element first = page.selectFirst("h1[itemprop=headline], article h1, main h1, h1");
    if (first != null) {
      add(Key.TITLE, first.text());
    } else {
      lesserHeadline();
    }
    add(Key.TITLE, page.title());
  }

  /**
   * Where a page has no headline of the first rank, the heading that its window's title begins
   * with.
   */
  private void lesserHeadline() {
    String title = Wording.tidy(page.title());
    for (Element heading : page.select("h2, h3")) {
      String text = Wording.tidy(heading.text());
      if (text.length() >= SHORTEST_HEADLINE && title.startsWith(text)) {
        add(Key.TITLE, text);
        return;
      }
    }
  }

  /** What the page shows around its article, where its head is silent. */
  private void visible() {
    Furniture furniture = Furniture.of(page.body());
    int seen = 0;
    for (Element element :
        page.body().select("time, [class~=(?i)date|time|pub|info], [id~=(?i)date|time|pub]")) {
      Element within = element.selectFirst("[datetime]");
      String machine = within == null ? "" : within.attr("datetime");
      String text = machine.isEmpty() ? Wording.tidy(element.text()) : machine;
      boolean update = element.className().matches("(?is).*(?:updat|modif).*");
      if (!update && !furniture.holds(element) && DateReader.whole(text).isPresent()) {
        add(Key.PUBLISHED, text);
        break;
      }
      if (seen++ > MOST_ELEMENTS) {
        break;
      }
    }
    Byline.of(page.body(), Selected.namesIn(page.body()), furniture, name -> false)
        .ifPresent(b -> claims.add(new Claim(Key.AUTHORS, b.names(), Origin.HEADER, place)));
  }

  private void add(Key key, String value) {
    String tidy = Wording.tidy(value);
    if (!tidy.isEmpty()) {
      claims.add(Claim.of(key, tidy, Origin.HEADER, place));
    }
  }
}
