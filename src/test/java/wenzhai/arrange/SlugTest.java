package wenzhai.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenzhai.model.ACard;
import wenzhai.model.Card;
import wenzhai.model.Problem;
import wenzhai.model.Problems;
import wenzhai.model.Source;

class SlugTest {
  private final Problems problems = new Problems();

  @ParameterizedTest
  @CsvSource({
    "https://n.example/a/harbour-strike-ends/7664639.html, harbour-strike-ends",
    "https://n.example/opinion/20240418/harbour-strike/, harbour-strike",
    "https://n.example/opinion/20240418/harbour-strike/zh-hant/, harbour-strike",
    "https://n.example/opinion/harbour-strike/index.html, harbour-strike",
    "https://n.example/2025/03/from-port-to-port-a-tale/, from-port-to-port-a-tale",
    "https://n.example/a/Harbour-Strike-20201012/5618409.html, harbour-strike",
    "https://n.example/2020-10-12-harbour-strike.shtml, harbour-strike",
    "https://n.example/en/harbour-strike/a-55218855, harbour-strike",
    "https://n.example/@lin/harbour-strike-120ec0c162e6?source=rss-f1fb3e, harbour-strike",
    "https://n.example/library/harbour_strike+diary, harbour-strike-diary",
    "https://n.example/x/harbour%2Dstrike, harbour-strike",
    "https://n.example/x/MyPorts24-Flight-Tracker, myports24-flight-tracker",
    "https://n.example/x/caf%C3%A9-cr%C3%A8me, cafe-creme",
    "https://n.example/x/china%27s-port, chinas-port",
    "https://n.example/x/the-world-in-2020, the-world-in-2020",
    "https://n.example/x/covid-19-in-port, covid-19-in-port",
    "https://n.example/x/ports24-flight-tracker, ports24-flight-tracker",
    "https://n.example/x/%E6%B8%AF-harbour-strike-news, harbour-strike-news",
  })
  void takesTheWordsOfTheAddress(String url, String words) {
    assertThat(slug(new ACard("a.md").url(url))).isEqualTo("2024-06-21-" + words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://n.example/",
        "https://n.example",
        "https://n.example/?p=1234",
        "https://n.example/article/279",
        "https://n.example/zhongwen/simp/world-54314785",
        "https://n.example/news/world-asia-china-54314785",
        "https://n.example/china-news/54314785.html",
        "https://n.example/mandarin/yataibaodao/junshi/lf-10092020134749.html",
        "https://n.example/cn/%E4%B8%AD%E5%9B%BD/20231102-%E6%B8%AF%E5%8F%A3%E7%BD%A2%E5%B7%A5",
        "https://n.example/the-daily-port/%E6%B8%AF%E5%8F%A3%E7%BD%A2%E5%B7%A5",
        "https://n.example/the-daily-port/%25E6%25B8%25AF%25E5%258F%25A3%25E7%25BD%25A2",
        "https://n.example/the-daily-port/%E6%B8%AF%E5%8F%A3jd%E7%BD%A2%E5%B7%A5",
        "https://n.example/the-daily-port/%B8%DB%BF%DA",
        "https://n.example/the-daily-port/%zz",
        "https://n.example/the-port-50/strike",
        "https://n.example/post/60dffa584b18725bbb4960d4",
        "https://n.example/@lin_mei/bafyreif6zrju2wzote4h6davxh2qp5cnat7v7nbgjslnf",
        "https://n.example/s/Xk3dPq_9aLw2-ZtYmmRb-Q",
        "https://n.example/c/2020-10-12/doc-iiznezxr5531234.shtml",
        "https://n.example/s/" + "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz",
      })
  void fallsBackToTheSourceWhereTheAddressDoesNotNameTheArticle(String url) {
    Card card = new ACard("a.md").url(url).build();
    assertThat(Slug.of(card, problems)).isEqualTo("2024-06-21-rili-" + card.id().substring(0, 8));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-06-21, 2024-06-21-harbour-strike",
    "2024-06, 2024-06-harbour-strike",
    "2024, 2024-harbour-strike",
    "'', undated-harbour-strike"
  })
  void beginsWithAsMuchOfTheDateAsIsKnown(String date, String slug) {
    ACard card = new ACard("a.md").published(date).url("https://n.example/harbour-strike");
    assertThat(slug(card)).isEqualTo(slug);
  }

  @ParameterizedTest
  @CsvSource({
    "harbour, harbour",
    "My Harbour!, my-harbour",
    "Ｆull Ｗidth, full-width",
    "港口-2024, 2024",
    "../../etc/passwd, etc-passwd",
  })
  void honoursTheCuratorsWish(String wish, String slug) {
    ACard card = new ACard("a.md").slug(wish).url("https://n.example/other-words");
    assertThat(slug(card)).isEqualTo(slug);
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void saysThatAWishWithoutLatinLettersCannotBeHonoured() {
    ACard card = new ACard("a.md").slug("港口").url("https://n.example/harbour-strike");
    assertThat(slug(card)).isEqualTo("2024-06-21-harbour-strike");
    assertThat(problems.sorted()).extracting(Problem::code).containsExactly("unusable-slug");
  }

  @ParameterizedTest
  @ValueSource(strings = {"con", "NUL", "com1", "lpt9", "aux"})
  void isNeverANameThatWindowsGivesToADevice(String wish) {
    Card card = new ACard("a.md").slug(wish).build();
    assertThat(Slug.of(card, problems)).matches(wish.toLowerCase(Locale.ROOT) + "-[0-9a-f]{8}");
  }

  @Test
  void cutsLongNamesAtAWord() {
    String words = "harbour" + "-strike".repeat(20);
    String slug = slug(new ACard("a.md").url("https://n.example/" + words));
    assertThat(slug).hasSizeBetween(70, 80).endsWith("-strike");
  }

  @Test
  void cutsAWishOfOneEndlessWord() {
    assertThat(slug(new ACard("a.md").slug("x".repeat(500)))).isEqualTo("x".repeat(80));
  }

  @Test
  void keepsTheDigitsOfItsIdentityWhenTheSourceIsLong() {
    Card card = new ACard("a.md").source("very-long-".repeat(20), "长").build();
    assertThat(Slug.of(card, problems))
        .hasSizeLessThanOrEqualTo(80)
        .endsWith("-" + card.id().substring(0, 8));
  }

  @Test
  void namesAnUnknownSource() {
    Card card = new ACard("a.md").source(Source.UNKNOWN).published("2023-11-07").build();
    assertThat(Slug.of(card, problems))
        .isEqualTo("2023-11-07-unknown-" + card.id().substring(0, 8));
  }

  private String slug(ACard card) {
    return Slug.of(card.build(), problems);
  }
}
