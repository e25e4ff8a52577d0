package wenzhai.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import wenzhai.model.Change;
import wenzhai.model.Han;
import wenzhai.model.ParsedArticle;
import wenzhai.model.Problems;

/**
 * Every Chinese character of a file is in the body that is parsed from it, or on record as moved.
 */
class NothingLostTest {
  private static final Path ARTICLES = Path.of("../shared/articles");

  @Test
  void keepsEveryCharacterOfTheCases() throws IOException {
    assertThat(lost(Path.of("src/test/resources/parsing"), ".txt", "saved-page")).isEmpty();
  }

  @Test
  void keepsEveryCharacterOfRealArticles() throws IOException {
    if (!Files.exists(ARTICLES)) {
      System.out.println("NOT CHECKED: the real articles are not at " + ARTICLES);
    }
    assumeTrue(Files.exists(ARTICLES), "the real articles are not at " + ARTICLES);
    assertThat(lost(ARTICLES.resolve("seeds"), ".txt", "none")).isEmpty();
    assertThat(lost(ARTICLES.resolve("sample"), ".md", "none")).isEmpty();
  }

  private static List<String> lost(Path folder, String extension, String butNot)
      throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files =
          all.filter(f -> f.toString().endsWith(extension) && !f.toString().contains(butNot))
              .sorted()
              .toList();
    }
    assertThat(files).isNotEmpty();
    List<String> lost = new ArrayList<>();
    ArticleParser parser = Parsing.parser();
    for (Path file : files) {
      String name = file.getFileName().toString();
      String text = Files.readString(file);
      ParsedArticle article = parser.parse(Parsing.file(name, text), new Problems());
      StringBuilder kept = new StringBuilder(article.body().text());
      for (Change change : article.changes()) {
        kept.append(change.before());
      }
      kept.append(article.metadata().evidence());
      int missing = 0;
      for (TextNode node :
          Jsoup.parseBodyFragment(withoutHeader(text))
              .body()
              .selectNodes("::text", TextNode.class)) {
        for (String piece : node.getWholeText().split("[^\\p{IsHan}]+")) {
          missing += kept.indexOf(piece) < 0 ? Han.count(piece) : 0;
        }
      }
      if (missing > 0) {
        lost.add(name + ": " + missing);
      }
    }
    return lost;
  }

  /** The text below the header of each form, as far as a test may know them. */
  private static String withoutHeader(String text) {
    String body = text.replaceFirst("(?s)\\A(---|\\+\\+\\+)\n.*?\n(---|\\+\\+\\+)\n", "");
    return body.replaceFirst("\\A(?:<!--[^>]*-->\n)?(?:\\[[^\n]*\\)\n)?(?:------\n)?", "");
  }
}
