package wenzhai.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenzhai.model.Article;
import wenzhai.model.Digest;
import wenzhai.model.Language;
import wenzhai.model.Page;
import wenzhai.model.Source;
import wenzhai.page.Digests;
import wenzhai.page.Draft;

/** The pages around twenty thousand articles: none is too large to be read on a telephone. */
class LargeSiteTest {
  private static final int ARTICLES = 20_000;
  private static final int LARGEST = 500_000;

  private static List<Article> articles(int sources, int days) {
    List<Article> articles = new ArrayList<>(ARTICLES);
    LocalDate newest = LocalDate.of(2026, 11, 20);
    for (int i = 0; i < ARTICLES; i++) {
      LocalDate day = newest.minusDays((long) i * days / ARTICLES);
      // many sources gave few articles, few gave many
      int source = (int) ((long) i * i % 7919 * sources / 7919) * (i % 3) / 2;
      articles.add(
          new Draft("港务局答复渔会关于冬季夜航、浮标间距与引航费分摊办法的第二次质询，并公布未来三个月的值班安排和联络方式（" + i + "）")
              .file(String.format(Locale.ROOT, "c%05x.md", i))
              .from(
                  new Source(
                      "source-" + source,
                      "第" + source + "号沿海观测站通讯与公告汇编",
                      "station-" + source + ".harbour.example"))
              .at(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 6 + i % 14, i % 60, 8)
              .summary("值班员说，这个冬天的冰比去年晚来了九天。")
              .body("<p>值班员说，这个冬天的冰比去年晚来了九天。</p>")
              .done());
    }
    return articles;
  }

  @ParameterizedTest
  @CsvSource({"1500, 3650", "1500, 20"})
  void noPageAroundTheArticlesIsTooLarge(int sources, int days) {
    List<Article> articles = articles(sources, days);
    Digest digest = Digests.of(Digests.site(Language.ZH_HANS), articles);
    List<Page> pages = Digests.pages(digest, Digests.bodies(articles));
    Theme theme = Theme.open(List.of(new ClasspathTemplates()), digest.site(), pages);
    Map<String, Integer> tooLarge = new TreeMap<>();
    for (Page page : pages) {
      if (!page.template().equals("article")) {
        int size = theme.render(page).bytes().length;
        if (size > LARGEST) {
          tooLarge.put(page.path(), size);
        }
      }
    }
    assertThat(tooLarge).isEmpty();
  }
}
