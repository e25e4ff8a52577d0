package wenzhai.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import wenzhai.model.Article;
import wenzhai.model.Digest;
import wenzhai.model.Field;
import wenzhai.model.ImagePolicy;
import wenzhai.model.Language;
import wenzhai.model.LeadImage;
import wenzhai.model.Origin;
import wenzhai.model.PartialDate;
import wenzhai.model.Picture;
import wenzhai.model.SiteConfig;

class ArticleViewTest {
  private static final SiteConfig SITE = Digests.site(Language.ZH_HANS);
  private static final LeadImage REMOTE =
      new LeadImage(
          "https://img.example/a.jpg?x=1&y=2",
          Optional.empty(),
          Optional.empty(),
          Optional.of("图说"),
          Optional.of("摄影者"));

  private static ArticleView view(SiteConfig site, Draft draft) {
    Article article = draft.done();
    Digest digest = Digests.of(site, List.of(article));
    return (ArticleView)
        new ArticlePages().pages(digest, Digests.bodies(List.of(article))).get(0).view().get();
  }

  @Test
  void aStandfirstThatTheTextBeginsWithIsNotShownTwice() {
    String body = "<p><b>记者某</b>报道：冰比去年晚来了九天，值班表因此推后。</p>";

    assertThat(view(SITE, new Draft("题").standfirst("记者某报道：冰比去年晚来").body(body)).standfirst())
        .isEmpty();
    assertThat(view(SITE, new Draft("题").standfirst("值班表推后了。").body(body)).standfirst())
        .isEqualTo("值班表推后了。");
  }

  @Test
  void aPictureThatTheTextShowsIsNotShownAboveIt() {
    String body =
        "<p><a class=\"picture\" href=\"https://img.example/a.jpg?x=1&amp;y=2\">图</a></p>";

    assertThat(view(SITE, new Draft("题").lead(REMOTE).body(body)).lead().present()).isFalse();
    assertThat(view(SITE, new Draft("题").lead(REMOTE)).lead())
        .isEqualTo(
            new ArticleView.Lead(
                "", false, "https://img.example/a.jpg?x=1&y=2", 0, 0, List.of(), "图说", "摄影者"));
  }

  @Test
  void picturesOfOtherServersAreShownOnlyWhenTheSiteSaysSo() {
    SiteConfig remote = Digests.withImages(SITE, ImagePolicy.REMOTE);

    assertThat(view(remote, new Draft("题").lead(REMOTE)).lead().image())
        .isEqualTo("https://img.example/a.jpg?x=1&y=2");
    assertThat(view(SITE, new Draft("题").lead(REMOTE)).lead().image()).isEmpty();
  }

  @Test
  void aPictureOfTheSiteIsShownUnlessPicturesAreOff() {
    Picture picture = Picture.of("p.svg", "assets/pictures/p-1.svg", 300, 200);
    LeadImage local =
        new LeadImage(
            "p.svg", Optional.empty(), Optional.of(picture), Optional.empty(), Optional.empty());
    SiteConfig none = Digests.withImages(SITE, ImagePolicy.NONE);

    assertThat(view(SITE, new Draft("题").lead(local)).lead())
        .isEqualTo(
            new ArticleView.Lead("assets/pictures/p-1.svg", true, "", 300, 200, List.of(), "", ""));
    assertThat(view(none, new Draft("题").lead(local)).lead().present()).isFalse();
  }

  @Test
  void onlyAddressesOfTheWebBecomeLinks() {
    ArticleView view =
        view(SITE, new Draft("题").url("javascript:alert(1)").original("data:text/html,x"));

    assertThat(view.url()).isEmpty();
    assertThat(view.originalUrl()).isEmpty();
  }

  @Test
  void daysThatTheFileNamesOtherwiseAreShownWithTheirPlaceAndNoneTwice() {
    ArticleView view =
        view(
            SITE,
            new Draft("题")
                .on(PartialDate.day(2024, 6, 21))
                .evidence(Field.TITLE, Origin.HEADER, "2024-01-01")
                .evidence(Field.PUBLISHED, Origin.URL, "/a/2024/06/20/x.html")
                .evidence(Field.PUBLISHED, Origin.BODY, "2024年5月3日")
                .evidence(Field.PUBLISHED, Origin.BODY, "3 May 2024")
                .evidence(Field.PUBLISHED, Origin.NONE, "2024-02-02")
                .evidence(Field.PUBLISHED, Origin.HEADER, "yesterday"));

    assertThat(view.publishedFrom()).isEqualTo("front-matter");
    assertThat(view.claims())
        .containsExactly(
            new ArticleView.Claim("2024-06-20", "url"),
            new ArticleView.Claim("2024-05-03", "body"));
  }

  @Test
  void theSameDayWrittenOtherwiseIsNoDisagreement() {
    ArticleView view =
        view(
            SITE,
            new Draft("题")
                .at(2024, 6, 21, 6, 58, 8)
                .evidence(Field.PUBLISHED, Origin.HEADER, "Thu, 20 Jun 2024 22:58:55 GMT")
                .evidence(Field.PUBLISHED, Origin.BODY, "21/06/2024 - 06:58")
                .evidence(Field.PUBLISHED, Origin.URL, "/2024/6/21/")
                .evidence(Field.PUBLISHED, Origin.HEADER, "1718952935000"));

    assertThat(view.claims()).isEmpty();
  }

  @Test
  void theTimeOfCollectingIsThatOfTheSitesZone() {
    assertThat(view(SITE, new Draft("题").collected("2026-11-22T20:52:31Z")).collected())
        .isEqualTo("2026-11-23T04:52+08:00");
  }

  @Test
  void lengthIsCountedInCharactersOrInWords() {
    assertThat(view(SITE, new Draft("题")).unit()).isEqualTo("characters");
    assertThat(view(SITE, new Draft("T").in(Language.ENGLISH)).unit()).isEqualTo("words");
  }

  @Test
  void datesLeadToTheArchivesPageForTheirMonthOrYear() {
    assertThat(view(SITE, new Draft("题").on(PartialDate.month(2024, 6))).datePath())
        .isEqualTo("archive/2024-06.html");
    assertThat(view(SITE, new Draft("题")).datePath()).isEmpty();
  }
}
