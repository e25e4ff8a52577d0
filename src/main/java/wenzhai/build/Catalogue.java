package wenzhai.build;

import java.util.List;
import wenzhai.bundle.ListFeeds;
import wenzhai.clean.CleaningRule;
import wenzhai.clean.CleaningRules;
import wenzhai.export.AtomFeeds;
import wenzhai.export.DigestJson;
import wenzhai.export.Export;
import wenzhai.export.HostFiles;
import wenzhai.export.Sitemap;
import wenzhai.export.TimelineTables;
import wenzhai.export.WholeJsonFeed;
import wenzhai.export.card.SocialCards;
import wenzhai.page.ArchivePages;
import wenzhai.page.ArticlePages;
import wenzhai.page.ChangesPages;
import wenzhai.page.HomePages;
import wenzhai.page.ListPages;
import wenzhai.page.NotFoundPage;
import wenzhai.page.PageKind;
import wenzhai.page.SearchPage;
import wenzhai.page.SourcePages;
import wenzhai.page.SourcesOverview;
import wenzhai.page.StarsPage;
import wenzhai.page.TimelinePage;
import wenzhai.page.WrittenPages;
import wenzhai.parse.ArticleFormat;
import wenzhai.parse.ClippedFormat;
import wenzhai.parse.FrontMatterFormat;
import wenzhai.parse.PlainTextFormat;
import wenzhai.parse.SavedPageFormat;

/** What there is of each kind, in order. */
final class Catalogue {
  private Catalogue() {}

  /** The forms of article files; the first that takes a file has it, and the last takes any. */
  static List<ArticleFormat> formats() {
    return List.of(
        new FrontMatterFormat(), new ClippedFormat(), new SavedPageFormat(), new PlainTextFormat());
  }

  static List<CleaningRule> rules() {
    return CleaningRules.inOrder();
  }

  /** The navigation follows this order. */
  static List<PageKind> pageKinds() {
    return List.of(
        new HomePages(),
        new ArchivePages(),
        new SourcesOverview(),
        new SourcePages(),
        new ListPages(),
        new TimelinePage(),
        new ArticlePages(),
        new ChangesPages(),
        new SearchPage(),
        new WrittenPages(),
        new StarsPage(),
        new NotFoundPage());
  }

  static List<Export> exports() {
    return List.of(
        new DigestJson(),
        new AtomFeeds(),
        new WholeJsonFeed(),
        new ListFeeds(),
        new TimelineTables(),
        new Sitemap(),
        new HostFiles(),
        new SocialCards());
  }
}
