package wenzhai.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import wenzhai.model.ACard;
import wenzhai.model.PartialDate.Precision;
import wenzhai.model.Source;

class AtomFeedsTest {
  private static final String BASE = "https://digest.example/news/";
  private static final Path PAYLOADS = Path.of("../shared/security/xss_payloads.json");

  @Test
  void isReadBackWithAllThatIsKnown() throws Exception {
    ASite site =
        ASite.at(BASE)
            .with(
                new ACard("a.md")
                    .title("港口 & <罢工> 😀")
                    .url("https://rili.example/harbour-strike?a=1&b=2")
                    .published("2024-06-21T14:58:55", Precision.SECOND, ZoneOffset.ofHours(8))
                    .authors("林一", "王二")
                    .translator("赵三")
                    .language("zh-Hant")
                    .summary("码头停工了。")
                    .tags("港口", "工人"),
                "<p>第一段 &amp; 😀 ]]&gt;</p>\n<p><a href=\"#n1\">注</a></p>");
    Feed feed = read(site, "atom.xml");
    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getId()).isEqualTo(BASE + "atom.xml");
    assertThat(feed.getTitle()).isEqualTo("试验文摘");
    assertThat(feed.getSubtitle().getValue()).isEqualTo("给测试看的");
    assertThat(feed.getUpdated().toInstant()).isEqualTo("2024-06-21T06:58:55Z");
    assertThat(feed.getOtherLinks().get(0).getHref()).isEqualTo(BASE + "atom.xml");
    assertThat(feed.getAlternateLinks().get(0).getHref()).isEqualTo(BASE + "index.html");
    Entry entry = feed.getEntries().get(0);
    String page = BASE + "articles/2024-06-21-harbour-strike.html";
    assertThat(entry.getId()).isEqualTo(page);
    assertThat(entry.getTitle()).isEqualTo("港口 & <罢工> 😀");
    assertThat(entry.getPublished().toInstant()).isEqualTo("2024-06-21T06:58:55Z");
    assertThat(entry.getUpdated().toInstant()).isEqualTo("2024-06-21T06:58:55Z");
    assertThat(entry.getAlternateLinks().get(0).getHref()).isEqualTo(page);
    assertThat(entry.getOtherLinks().get(0).getRel()).isEqualTo("via");
    assertThat(entry.getOtherLinks().get(0).getHref())
        .isEqualTo("https://rili.example/harbour-strike?a=1&b=2");
    assertThat(entry.getAuthors()).extracting(SyndPerson::getName).containsExactly("林一", "王二");
    assertThat(entry.getContributors()).extracting(SyndPerson::getName).containsExactly("赵三");
    assertThat(entry.getCategories())
        .extracting(c -> c.getTerm() + "/" + c.getLabel())
        .containsExactly("rili/日历报", "港口/null", "工人/null");
    assertThat(entry.getSummary().getValue()).isEqualTo("码头停工了。");
    assertThat(entry.getContents().get(0).getType()).isEqualTo("html");
    assertThat(entry.getContents().get(0).getValue())
        .isEqualTo("<p>第一段 &amp; 😀 ]]&gt;</p>\n<p><a href=\"" + page + "#n1\">注</a></p>");
    assertThat(text(site, "atom.xml"))
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .contains("<entry xml:lang=\"zh-Hant\">")
        .contains(" xml:lang=\"zh-Hans\">")
        .contains("2024-06-21T14:58:55+08:00");
  }

  @Test
  void hasAFeedOfEachSource() throws Exception {
    ASite site =
        ASite.at(BASE)
            .with(new ACard("a.md").source("one", "甲报"))
            .with(new ACard("b.md").source("two", "乙报"))
            .with(new ACard("c.md").source(Source.UNKNOWN));
    assertThat(site.files(new AtomFeeds()))
        .containsOnlyKeys(
            "atom.xml", "sources/one.atom.xml", "sources/two.atom.xml", "sources/unknown.atom.xml");
    Feed feed = read(site, "sources/two.atom.xml");
    assertThat(feed.getTitle()).isEqualTo("乙报 – 试验文摘");
    assertThat(feed.getEntries()).hasSize(1);
    assertThat(feed.getAlternateLinks().get(0).getHref()).isEqualTo(BASE + "sources/two.html");
  }

  @Test
  void linksToTheOriginalWhereThePublicAddressIsNotKnown() throws Exception {
    ASite site =
        ASite.at("")
            .with(
                new ACard("a.md").url("https://rili.example/harbour-strike"),
                "<p><img src=\"../assets/p.svg\" alt=\"图\"><a href=\"x.html\">甲</a></p>");
    Feed feed = read(site, "atom.xml");
    assertThat(feed.getId()).startsWith("urn:uuid:");
    assertThat(feed.getOtherLinks()).isEmpty();
    Entry entry = feed.getEntries().get(0);
    assertThat(entry.getId()).startsWith("urn:uuid:");
    assertThat(entry.getAlternateLinks())
        .singleElement()
        .satisfies(
            link -> assertThat(link.getHref()).isEqualTo("https://rili.example/harbour-strike"));
    assertThat(entry.getContents().get(0).getValue()).isEqualTo("<p>图<a>甲</a></p>");
  }

  @Test
  void keepsIdentitiesWhenTitleDateAndCompanyChange() throws Exception {
    ACard card = new ACard("a.md").url("https://rili.example/harbour-strike");
    String id = read(ASite.at("").with(card), "atom.xml").getEntries().get(0).getId();
    ASite later =
        ASite.at("")
            .with(card.title("新题").published("2024-07"))
            .with(new ACard("b.md").published("2020-01-01"));
    Feed feed = read(later, "atom.xml");
    assertThat(feed.getEntries().get(0).getId()).isEqualTo(id);
    assertThat(feed.getEntries().get(1).getId()).isNotEqualTo(id);
  }

  @Test
  void givesTwoFilesOfOneArticleAnIdentityEach() throws Exception {
    ASite site =
        ASite.at("")
            .with(new ACard("a.md").url("https://rili.example/x"))
            .with(new ACard("b.md").url("https://rili.example/x"));
    assertThat(read(site, "atom.xml").getEntries())
        .extracting(Entry::getId)
        .doesNotHaveDuplicates();
  }

  @Test
  void holdsTheNewestFifty() throws Exception {
    ASite site = ASite.at(BASE);
    for (int i = 0; i < 60; i++) {
      site.with(
          new ACard(i + ".md")
              .published(String.format(Locale.ROOT, "20%02d-01-01", i))
              .title("第" + i));
    }
    List<Entry> entries = read(site, "atom.xml").getEntries();
    assertThat(entries).hasSize(50);
    assertThat(entries.get(0).getTitle()).isEqualTo("第59");
    assertThat(entries.get(49).getTitle()).isEqualTo("第10");
  }

  @Test
  void tellsNoMoreAboutTimeThanIsKnownAndNeverAsksTheClock() throws Exception {
    ASite site =
        ASite.at(BASE)
            .with(new ACard("1.md").published("2024-06-21").title("day"))
            .with(new ACard("2.md").published("2024-06").title("month"))
            .with(
                new ACard("3.md").published("2024-06-20T10:30:00", Precision.MINUTE).title("local"))
            .with(
                new ACard("4.md").published("").collected("2024-05-01T10:00:00.123Z").title("kept"))
            .with(new ACard("5.md").published("").title("timeless"));
    List<Entry> entries = read(site, "atom.xml").getEntries();
    assertThat(entries)
        .extracting(
            e -> e.getTitle() + " " + instant(e.getUpdated()) + " " + instant(e.getPublished()))
        .containsExactly(
            "day 2024-06-21T00:00:00Z 2024-06-21T00:00:00Z",
            "local 2024-06-20T02:30:00Z 2024-06-20T02:30:00Z",
            "month 2024-06-01T00:00:00Z 2024-06-01T00:00:00Z",
            "kept 2024-05-01T10:00:00Z null");
  }

  @Test
  void staysAValidFeedWithoutArticles() throws Exception {
    Feed feed = read(ASite.at(""), "atom.xml");
    assertThat(feed.getUpdated().toInstant()).isEqualTo("1970-01-01T00:00:00Z");
    assertThat(feed.getEntries()).isEmpty();
    assertThat(feed.getAuthors()).isNotEmpty();
  }

  @Test
  void namesTheSourceWhereNoAuthorIsKnown() throws Exception {
    ASite site =
        ASite.at("").with(new ACard("a.md")).with(new ACard("b.md").source(Source.UNKNOWN));
    List<Entry> entries = read(site, "atom.xml").getEntries();
    assertThat(entries.get(0).getAuthors()).extracting(SyndPerson::getName).containsExactly("日历报");
    assertThat(entries.get(1).getAuthors()).isEmpty();
  }

  @Test
  void survivesCharactersThatXmlForbids() throws Exception {
    String nasty = "甲\u0000\u0008\ufffe\uffff\ud800乙\udc00\u0085\u2028丙\r\n丁\t";
    ASite site =
        ASite.at("")
            .with(new ACard("a.md").title(nasty).summary(nasty).authors(nasty).tags(nasty), nasty);
    Entry entry = read(site, "atom.xml").getEntries().get(0);
    assertThat(entry.getTitle()).isEqualTo("甲乙\u0085\u2028丙\n丁\t");
    assertThat(entry.getContents().get(0).getValue()).contains("甲乙");
  }

  @Test
  void writesTheSameBytesTwice() {
    ASite site = ASite.at(BASE).with(new ACard("a.md")).with(new ACard("b.md"));
    assertThat(site.files(new AtomFeeds())).isEqualTo(site.files(new AtomFeeds()));
  }

  @Test
  void carriesEveryKnownAttackAsPlainText() throws Exception {
    List<String> payloads = payloads();
    for (int from = 0; from < payloads.size(); from += 50) {
      ASite site = ASite.at(BASE);
      List<String> titles = new ArrayList<>();
      for (int i = from; i < Math.min(payloads.size(), from + 50); i++) {
        String payload = payloads.get(i);
        String title = payload.isBlank() ? "空" : payload;
        titles.add(squeezed(LegalText.xml(title)));
        site.with(
            new ACard(i + ".md")
                .title(title)
                .summary(payload)
                .authors(title)
                .translator(title)
                .tags(title)
                .source("rili", title)
                .url("https://rili.example/" + i + "/" + payload),
            "<p>" + payload.replace("&", "&amp;").replace("<", "&lt;") + "</p>");
      }
      for (String xml : site.files(new AtomFeeds()).values()) {
        assertThat(elements(xml)).isSubsetOf(OURS);
        List<Entry> entries = parse(xml).getEntries();
        assertThat(entries)
            .extracting(entry -> squeezed(entry.getTitle()))
            .containsExactlyInAnyOrderElementsOf(titles);
        for (Entry entry : entries) {
          assertThat(instant(entry.getUpdated())).isEqualTo("2024-06-21T00:00:00Z");
          assertThat(entry.getOtherLinks())
              .allSatisfy(link -> assertThat(link.getHref()).startsWith("https://rili.example/"));
          assertThat(entry.getContents().get(0).getValue()).startsWith("<p>");
        }
      }
    }
  }

  private static final List<String> OURS =
      List.of(
          "feed",
          "id",
          "title",
          "subtitle",
          "updated",
          "author",
          "name",
          "link",
          "generator",
          "entry",
          "published",
          "contributor",
          "category",
          "summary",
          "content");

  /** The names of all elements in the text of the document. */
  private static List<String> elements(String xml) {
    List<String> names = new ArrayList<>();
    Matcher tags = Pattern.compile("<([^/?>\\s]+)").matcher(xml);
    while (tags.find()) {
      names.add(tags.group(1));
    }
    return names;
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static List<String> payloads() throws Exception {
    if (!Files.exists(PAYLOADS)) {
      System.err.println("NOT TESTED: attacks in feeds, since " + PAYLOADS + " is not there");
    }
    Assumptions.assumeTrue(Files.exists(PAYLOADS), PAYLOADS + " is not there");
    List<String> payloads = new ArrayList<>();
    JsonNode root = JsonMapper.builder().build().readTree(Files.readAllBytes(PAYLOADS));
    for (JsonNode one : root.get("payloads")) {
      payloads.add(one.get("payload").asString());
    }
    assertThat(payloads).hasSizeGreaterThan(100);
    return payloads;
  }

  private static String text(ASite site, String path) {
    return site.files(new AtomFeeds()).get(path);
  }

  private static Feed read(ASite site, String path) throws Exception {
    return parse(text(site, path));
  }

  private static String instant(Date date) {
    return date == null ? "null" : date.toInstant().toString();
  }

  private static Feed parse(String xml) throws Exception {
    return (Feed) new WireFeedInput(false, Locale.ROOT).build(new StringReader(xml));
  }
}
