package wenzhai.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wenzhai.model.Problems;
import wenzhai.parse.ReadingLists.RawList;
import wenzhai.parse.ReadingLists.RawPart;

class ReadingListsTest {
  private final Problems problems = new Problems();

  private RawList parse(String text) {
    return ReadingLists.parse(Parsing.file("lists/first.md", text), problems);
  }

  private static String shape(RawPart part) {
    return part.heading().isEmpty()
        ? (part.head().html() + " | " + part.note().html()).replaceAll("\\n *", "")
            + " | "
            + part.addresses()
        : "# " + part.heading();
  }

  @Test
  void theHeadSaysWhatTheListIs() {
    RawList list =
        parse(
            """
            ---
            title: 先读这些
            summary: 三篇。
            curator: 编辑部
            date: 2024-07-01
            order: 2
            language: zh-Hant
            ---
            一句话。
            """);

    assertThat(list.title()).isEqualTo("先读这些");
    assertThat(list.summary()).isEqualTo("三篇。");
    assertThat(list.curator()).isEqualTo("编辑部");
    assertThat(list.date()).isEqualTo("2024-07-01");
    assertThat(list.order()).isEqualTo(2);
    assertThat(list.language()).hasValueSatisfying(l -> assertThat(l.tag()).isEqualTo("zh-Hant"));
    assertThat(list.parts()).singleElement().satisfies(p -> assertThat(p.addresses()).isEmpty());
  }

  @Test
  void aListWithoutAHeadIsCalledByItsHeadingOrElseByItsFile() {
    assertThat(parse("# 题目\n\n话。").title()).isEqualTo("题目");
    assertThat(parse("话。").title()).isEqualTo("first");
    assertThat(parse("[一](a.md)\n").parts()).hasSize(1);
    assertThat(parse("").parts()).isEmpty();
    assertThat(parse("---\ntitle: 没有关上\n").parts()).isNotEmpty();
  }

  @Test
  void itemsParagraphsAndHeadingsStayInTheirOrderAndNothingIsLost() {
    RawList list =
        parse(
            """
            开头。

            ## 一

            - [甲](a.md)：行内的话
            - [乙](b.md)

              下面的话，[丙](c.md)。

              - 再一层
            - 没有链接

            见[丁](https://d.example/?x=1&y=2)。
            """);

    assertThat(list.parts().stream().map(ReadingListsTest::shape))
        .containsExactly(
            "<p>开头。</p> |  | []",
            "# 一",
            "<p><a href=\"list-link-0\">甲</a>：行内的话</p> |  | [a.md]",
            "<p><a href=\"list-link-0\">乙</a></p> | <p>下面的话，<a href=\"list-link-1\">丙</a>。</p>"
                + "<ul><li>再一层</li></ul> | [b.md, c.md]",
            "<ul><li><p>没有链接</p></li></ul> |  | []",
            "<p>见<a href=\"list-link-0\">丁</a>。</p> |  | [https://d.example/?x=1&y=2]");
  }

  @Test
  void aNameWithBracketsAndBlanksIsALink() {
    assertThat(parse("- [甲](<../articles/《甲》 一.md>)\n").parts().get(0).addresses())
        .isEqualTo(List.of("../articles/《甲》%20一.md"));
  }
}
