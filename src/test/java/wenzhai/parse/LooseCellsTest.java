package wenzhai.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LooseCellsTest {
  private static Element tree(String html) {
    return Parsing.parse("[水车](https://news.example/a)\n------\n\n" + html).body();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>前文</p><tr><td>一</td><td>二</td></tr><tr><td>三</td><td>四</td></tr><p>后文</p>",
        "<p>前文</p><tbody><tr><td>一</td><td>二</td></tr><tr><td>三</td><td>四</td></tr></tbody><p>后文</p>",
        "<p>前文</p>\n<tr>\n <td>\n一\n</td>\n <td>二</td>\n</tr>\n<tr><td>三</td><td>四</td></tr>\n<p>后文</p>",
        "<p>前文</p><TR><TD>一<TD>二<TR><TD>三<TD>四</TR><p>后文</p>",
        "<div><p>前文</p><tr><td><p>一</p></td><td><b>二</b></td></tr><tr><td>三</td><td>四</div><p>后文</p>",
        "<p>前文</p><tr><td>一</td><td>二</td></tr><tr><td>三</td><td>四</td></tr></table><p>后文</p>",
      })
  void rows_without_a_table_get_one_and_end_where_the_text_goes_on(String html) {
    Element body = tree(html);
    assertThat(body.select("table")).hasSize(1);
    assertThat(body.select("table tr")).hasSize(2);
    assertThat(body.select("td").eachText()).containsExactly("一", "二", "三", "四");
    assertThat(body.select("p").eachText()).contains("前文", "后文");
    assertThat(body.select("table").text()).doesNotContain("前文", "后文");
  }

  @Test
  void text_between_two_runs_stays_between_them() {
    Element body = tree("<td>一</td><td>二</td>中间的话<td>三</td>");
    assertThat(body.select("table")).hasSize(2);
    assertThat(body.text()).isEqualTo("一 二 中间的话 三");
    assertThat(body.select("table").text()).doesNotContain("中间的话");
  }

  @Test
  void a_whole_table_stays_as_it_is_even_in_a_loose_cell() {
    String whole = "<table><tbody><tr><td>一</td></tr></tbody></table>";
    assertThat(LooseCells.wrapped(whole)).isEqualTo(whole);
    Element body = tree("<tr><td>外" + whole + "</td><td>二</td></tr><p>后文</p>");
    assertThat(body.select("table")).hasSize(2);
    assertThat(body.select("table table td").text()).isEqualTo("一");
    assertThat(body.select("p").text()).isEqualTo("后文");
  }

  @Test
  void words_that_only_look_like_cells_are_left_alone() {
    String text = "<p>a <track> 与 <tdx> 和 <b>tr</b></p>";
    assertThat(LooseCells.wrapped(text)).isEqualTo(text);
  }

  @Test
  void many_loose_cells_take_time_only_for_their_length() {
    String many = "<tr><td>一<td>二".repeat(100_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertThat(LooseCells.wrapped(many)).startsWith("<table><tr>"));
    String open = "<td>" + "<b>".repeat(200_000) + "</i>".repeat(200_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(LooseCells.wrapped(open)).isNotEmpty());
  }

  @Test
  void listings_whose_lines_are_elements_keep_their_lines() {
    Element body =
        tree("<pre><code>ls a</code><code>cd b</code><code>rm c\n</code><code>pwd</code></pre>");
    assertThat(body.select("pre").first().wholeText()).isEqualTo("ls a\ncd b\nrm c\npwd");
  }

  @Test
  void a_tag_that_only_browsers_understand_is_one() {
    Element body =
        tree(
            "<div><p>文</p></div>\n<hr>\n<a href=\"https://news.example/b\",target=\"_blank\">另一页</a>\n");
    assertThat(body.select("a").attr("href")).isEqualTo("https://news.example/b");
    assertThat(body.text()).doesNotContain("href");
  }
}
