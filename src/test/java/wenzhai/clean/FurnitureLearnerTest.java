package wenzhai.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static wenzhai.clean.ASource.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenzhai.model.Blocks;

/** What recurs is furniture only where it stands as furniture and looks like it. */
class FurnitureLearnerTest {
  private static final String FOLLOW = "<p>欢迎关注本报官方微博，或扫描二维码订阅电子报。</p>";
  private static final String MENU =
      "<ul><li><a href='https://paper.example/about'>关于我们</a> <a href='https://paper.example/jobs'>招聘</a></li>"
          + "<li><a href='https://paper.example/a'>手机版</a> <a href='https://paper.example/b'>网站地图</a></li></ul>";

  private static ASource refined(int count, IntFunction<String> html) {
    return ASource.of(count, html).refined();
  }

  private static void assertGone(int count, IntFunction<String> html, String... texts) {
    ASource source = refined(count, html);
    for (int i = 0; i < count; i++) {
      assertThat(source.body(i)).as("article " + i).doesNotContain(texts);
    }
  }

  private static void assertKept(int count, IntFunction<String> html) {
    ASource before = ASource.of(count, html);
    assertThat(before.refined().bodies()).isEqualTo(before.bodies());
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 6, 20, 200})
  void removesASolicitationThatClosesEveryArticle(int count) {
    assertGone(count, i -> story(i, 6) + FOLLOW, "欢迎关注");
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 6, 20, 200})
  void removesASolicitationAboveEveryArticle(int count) {
    assertGone(count, i -> FOLLOW + story(i, 6), "欢迎关注");
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 20})
  void keepsEveryWordOfTheStories(int count) {
    ASource with = refined(count, i -> FOLLOW + story(i, 6) + FOLLOW + MENU);
    ASource without = ASource.of(count, i -> story(i, 6));
    assertThat(with.bodies()).isEqualTo(without.bodies());
  }

  @Test
  void needsFiveArticlesOfTheSource() {
    assertKept(4, i -> story(i, 6) + FOLLOW);
  }

  @Test
  void needsThreeArticlesWithTheBlock() {
    assertKept(6, i -> story(i, 6) + (i < 2 ? FOLLOW : ""));
  }

  @Test
  void needsTwoFifthsOfAFewArticles() {
    assertKept(20, i -> story(i, 6) + (i < 7 ? FOLLOW : ""));
    assertThat(refined(20, i -> story(i, 6) + (i < 8 ? FOLLOW : "")).body(0))
        .doesNotContain("欢迎关注");
  }

  @Test
  void tenOfManyArticlesAreEnoughForWhatAsksTheReader() {
    assertThat(refined(200, i -> story(i, 6) + (i < 10 ? FOLLOW : "")).body(0))
        .doesNotContain("欢迎关注");
  }

  @Test
  void digitsDoNotMakeADifference() {
    assertGone(6, i -> story(i, 6) + "<p>© " + (2015 + i) + " 渡口日报版权所有，未经授权不得转载</p>", "版权所有");
  }

  @Test
  void norHowManyDigitsThereAre() {
    assertGone(
        5, i -> story(i, 6) + "<p>已有" + (int) Math.pow(7, i + 1) + "人阅读，点击这里发表评论</p>", "发表评论");
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 20, 200})
  void removesAnInvitationToTheProgramOfThePaper(int count) {
    assertGone(count, i -> story(i, 6) + "<p>下载渡口日报客户端，随时随地读新闻。</p>", "客户端");
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 20, 200})
  void eatsNothingThatStandsInEveryArticleAndIsGenuine(int count) {
    String above = "<p>渡口笔记</p><p>本报记者 林小舟</p><p>“渡口笔记”是本报周末的专栏，每期请一位住在河边的人讲一件旧事。</p>";
    String below =
        "<p>河水照旧往东流。</p><p>本文所引的水位，均以吴淞零点起算。</p><p>感谢河务局档案室提供资料。</p>"
            + "<p>这是“三十年水事”系列报道的一篇。</p><p>下周我们讲磨坊。</p><p>（作者为渡口小学教师，现居东岸）</p>"
            + "<p>责任编辑：周小帆</p>";
    assertKept(
        count,
        i ->
            above
                + "<p>"
                + (i % 12 + 1)
                + "月"
                + (i % 28 + 1)
                + "日，渡口，晴。</p>"
                + story(i, 6)
                + below
                + "<p>今日水位："
                + (137 * (i + 1))
                + "厘米，流量：每秒"
                + (3 * i + 7)
                + "立方米。</p>");
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 20, 200})
  void takesTheFurnitureBelowGenuineStandingLinesAndNotTheLines(int count) {
    String genuine = "<p>感谢河务局档案室提供资料。</p><p>下周我们讲磨坊。</p>";
    ASource with = refined(count, i -> story(i, 6) + genuine + FOLLOW + MENU);
    assertThat(with.bodies()).isEqualTo(ASource.of(count, i -> story(i, 6) + genuine).bodies());
  }

  @Test
  void neitherDoScriptAndWidth() {
    assertGone(
        6,
        i -> story(i, 6) + (i % 2 == 0 ? "<p>版权所有，未经授权不得转载！</p>" : "<p>版權所有, 未經授權不得轉載!</p>"),
        "不得转载",
        "不得轉載");
  }

  @Test
  void whatASolicitationLinksToMayDiffer() {
    assertGone(
        6,
        i ->
            story(i, 6)
                + "<p>Permalink | Post tags: <a href='https://paper.example/t/"
                + i
                + "'>标签"
                + (char) ('甲' + i)
                + "</a></p>",
        "Post tags");
  }

  @Test
  void whoIsNamedAmongSeveralFixedPhrasesMayDiffer() {
    assertGone(
        6,
        i ->
            story(i, 6)
                + "<p>© "
                + "赵钱孙李周吴".charAt(i)
                + "渡 for <a href='https://paper.example/'>渡口日报</a>. <a href='https://paper.example/"
                + i
                + "'>Permalink</a> | Post tags: <a href='https://paper.example/t'>渔业</a></p>",
        "Permalink");
  }

  @Test
  void removesAMenuOfLinksThatAreTheSameEverywhere() {
    assertGone(5, i -> story(i, 6) + MENU, "手机版", "招聘", "<ul>", "<li>");
  }

  @Test
  void keepsLinksThatLeadElsewhereInEachArticle() {
    assertKept(
        6,
        i ->
            story(i, 6)
                + "<p><a href='https://x.example/"
                + i
                + "'>原始文件</a> <a href='https://y.example/"
                + i
                + "'>数据</a></p>");
  }

  @Test
  void keepsTheLinksOfASeriesThatIsAMinority() {
    String series =
        "<p><a href='https://paper.example/1'>上篇</a> <a href='https://paper.example/2'>中篇</a>"
            + " <a href='https://paper.example/3'>下篇</a></p>";
    assertKept(40, i -> story(i, 6) + (i < 17 ? series : ""));
  }

  @Test
  void removesTheLabelThatLeadsToFurniture() {
    assertGone(6, i -> story(i, 6) + "<h3>更多服务</h3>" + FOLLOW + MENU, "更多服务");
  }

  @Test
  void removesWhatFurnitureEnclosesAtTheEnd() {
    assertGone(6, i -> story(i, 6) + FOLLOW + "<p>渡口日报社 河滨路一号</p>" + MENU, "河滨路");
  }

  @Test
  void keepsAShortLineBetweenTheTextAndFurniture() {
    assertThat(refined(6, i -> story(i, 6) + "<p>渡口夜话</p>" + FOLLOW).bodies())
        .allSatisfy(body -> assertThat(body).contains("渡口夜话").doesNotContain("欢迎关注"));
  }

  @Test
  void findsFurnitureBehindFurniture() {
    String many = "<p>扫码关注：<a href='https://w.example'>甲</a></p>".repeat(2);
    assertGone(
        6,
        i ->
            story(i, 4)
                + "<p>未经授权不得转载</p>"
                + many
                + MENU
                + "<p>欢迎投稿</p><p>联系我们</p><p>返回首页</p><p>隐私政策</p>",
        "未经授权",
        "扫码",
        "隐私");
  }

  @Test
  void keepsAStandingExplanationInWholeSentences() {
    assertKept(
        6,
        i -> story(i, 3) + "<p>【“渡口夜话”是河滨小镇居民对每月第一个周末晚间聚谈的总称，参加者多为船工、茶农和退休教师，所谈不限题目，由主人轮流记录。】</p>");
  }

  @Test
  void keepsAStandingIntroductionThatMentionsSubscribingOnce() {
    assertKept(
        6,
        i ->
            "<p>本栏由三位退休教师主持，自一九九八年起每月刊出一次，记录河滨小镇的人和事，起初只有二十几位读者订阅，如今寄往四个省份。"
                + "我们相信小地方的历史值得有人写下来，也相信写下来的人不必是史家，编者只改错字，不改口气，也不替任何人说话。</p>"
                + story(i, 5));
  }

  @Test
  void keepsAHeadingThatRecursWithinArticles() {
    assertKept(20, i -> "<h2>核心观点</h2>" + story(i, 2) + "<h2>背景</h2>" + story(i + 100, 3));
  }

  @Test
  void keepsTheLastHeadingWhenTextFollowsIt() {
    assertThat(refined(6, i -> story(i, 4) + "<h2>结语</h2>" + story(i + 50, 1) + FOLLOW).bodies())
        .allSatisfy(body -> assertThat(body).contains("结语"));
  }

  @Test
  void keepsColumnNamesBylinesAndDatelines() {
    assertKept(
        20,
        i ->
            "<p>渡口夜话</p><p><a href='https://paper.example/zhou'>周渡</a></p><p>渡口日报 河滨 "
                + (1 + i)
                + "日电</p>"
                + story(i, 5)
                + "<p>作者：周渡，欢迎关注他的微博</p><p>（编辑：林石）</p><p>（完）</p>");
  }

  @Test
  void keepsTheAuthorsNameAmongLinks() {
    String byline =
        "<p>文：<a href='https://paper.example/zhou'>周渡</a> <a href='https://paper.example/photo'>摄影组</a></p>";
    assertKept(20, i -> byline + story(i, 5) + byline);
  }

  @Test
  void keepsARefrain() {
    assertKept(6, i -> ("<p>渡船慢慢过河去</p>" + story(i, 1)).repeat(3) + "<p>渡船慢慢过河去</p>");
  }

  @Test
  void keepsWhatStandsInTheMiddle() {
    assertKept(6, i -> story(i, 6) + "<p>欢迎订阅本报</p>" + story(i + 40, 6));
  }

  @Test
  void keepsWhereFootnotesLead() {
    assertKept(
        6, i -> "<p>河水上涨<a href='#n1'>[1]</a>。</p>" + story(i, 4) + "<p id='n1'>版权所有，参见联系我们一栏</p>");
  }

  @Test
  void leavesAnArticleThatIsNothingElse() {
    ASource source = refined(6, i -> i == 0 ? FOLLOW + MENU : story(i, 6) + FOLLOW + MENU);
    assertThat(source.body(0)).contains("欢迎关注", "手机版");
    assertThat(source.body(1)).doesNotContain("欢迎关注").doesNotContain("手机版");
  }

  @Test
  void leavesTheSameBlockWhereItDoesNotStandAsFurniture() {
    ASource source =
        refined(
            20,
            i ->
                i == 0
                    ? story(i, 6) + "<p>欢迎订阅本报</p>" + story(90, 6)
                    : story(i, 6) + "<p>欢迎订阅本报</p>");
    assertThat(source.body(0)).contains("欢迎订阅");
    assertThat(source.body(1)).doesNotContain("欢迎订阅");
  }

  @Test
  void anEmptiedQuotationAndADanglingRuleGoToo() {
    assertThat(
            refined(6, i -> story(i, 4) + "<hr><blockquote>" + FOLLOW + "</blockquote>").bodies())
        .allSatisfy(body -> assertThat(body).doesNotContain("<hr", "<blockquote"));
  }

  @Test
  void leavesTheRestAsItWasWritten() {
    String rich =
        "<pre>\n\n  一 &lt;b&gt;\n\t二</pre><table><caption>船期</caption><tr><th>日<td>a&nbsp;b &amp;amp; “c”</table>"
            + "<ul><li>甲<ul><li>乙<p>丙</p></li></ul></li></ul><blockquote>渡<br>船</blockquote>"
            + "<p><ruby>渡<rt>dù</rt></ruby> <code>x &lt; y</code> 𠮷 <a href='https://x.example/?a=1&amp;b=2'>页</a></p>"
            + "<dl><dt>渡<dd>过河</dl><hr><p>末段。</p>";
    ASource with = refined(6, i -> story(i, 3) + rich + story(i + 60, 3) + FOLLOW);
    ASource without = ASource.of(6, i -> story(i, 3) + rich + story(i + 60, 3));
    assertThat(with.bodies()).isEqualTo(without.bodies());
  }

  @Test
  void putsTheRemovalOnRecordAndMeasuresAnew() {
    ASource before = ASource.of(6, i -> story(i, 4) + FOLLOW);
    ASource plain = ASource.of(6, i -> story(i, 4));
    var article = before.refined().article(2);
    assertThat(article.changes())
        .anySatisfy(
            change -> {
              assertThat(change.rule()).isEqualTo("learned-furniture");
              assertThat(change.before()).contains("欢迎关注本报");
              assertThat(change.after()).isEmpty();
            });
    assertThat(article.card().characters()).isEqualTo(plain.article(2).card().characters());
    assertThat(article.card().fingerprint()).isEqualTo(plain.article(2).card().fingerprint());
    assertThat(article.card().cleaned())
        .anyMatch(count -> count.rule().equals("learned-furniture") && count.count() == 1);
  }

  @Test
  void learningAgainFindsNothingMore() {
    IntFunction<String> html =
        i ->
            "<p>渡口夜话</p>"
                + story(i, 3 + i % 4)
                + "<p>渡口日报社</p><p>未经授权不得转载</p><h3>服务</h3>"
                + MENU
                + FOLLOW
                + "<p>河滨路一号</p>";
    ASource once = refined(20, html);
    assertThat(once.refined().bodies()).isEqualTo(once.bodies());
  }

  @Test
  void theOrderOfTheArticlesDoesNotMatter() {
    ASource source =
        ASource.of(
            30, i -> story(i, 3 + i % 5) + (i % 3 == 0 ? FOLLOW : "") + (i % 2 == 0 ? MENU : ""));
    Set<Long> expected = source.furniture();
    assertThat(expected).isNotEmpty();
    List<Blocks> blocks = new ArrayList<>(source.blocks());
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(blocks, new Random(seed));
      assertThat(FurnitureLearner.learn(blocks)).isEqualTo(expected);
    }
  }

  @Test
  void remembersLittleOfAnOrdinaryArticle() {
    Blocks blocks = ASource.of(1, i -> story(i, 30)).blocks().get(0);
    assertThat(blocks.count()).isEqualTo(30);
    assertThat(blocks.telling()).isEmpty();
  }
}
