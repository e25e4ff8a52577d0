package wenzhai.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wenzhai.model.ImagePolicy;
import wenzhai.model.Picture;

class IllustrationTest {
  private static final String SHIP = "https://p.example/ship.jpg?a=1&b=2";
  private static final Picture COPY =
      new Picture(
          "pictures/1.jpg",
          "assets/pictures/1.jpg",
          1200,
          800,
          List.of(
              new Picture.Version("assets/pictures/1-480.jpg", 480),
              new Picture.Version("assets/pictures/1.jpg", 1200)));
  private static final Map<String, Picture> COPIES = Map.of(SHIP, COPY);
  private static final Map<String, Picture> OWN =
      Map.of(
          "assets/pictures/own-1.jpg",
          new Picture(
              "own.jpg",
              "assets/pictures/own-1-1600.jpg",
              1600,
              800,
              List.of(
                  new Picture.Version("assets/pictures/own-1-480.jpg", 480),
                  new Picture.Version("assets/pictures/own-1-1600.jpg", 1600))));

  private static String show(ImagePolicy policy, String html) {
    return new Illustration(
            policy,
            key -> Optional.ofNullable(COPIES.get(key)),
            asset -> Optional.ofNullable(OWN.get(asset)))
        .show(html, "../");
  }

  private static String local(String html) {
    return show(ImagePolicy.LOCAL, html);
  }

  private static String img(String address, String alt) {
    return "<img src=\"" + address.replace("&", "&amp;") + "\" alt=\"" + alt + "\" width=\"9\">";
  }

  @Test
  void showsTheSitesCopyInItsOwnSize() {
    assertThat(local("<p>a" + img(SHIP, "x &quot;y&quot;") + "b</p>"))
        .isEqualTo(
            "<p>a<img src=\"../assets/pictures/1.jpg\" srcset=\"../assets/pictures/1-480.jpg 480w,"
                + " ../assets/pictures/1.jpg 1200w\" sizes=\"(min-width: 46rem) 41rem, 100vw\""
                + " alt=\"x &quot;y&quot;\" width=\"1200\" height=\"800\" loading=\"lazy\""
                + " decoding=\"async\">b</p>");
  }

  @Test
  void showsTheSitesOwnPicturesInSeveralWidths() {
    String own = "<p><img src=\"../assets/pictures/own-1.jpg\" alt=\"船\" width=\"4000\"></p>";
    String wanted =
        "<p><img src=\"../assets/pictures/own-1-1600.jpg\""
            + " srcset=\"../assets/pictures/own-1-480.jpg 480w,"
            + " ../assets/pictures/own-1-1600.jpg 1600w\" sizes=\"(min-width: 46rem) 41rem, 100vw\""
            + " alt=\"船\" width=\"1600\" height=\"800\" loading=\"lazy\" decoding=\"async\"></p>";
    assertThat(show(ImagePolicy.LOCAL, own)).isEqualTo(wanted);
    assertThat(show(ImagePolicy.REMOTE, own)).isEqualTo(wanted);
    assertThat(show(ImagePolicy.NONE, own)).doesNotContain("<img");
    assertThat(show(ImagePolicy.LOCAL, own.replace("own-1", "own-2"))).contains("own-2.jpg\" alt");
  }

  @Test
  void showsAPictureAloneInItsFigureOnceOnly() {
    String figure = "<figure>" + img(SHIP, "") + "</figure>";
    String told = "<figure>" + img(SHIP, "") + "<figcaption>靠岸</figcaption></figure>";
    assertThat(local(figure + "<p>前</p>" + figure + "<p>后</p>"))
        .containsOnlyOnce("<img")
        .endsWith("</figure><p>前</p><p>后</p>");
    assertThat(local(figure + told).split("<img")).hasSize(3);
  }

  @Test
  void linksToWhatItHasNoCopyOf() {
    assertThat(local("<figure>" + img("https://q.example/?x=1&y=2", "帆 &lt;船&gt;") + "</figure>"))
        .isEqualTo(
            "<figure><a class=\"picture\" href=\"https://q.example/?x=1&amp;y=2\" rel=\"noopener"
                + " noreferrer\">帆 &lt;船&gt;</a></figure>");
    assertThat(local(img("https://q.example/a.png", ""))).endsWith(">q.example</a>");
  }

  @Test
  void keepsCaptionsWhateverBecomesOfThePicture() {
    String figure =
        "<figure>" + img("https://q.example/a.png", "") + "<figcaption>渡轮</figcaption></figure>";
    for (ImagePolicy policy : ImagePolicy.values()) {
      assertThat(show(policy, figure)).endsWith("<figcaption>渡轮</figcaption></figure>");
    }
  }

  @Test
  void takesALinkOutOfALink() {
    String link = "<a href=\"https://x.example/page\">";
    String gone = img("https://q.example/a.png", "船");
    String there =
        "<a class=\"picture\" href=\"https://q.example/a.png\" rel=\"noopener noreferrer\">船</a>";
    assertThat(local("<p>" + link + gone + "</a></p>"))
        .isEqualTo("<p>" + there + " " + link + "x.example</a></p>");
    assertThat(local("<p>" + link + "more" + gone + "</a></p>"))
        .isEqualTo("<p>" + there + link + "more</a></p>");
    assertThat(local("<a href=\"https://q.example/a.png\">" + gone + "</a>")).isEqualTo(there);
    assertThat(local("<a href=\"https://z.example/large.jpg\">" + gone + "</a>")).isEqualTo(there);
    assertThat(local(link + img(SHIP, "") + gone + "</a>"))
        .startsWith(there + link + "<img src=\"../assets")
        .endsWith("decoding=\"async\"></a>");
  }

  @ParameterizedTest
  @EnumSource(ImagePolicy.class)
  void asksOtherServersForNothingUnlessTheSiteWantsThat(ImagePolicy policy) {
    String html =
        "<p>"
            + img("https://q.example/a.png", "a")
            + "<a href=\"#x\">"
            + img("http://q.example/b.png", "b")
            + "</a>"
            + img("../assets/pictures/own-1.svg", "c")
            + "</p>";
    String shown = show(policy, html);
    assertThat(shown.contains("src=\"http")).isEqualTo(policy == ImagePolicy.REMOTE);
    assertThat(shown.contains("own-1.svg")).isEqualTo(policy != ImagePolicy.NONE);
    assertThat(shown).isEqualTo(show(policy, shown));
  }

  @Test
  void showsWhatStandsInTheTextItself() {
    String data = "data:image/png;base64," + "A".repeat(4000);
    assertThat(local(img(data, "船"))).contains(data);
    assertThat(show(ImagePolicy.NONE, img(data, "船"))).isEqualTo("船");
    assertThat(local(img("data:image/png;base64," + "A".repeat(400_000), "船"))).isEqualTo("船");
    assertThat(PictureSource.key(data)).startsWith("data:").hasSize(5 + 64);
  }

  @Test
  void leavesTextWithoutPicturesAlone() {
    String html = "<p>a &lt;img src=x&gt; <a href=\"https://x.example/\">b</a></p>";
    assertThat(local(html)).isSameAs(html);
  }

  @Test
  void namesWhatATextShowsFromElsewhere() {
    assertThat(
            Illustration.sources(
                img(SHIP, "a > b") + img("../assets/pictures/a.svg", "") + img(SHIP, "")))
        .containsExactly(SHIP);
  }
}
