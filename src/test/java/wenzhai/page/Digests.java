package wenzhai.page;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import wenzhai.model.Article;
import wenzhai.model.Bodies;
import wenzhai.model.CuratorPage;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.ImagePolicy;
import wenzhai.model.Language;
import wenzhai.model.PartialDate;
import wenzhai.model.Publisher;
import wenzhai.model.SiteConfig;
import wenzhai.model.Source;

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
        ImagePolicy.LOCAL,
        Optional.empty(),
        20,
        true,
        Set.of(),
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
        site.images(),
        site.domain(),
        site.pageSize(),
        site.changesPages(),
        site.typographyOff(),
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
        images,
        site.domain(),
        site.pageSize(),
        site.changesPages(),
        site.typographyOff(),
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

  public static Digest of(SiteConfig site, List<Article> articles, CuratorPage... written) {
    List<Entry> entries = new ArrayList<>();
    for (Article article : articles) {
      String date = article.card().published().map(PartialDate::iso).orElse("undated");
      String day = date.substring(0, Math.min(10, date.length()));
      String slug = article.card().metadata().slug().orElse(day + "-" + article.card().id());
      entries.add(new Entry(slug, article.card()));
    }
    entries.sort(
        Comparator.comparing((Entry e) -> e.card().published().map(PartialDate::sortKey).orElse(""))
            .reversed()
            .thenComparing(Entry::slug));
    return new Digest(site, entries, sources(entries), years(entries), List.of(written));
  }

  private static List<Digest.SourceGroup> sources(List<Entry> entries) {
    Map<Source, List<Entry>> bySource = new LinkedHashMap<>();
    for (Entry entry : entries) {
      bySource.computeIfAbsent(entry.card().source(), s -> new ArrayList<>()).add(entry);
    }
    List<Digest.SourceGroup> groups = new ArrayList<>();
    bySource.forEach(
        (source, of) -> groups.add(new Digest.SourceGroup(source, publisher(source), of)));
    groups.sort(
        Comparator.comparing((Digest.SourceGroup g) -> -g.entries().size())
            .thenComparing(g -> g.source().slug()));
    return groups;
  }

  private static Optional<Publisher> publisher(Source source) {
    return source.slug().equals("haichao")
        ? Optional.of(
            new Publisher(
                "haichao",
                Map.of("zh-Hans", source.name()),
                List.of(source.host()),
                List.of(),
                Optional.of("https://" + source.host() + "/"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("agency"),
                Optional.empty()))
        : Optional.empty();
  }

  private static List<Digest.YearGroup> years(List<Entry> entries) {
    Map<Integer, Map<Integer, List<Entry>>> years = new TreeMap<>(Comparator.reverseOrder());
    for (Entry entry : entries) {
      if (entry.card().published().isPresent()) {
        PartialDate date = entry.card().published().get();
        int month = date.knows(PartialDate.Precision.MONTH) ? date.local().getMonthValue() : 0;
        years
            .computeIfAbsent(date.local().getYear(), y -> new TreeMap<>(Comparator.reverseOrder()))
            .computeIfAbsent(month, m -> new ArrayList<>())
            .add(entry);
      }
    }
    List<Digest.YearGroup> groups = new ArrayList<>();
    years.forEach(
        (year, months) -> {
          List<Entry> yearOnly = months.getOrDefault(0, List.of());
          List<Digest.MonthGroup> of = new ArrayList<>();
          months.forEach(
              (month, in) -> {
                if (month > 0) {
                  of.add(new Digest.MonthGroup(year, month, in));
                }
              });
          groups.add(new Digest.YearGroup(year, of, yearOnly));
        });
    return groups;
  }

  /** All pages, in the order in which the site lists them. */
  public static List<wenzhai.model.Page> pages(Digest digest, Bodies bodies) {
    List<wenzhai.model.Page> pages = new ArrayList<>();
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
          new WrittenPages(),
          new NotFoundPage());
}
