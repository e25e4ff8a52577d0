package wenzhai.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import wenzhai.model.Article;
import wenzhai.model.Field;
import wenzhai.model.Language;
import wenzhai.model.LeadImage;
import wenzhai.model.Origin;
import wenzhai.model.PartialDate;
import wenzhai.model.Source;

/** A few invented articles that between them have everything that pages show. */
public final class SmallDigest {
  static final Source TIDE = new Source("haichao", "海潮通讯社", "haichao.example");
  static final Source NORTH = new Source("beian", "北岸日报", "beian.example");
  static final Source WATCH = new Source("hangyun", "航运观察", "hangyun.example");
  static final Source CAPE = new Source("cape", "岬角电台", "cape.example");
  static final Source REVIEW =
      new Source("review", "The Icebound Quarterly Review of Shipping", "review.example");

  private SmallDigest() {}

  /** An article with every element that a cleaned text may hold. */
  public static final String EVERYTHING =
      """
      <p>破冰船“望北”号离港那天，码头上没有人挥手。船长把航行日志翻到第1,374页，写下气温：零下31度。这本日志从2011年记起，换过三任船长，纸页被海风吹得发脆，<em>没有一页缺角</em>。</p>\
      <p>“从前我们只问船结不结实，如今先问它往哪里去。”负责冰情预报的工程师埃琳·索德伦（Erin Soderlund）说。她的小组每六小时更新一次冰图，用的是<strong>四颗卫星</strong>和两座岸基雷达，偶尔也靠渔民打来的电话。</p>\
      <figure><img src="../assets/pictures/passage.svg" alt="三段航道示意" width="720" height="400" loading="lazy"><figcaption>航道分为三段，圆点是浮标的位置。<small>本站据公开海图绘制</small></figcaption></figure>\
      <h2>谁来付这笔钱</h2>\
      <p>引航费的账最难算。按旧例由<a href="https://beian.example/fees" rel="noopener noreferrer">船旗国与港口国分摊</a>；新的草案却写着“谁放行，谁收费”，等于把账单递给了中段的两个国家。有人在会上算过一遍<sup><a href="#a-1">1</a></sup>，结果没有人肯记进纪要。</p>\
      <blockquote><p>船先走通，钱再慢慢谈。可是船一旦走通，就没有人急着谈钱了。</p></blockquote>\
      <h3>各段的规矩</h3>\
      <ul><li>西段：全年开放，十一月至次年四月须有引航员在船。</li><li>中段：视冰情放行<ul><li>连续72小时平均冰厚不超过1.2米</li><li>能见度不低于半海里</li></ul></li><li>东段：暂不试行。</li></ul>\
      <ol start="3"><li>递交航次计划</li><li>领取冰情简报</li></ol>\
      <table><caption>去年各段通航次数与平均耗时</caption><thead><tr><th>航段</th><th>通航次数</th><th>平均耗时（小时）</th><th>滞留次数</th><th>须引航员的月份</th><th>备注</th></tr></thead><tbody><tr><td>西段</td><td>1,102</td><td>38</td><td>4</td><td>十一月至四月</td><td>含往返</td></tr><tr><td>中段</td><td>264</td><td>71</td><td>19</td><td>全年</td><td>冰情放行</td></tr></tbody></table>\
      <p>航运公司更关心认证的节奏：能做低温钢检验的机构<a href="https://example.org/a/very/long/address/that/has/no/place/to/break/at-all-and-goes-on-and-on-0123456789" rel="noopener noreferrer">https://example.org/a/very/long/address/that/has/no/place/to/break/at-all-and-goes-on-and-on-0123456789</a>不到二十家，排期普遍要等上半年——有的船东已经在考虑换旗……</p>\
      <p><a class="picture" href="https://images.example/ice.jpg" rel="noopener noreferrer">破冰船的船首，摄于二月</a></p>\
      <p><a class="embed" href="https://video.example/watch/88" rel="noopener noreferrer">视频：望北号出港的三分钟（video.example）</a></p>\
      <pre><code>lat  lon    ice_cm
      71.2 134.05 118
      71.9 139.44 131</code></pre>\
      <p>校对用的命令是<code>icechart --week 47</code>，<kbd>Ctrl</kbd>加<kbd>P</kbd>打印。</p>\
      <hr>\
      <p lang="en">The board said “no decision has been taken” and adjourned without a date.</p>\
      <p><ruby>破冰<rp>（</rp><rt>pòbīng</rt><rp>）</rp></ruby>之后的水道，当地人叫它<dfn>清沟</dfn>，水深记作H<sub>2</sub>。</p>\
      <section class="footnotes"><ol><li><span id="a-1"></span>据与会者的笔记，未经书记官核对。</li></ol></section>""";

  public static List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    articles.add(
        new Draft("四国就冰区航行新规谈成框架，明年春季起分段试行")
            .file("2026/a0.md")
            .from(TIDE)
            .at(2026, 11, 22, 14, 20, 8)
            .evidence(Field.PUBLISHED, Origin.HEADER, "Thu, 19 Nov 2026 05:58:00 GMT")
            .collected("2026-11-22T09:52:00Z")
            .url("https://www.haichao.example/n/88213")
            .original("https://tidewire.example/2026/11/ice-rules")
            .translator("莫雨舟")
            .wire("岬角社")
            .tags("冰级", "引航费")
            .standfirst("草案把冰级认证同具体航段绑在一起，小船得到两年的缓冲；引航费由谁承担，各方仍各说各话。")
            .note("这里的“缓冲”在北岸日报的报道里写作“豁免”，两个词的法律含义不同，以草案第十七条为准。")
            .quote("船先走通，钱再慢慢谈。")
            .lead(
                new LeadImage(
                    "https://images.haichao.example/88213.jpg?w=900&h=600",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("会场外等候的各国代表"),
                    Optional.of("海潮通讯社 记者 陆一 摄")))
            .body(EVERYTHING)
            .change("drop-share-widgets", "分享到：微博 微信", "")
            .change("drop-share-widgets", "", "")
            .change("drop-signups", "订阅我们的每日简报，第一时间收到航道消息", "")
            .change("widen-punctuation", "西段,中段", "西段，中段")
            .done());
    articles.add(
        new Draft("破冰船档期排到后年，日租金三年翻了一番")
            .file("2026/a1.md")
            .from(NORTH)
            .at(2026, 11, 22, 9, 5, 8)
            .url("https://beian.example/2026/1122/icebreakers")
            .authors("何其远", "杜蘅")
            .summary("船厂说缺的不是钢板，而是会焊低温钢的人。")
            .body("<p>船厂说缺的不是钢板，而是会焊低温钢的人。</p><p>去年新签的四条船，交付期写的都是“待定”。</p>")
            .done());
    articles.add(
        new Draft("引航費誰來付？新規留下的三個問號")
            .file("2026/a2.md")
            .from(WATCH)
            .at(2026, 11, 21, 17, 40, 8)
            .in(Language.ZH_HANT)
            .url("https://hangyun.example/%E5%BC%95%E8%88%AA/2026")
            .summary("帳單遞到中段兩國手上，港口方面說還沒有收到正式通知。")
            .body("<p>帳單遞到中段兩國手上，港口方面說還沒有收到正式通知。</p><p>「先把船走通」，代表們這樣說。</p>")
            .done());
    articles.add(
        new Draft("Pilots wanted: forty-one certificates for a coastline of four thousand miles")
            .file("2026/a3.md")
            .from(REVIEW)
            .at(2026, 11, 21, 8, 10, 0)
            .in(Language.ENGLISH)
            .url("https://review.example/2026/11/pilots-wanted/")
            .authors("Maud Ferrer")
            .summary("Only forty-one people may take a ship through the middle passage.")
            .body(
                "<p>Only forty-one people may take a ship through the middle passage, and nine of"
                    + " them are about to retire.</p><p>The school that trained them closed in"
                    + " 2019; its simulator is now in a museum.</p>")
            .done());
    articles.add(
        new Draft("愿意等的港口：一座小城的二十年")
            .file("2026/a4.md")
            .from(CAPE)
            .on(PartialDate.day(2026, 11, 19))
            .url("https://cape.example/port")
            .summary("码头的灯每晚都亮，船一年来四次。")
            .note("第三节的数字与港务局年报不符，已去信询问。")
            .body("<p>码头的灯每晚都亮，船一年来四次。</p>")
            .done());
    articles.add(
        new Draft("低温钢检验排队半年，船东改道南线")
            .file("2026/a5.md")
            .from(TIDE)
            .on(PartialDate.day(2026, 9, 3))
            .url("https://www.haichao.example/n/87110")
            .notExtracted()
            .done());
    articles.add(
        new Draft("浮标数据显示西段海冰比常年早退十一天")
            .file("2026/a6.md")
            .from(TIDE)
            .on(PartialDate.month(2026, 6))
            .summary("研究者提醒，单一年份说明不了趋势；原始数据已经公开。")
            .body("<p>研究者提醒，单一年份说明不了趋势；原始数据已经公开。</p>")
            .done());
    articles.add(
        new Draft("一份没有签字的框架协议")
            .file("2025/a7.md")
            .from(NORTH)
            .at(2025, 12, 30, 23, 15, 1)
            .wire("岬角社", "海潮通讯社")
            .summary("六十多页的文本，最后一页空着。")
            .body("<p>六十多页的文本，最后一页空着。</p>")
            .done());
    articles.add(
        new Draft("船员口述：第一次在黑夜里过窄水道")
            .file("a8.txt")
            .derived()
            .summary("灯标的间隔忽然变短，船就到了最窄的地方。")
            .body("<p>灯标的间隔忽然变短，船就到了最窄的地方。</p>")
            .done());
    return articles;
  }

  /** As many articles as asked for, spread over days and sources, the newest few as above. */
  public static List<Article> many(int count) {
    List<Article> articles = new ArrayList<>();
    List<Source> sources = List.of(TIDE, NORTH, WATCH, CAPE, REVIEW);
    String[] subjects = {"引航站", "浮标", "港务局", "船级社", "测冰站", "渔会", "海事法庭"};
    String[] events = {"公布冬季值班表", "重开夜航", "更换雷达", "追问去年的滞留", "收到第二份报告，数字对不上"};
    LocalDate newest = LocalDate.of(2026, 11, 20);
    for (int i = 0; i < count; i++) {
      LocalDate day = newest.minusDays(i / 2 + (i * i % 17) / 5);
      articles.add(
          new Draft(subjects[i % subjects.length] + events[i % events.length] + "（" + i + "）")
              .file(String.format(Locale.ROOT, "b%05d.md", i))
              .from(sources.get((i * i + i / 3) % sources.size()))
              .at(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 6 + i % 14, i % 60, 8)
              .summary("值班员说，这个冬天的冰比去年晚来了九天。")
              .body("<p>值班员说，这个冬天的冰比去年晚来了九天。</p>")
              .done());
    }
    return articles;
  }
}
