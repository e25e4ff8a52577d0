package wenzhai.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wenzhai.model.Language;
import wenzhai.model.Problems;

class CuratorPagesTest {
  @Test
  void takesTitleAndLanguageFromFrontMatter() {
    CuratorPages.RawPage page =
        CuratorPages.parse(
            Parsing.file("pages/about.md", "---\ntitle: 关于\nlang: zh-CN\n---\n\n这是**文摘**。\n"),
            new Problems());
    assertThat(page.slug()).isEqualTo("about");
    assertThat(page.title()).isEqualTo("关于");
    assertThat(page.language()).contains(Language.ZH_HANS);
    assertThat(page.body().html().strip()).isEqualTo("<p>这是<strong>文摘</strong>。</p>");
  }

  @Test
  void takesTheFirstHeadingForTheTitleAndOutOfTheBody() {
    CuratorPages.RawPage page =
        CuratorPages.parse(
            Parsing.file("pages/help.md", "# How to read\n\n## First\n\nText.\n"), new Problems());
    assertThat(page.title()).isEqualTo("How to read");
    assertThat(page.language()).isEmpty();
    assertThat(page.body().select("h1")).isEmpty();
    assertThat(page.body().select("h2").text()).isEqualTo("First");
  }

  @Test
  void keepsALaterHeadingWhenTextStandsAboveIt() {
    CuratorPages.RawPage page =
        CuratorPages.parse(
            Parsing.file("pages/notes.md", "先有一段。\n\n## 后有标题\n\n又一段。\n"), new Problems());
    assertThat(page.title()).isEqualTo("notes");
    assertThat(page.body().select("h2").text()).isEqualTo("后有标题");
  }
}
