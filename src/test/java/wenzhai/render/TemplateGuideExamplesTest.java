package wenzhai.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenzhai.Built;
import wenzhai.house.Document;
import wenzhai.model.ImagePolicy;
import wenzhai.model.Language;

/** What the template author's guide shows is what happens. */
class TemplateGuideExamplesTest {
  private final Document guide = Document.read(Path.of("templates/README.md"));

  private static final String ARTICLE =
      """
      ---
      title: 一篇
      date: 2024-06-21
      source: 北岸日报
      ---
      码头上没有人挥手，船长把航行日志翻到最后一页，写下当天的气温和风向，然后合上本子，走回驾驶台。

      冰情预报每六小时更新一次，用的是四颗卫星和两座岸基雷达，偶尔也靠渔民打来的电话。
      """;

  @TempDir Path temp;

  @Test
  void theExampleBuildsAndHasNothingWrong() {
    Path theme = temp.resolve("my-theme");
    for (Document.Fence example : examples()) {
      Built.write(theme.resolve(fileOf(example)), example.text());
    }
    assertThat(examples()).hasSizeGreaterThan(2);
    Path content = temp.resolve("content");
    Built.write(content.resolve("articles/one.md"), ARTICLE);
    Built.write(content.resolve("pages/method.md"), "# 收录方法\n\n每篇都注明出处。\n");
    Path site = temp.resolve("site");

    Built built = build(content, theme, site);

    assertThat(built.err()).isEmpty();
    assertThat(built.code()).isZero();
    Map<String, byte[]> files = Built.files(site);
    String style = only(files.keySet(), "assets/essay-.*\\.css");
    assertThat(text(files, "index.html")).contains(">头版</a>").doesNotContain(style);
    assertThat(text(files, "method.html")).contains("<link rel=\"stylesheet\" href=\"" + style);
    assertThat(text(files, "index.html")).doesNotContain("footer.rights").contains("文摘 · ");
    Built checked = Built.run("check", "--output", site.toString());
    assertThat(checked.code()).as(checked.out() + checked.err()).isZero();
  }

  @Test
  void theErrorReadsAsShown() {
    Path theme = temp.resolve("my-theme");
    Built.write(theme.resolve("about.peb"), "<p>\n{{ titel }}\n");
    Path content = temp.resolve("content");
    Built.write(content.resolve("one.md"), ARTICLE);

    Built built = build(content, theme, temp.resolve("site"));

    String shown = only(fences("text"), "my-theme/.*");
    assertThat(built.code()).isEqualTo(1);
    assertThat(built.err().replace('\\', '/').replace(temp.toString().replace('\\', '/') + "/", ""))
        .startsWith("error: " + shown.strip());
  }

  @Test
  void thePolicyIsTheOneThatPagesHave() {
    Layers layers = new Layers(List.of(new ClasspathTemplates()));
    Assets ours = Assets.open(layers, Words.open(layers, Language.ENGLISH));
    assertThat(only(fences("text"), "default-src .*").strip())
        .isEqualTo(ours.policy(ImagePolicy.LOCAL, List.of()));
    assertThat(guide.codes()).contains("script-src 'self' file:", "font-src 'self' file:");
  }

  @Test
  void theGuideIsNoPartOfASite() {
    Path content = temp.resolve("content");
    Built.write(content.resolve("one.md"), ARTICLE);
    Path site = temp.resolve("site");

    assertThat(build(content, Path.of("templates"), site).code()).isZero();

    String title = guide.text().lines().findFirst().orElseThrow().substring(2);
    Map<String, byte[]> files = Built.files(site);
    assertThat(files.keySet()).noneMatch(path -> path.toLowerCase(Locale.ROOT).contains("readme"));
    assertThat(files.keySet()).allMatch(path -> !text(files, path).contains(title));
  }

  private static Built build(Path content, Path theme, Path site) {
    return Built.run(
        "build",
        "--no-cache",
        "--content",
        content.toString(),
        "--templates",
        theme.toString(),
        "--output",
        site.toString());
  }

  /** The blocks of the guide that are files of a theme. */
  private List<Document.Fence> examples() {
    return guide.fences().stream().filter(fence -> fence.info().contains(" ")).toList();
  }

  private static String fileOf(Document.Fence example) {
    return example.info().substring(example.info().indexOf(' ') + 1);
  }

  private List<String> fences(String info) {
    return guide.fences().stream()
        .filter(fence -> fence.info().equals(info))
        .map(Document.Fence::text)
        .toList();
  }

  private static String only(Iterable<String> texts, String pattern) {
    List<String> matching = new ArrayList<>();
    for (String text : texts) {
      if (text.strip().matches(pattern)) {
        matching.add(text);
      }
    }
    assertThat(matching).as(pattern).hasSize(1);
    return matching.get(0);
  }

  private static String text(Map<String, byte[]> files, String path) {
    return new String(files.get(path), StandardCharsets.UTF_8);
  }
}
