package wenzhai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenzhai.Built;

/** An article in two files has one page, and the report says of the other file why it has none. */
class SameArticleTwiceTest {
  @TempDir Path temp;

  private void collect(String file, String address, String text) {
    Built.write(
        temp.resolve("content").resolve(file),
        "---\ntitle: 渡口重开之日\nfrom: " + address + "\ndate: 2024-05-01\n---\n<p>" + text + "</p>\n");
  }

  @Test
  void theFullerOneHasThePage() throws Exception {
    String text = "渡船停了三天，船工们坐在岸边补网，说起从前涨水的年月。第四天一早，上游来了电话，说闸门已经放下。";
    collect("short.md", "https://paper.example/2024/old-ferry-opens?utm_source=rss", text);
    collect(
        "full.md", "https://paper.example/2024/old-ferry-opens", text + "午后，第一班船离岸，载着三头羊和一位新娘。");
    Path report = temp.resolve("report.jsonl");
    Built built =
        Built.site(
            temp.resolve("content"), temp.resolve("site"), "--report", report.toString(), "--json");
    assertThat(built.code()).as(built.err()).isZero();
    assertThat(built.out()).contains("\"articles\":1", "\"code\":\"duplicate\"");
    assertThat(Files.readAllLines(report, StandardCharsets.UTF_8))
        .satisfiesExactly(
            full -> assertThat(full).contains("\"file\":\"full.md\"", "\"reason\":null"),
            other ->
                assertThat(other)
                    .contains("\"file\":\"short.md\"", "\"path\":null", "\"reason\":\"duplicate\"")
                    .contains("the same article as full.md"));
    assertThat(Built.files(temp.resolve("site")).keySet())
        .filteredOn(path -> path.startsWith("articles/") && !path.contains("changes"))
        .containsExactly("articles/2024-05-01-old-ferry-opens.html");
  }

  @Test
  void strictnessCountsIt() {
    collect("a.md", "https://paper.example/2024/old-ferry-opens", "渡船停了三天，船工们坐在岸边补网，说起从前涨水的年月。");
    collect("b.md", "https://paper.example/2024/old-ferry-opens", "渡船停了三天，船工们坐在岸边补网，说起从前涨水的年月。");
    Built built = Built.site(temp.resolve("content"), temp.resolve("site"), "--strict");
    assertThat(built.code()).isEqualTo(1);
    assertThat(built.err()).contains("b.md:1:1: warning: it is the same article as a.md");
  }
}
