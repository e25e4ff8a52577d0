package wenzhai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenzhai.model.OutputFile;
import wenzhai.model.Problem;

/** What a site says to programs: feeds, sitemap, robots.txt, digest.json. */
class MachineFilesTest {
  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom">
      <id>https://d.example/atom.xml</id><title>题</title><updated>2024-06-21T06:58:55Z</updated>
      <author><name>编者</name></author>
      <link rel="self" href="https://d.example/atom.xml"/>
      <entry><id>urn:a</id><title>甲</title><updated>2024-06-21T06:58:55+08:00</updated>
      <link href="https://x.example/a"/><content type="html">&lt;p&gt;甲</content></entry>
      <entry><id>urn:b</id><title>乙</title><updated>2024-06-20T00:00:00Z</updated>
      <published>2024-06-19T00:00:00Z</published><summary>乙</summary>
      <link href="https://x.example/b"/></entry>
      </feed>
      """;

  private static final String JSON =
      """
      {"version": "https://jsonfeed.org/version/1.1", "title": "题", "home_page_url": "https://d.example/",
      "authors": [{"name": "编者"}], "items": [
      {"id": "a", "url": "https://x.example/a", "content_html": "<p>甲", "tags": ["核"],
       "date_published": "2024-06-21T06:58:55Z"},
      {"id": "b", "content_text": "乙"}]}
      """;

  private static final String SITEMAP =
      """
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <url><loc>https://d.example/</loc></url>
      <url><loc>https://d.example/a.html</loc><lastmod>2024-06-21</lastmod></url>
      </urlset>
      """;

  private static final String DIGEST =
      """
      [
      {"id":"1","file":"a.md","path":"a.html","title":"甲","url":"https://x.example/a","source":{"slug":"x"},"published":"2024-06","collected":null},
      {"id":"2","file":"b.md","path":"b.html","title":"乙","url":null,"source":{"slug":"x"},"published":"2024-06-20T08:00","collected":"2024-06-21T00:00:00Z"}
      ]
      """;

  @Test
  void soundFilesAreFine() {
    assertThat(problems("atom.xml", ATOM)).isEmpty();
    assertThat(problems("feed.json", JSON)).isEmpty();
    assertThat(problems("sitemap.xml", SITEMAP)).isEmpty();
    assertThat(problems("digest.json", DIGEST)).isEmpty();
    assertThat(problems("robots.txt", "User-agent: *\nAllow: /\n\n# 注\nCrawl-delay: 5\n"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<id>urn:a</id>|<id>urn:b</id>|invalid-feed",
        "<id>urn:a</id>||invalid-feed",
        "<id>urn:a</id>|<id>a</id>|invalid-feed",
        "<title>甲</title>||invalid-feed",
        "<title>甲</title>|<title>甲</title><title>又</title>|invalid-feed",
        "<title>题</title>||invalid-feed",
        "<author><name>编者</name></author>||invalid-feed invalid-feed",
        "<name>编者</name>|<name/>|invalid-feed",
        "<link href=\"https://x.example/b\"/>||invalid-feed",
        "<link href=\"https://x.example/b\"/>|<link/>|invalid-feed",
        "https://x.example/b|b.html|invalid-feed",
        "<summary>乙</summary>|<link href=\"https://x.example/c\"/>|invalid-feed",
        "type=\"html\"|type=\"markdown\"|invalid-feed",
        "&lt;p&gt;甲|<p/>甲|invalid-feed",
        "2024-06-20T00:00:00Z|2024-06-20|invalid-date",
        "2024-06-20T00:00:00Z|2024-06-20T00:00:00|invalid-date",
        "2024-06-20T00:00:00Z|2024-06-20 00:00:00Z|invalid-date",
        "2024-06-19T00:00:00Z|2024-02-30T00:00:00Z|invalid-date",
        "2024-06-19T00:00:00Z|2027-06-19T00:00:00Z|future-date",
        "<title>甲|<title>甲&copy;|broken-xml",
        "<title>甲|<title>\u0001甲|broken-xml",
        "</feed>||broken-xml",
      })
  void findsWhatIsWrongWithAFeed(String from, String to, String codes) {
    assertThat(ATOM).contains(from);
    assertThat(codes(problems("atom.xml", ATOM.replace(from, to == null ? "" : to))))
        .isEqualTo(codes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"title\": \"题\"|\"a\": 1|invalid-feed",
        "\"title\": \"题\"|\"title\": 1|invalid-feed",
        "\"items\"|\"articles\"|invalid-feed",
        "\"id\": \"b\"|\"id\": \"a\"|invalid-feed",
        "\"id\": \"b\"|\"id\": 5|invalid-feed",
        "\"content_text\": \"乙\"|\"title\": \"乙\"|invalid-feed",
        "https://x.example/a|a.html|invalid-feed",
        "\"name\": \"编者\"|\"nom\": \"编者\"|invalid-feed",
        "[\"核\"]|[5]|invalid-feed",
        "2024-06-21T06:58:55Z|2024-06-21|invalid-date",
        "2024-06-21T06:58:55Z|2034-06-21T06:58:55Z|future-date",
        "}]}|}]|broken-json",
      })
  void findsWhatIsWrongWithAJsonFeed(String from, String to, String codes) {
    assertThat(JSON).contains(from);
    assertThat(codes(problems("feed.json", JSON.replace(from, to)))).isEqualTo(codes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "https://d.example/a.html|a.html|invalid-sitemap",
        "https://d.example/a.html|https://d.example/|invalid-sitemap",
        "https://d.example/a.html|https://e.example/a.html|invalid-sitemap",
        "<loc>https://d.example/a.html</loc>||invalid-sitemap",
        "2024-06-21|2024-06-32|invalid-date",
        "2024-06-21|2024-06-21T06:58|invalid-date",
        "2024-06-21|2028-06-21|future-date",
        "</urlset>|</urls>|broken-xml",
      })
  void findsWhatIsWrongWithASitemap(String from, String to, String codes) {
    assertThat(SITEMAP).contains(from);
    assertThat(codes(problems("sitemap.xml", SITEMAP.replace(from, to == null ? "" : to))))
        .isEqualTo(codes);
  }

  @Test
  void aSitemapHasItsLimits() {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 50_001; i++) {
      many.append("<url><loc>https://d.example/").append(i).append("</loc></url>");
    }
    String head = "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">";
    List<Problem> problems = problems("sitemap.xml", head + many + "</urlset>");
    assertThat(problems).singleElement().extracting(Problem::message).asString().contains("50,001");
    String padded =
        head + " ".repeat(52_428_800) + "<url><loc>https://d.example/</loc></url></urlset>";
    assertThat(problems("sitemap.xml", padded))
        .extracting(Problem::code)
        .contains("invalid-sitemap");
    assertThat(codes(problems("sitemap.xml", head + "</urlset>"))).isEqualTo("invalid-sitemap");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "User-agent: *;Disallow: /|robots-kept-out",
        "User-agent: a;User-agent: *;Disallow: /|robots-kept-out",
        "Disallow: /a|invalid-robots",
        "User-agent: *;Nothing here|invalid-robots",
        "Sitemap: https://d.example/gone.xml|broken-link",
        "Sitemap: /sitemap.xml|absolute-path",
      })
  void findsWhatIsWrongWithTheWordsToRobots(String lines, String codes) {
    SiteChecker checker = new SiteChecker(Optional.of("https://d.example/"), Optional.empty());
    checker.accept(file("robots.txt", lines.replace(';', '\n')));
    assertThat(codes(checker.problems())).isEqualTo(codes);
  }

  @Test
  void keepingOneRobotOutIsFine() {
    String words = "User-agent: a\nDisallow: /\n\nUser-agent: *\nDisallow: /x\n";
    assertThat(problems("robots.txt", words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"id\":\"2\"|\"id\":\"1\"|same-id",
        "\"url\":null|\"url\":\"http://www.x.example/a/?utm_source=rss\"|duplicate-article",
        "\"path\":\"b.html\"|\"path\":\"a.html\"|same-page",
        "\"path\":\"b.html\"|\"path\":\"c.html\"|broken-link",
        "2024-06-20T08:00|2024-06-20T8:00|invalid-date",
        "2024-06-20T08:00|2027|future-date",
        "2024-06-20T08:00|1970-01-01T00:00:00Z|unlikely-date",
        "]|}|broken-json",
      })
  void findsWhatIsWrongWithTheDigest(String from, String to, String codes) {
    assertThat(DIGEST).contains(from);
    assertThat(codes(problems("digest.json", DIGEST.replace(from, to)))).isEqualTo(codes);
  }

  @Test
  void findsAnArticleThatTheSameSourceGivesTwice() {
    String text = "<div itemprop=\"articleBody\"><p>" + "这句话在两处是一样的。".repeat(12) + "</p></div>";
    String spaced = text.replace("的。", "的。 ");
    SiteChecker checker = checker("digest.json", DIGEST, text, spaced);
    assertThat(checker.problems())
        .extracting(p -> p.place().file() + " " + p.code())
        .containsExactly("a.html duplicate-article");
    String other = DIGEST.replaceFirst("(?s)(.*)\"slug\":\"x\"", "$1\"slug\":\"y\"");
    assertThat(checker("digest.json", other, text, spaced).problems())
        .as("a wire report in two papers")
        .isEmpty();
    String changed = spaced.replaceFirst("两处", "三处");
    assertThat(checker("digest.json", DIGEST, text, changed).problems()).isEmpty();
  }

  @Test
  void findsPagesThatGiveThemselvesOneAddress() {
    String canonical = "<link rel=\"canonical\" href=\"https://x.example/\">";
    assertThat(checker("digest.json", DIGEST, canonical, canonical).problems())
        .extracting(p -> p.place().file() + " " + p.code())
        .containsExactly("a.html same-canonical");
  }

  @Test
  void nothingThatXmlNamesIsFetchedOrExpanded() {
    String bomb =
        "<!DOCTYPE feed [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">"
            + "<!ENTITY c SYSTEM \"file:///etc/passwd\">]>"
            + ATOM.replace("<title>甲", "<title>&b;&c;");
    assertThat(problems("atom.xml", bomb).toString())
        .doesNotContain("aaaa")
        .doesNotContain("root:");
  }

  private static List<Problem> problems(String path, String text) {
    return checker(path, text, "", "").problems();
  }

  private static SiteChecker checker(String path, String text, String a, String b) {
    SiteChecker checker =
        new SiteChecker(Optional.empty(), Optional.of(Instant.parse("2026-11-22T12:00:00Z")));
    checker.accept(file(path, text));
    checker.accept(page("a.html", a));
    checker.accept(page("b.html", b));
    return checker;
  }

  private static OutputFile page(String path, String main) {
    return file(
        path,
        "<!doctype html><html lang=\"zh-Hans\"><title>题</title><main><h1>题</h1>"
            + main
            + "</main></html>");
  }

  private static OutputFile file(String path, String text) {
    return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String codes(List<Problem> problems) {
    return String.join(" ", problems.stream().map(Problem::code).toList());
  }
}
