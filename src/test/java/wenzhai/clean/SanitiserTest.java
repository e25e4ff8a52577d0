package wenzhai.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SanitiserTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<div>甲<div>乙</div>丙</div> | <p>甲</p><p>乙</p><p>丙</p>",
        "甲<br><br>乙<br>丙 | <p>甲</p><p>乙<br>丙</p>",
        "<p>甲<b>乙<br><br>丙</b>丁</p> | <p>甲<b>乙</b></p><p><b>丙</b>丁</p>",
        "<b><p>甲</p><p>乙</p></b> | <p><b>甲</b></p><p><b>乙</b></p>",
        "<a href='https://a.example/'><h2>甲</h2>乙</a> | <h2><a href=\"https://a.example/\""
            + " rel=\"noopener noreferrer\">甲</a></h2><p><a href=\"https://a.example/\""
            + " rel=\"noopener noreferrer\">乙</a></p>",
        "<li>甲</li><li>乙</li>丙 | <ul><li>甲</li><li>乙</li></ul><p>丙</p>",
        "<ul>甲<li>乙</li><ul><li>丙</li></ul></ul> | <ul><li>甲</li><li>乙</li><li><ul><li>丙</li></ul></li></ul>",
        "<ul><li>甲<br><br>乙</li></ul> | <ul><li><p>甲</p><p>乙</p></li></ul>",
        "<ul><li><div>甲</div><div>乙</div></li></ul> | <ul><li>甲<br>乙</li></ul>",
        "<table><tr><td>甲<td>乙</table> | <table><tbody><tr><td>甲</td><td>乙</td></tr></tbody></table>",
        "<p>&nbsp;</p><p>甲 &nbsp;</p><div><span></span></div> | <p>甲</p>",
        "<span><em> </em></span><p><strong>甲   </strong></p> | <p><strong>甲</strong></p>",
        "<h1>甲</h1><h3><div>乙</div></h3> | <h2>甲</h2><h3>乙</h3>",
        "<pre>\\n  甲\\n\\n  乙</pre> | <pre>  甲\\n\\n  乙</pre>",
        "<blockquote>甲<p>乙</p></blockquote> | <blockquote><p>甲</p><p>乙</p></blockquote>",
        "<dl><dt>甲<dd>乙<dd>丙</dl> | <dl><dt>甲</dt><dd>乙</dd><dd>丙</dd></dl>",
        "<b>甲<b>乙</b></b> | <p><b>甲乙</b></p>",
        "<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby> | <p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby></p>",
        "<x-widget>甲<y-z></y-z></x-widget> | <p>甲</p>",
        "<p>甲<script>alert(1)</script>乙</p><style>p{}</style> | <p>甲乙</p>",
      })
  void writes_a_well_formed_tree(String dirty, String clean) {
    assertThat(sanitised(dirty.replace("\\n", "\n"))).isEqualTo(clean.replace("\\n", "\n"));
  }

  @Test
  void joins_lines_between_han_and_keeps_a_blank_between_words() {
    assertThat(sanitised("<p>\n  曾推荐\n  <a href='https://a.example/'>\n 软件\n</a>\n。two\nwords</p>"))
        .isEqualTo(
            "<p>曾推荐<a href=\"https://a.example/\" rel=\"noopener noreferrer\">软件</a>。two words</p>");
  }

  @Test
  void drops_characters_that_xml_forbids_or_that_turn_direction() {
    assertThat(sanitised("<p>甲\u202e乙\u2066丙\u0001\ufffe丁\ud83d\ude00</p>"))
        .isEqualTo("<p>甲乙丙丁\ud83d\ude00</p>");
  }

  @Test
  void prefixes_the_names_that_the_article_links_to_and_drops_all_others() {
    assertThat(
            sanitised(
                "<p id=top>甲<sup><a href='#note' id=back>1</a></sup></p><p id=note>乙 <a"
                    + " href='#back'>回</a><a href='#nowhere'>空</a></p>"))
        .isEqualTo(
            "<p>甲<sup id=\"a-back\"><a href=\"#a-note\">1</a></sup></p><p id=\"a-note\">乙 <a"
                + " href=\"#a-back\">回</a>空</p>");
  }

  private static String sanitised(String html) {
    return Sample.of(html).rules().body();
  }
}
