package wenzhai.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wenzhai.model.ACard;
import wenzhai.model.Card;
import wenzhai.model.Digest;
import wenzhai.model.Entry;
import wenzhai.model.Language;
import wenzhai.model.Problem;
import wenzhai.model.Problems;
import wenzhai.model.ReadingList;
import wenzhai.model.Twin;

class ListTargetsTest {
  private static final List<Entry> ENTRIES =
      List.of(
          new Entry(
              "2024-06-21-rili-0a",
              new ACard("articles/2024/弹头 一.md")
                  .url("https://rili.example/n/1?utm_source=x")
                  .build()),
          new Entry("2024-06-20-rili-0b", new ACard("articles/2023/note.txt").build()),
          new Entry("2024-06-19-rili-0c", new ACard("articles/2022/note.txt").build()),
          new Entry("2024-06-18-rili-0d", new ACard("articles/plain").build()));

  private final Problems problems = new Problems();

  private static ReadingList list(String slug, int order, String... addresses) {
    return new ReadingList(
        "lists/" + slug + ".md",
        slug,
        "题",
        "",
        "",
        "",
        order,
        Language.ZH_HANS,
        List.of(new ReadingList.Words("", "", List.of(addresses))));
  }

  private Digest.ListGroup group(String... addresses) {
    return new ListTargets(new ArticleNames(ENTRIES, List.of()))
        .of(List.of(list("one", 1, addresses)), problems)
        .get(0);
  }

  private List<String> codes() {
    return problems.sorted().stream().map(Problem::code).toList();
  }

  @Test
  void anArticleIsNamedByItsFileItsSlugItsPageOrItsAddress() {
    for (String address :
        List.of(
            "../articles/2024/弹头 一.md",
            "../articles/2024/%E5%BC%B9%E5%A4%B4%20%E4%B8%80.md",
            "/articles/2024/弹头 一.md",
            "articles/2024/弹头 一",
            "弹头 一.md",
            "弹头 一",
            "2024-06-21-rili-0a",
            "../articles/2024-06-21-rili-0a.html#a-1",
            "https://www.rili.example/n/1")) {
      assertThat(group(address).entries().get(address)).as(address).isEqualTo(ENTRIES.get(0));
    }
    assertThat(group("plain").entries()).containsValue(ENTRIES.get(3));
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aNameThatTwoFilesHaveIsToBeWrittenWithItsFolder() {
    assertThat(group("note.txt").entries()).isEmpty();
    assertThat(problems.sorted())
        .singleElement()
        .hasToString(
            "lists/one.md:1:1: warning: 'note.txt' is the name of 2 articles; write its folder,"
                + " too, such as articles/2023/note.txt");
    assertThat(group("../articles/2022/note.txt").entries()).containsValue(ENTRIES.get(2));
  }

  @Test
  void whatIsMissingOrThereTwiceIsSaidAndAnAddressElsewhereIsNot() {
    Digest.ListGroup group =
        group("gone.md", "https://elsewhere.example/", "%zz", "plain", "articles/plain");

    assertThat(group.entries()).containsOnlyKeys("plain", "articles/plain");
    assertThat(codes()).containsExactly("list-missing", "list-missing", "list-twice");
  }

  @Test
  void whoNamesAFileThatIsNotShownMeansTheArticleThatIs() {
    Card hidden =
        new ACard("articles/old/first.md").url("https://rili.example/n/1").slug("first").build();
    ListTargets targets =
        new ListTargets(new ArticleNames(ENTRIES, List.of(new Twin(hidden, ENTRIES.get(0)))));
    List<String> names = List.of("../articles/old/first.md", "first", "first.md");
    ReadingList list = list("one", 1, names.toArray(String[]::new));

    assertThat(targets.of(List.of(list), problems).get(0).entries().values())
        .hasSize(3)
        .containsOnly(ENTRIES.get(0));
    assertThat(codes()).containsOnly("list-twice");
  }

  @Test
  void listsComeInTheCuratorsOrder() {
    List<ReadingList> lists = List.of(list("b", 2), list("c", Integer.MAX_VALUE), list("a", 1));

    assertThat(new ListTargets(new ArticleNames(ENTRIES, List.of())).of(lists, problems))
        .extracting(group -> group.list().slug())
        .containsExactly("a", "b", "c");
  }
}
