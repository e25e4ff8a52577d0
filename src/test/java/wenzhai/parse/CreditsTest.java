package wenzhai.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenzhai.model.Metadata;

/** Who wrote and who translated an article, where only its text says so. */
class CreditsTest {
  private static final String PROSE =
      "<p>河边的水车整夜都在转动，守夜的人把灯挂在柳树上，等着清早的第一班渡船从雾里出来，把一筐一筐的菜运到对岸的集市去卖。</p>";

  private static Metadata read(String... paragraphs) {
    StringBuilder text = new StringBuilder("[水车](https://news.example/a)\n------\n\n");
    for (String paragraph : paragraphs) {
      text.append(paragraph.startsWith("<") ? paragraph : "<p>" + paragraph + "</p>");
    }
    return Parsing.parse(text.toString()).metadata();
  }

  @ParameterizedTest
  @CsvSource({
    "翻译：Mary Ann Reed, Mary Ann Reed",
    "翻译：Mary Reed 校对：林小舟, Mary Reed",
    "译者：林小舟 陈一帆, 林小舟、陈一帆",
    "（译者：林小舟）, 林小舟",
    "翻译：林小舟 责任编辑：陈一帆, 林小舟",
  })
  void a_translators_whole_name_is_read(String line, String name) {
    assertThat(read(PROSE, PROSE, line).translator()).contains(name);
  }

  @Test
  void a_translator_is_found_between_the_authors_life_and_the_link_to_the_original() {
    Metadata metadata =
        read(
            PROSE,
            "<p>Ann Lee住在河边。<br/>翻译：Mary Reed<br/><a href=\"https://news.example/en\">点击查看本文英文版。</a></p>");
    assertThat(metadata.translator()).contains("Mary Reed");
  }

  @ParameterizedTest
  @CsvSource({
    "河边电台记者林小舟华盛顿报道    责编：陈一帆, 林小舟",
    "河边电台记者林舟北京报道, 林舟",
    "本台记者林小舟、陈一帆综合报道 责编：周五, 林小舟 陈一帆",
    "记者：林小舟 责编：陈一帆, 林小舟",
    "记者：林小舟  责编：陈一帆、周五  网编：吴六, 林小舟",
    "（本文原载于《水车》。作者：林小舟 陈一帆）, 林小舟 陈一帆",
    "文中人名皆为化名。作者：林小舟 陈一帆 周五。, 林小舟 陈一帆 周五",
  })
  void a_closing_credit_names_the_authors(String line, String names) {
    assertThat(read(PROSE, PROSE, PROSE, line).authors()).containsExactly(names.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ul><li><b><a href=\"https://news.example/b\">前驻城记者：水车改变了河边的一切</a></b></li></ul>",
        "<p>记者：您以后还会再去河边吗</p>",
        "<p>记者：是的。</p>",
        "<p>记者：那么水车呢？</p>",
      })
  void what_a_reporter_says_is_no_byline(String line) {
    Metadata metadata = read(PROSE, line, PROSE);
    assertThat(metadata.authors()).isEmpty();
    assertThat(
            Parsing.parse("[水车](https://news.example/a)\n------\n\n" + PROSE + line + PROSE)
                .body()
                .text())
        .contains(org.jsoup.Jsoup.parse(line).text());
  }

  @Test
  void nobody_is_named_where_nothing_names_anybody() {
    assertThat(read(PROSE, PROSE).authors()).isEqualTo(List.of());
    assertThat(read(PROSE, PROSE).translator()).isEqualTo(Optional.empty());
  }
}
