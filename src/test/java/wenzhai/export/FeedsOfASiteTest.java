package wenzhai.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import wenzhai.Built;

/** Every feed of whole sites, by the rules of those who read them. */
class FeedsOfASiteTest {
  private static final String BASE = "https://digest.example/some/path/";

  @TempDir Path temp;

  private SortedMap<String, byte[]> site(Path content, String base) {
    Path output = temp.resolve("site" + base.length());
    Built built =
        base.isEmpty()
            ? Built.site(content, output)
            : Built.site(content, output, "--base-url", base);
    assertThat(built.code()).as(built.err()).isZero();
    return Built.files(output);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", BASE})
  void everyFeedOfTheDemonstrationKeepsTheRules(String base) throws Exception {
    Map<String, List<String>> broken = new TreeMap<>();
    int feeds = 0;
    SortedMap<String, byte[]> files = site(Path.of("content"), base);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      String address = base.isEmpty() ? "" : base + file.getKey();
      if (file.getKey().endsWith("atom.xml")) {
        broken.put(file.getKey(), FeedRules.atom(file.getValue(), address));
        var read =
            new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(file.getValue())));
        assertThat(read.getEntries()).as(file.getKey()).isNotEmpty();
        feeds++;
      } else if (file.getKey().endsWith("feed.json")) {
        broken.put(file.getKey(), FeedRules.json(file.getValue(), address));
        feeds++;
      }
    }
    assertThat(broken.keySet())
        .contains("atom.xml", "feed.json", "lists/first-steps.atom.xml")
        .contains("lists/first-steps.feed.json");
    assertThat(feeds).isGreaterThan(8);
    assertThat(broken).allSatisfy((path, rules) -> assertThat(rules).as(path).isEmpty());
  }

  @Test
  void theRulesFindWhatIsBroken() throws Exception {
    String feed =
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh"><id>x</id><title>题</title>
        <updated>2024-06-21 10:00</updated><author><name>甲</name></author>
        <link rel="self" type="application/atom+xml" href="a.xml"/></feed>
        """;
    assertThat(FeedRules.atom(feed.getBytes(StandardCharsets.UTF_8), BASE + "atom.xml"))
        .containsExactly(
            "x: id is no IRI", "x: no time: 2024-06-21 10:00", "x: relative link", "x: self");
    String json =
        """
        {"version":"https://jsonfeed.org/version/1.1","title":"题","items":[{"id":"1","author":null,
        "content_html":"<a href='b.html' onclick='x'>甲</a>"}]}
        """;
    assertThat(FeedRules.json(json.getBytes(StandardCharsets.UTF_8), ""))
        .containsExactly("1: unknown author", "1: null author", "1: href=b.html", "1: onclick=x");
  }

  @Test
  void aListsFeedIsInItsOrderWithTheCuratorsWordsAndItsOwnDateForWhatHasNone() {
    Path content = temp.resolve("content");
    Built.write(content.resolve("articles/a.md"), "---\ntitle: 甲\ndate: 2024-06-21\n---\n甲的正文。\n");
    Built.write(content.resolve("articles/b.md"), "---\ntitle: 乙\n---\n乙的正文。\n");
    Built.write(content.resolve("articles/b.yml"), "note: 旁注 <b>\n");
    Built.write(
        content.resolve("lists/way.md"),
        "---\ntitle: 路\nsummary: 两篇\ndate: 2024-07\n---\n- [乙](b.md) 先读，再读[甲](a.md)。\n"
            + "- [甲](a.md)\n\n  后读，见[乙](b.md)。\n");
    SortedMap<String, byte[]> files = site(content, BASE);
    JsonNode feed = JsonMapper.builder().build().readTree(files.get("lists/way.feed.json"));

    assertThat(feed.get("title").asString()).startsWith("路 – ");
    assertThat(feed.get("description").asString()).isEqualTo("两篇");
    assertThat(feed.get("home_page_url").asString()).isEqualTo(BASE + "lists/way.html");
    List<String> titles = new ArrayList<>();
    feed.get("items").forEach(item -> titles.add(item.get("title").asString()));
    assertThat(titles).containsExactly("乙", "甲");
    JsonNode first = feed.get("items").get(0);
    assertThat(first.get("date_published").asString()).isEqualTo("2024-07-01T00:00:00Z");
    assertThat(first.get("content_html").asString())
        .startsWith("<aside><p>旁注 &lt;b&gt;</p></aside>\n<aside>")
        .contains("先读，再读", "<p>乙的正文。</p>");
    assertThat(feed.get("items").get(1).get("content_html").asString())
        .contains("后读，见<a href=\"" + BASE + "articles/");
    String atom = new String(files.get("lists/way.atom.xml"), StandardCharsets.UTF_8);
    assertThat(atom.indexOf("乙的正文")).isBetween(1, atom.indexOf("甲的正文"));
  }

  @Test
  void whatIsSaidOfOneArticleLeavesTheTimesOfTheOthersAlone() {
    Path content = temp.resolve("content");
    Built.write(content.resolve("articles/a.md"), "---\ntitle: 甲\ndate: 2024-06-21\n---\n甲的正文。\n");
    String before = updated(site(content, BASE));
    Built.write(content.resolve("site.yml"), "title: 换了名字\n");
    Built.write(content.resolve("articles/b.md"), "---\ntitle: 乙\ndate: 2024-06-20\n---\n乙。\n");
    assertThat(updated(site(content, BASE))).isEqualTo(before);
  }

  private static String updated(SortedMap<String, byte[]> files) {
    String atom = new String(files.get("atom.xml"), StandardCharsets.UTF_8);
    return atom.substring(atom.indexOf("<updated>"), atom.indexOf("</updated>"));
  }
}
