package wenzhai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import wenzhai.Built;

/**
 * Pages as well-known outlets and clippers write them, filled with words of our own: {@code
 * saved-pages/FILE} must become {@code saved-pages/expected/FILE.txt}; {@code -Dgolden=update}
 * writes that anew.
 */
class SavedPagesTest {
  private static final Path PAGES = Path.of("src", "test", "resources", "saved-pages");

  @TempDir Path output;

  @Test
  void the_article_is_all_that_is_left_of_a_saved_page() throws IOException {
    Path content = output.resolve("content");
    for (Map.Entry<String, byte[]> page : Built.files(PAGES).entrySet()) {
      if (!page.getKey().startsWith("expected/")) {
        Built.write(content.resolve(page.getKey()), page.getValue());
      }
    }
    Path site = output.resolve("site");
    assertThat(Built.site(content, site).code()).isZero();
    JsonNode digest = JsonMapper.shared().readTree(site.resolve("digest.json").toFile());
    JsonNode entries = digest.isArray() ? digest : digest.get("articles");
    Map<String, String> got = new TreeMap<>();
    for (JsonNode entry : entries) {
      got.put(entry.get("file").asString(), shown(entry, site));
    }
    assertThat(got).hasSize(33);
    for (Map.Entry<String, String> page : got.entrySet()) {
      Path expected = PAGES.resolve("expected").resolve(page.getKey() + ".txt");
      if ("update".equals(System.getProperty("golden"))) {
        Built.write(expected, page.getValue());
      }
      assertThat(page.getValue()).as(page.getKey()).isEqualTo(Files.readString(expected));
    }
  }

  private static String shown(JsonNode entry, Path site) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String field : List.of("title", "url", "published", "authors", "translator", "wire")) {
      lines.add(field + ": " + entry.get(field));
    }
    lines.add("source: " + entry.get("source").get("slug"));
    lines.add("lead: " + entry.get("leadImage"));
    Element body =
        Jsoup.parse(site.resolve(entry.get("path").asString()).toFile(), "UTF-8")
            .selectFirst("[itemprop=articleBody]");
    for (Element block : body.children()) {
      lines.add("<" + block.normalName() + "> " + block.text());
    }
    return String.join("\n", lines) + "\n";
  }
}
