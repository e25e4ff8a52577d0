package wenzhai.page;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import wenzhai.arrange.Arranger;
import wenzhai.model.Article;
import wenzhai.model.Bodies;
import wenzhai.model.Card;
import wenzhai.model.CuratorPage;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.ImagePolicy;
import wenzhai.model.Imprint;
import wenzhai.model.Language;
import wenzhai.model.Page;
import wenzhai.model.Problems;
import wenzhai.model.Publisher;
import wenzhai.model.ReadingList;
import wenzhai.model.Sharing;
import wenzhai.model.SiteConfig;
import wenzhai.model.Timeline;

/** Digests for tests, arranged from articles that a test names. */
public final class Digests {
  private Digests() {}

  public static SiteConfig site(Language language) {
    return new SiteConfig(
        "航路剪报",
        "高纬度航道的公开报道，逐篇存底、注明出处",
        language,
        ZoneId.of("Asia/Shanghai"),
        Optional.empty(),
        Optional.of("周望"),
        List.of("北方航道", "冰区航运"),
        List.of(),
        ImagePolicy.LOCAL,
        Optional.empty(),
        20,
        true,
        true,
        true,
        Set.of(),
        Imprint.UNSAID,
        Sharing.UNSAID,
        "f");
  }

  public static SiteConfig withBase(SiteConfig site, String base) {
    return new SiteConfig(
        site.title(),
        site.description(),
        site.language(),
        site.timezone(),
        Optional.of(base),
        site.author(),
        site.topics(),
        site.navigation(),
        site.images(),
        site.domain(),
        site.pageSize(),
        site.changesPages(),
        site.search(),
        site.scriptSwitch(),
        site.typographyOff(),
        site.imprint(),
        site.sharing(),
        site.fingerprint());
  }

  public static SiteConfig withImages(SiteConfig site, ImagePolicy images) {
    return new SiteConfig(
        site.title(),
        site.description(),
        site.language(),
        site.timezone(),
        site.baseUrl(),
        site.author(),
        site.topics(),
        site.navigation(),
        images,
        site.domain(),
        site.pageSize(),
        site.changesPages(),
        site.search(),
        site.scriptSwitch(),
        site.typographyOff(),
        site.imprint(),
        site.sharing(),
        site.fingerprint());
  }

  public static Bodies bodies(List<Article> articles) {
    Map<String, Article> byId = new TreeMap<>();
    for (Article article : articles) {
      byId.put(article.card().id(), article);
    }
    return card -> {
      Article article = byId.get(card.id());
      if (article == null) {
        throw new IllegalArgumentException("no article " + card.id());
      }
      return article;
    };
  }

  /** The articles and the curator's pages in the order that the site gives them. */
  public static Digest of(SiteConfig site, List<Article> articles, CuratorPage... written) {
    return of(site, articles, List.of(), written);
  }

  /** The same with reading lists. */
  public static Digest of(
      SiteConfig site, List<Article> articles, List<ReadingList> lists, CuratorPage... written) {
    List<Card> cards = articles.stream().map(Article::card).toList();
    return new Arranger().arrange(cards, site, PUBLISHERS, List.of(written), lists, new Problems());
  }

  /** The same digest, in which those articles, named by their titles, give one report. */
  public static Digest oneReport(Digest digest, String... titles) {
    List<Entry> together =
        digest.entries().stream().filter(e -> List.of(titles).contains(e.card().title())).toList();
    Map<String, List<Entry>> sameText = new TreeMap<>(digest.sameText());
    for (Entry entry : together) {
      sameText.put(entry.slug(), together.stream().filter(e -> !e.equals(entry)).toList());
    }
    List<Entry> oldestFirst = new ArrayList<>(together);
    Collections.reverse(oldestFirst);
    Timeline old = digest.timeline();
    List<Timeline.Report> reports = new ArrayList<>(old.reports());
    reports.add(new Timeline.Report(oldestFirst));
    return new Digest(
        digest.site(),
        digest.entries(),
        digest.sources(),
        digest.years(),
        digest.pages(),
        sameText,
        digest.lists(),
        new Timeline(old.weeks(), old.years(), old.months(), reports),
        digest.twins(),
        digest.downloads());
  }

  /** A reading list with one entry, which leads to that address. */
  public static ReadingList list(String slug, String address) {
    String link = "<p><a href=\"" + ReadingList.link(0) + "\">一篇</a></p>";
    return new ReadingList(
        "lists/" + slug + ".md",
        slug,
        "先读这些",
        "",
        "",
        "",
        1,
        Language.ZH_HANS,
        List.of(
            new ReadingList.Heading("一节"),
            new ReadingList.Words(link, "<p>按语。</p>", List.of(address))));
  }

  private static final List<Publisher> PUBLISHERS =
      List.of(
          new Publisher(
              "haichao",
              Map.of("zh-Hans", "海潮通讯社"),
              List.of("haichao.example"),
              List.of(),
              Optional.of("https://haichao.example/"),
              Optional.empty(),
              Optional.empty(),
              Optional.of("agency"),
              Optional.of("沿海各站的电讯，同一件事常比别家早半天。"),
              Optional.empty(),
              Optional.empty()));

  /** All pages, in the order in which the site lists them. */
  public static List<Page> pages(Digest digest, Bodies bodies) {
    List<Page> pages = new ArrayList<>();
    for (PageKind kind : KINDS) {
      pages.addAll(kind.pages(digest, bodies));
    }
    return pages;
  }

  private static final List<PageKind> KINDS =
      List.of(
          new HomePages(),
          new ArticlePages(),
          new ChangesPages(),
          new ArchivePages(),
          new SourcesOverview(),
          new SourcePages(),
          new ListPages(),
          new TimelinePage(),
          new SearchPage(),
          new WrittenPages(),
          new StarsPage(),
          new NotFoundPage());
}
