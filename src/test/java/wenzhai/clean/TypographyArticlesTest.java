package wenzhai.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenzhai.Shared;
import wenzhai.model.Change;
import wenzhai.model.ParsedArticle;
import wenzhai.model.Problems;
import wenzhai.parse.ArticleParser;
import wenzhai.parse.ClippedFormat;
import wenzhai.parse.FrontMatterFormat;
import wenzhai.parse.PlainTextFormat;
import wenzhai.parse.SavedPageFormat;
import wenzhai.read.ContentFolder;
import wenzhai.read.Reading;
import wenzhai.read.UnreadableFolderException;

/** What is mended in real articles. Prints the table; the articles lie outside the project. */
class TypographyArticlesTest {
  private static final Pattern LEFT = Pattern.compile("\\p{IsHan}[,:;•] ?\\p{IsHan}");

  @ParameterizedTest
  @ValueSource(strings = {"articles/seeds", "articles/sample"})
  void mendingTwiceIsMendingOnce(String corpus) throws UnreadableFolderException {
    int read = 0;
    for (Map.Entry<String, ParsedArticle> article : articles(corpus).entrySet()) {
      Workbench bench = tidied(article.getValue());
      List<Change> changes = mend(bench);
      System.out.println(article.getKey() + " " + counts(changes));
      String once = bench.body().html();
      assertThat(mend(bench)).as(article.getKey()).isEmpty();
      assertThat(bench.body().html()).isEqualTo(once);
      read++;
    }
    assertThat(read).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002"})
  void wellSetArticlesStayAsTheyAre(String number) throws UnreadableFolderException {
    articles("articles/seeds")
        .forEach(
            (file, parsed) -> {
              if (file.startsWith(number)) {
                assertThat(mend(tidied(parsed))).isEmpty();
              }
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"003", "004"})
  void noHalfWidthMarkIsLeftBetweenTwoCharacters(String number) throws UnreadableFolderException {
    articles("articles/seeds")
        .forEach(
            (file, parsed) -> {
              if (file.startsWith(number)) {
                Workbench bench = tidied(parsed);
                assertThat(LEFT.matcher(bench.body().text()).find()).isTrue();
                assertThat(mend(bench).size()).isGreaterThan(100);
                assertThat(LEFT.matcher(bench.body().text()).results().map(MatchResult::group))
                    .isEmpty();
              }
            });
  }

  private static Map<String, ParsedArticle> articles(String corpus)
      throws UnreadableFolderException {
    Path folder = Shared.path(corpus);
    Problems problems = new Problems();
    ContentFolder content =
        ContentFolder.open(folder, new ContentFolder.Overrides(Optional.empty()), problems);
    ArticleParser parser =
        new ArticleParser(
            List.of(
                new FrontMatterFormat(),
                new ClippedFormat(),
                new SavedPageFormat(),
                new PlainTextFormat()),
            content.site(),
            content.publishers());
    Map<String, ParsedArticle> articles = new TreeMap<>();
    for (String candidate : content.candidates()) {
      if (content.read(candidate) instanceof Reading.Article article) {
        articles.put(candidate, parser.parse(article.file(), problems));
      }
    }
    return articles;
  }

  /** The article after all other rules. */
  private static Workbench tidied(ParsedArticle parsed) {
    Workbench bench = bench(parsed);
    for (CleaningRule rule : CleaningRules.inOrder()) {
      if (!(rule instanceof Typography)) {
        rule.apply(bench);
      }
    }
    return bench;
  }

  private static Workbench bench(ParsedArticle parsed) {
    return new Workbench(
        parsed,
        Sample.of("").site(),
        Map.of(),
        new Sanitiser(new SafeAttributes("../", false, Set.of())),
        new Problems());
  }

  private static List<Change> mend(Workbench bench) {
    int before = bench.changes().size();
    new Typography().apply(bench);
    return List.copyOf(bench.changes().subList(before, bench.changes().size()));
  }

  private static Map<String, Integer> counts(List<Change> changes) {
    Map<String, Integer> counts = new TreeMap<>();
    changes.forEach(change -> counts.merge(change.rule(), 1, Integer::sum));
    return counts;
  }
}
