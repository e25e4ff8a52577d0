package wenzhai.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wenzhai.model.Article;
import wenzhai.model.Digest;
import wenzhai.model.Language;
import wenzhai.model.Page;
import wenzhai.model.PartialDate;
import wenzhai.model.ReadingList;

class ListPagesTest {
  private static final Article ARTICLE =
      new Draft("一篇")
          .file("articles/a.md")
          .url("https://a.example/1")
          .on(PartialDate.day(2024, 6, 1))
          .done();

  private static ListView view(String head, String note, String... addresses) {
    ReadingList list =
        new ReadingList(
            "lists/x.md",
            "x",
            "题",
            "",
            "",
            "",
            1,
            Language.ZH_HANS,
            List.of(new ReadingList.Words(head, note, List.of(addresses))));
    Digest digest = Digests.of(Digests.site(Language.ZH_HANS), List.of(ARTICLE), List.of(list));
    List<Page> pages = new ListPages().pages(digest, Digests.bodies(List.of(ARTICLE)));
    assertThat(pages).extracting(Page::path).containsExactly("lists/index.html", "lists/x.html");
    return (ListView) pages.get(1).view().get();
  }

  @Test
  void linksLeadToTheArticlesPageAndTheEntryIsNumbered() {
    ListView view = view("<p><a href=\"list-link-0\">甲</a></p>", "<p>按语</p>", "../articles/a.md");
    ListView.Part part = view.parts().get(0);

    assertThat(part.head())
        .matches("<p><a href=\"\\.\\./articles/2024-06-01-[^\"]*\\.html\">甲</a></p>");
    assertThat(part.number()).isEqualTo(1);
    assertThat(part.items()).extracting(Item::title).containsExactly("一篇");
    assertThat(part.missing()).isFalse();
    assertThat(view.list().count()).isEqualTo(1);
  }

  @Test
  void whatIsMissingIsNoLinkButStaysAnEntry() {
    ListView.Part part =
        view("<p>看<a href=\"list-link-0\">甲<b>乙</b></a>吧</p>", "", "gone.md").parts().get(0);

    assertThat(part.head()).isEqualTo("<p>看<s>甲<b>乙</b></s>吧</p>");
    assertThat(part.missing()).isTrue();
    assertThat(part.number()).isEqualTo(1);
  }

  @Test
  void aLinkToTheWebIsALinkAndNoEntry() {
    ListView.Part part =
        view(
                "<p><a href=\"list-link-0\">甲</a><a href=\"list-link-1\">乙</a></p>",
                "",
                "https://b.example/?x=1&y=\"2\"",
                "javascript:alert(1)")
            .parts()
            .get(0);

    assertThat(part.head())
        .startsWith("<p><a href=\"https://b.example/?x=1&amp;y=")
        .doesNotContain("\"2\"", "javascript")
        .endsWith("rel=\"noopener noreferrer\">甲</a><s>乙</s></p>");
    assertThat(part.number()).isZero();
  }

  @Test
  void anArticleKnowsWhereOnWhichListsItStands() {
    Digest digest =
        Digests.of(
            Digests.site(Language.ZH_HANS),
            List.of(ARTICLE),
            List.of(Digests.list("y", "https://a.example/1")));
    ArticleView view =
        (ArticleView)
            new ArticlePages().pages(digest, Digests.bodies(List.of(ARTICLE))).get(0).view().get();

    assertThat(view.lists())
        .containsExactly(new ArticleView.OnList("先读这些", "lists/y.html#n1", "zh-Hans"));
  }

  @Test
  void withoutListsThereIsNoPage() {
    Digest digest = Digests.of(Digests.site(Language.ZH_HANS), List.of(ARTICLE));
    assertThat(new ListPages().pages(digest, Digests.bodies(List.of(ARTICLE)))).isEmpty();
  }
}
