package wenzhai.clean;

import java.util.ArrayList;
import java.util.List;

/** Removes closing lines that ask readers to follow, subscribe, tune in, scan or give. */
public final class DropPromotion implements CleaningRule {
  private static final int NEAR_END = 500;
  private static final int LONGEST_SURE = 120;
  private static final int LONGEST = 400;

  private static final int LONGEST_INTERRUPTION = 16;

  /** What stands above an advertisement in the midst of a text. */
  private static final Cue INTERRUPTION =
      new Cue(
          "往下 廣告 广告",
          "^[（(]?(?:請|请)?(?:繼續|继续)往下(?:閱讀|阅读)[.…。)）]*$|^[（(]?(?:廣告|广告)[)）]?(?:請|请)(?:繼續|继续)(?:閱讀|阅读)");

  /** Each alone makes a short line promotion. */
  private static final Cue SURE =
      new Cue(
          "二维码 二維碼 返回 信任 like app 专题 赞 在看 分享 reuse explore 关注 關注 微信 公众 公眾 搜索 敬请 敬請 欢迎 歡迎 播放列表 订阅 訂閱 下载 下載 subscribe sign follow join like download support donate 支持 赞助 贊助 打赏 打賞 捐款 捐助 patreon paypal ko-fi buymeacoffee",
          "(?:^|[，,。])(?:请|請|欢迎|歡迎|也可)?(?:订阅|訂閱)(?:我们|我們|本站|本刊|本报|本報)的?(?:电子|電子|邮件|郵件|通讯|通訊|频道|頻道|newsletter)"
              + "|^[（(]?本文(?:来自|來自).{1,20}(?:更多|下载|下載).{0,30}app|不用抽.{0,4}不用搶.{0,20}app|^返回.{1,8}[，,]?\\s?查看更多$"
              + "|^thanks for reading .{1,60}subscribe|我[们們]的[标標][准準].{0,20}信任原[则則]"
              + "|^like我们|^like我們|^下[载載].{0,12}app$|^.{0,6}app下[载載]$|^(?:点击|點擊)(?:进入|進入)专题|^(?:喜欢|覺得|觉得).{0,12}点个?.{0,2}(?:赞|在看)|^点(?:个|击)?[“”\"]?(?:赞|在看)[“”\"]?|^分享让更多人看到|^(?:share ?)?reuse this content$|^explore more on these topics|^(?:长按|長按|扫码|掃碼|扫描|掃描|识别).{0,20}(?:二维码|二維碼|关注|關注)|(?:微信|公众号|公眾號|微信号).{0,6}(?:搜索|搜尋|搜一搜)"
              + "|(?:搜索|关注|關注|订阅|訂閱).{0,8}(?:公众号|公眾號|微信号|微信公众)|^公众号[:：]"
              + "|敬请(?:收看|收听|关注|期待)|敬請(?:收看|收聽|關注|期待)|欢迎(?:收看|收听|订阅)|歡迎(?:收看|收聽|訂閱)|(?:youtube|youku).{0,10}播放列表"
              + "|^(?:点击|點擊|點撃).{0,10}(?:这里|此处|此處|下方|链接|連結)?.{0,6}(?:订阅|訂閱|关注|關注|下载|下載)"
              + "|^(?:subscribe to|sign up for|follow us|join us on|like us on|download (?:our|the) app|support us|donate)\\b"
              + "|^(?:支持|赞助|贊助|打赏|打賞|捐款|捐助)(?:我们|我們|本站|作者|一下)|(?:patreon|paypal|ko-fi|buymeacoffee)\\.(?:com|me)");

  /** Four of these, or three in a short line, make promotion of it. */
  private static final List<Cue> SIGNS =
      List.of(
          new Cue("订阅 訂閱 subscribe newsletter sign", "订阅|訂閱|subscribe|newsletter|sign up"),
          new Cue("关注 關注 追蹤 follow", "(?:关注|關注)(?:我们|我們|本)|追蹤我們|follow us"),
          new Cue(
              "twitter facebook instagram telegram youtube 微博 微信 x平台",
              "twitter|facebook|instagram|telegram|youtube|微博|微信|\\bX平台"),
          new Cue(
              "感谢 感謝 thanks",
              "感谢(?:您|你)?(?:的)?(?:阅读|收看|支持)|感謝(?:您|你)?(?:的)?(?:閱讀|收看|支持)|thanks for reading"),
          new Cue(
              "来信 來信 投稿 爆料 联系 聯繫 write contact @",
              "来信|來信|投稿|爆料|联系我们|聯繫我們|write to us|contact us|[a-z0-9]@[a-z0-9.-]{1,60}\\.[a-z]"),
          new Cue("欢迎 歡迎 敬请 敬請 点击 點擊 click", "欢迎|歡迎|敬请|敬請|点击此处|點擊此處|点击这里|click here"));

  /** All that it looks for. */
  static List<Cue> cues() {
    List<Cue> all = new ArrayList<>(SIGNS);
    all.add(SURE);
    all.add(INTERRUPTION);
    return all;
  }

  @Override
  public String id() {
    return "drop-promotion";
  }

  @Override
  public void apply(Workbench bench) {
    Lines.drop(this, bench, DropPromotion::isPromotion);
  }

  private static boolean isPromotion(Lines.Line line) {
    if (line.text().length() <= LONGEST_INTERRUPTION && line.says(INTERRUPTION)) {
      return true;
    }
    if (!line.is("p", "h4", "h5", "h6", "blockquote") || line.after() > NEAR_END) {
      return false;
    }
    int length = line.text().length();
    if (length > LONGEST) {
      return false;
    }
    if (length <= LONGEST_SURE && line.says(SURE)) {
      return true;
    }
    int signs = 0;
    for (Cue sign : SIGNS) {
      signs += line.says(sign) ? 1 : 0;
    }
    return signs >= 4 || signs == 3 && length <= LONGEST_SURE;
  }
}
