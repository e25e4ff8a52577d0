package wenzhai.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown that says what the HTML said, to a CommonMark reader of others' making. */
class MarkdownTextTest {
  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer HTML = HtmlRenderer.builder().build();

  private static String back(String markdown) {
    return HTML.render(PARSER.parse(markdown)).replace("\n", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>一句<em>着重</em>的话，<strong>很重</strong>。</p>",
        "<p>符号 *星* _线_ `点` [括] &lt;b&gt; &amp;amp; \\ # 不变</p>",
        "<p># 不是标题</p>",
        "<p>- 不是列表</p>",
        "<p>1. 也不是</p>",
        "<p>2024) 也不是</p>",
        "<p>&gt; 不是引文</p>",
        "<p>=== 不是标题</p>",
        "<h2>小标题</h2><p>正文</p>",
        "<ul><li>一</li><li>二</li></ul>",
        "<ol start=\"3\"><li>三</li><li>四</li></ol>",
        "<ul><li><p>一</p><p>续</p></li><li><p>二</p></li></ul>",
        "<ul><li>外<ul><li>内</li></ul></li></ul>",
        "<blockquote><p>引文</p><p>两段</p></blockquote>",
        "<blockquote><ul><li>引里有列</li></ul></blockquote>",
        "<pre><code class=\"language-java\">if (a &lt; b) {  ```}</code></pre>",
        "<p>代码 <code>a`b</code> 在句中</p>",
        "<p><a href=\"https://example.org/a(b)?x=1&amp;y=2\">链接</a>后</p>",
        "<p><img src=\"a%20b.png\" alt=\"图[一]\" /></p>",
        "<p>一行<br />二行</p>",
        "<hr /><p>后</p>"
      })
  void whatAnotherReaderMakesOfItIsTheSame(String html) {
    String expected = html.replace("<br />", "<br />");
    assertThat(normal(back(MarkdownText.of(html, 0)))).isEqualTo(normal(expected));
  }

  private static String normal(String html) {
    var document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    document.select("pre code").forEach(code -> code.text(code.wholeText().strip()));
    return document.body().html().replaceAll("\\s+", " ").replace("> <", "><");
  }

  @Test
  void emphasisThatMarksCannotSayIsSaidByTags() {
    assertThat(MarkdownText.of("<p>说<strong>“重点”</strong>在此</p>", 0))
        .isEqualTo("说<strong>“重点”</strong>在此");
  }

  @Test
  void headingsAreLoweredButNotBelowTheSixth() {
    assertThat(MarkdownText.of("<h2>甲</h2><h6>乙</h6>", 2)).isEqualTo("#### 甲\n\n###### 乙");
  }

  @Test
  void aPlainTableIsGfmAndAnyOtherStaysHtml() {
    assertThat(
            MarkdownText.of(
                "<table><tr><th>年</th><th>a|b</th></tr><tr><td>2023</td><td>5</td></tr></table>",
                0))
        .isEqualTo("| 年 | a\\|b |\n| --- | --- |\n| 2023 | 5 |");
    assertThat(
            MarkdownText.of(
                "<table><tr><td colspan=\"2\">甲</td></tr>\n\n<tr><td>乙</td><td>丙</td></tr></table>",
                0))
        .startsWith("<table>")
        .contains("甲", "乙", "丙")
        .doesNotContain("\n\n");
  }

  @Test
  void noWordIsLost() {
    String html =
        "<div>散<p>段</p>尾</div><dl><dt>词</dt><dd>义</dd></dl><details><summary>要</summary><p>里</p></details>"
            + "<figure><img src=\"x.png\" alt=\"替\"><figcaption>说明</figcaption></figure>"
            + "<ruby>漢<rt>han</rt></ruby><p>H<sub>2</sub>O <q>引</q> <time datetime=\"2024\">年</time></p>";
    String text = MarkdownText.of(html, 0);
    assertThat(text)
        .contains(List.of("散", "段", "尾", "词", "义", "要", "里", "替", "说明", "漢", "han", "引", "年"));
  }
}
