package wenzhai.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenzhai.check.SiteChecker;
import wenzhai.model.Article;
import wenzhai.model.Language;
import wenzhai.model.OutputFile;
import wenzhai.page.Digests;
import wenzhai.page.SmallDigest;

class WholeSiteTest {
  private static List<Article> articles(int count) {
    List<Article> articles = new ArrayList<>();
    if (count >= 9) {
      articles.addAll(SmallDigest.articles());
    }
    articles.addAll(SmallDigest.many(count - articles.size()));
    return articles;
  }

  @ParameterizedTest
  @CsvSource({"0,zh-Hans", "1,zh-Hans", "36,zh-Hant", "45,en", "1000,zh-Hans"})
  void everyLinkLeadsToSomethingAndEveryPageIsWhole(int count, String language) {
    List<OutputFile> files = LookSite.files(Digests.site(new Language(language)), articles(count));
    SiteChecker checker = new SiteChecker(Optional.empty(), Optional.empty());
    files.forEach(checker::accept);
    for (OutputFile file : files) {
      if (file.path().endsWith(".html")) {
        whole(file, language);
      }
      if (file.path().matches("sources/[a-z]+\\.html")) {
        checker.accept(new OutputFile(file.path().replace(".html", ".atom.xml"), feed()));
      }
    }
    checker.accept(new OutputFile("atom.xml", feed()));
    for (String table : List.of("weekly", "yearly", "sources", "coverage", "reports")) {
      checker.accept(new OutputFile("timeline/" + table + ".csv", new byte[0]));
    }
    checker.accept(
        new OutputFile("assets/pictures/passage.svg", "<svg/>".getBytes(StandardCharsets.UTF_8)));
    assertThat(checker.problems()).isEmpty();
  }

  private static byte[] feed() {
    return "<stand-in/>".getBytes(StandardCharsets.UTF_8);
  }

  private static void whole(OutputFile file, String language) {
    String text = new String(file.bytes(), StandardCharsets.UTF_8);
    Document page = Jsoup.parse(text);
    assertThat(text).as(file.path()).startsWith("<!doctype html>\n<html lang=\"" + language);
    assertThat(page.select("h1")).as(file.path()).hasSize(1);
    assertThat(page.select("main")).as(file.path()).hasSize(1);
    assertThat(page.select("head > meta").first().attr("charset")).isEqualTo("utf-8");
    assertThat(page.select("[style]")).as(file.path()).isEmpty();
    assertThat(page.select("script:not([src^=assets/], [src^=../], [type=application/ld+json])"))
        .as(file.path())
        .isEmpty();
    assertThat(page.title()).as(file.path()).contains("航路剪报").doesNotStartWith(" ·");
    assertThat(page.select("[id]").eachAttr("id")).as(file.path()).doesNotHaveDuplicates();
    int before = 0;
    for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.normalName().charAt(1) - '0';
      assertThat(level).as(file.path() + " " + heading.text()).isLessThanOrEqualTo(before + 1);
      before = level;
    }
  }

  @Test
  void noPageOfAThousandArticlesIsLong() {
    for (OutputFile file : LookSite.files(Digests.site(Language.ZH_HANS), articles(1000))) {
      assertThat(file.bytes().length).as(file.path()).isLessThan(120_000);
    }
  }

  @Test
  void theSameInTakesTheSameOutWhateverTheMachinesLocale() {
    List<OutputFile> before = LookSite.files(Digests.site(Language.ZH_HANS), articles(36));
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      List<OutputFile> after = LookSite.files(Digests.site(Language.ZH_HANS), articles(36));
      assertThat(after).hasSameSizeAs(before);
      for (int i = 0; i < before.size(); i++) {
        assertThat(after.get(i).path()).isEqualTo(before.get(i).path());
        assertThat(Arrays.equals(after.get(i).bytes(), before.get(i).bytes()))
            .as(before.get(i).path())
            .isTrue();
      }
    } finally {
      Locale.setDefault(locale);
    }
  }
}
