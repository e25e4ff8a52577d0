package wenzhai.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenzhai.model.Problems;

class MarkdownTest {
  private static String html(String text) {
    return new BodyTree().of(new Body.Markup(text, 1), "a.md", new Problems()).html().strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "这是**“重点”**内容 => 这是<strong>“重点”</strong>内容",
        "**美国之音(VOA)**报道 => <strong>美国之音(VOA)</strong>报道",
        "他说**你好。**然后 => 他说<strong>你好。</strong>然后",
        "他说*你好。*然后 => 他说<em>你好。</em>然后",
        "《**书名**》与**《书名》**的 => 《<strong>书名</strong>》与<strong>《书名》</strong>的",
        "這是**「引號」**，**（括號）**。 => 這是<strong>「引號」</strong>，<strong>（括號）</strong>。",
        "**标题：**正文 => <strong>标题：</strong>正文",
        "第**3**次，增长**5%**以上 => 第<strong>3</strong>次，增长<strong>5%</strong>以上",
        "***又粗又斜。***之后 => <em><strong>又粗又斜。</strong></em>之后",
        "2 * 3 * 4 等于 => 2 * 3 * 4 等于",
        "日本語の**「強調」**です => 日本語の<strong>「強調」</strong>です",
        "한국어**(강조)**는 => 한국어<strong>(강조)</strong>는"
      })
  void readsEmphasisBetweenChineseCharacters(String markdown, String expected) {
    assertThat(html(markdown)).isEqualTo("<p>" + expected + "</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a *b* **c** ***d*** e",
        "snake_case_name and _emphasis_ here",
        "a * b * c",
        "**not closed",
        "foo*bar*baz",
        "*(**foo**)*",
        "a*\"foo\"*",
        "** is not an empty emphasis",
        "# Title #\n\ntext\n\n- one\n- two\n\n    inside\n\n1. a\n2. b",
        "> quote\ncontinued\n\n---\n\n[link](/u \"t\") ![img](/i.png)",
        "`code **not bold**` and\n\n```\nfence\n    four\n```\n\nend",
        "text\n\n    indented code\n\ntext",
        "[ref]\n\n[ref]: /url",
        "a<br>b <b>c</b> &amp; &copy; \\*literal\\*",
        "Setext\n======\n\nSecond\n------\n\npara"
      })
  void readsOtherMarkdownAsCommonMarkDoes(String markdown) {
    String reference =
        HtmlRenderer.builder()
            .build()
            .render(org.commonmark.parser.Parser.builder().build().parse(markdown));
    assertThat(squeezed(html(markdown))).isEqualTo(squeezed(BodyTree.parse(reference).html()));
  }

  private static String squeezed(String html) {
    return html.replaceAll(">\\s+<", "><").strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "见https://a.example/x。中文 => 见<a href=\"https://a.example/x\">https://a.example/x</a>。中文",
        "（https://a.example/x） => （<a href=\"https://a.example/x\">https://a.example/x</a>）",
        "(https://a.example/x_(y)) => (<a href=\"https://a.example/x_(y)\">https://a.example/x_(y)</a>)",
        "https://a.example/a_b_c*d*e，后文 => <a href=\"https://a.example/a_b_c*d*e\">https://a.example/a_b_c*d*e</a>，后文",
        "See https://a.example/x. Then => See <a href=\"https://a.example/x\">https://a.example/x</a>. Then",
        "`https://a.example/x` => <code>https://a.example/x</code>",
        "[文字](https://a.example/x) => <a href=\"https://a.example/x\">文字</a>",
        "xhttps://a.example => xhttps://a.example",
        "https:// 之后 => https:// 之后",
        "<https://a.example/x> => <a href=\"https://a.example/x\">https://a.example/x</a>"
      })
  void makesLinksOfBareAddressesUpToChineseAndClosingMarks(String markdown, String expected) {
    assertThat(html(markdown)).isEqualTo("<p>" + expected + "</p>");
  }

  @Test
  void readsTablesStrikethroughAndFootnotes() {
    String html = html("| 国家 | 数量 |\n| --- | ---: |\n| 甲 | 3 |\n\n~~旧~~新[^1]\n\n[^1]: 脚注的文字。\n");
    assertThat(html).contains("<table>", "<td align=\"right\">3</td>", "<del>旧</del>", "脚注的文字。");
  }

  @Test
  void makesACaptionOfTheTitleOfAPictureThatStandsAlone() {
    assertThat(html("![图](x.svg \"说 <b>明</b>\")\n\n后文。"))
        .isEqualTo(
            "<figure><img src=\"x.svg\" alt=\"图\" title=\"说 &lt;b&gt;明&lt;/b&gt;\"><figcaption>说 &lt;b&gt;明&lt;/b&gt;"
                + "</figcaption></figure>\n<p>后文。</p>");
    assertThat(html("前![图](x.svg \"题\")")).doesNotContain("figure");
    assertThat(html("![图](x.svg)")).doesNotContain("figure");
  }

  @Test
  void keepsIndentedCodeInPureMarkdownAndFencesEverywhere() {
    assertThat(html("一段文字。\n\n    int x = 1;\n\n又一段。")).contains("<pre><code>int x = 1;");
    assertThat(html("<div>框</div>\n\n```\n<b>代码</b>\n    缩进\n```\n"))
        .contains("<pre><code>&lt;b&gt;代码&lt;/b&gt;\n    缩进");
  }

  @Test
  void takesIndentedHtmlForNoCodeHoweverManyBlankLinesItHas() {
    String page =
        """
        <section>
            <div>

                <p>

                    第一段的文字在这里。

                </p>


                    第二段没有标签。

                <ul>

                    <li>一项</li>

                </ul>
            </div>
        </section>
        """;
    assertThat(html(page)).doesNotContain("<pre", "<code").contains("第一段的文字在这里。", "<li>一项</li>");
    String mixed = "## 小标题\n\n**重点**在此。\n\n" + page + "\n    缩进的一行。\n\n最后*一段*。";
    assertThat(html(mixed))
        .doesNotContain("<pre", "<code")
        .contains("<h2>小标题</h2>", "<strong>重点</strong>", "第二段没有标签。", "缩进的一行。", "<em>一段</em>");
  }

  @Test
  void goesStraightToHtmlWhenThereIsNoMarkdown() {
    String body = "<div><p>价格是 2*3*4，_不是_ 斜体。</p>\n\n<p>`x`</p></div>";
    assertThat(html(body)).isEqualTo(body);
  }

  @Test
  void readsMarkdownBetweenTheTagsOfAContainer() {
    assertThat(html("<div class=\"box\">\n\n这是**重点**。\n\n</div>\n"))
        .contains("<div class=\"box\">", "<p>这是<strong>重点</strong>。</p>");
  }

  @Test
  void endsHtmlThatNobodyClosesWhereTextBegins() {
    String html = html("<span class=\"x\">\n\n## 标题\n\n文字**重**。\n");
    assertThat(html).contains("<h2>标题</h2>", "<strong>重</strong>");
  }

  @Test
  void keepsWhatFollowsACommentThatNobodyCloses() {
    assertThat(html("<p>前</p><!-- 忘了\n<p>后</p>")).contains("前", "后");
  }

  @Test
  void takesLineBreaksOfChineseForWhatTheyMean() {
    assertThat(html("第一段说的是这件事情的经过，文字足够长。\n第二段说的是另一件事情，文字也足够长。"))
        .isEqualTo("<p>第一段说的是这件事情的经过，文字足够长。</p>\n<p>第二段说的是另一件事情，文字也足够长。</p>");
    assertThat(html("床前的光\n地上的霜\n举头看看")).contains("床前的光<br>", "地上的霜<br>");
    assertThat(html("编辑器按照宽度把一个段落折成了好几行字每一行都差不多\n" + "长短于是换行在这里什么也不是读者不该在字与字之间看见\n空格才对。"))
        .doesNotContain("\n", "<br>", " ");
    assertThat(html("English lines\nare joined")).isEqualTo("<p>English lines\nare joined</p>");
  }

  @Test
  void readsNothingAsTemplateCode() {
    Matcher braces =
        Pattern.compile("\\{\\{ 1 \\+ 1 \\}\\}.*\\{% if x %\\}")
            .matcher(html("价格 {{ 1 + 1 }} 与 {% if x %} 原样保留"));
    assertThat(braces.find()).isTrue();
  }

  @Test
  void capitalsThatTakeJavaLongAreReadAsAllOthersAre() {
    String text = "**Σ** [İ](Σ \"Σ\") [甲][ΣΑΣ]\n\n[ΣΑΣ]: İ\n";
    assertThat(new Markdown(true).toHtml(text))
        .contains("<strong>Σ</strong>", "<a href=\"Σ\" title=\"Σ\">İ</a>", "<a href=\"İ\">甲</a>");
    StringBuilder all = new StringBuilder(text);
    for (char c = '\ue000'; c <= '\uf8ff'; c++) {
      all.append(c);
    }
    assertThat(new Markdown(true).toHtml(all.toString()))
        .contains("<strong>σ</strong>", "\ue000", "\uf8ff");
  }

  @Test
  void aLabelOfManyCapitalsTakesNoLongTime() {
    String label = "Σ.".repeat(50_000) + "İ".repeat(50_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertThat(new Markdown(true).toHtml("[甲][" + label + "]\n\n[" + label + "]: x\n"))
                .contains("甲"));
  }
}
