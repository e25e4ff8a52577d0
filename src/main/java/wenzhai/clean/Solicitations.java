package wenzhai.clean;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Phrases by which publishers ask something of the reader, or of those who would reprint: to
 * follow, subscribe, share, give, write in, read on, not to copy.
 */
final class Solicitations {
  private static final String STRONG =
      """
      欢迎关注 敬请关注 请关注我们 关注我们 长按关注 扫码关注 点击关注 官方微博 官方微信 扫描二维码 长按二维码 识别二维码
      扫描下方二维码 欢迎订阅 免费订阅 点击订阅 订阅我们 订阅电子报 订阅本 邮件列表 分享到 分享至 分享本文 分享这篇 分享此文
      分享给朋友 点个在看 点赞在看 一键三连 欢迎捐款 欢迎打赏 欢迎赞助 支持我们 赞助我们 捐助我们 下载我们的 下载app
      下载客户端 手机应用程序 联系我们 商务合作 广告合作 欢迎投稿 投稿邮箱 投稿信箱 来稿请寄 爆料 新闻线索 未经授权 未经许可
      不得转载 谢绝转载 禁止转载 转载请 转载须 转载务必 版权所有 版权声明 免责声明 保留所有权利 保留一切权利 不代表本 不代表我
      仅代表作者 文责自负 icp备 icp证 公网安备 相关阅读 延伸阅读 相关文章 相关报道 相关新闻 推荐阅读 热门文章 更多新闻 更多报道
      更多精彩 更多文章 点击阅读更多 阅读更多 查看更多 返回首页 返回顶部 回到首页 上一篇 下一篇 发表评论 发表回复 加入讨论
      隐私政策 使用条款 用户协议 突破封锁 镜像网站 翻墙工具 电报群 加入我们 电子报
      followuson subscribeto subscribenow signupfor signupto ournewsletter allrightsreserved sharethis shareon
      clickhereto downloadtheapp downloadour privacypolicy termsofuse termsofservice contactus supportus donatenow
      makeadonation becomeamember leaveacomment leaveareply postacomment permalink posttags filedunder addtodelicious
      readmorestories relatedposts relatedarticles relatedstories buymeacoffee backtotop donotreproduce
      enablejavascript feedenhancedby
      """;
  private static final String WEAK =
      """
      facebook twitter youtube telegram instagram whatsapp linkedin patreon newsletter copyright comments 脸书 推特
      微信 微博 公众号 视频号 小程序 二维码 客户端 标签 留言 评论 转发 点赞 收藏 打赏 捐款 订阅 关注 分享 投稿 投诉 举报 rss
      email 邮箱 备案 反馈 下载
      """;
  private static final int LETTERS_A_WEIGHT = 40;

  /** What a strong phrase weighs. */
  private static final int ENOUGH = 2;

  private static final int PLACES = 0x4000;

  /** The phrases by a hash of the two characters with which they begin. */
  private static final Phrase[][] BY_START = new Phrase[PLACES][];

  /** The same places as bits, which are quicker to look at. */
  private static final long[] STARTS = new long[PLACES / 64];

  static {
    put(STRONG, ENOUGH);
    put(WEAK, 1);
  }

  private Solicitations() {}

  private record Phrase(String words, int weight) {}

  private static void put(String phrases, int weight) {
    for (String words : phrases.strip().split("\\s+")) {
      int place = place(words.charAt(0), words.charAt(1));
      STARTS[place >>> 6] |= 1L << place;
      Phrase[] same = BY_START[place] == null ? new Phrase[0] : BY_START[place];
      BY_START[place] = Arrays.copyOf(same, same.length + 1);
      BY_START[place][same.length] = new Phrase(words, weight);
    }
  }

  private static int place(char first, char second) {
    return (first * 0x2f0b + second) & (PLACES - 1);
  }

  /**
   * Whether a text, folded, consists of hardly anything else: a strong phrase in 80 letters, two
   * strong ones in 160, or as many weak ones as weigh the same.
   */
  static boolean fill(String folded) {
    return fill(folded.toCharArray(), 0, folded.length());
  }

  /** The same of a part of a text. */
  static boolean fill(char[] folded, int from, int to) {
    int weight = 0;
    for (Phrase phrase : in(folded, from, to)) {
      weight += phrase.weight();
    }
    return weight >= ENOUGH && to - from <= weight * LETTERS_A_WEIGHT;
  }

  /** The strong phrases of a text, folded; each once, in the order of their letters. */
  static SortedSet<String> strong(String folded) {
    SortedSet<String> strong = new TreeSet<>();
    for (Phrase phrase : in(folded.toCharArray(), 0, folded.length())) {
      if (phrase.weight() >= ENOUGH) {
        strong.add(phrase.words());
      }
    }
    return strong;
  }

  private static Set<Phrase> in(char[] characters, int from, int to) {
    Set<Phrase> found = Set.of();
    for (int i = from; i + 1 < to; i++) {
      int place = place(characters[i], characters[i + 1]);
      if ((STARTS[place >>> 6] & 1L << place) != 0) {
        for (Phrase phrase : BY_START[place]) {
          if (isAt(characters, i, to, phrase.words())) {
            found = found.isEmpty() ? new HashSet<>() : found;
            found.add(phrase);
          }
        }
      }
    }
    return found;
  }

  private static boolean isAt(char[] text, int at, int to, String words) {
    int same = 0;
    while (same < words.length() && at + same < to && text[at + same] == words.charAt(same)) {
      same++;
    }
    return same == words.length();
  }
}
