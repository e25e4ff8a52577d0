package wenzhai.clean;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import wenzhai.model.Article;
import wenzhai.model.ArticleFile;
import wenzhai.model.Form;
import wenzhai.model.ImagePolicy;
import wenzhai.model.Imprint;
import wenzhai.model.Language;
import wenzhai.model.Metadata;
import wenzhai.model.ParsedArticle;
import wenzhai.model.Picture;
import wenzhai.model.Problems;
import wenzhai.model.Sharing;
import wenzhai.model.SiteConfig;
import wenzhai.model.Source;
import wenzhai.model.TypographyRule;

/** An article made up for a test, and the cleaner that it goes through. */
final class Sample {
  static final String ADDRESS = "https://news.example.org/zh/2024/05/story.html";

  static final Picture DRAWING = Picture.of("articles/a.svg", "assets/pictures/a-1.svg", 640, 480);

  private final String html;
  private String title = "河畔小镇重开渡轮";
  private Optional<String> leadImage = Optional.empty();
  private Optional<String> url = Optional.of(ADDRESS);
  private Optional<Language> language = Optional.empty();
  private Optional<Set<TypographyRule>> typographyOff = Optional.empty();
  private Set<TypographyRule> siteTypographyOff = Set.of();
  private List<String> authors = List.of();
  private Form form = Form.CLIPPED;
  private ImagePolicy images = ImagePolicy.REMOTE;
  private List<CleaningRule> rules = CleaningRules.inOrder();
  final Problems problems = new Problems();

  private Sample(String html) {
    this.html = html;
  }

  static Sample of(String html) {
    return new Sample(html);
  }

  static Sample read(Path file) throws java.io.IOException {
    return new Sample(Files.readString(file));
  }

  Sample title(String value) {
    title = value;
    return this;
  }

  Sample url(String value) {
    url = Optional.ofNullable(value);
    return this;
  }

  Sample lead(String value) {
    leadImage = Optional.of(value);
    return this;
  }

  Sample language(String tag) {
    language = Optional.of(Language.of(tag));
    return this;
  }

  Sample typographyOff(TypographyRule... value) {
    typographyOff = Optional.of(Set.of(value));
    return this;
  }

  Sample siteTypographyOff(TypographyRule... value) {
    siteTypographyOff = Set.of(value);
    return this;
  }

  Sample authors(List<String> value) {
    authors = value;
    return this;
  }

  Sample form(Form value) {
    form = value;
    return this;
  }

  Sample images(ImagePolicy value) {
    images = value;
    return this;
  }

  Sample rules(CleaningRule... value) {
    rules = List.of(value);
    return this;
  }

  Article clean() {
    return clean(Jsoup.parseBodyFragment(html).body());
  }

  Article clean(Element body) {
    return cleaner().clean(parsed(body), problems);
  }

  String body() {
    return clean().body();
  }

  ArticleCleaner cleaner() {
    return new ArticleCleaner(rules, site(images), Map.of(DRAWING.file(), DRAWING));
  }

  ParsedArticle parsed(Element body) {
    ArticleFile file =
        new ArticleFile("articles/story.md", html, "UTF-8", "0".repeat(16), Optional.empty());
    return new ParsedArticle(file, form, metadata(), body, List.of());
  }

  private Metadata metadata() {
    return new Metadata(
        title,
        false,
        url,
        Source.UNKNOWN,
        Optional.empty(),
        Optional.empty(),
        authors,
        Optional.empty(),
        List.of(),
        language,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        leadImage,
        false,
        false,
        Optional.empty(),
        Optional.empty(),
        typographyOff,
        Optional.empty(),
        List.of());
  }

  SiteConfig site() {
    return site(images, siteTypographyOff);
  }

  static SiteConfig site(ImagePolicy images) {
    return site(images, Set.of());
  }

  private static SiteConfig site(ImagePolicy images, Set<TypographyRule> typographyOff) {
    return new SiteConfig(
        "文摘",
        "",
        Language.ZH_HANS,
        ZoneId.of("UTC"),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        images,
        Optional.empty(),
        20,
        true,
        true,
        true,
        typographyOff,
        Imprint.UNSAID,
        Sharing.UNSAID,
        "");
  }
}
