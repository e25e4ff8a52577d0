package wenzhai.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import wenzhai.model.Article;
import wenzhai.model.Change;
import wenzhai.model.ImagePolicy;
import wenzhai.model.LeadImage;
import wenzhai.model.ParsedArticle;
import wenzhai.model.Problem;
import wenzhai.model.Problems;
import wenzhai.model.RuleCount;

class ArticleCleanerTest {
  private static final String TEXT = "<p>小镇的渡轮停了十一年，上个星期天清晨又鸣着汽笛离开了码头，岸上站满了人，有人举着旧照片。</p>";

  @Test
  void gives_an_article_the_same_identity_however_its_address_is_spelled() {
    String one = id(Sample.of(TEXT).url("https://www.example.org/a/?utm_source=x"));
    assertThat(one).matches("[0-9a-f]{16}");
    assertThat(id(Sample.of(TEXT).url("http://example.org/a"))).isEqualTo(one);
    assertThat(id(Sample.of(TEXT).url("http://example.org/b"))).isNotEqualTo(one);
    assertThat(id(Sample.of(TEXT).url(null))).isNotEqualTo(one).matches("[0-9a-f]{16}");
  }

  @Test
  void goes_on_when_a_rule_fails_and_says_so() {
    CleaningRule broken =
        new CleaningRule() {
          @Override
          public String id() {
            return "broken";
          }

          @Override
          public void apply(Workbench bench) {
            throw new IllegalStateException("out of order");
          }
        };
    Sample sample = Sample.of(TEXT + "<hr>").rules(broken, new DropLooseEnds());
    assertThat(sample.body()).isEqualTo(TEXT);
    assertThat(codes(sample)).containsExactly("rule-failed");
  }

  @Test
  void says_when_there_is_no_text() {
    Sample sample = Sample.of("<div><p>&nbsp;</p><img src='/a.png'></div>");
    assertThat(sample.clean().card().extracted()).isFalse();
    assertThat(codes(sample)).containsExactly("no-text");
    Sample teaser = Sample.of(TEXT + "<p><a href='/x'>Continue reading on Medium »</a></p>");
    Article article = teaser.clean();
    assertThat(article.card().extracted()).isFalse();
    assertThat(article.body()).isEqualTo(TEXT);
    assertThat(Sample.of(TEXT).clean().card().extracted()).isTrue();
  }

  @Test
  void a_picture_that_nobody_can_find_leaves_its_words_and_a_message() {
    Sample sample =
        Sample.of(
                "<figure><img src='https://a.example/%s.png' alt='老码头的石阶'><figcaption>石阶，摄于<em>清晨</em></figcaption></figure>"
                        .formatted("x".repeat(100_000))
                    + TEXT
                    + "<figure><img src='nothere/1.png' alt='石阶'><figcaption>石阶旁的灯</figcaption></figure>"
                    + TEXT
                    + "<p>前<img src='foo:bar.png' alt='船票'>后</p><p><img src='nothere/2.png' alt=''></p>"
                    + TEXT
                    + "<figure><img src='nothere/3.png' alt='缆绳'><p>这一段与图无关，不可以丢。</p></figure>"
                    + "<figure><img src='https://a.example/ok.png' alt='好的'></figure>")
            .url(null);
    String body = sample.body();
    assertThat(body)
        .contains("<p>老码头的石阶</p>")
        .contains("<p>石阶，摄于<em>清晨</em></p>")
        .contains("<p>石阶旁的灯</p>")
        .doesNotContain("<p>石阶</p>")
        .contains("<p>前船票后</p>")
        .contains("缆绳", "这一段与图无关，不可以丢。", "src=\"https://a.example/ok.png\"")
        .containsOnlyOnce("<img");
    assertThat(sample.problems.sorted())
        .extracting(Problem::code)
        .containsExactly("lost-picture", "lost-picture", "lost-picture");
    assertThat(sample.problems.sorted().toString())
        .contains("too long", "foo:bar.png", "nothere/1.png", "(and 2 more)")
        .hasSizeLessThan(1500);
    Sample again = Sample.of(body).url(null);
    assertThat(again.body()).isEqualTo(body);
    assertThat(again.problems.isEmpty()).isTrue();
  }

  private static final String PICTURES =
      "<p><img src='gone/1.png' alt='石阶'><img data-src='/2.png' src='' alt='灯'></p>";

  @Test
  void says_so_of_pictures_of_an_article_too_deep_for_the_rules() {
    Sample sample = Sample.of("<div>".repeat(900) + TEXT + PICTURES + "</div>".repeat(900));
    assertThat(sample.body()).contains("石阶").contains("https://news.example.org/2.png");
    assertThat(codes(sample)).isEmpty();
    Sample nowhere = Sample.of("<div>".repeat(900) + TEXT + PICTURES).url(null);
    assertThat(nowhere.body()).contains("<p>石阶灯</p>").doesNotContain("<img");
    assertThat(codes(nowhere)).containsExactly("lost-picture");
  }

  @Test
  void says_so_of_pictures_of_an_article_of_too_many_elements() {
    String many = "<i>字</i> ".repeat(61_000);
    Sample sample = Sample.of(TEXT + "<p>" + many + "</p>" + PICTURES);
    assertThat(sample.body()).contains("https://news.example.org/zh/2024/05/gone/1.png", "/2.png");
    assertThat(codes(sample)).containsExactly("too-complex");
    Sample nowhere = Sample.of(TEXT + "<p>" + many + "</p>" + PICTURES).url(null);
    assertThat(nowhere.body()).contains("<p>石阶灯</p>").doesNotContain("<img");
    assertThat(codes(nowhere)).containsExactly("lost-picture", "too-complex");
  }

  @Test
  void takes_no_time_over_many_pictures_in_great_depth() {
    String html =
        "<div>".repeat(30_000) + "<img src='gone.png'>".repeat(30_000) + "<picture>" + PICTURES;
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> Sample.of(html + "<img srcset='a 1x'>".repeat(30_000)).body());
  }

  @Test
  void says_so_when_the_header_names_no_picture() {
    Sample sample = Sample.of(TEXT).url(null).lead("pictures/gone.jpg");
    assertThat(sample.clean().card().leadImage()).isEmpty();
    assertThat(sample.problems.sorted().toString()).contains("pictures/gone.jpg", "no such file");
    Sample found = Sample.of(TEXT).lead("a.svg");
    assertThat(found.clean().card().leadImage().orElseThrow().url()).isEqualTo("articles/a.svg");
    assertThat(codes(found)).isEmpty();
  }

  @Test
  void says_so_of_pictures_of_a_curators_page() {
    Element page =
        Jsoup.parseBodyFragment(
                "<p>见<img src='gone.png' alt='旧地图'>。<img src='../articles/a.svg'></p>"
                    + "<p><img src='https://a.example/ok.png'><img src='foo:bar'></p>")
            .body();
    Problems problems = new Problems();
    assertThat(Sample.of("").cleaner().sanitise(page, "pages/about.md", problems))
        .contains("<p>见旧地图。<img src=\"assets/pictures/a-1.svg\"")
        .contains("https://a.example/ok.png")
        .doesNotContain("foo");
    assertThat(problems.sorted())
        .extracting(Problem::toString)
        .hasSize(2)
        .allMatch(text -> text.startsWith("pages/about.md"))
        .anyMatch(text -> text.contains("gone.png") && text.contains("put the picture's file"))
        .anyMatch(text -> text.contains("foo:bar"));
  }

  @Test
  void counts_what_parsing_and_cleaning_changed() {
    Sample sample = Sample.of(TEXT + "<p>———</p>" + TEXT + "<hr>").rules(new DropLooseEnds());
    ParsedArticle parsed = sample.parsed(Jsoup.parseBodyFragment(TEXT + "<hr>").body());
    ParsedArticle withChange =
        new ParsedArticle(
            parsed.file(),
            parsed.form(),
            parsed.metadata(),
            parsed.body(),
            List.of(Change.removed("move-to-metadata", "林小舟")));
    Article article = sample.cleaner().clean(withChange, sample.problems);
    assertThat(article.card().cleaned())
        .containsExactly(new RuleCount("move-to-metadata", 1), new RuleCount("drop-loose-ends", 1));
    assertThat(article.changes()).hasSize(2);
  }

  @Test
  void leaves_pictures_as_they_are_whatever_the_site_shows() {
    String html =
        TEXT
            + "<p><a href='https://x.example/'><img src='/a.png' alt='船'></a></p><p><img"
            + " src='/b.png'></p><p><img src='a.svg' alt='图'></p>";
    String remote = Sample.of(html).images(ImagePolicy.REMOTE).body();
    assertThat(remote)
        .contains("<img src=\"https://news.example.org/a.png\" alt=\"船\"")
        .contains("referrerpolicy=\"no-referrer\"")
        .contains("<img src=\"../assets/pictures/a-1.svg\" alt=\"图\" width=\"640\" height=\"480\"");
    assertThat(Sample.of(html).images(ImagePolicy.LOCAL).body()).isEqualTo(remote);
    assertThat(Sample.of(html).images(ImagePolicy.NONE).body()).isEqualTo(remote);
  }

  @Test
  void finds_the_picture_of_an_article_and_who_made_it() {
    String html =
        "<img src='https://images.weserv.nl/?url=p.example/a.jpg'><div><small>渡轮靠岸。（资料图/河报）</small></div>"
            + TEXT;
    LeadImage lead = lead(Sample.of(html));
    assertThat(lead.url()).isEqualTo("https://p.example/a.jpg");
    assertThat(lead.caption()).contains("渡轮靠岸。（资料图/河报）");
    assertThat(lead.credit()).isEmpty();
    LeadImage drawn =
        lead(
            Sample.of(
                "<figure><img src='a.svg'><figcaption> <cite>Mara Lind</cite></figcaption></figure>"
                    + TEXT));
    assertThat(drawn.url()).isEqualTo("articles/a.svg");
    assertThat(drawn.local()).contains(Sample.DRAWING);
    assertThat(drawn.caption()).isEmpty();
    assertThat(drawn.credit()).contains("Mara Lind");
    assertThat(lead(Sample.of(html).images(ImagePolicy.NONE)).url()).endsWith("a.jpg");
  }

  @Test
  void makes_a_curators_page_safe_and_leads_its_links_from_the_root() {
    Element page =
        Jsoup.parseBodyFragment(
                "<h2>关于</h2><p>见<a href='articles/x.html'>文章</a>、<a href='/about.html#a'>本页</a>、<a"
                    + " href='javascript:x'>错</a>。<img src='../articles/a.svg'><script>x</script></p>")
            .body();
    assertThat(Sample.of("").cleaner().sanitise(page, "pages/about.md", new Problems()))
        .isEqualTo(
            "<h2>关于</h2><p>见<a href=\"articles/x.html\">文章</a>、<a href=\"about.html#a\">本页</a>、错。<img"
                + " src=\"assets/pictures/a-1.svg\" alt=\"\" width=\"640\" height=\"480\""
                + " loading=\"lazy\" decoding=\"async\"></p>");
  }

  private static String id(Sample sample) {
    return sample.clean().card().id();
  }

  private static LeadImage lead(Sample sample) {
    return sample.clean().card().leadImage().orElseThrow();
  }

  private static List<String> codes(Sample sample) {
    return sample.problems.sorted().stream().map(Problem::code).toList();
  }
}
