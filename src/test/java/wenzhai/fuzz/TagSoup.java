package wenzhai.fuzz;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Makes pages that nobody writes of what the rules of cleaning go by: elements in any order, closed
 * or not, some of them many times over, with the classes, links and lines that rules look for.
 * Where one rule makes what another goes by, this finds it sooner than changed articles do.
 */
final class TagSoup implements Supplier<String> {
  private static final List<String> ELEMENTS =
      words(
          "p p p div div span b i a h1 h2 h3 ul ol li li dl dt dd table tr td th thead tbody tfoot caption blockquote figure"
              + " figcaption pre small cite q ruby rt rp section article t font center form details summary strong em code sub"
              + " time bdo button label nav header footer menu aside hgroup legend fieldset xmp listing");

  private static final List<String> ATTRIBUTES =
      List.of(
          "class=share",
          "class=related",
          "class=caption",
          "class=tags",
          "class='entry-meta'",
          "class=footnotes",
          "class=ad",
          "class=credit",
          "class=figure",
          "class='language-x'",
          "class=newsletter",
          "class=avatar",
          "class=paywall",
          "class=comments",
          "id=share",
          "id=a-x",
          "name=x",
          "href=#share",
          "href=#x id=x",
          "href=e",
          "href=https://a.example/b",
          "href='https://twitter.com/share?x'",
          "href='https://twitter.com/intent/tweet?url=1'",
          "rel=tag href=/t",
          "lang=en",
          "hidden",
          "style='display:none'",
          "dir=rtl",
          "datetime=2024",
          "colspan=2",
          "cite=https://a.example",
          "value=3",
          "title='中'");

  private static final List<String> LINES =
      List.of(
          "渡轮停了十一年，上个星期天清晨又鸣着汽笛离开了码头，岸上站满了人，有人举着旧照片，有人只是看水，谁也不说话。",
          "船长说，第一班船只收一块钱，零钱放进门口的铁罐里就行。".repeat(6),
          "河畔小镇重开渡轮",
          "原标题：河畔小镇重开渡轮",
          "登录继续阅读",
          "Continue reading on",
          "Read more",
          "相关阅读",
          "相关阅读：",
          "更多文章",
          "Related",
          "上一篇",
          "作者：林小舟",
          "本文由林小舟翻译",
          "责任编辑",
          "来源：渡轮日报",
          "本文来自：",
          "2024年6月21日 08:30",
          "２０２４年６月２１日",
          "微信扫一扫",
          "扫描二维码关注",
          "关注公众号：渡轮",
          "分享到",
          "下载APP",
          "Subscribe to our newsletter",
          "感谢阅读",
          "（完）",
          "END",
          "------",
          "***",
          "。。。",
          "...",
          "——",
          "沿途的码头有：",
          "文章标签：",
          "标签：水",
          "免责声明：本文仅代表作者个人观点",
          "版权所有",
          "转载请注明出处",
          "CC BY-SA 4.0",
          "© 2024 x permalink",
          "The post x appeared first on y",
          "图：林小舟 摄",
          "图片来源：林小舟",
          "（林小舟 摄）",
          "新闻中心 > 国内新闻 > 正文",
          "1.",
          "一、",
          "\"x\"",
          "他说,好",
          "Tom说:a",
          "中 文",
          "abc中文def",
          "中",
          "文字，一行。",
          "a",
          "word word",
          "⽂",
          "\ud83d\ude00",
          " ",
          "\n",
          "\u3000\u3000",
          "&nbsp;",
          "&lt;",
          "&amp;",
          "<!--x-->");

  private static final List<String> ALONE =
      List.of(
          "<br>",
          "<br><br>",
          "<hr>",
          "<wbr>",
          "<input>",
          "<img>",
          "<img src=https://a.example/a.png>",
          "<img src=https://a.example/b.png alt='图' width=20>",
          "<img src=https://a.example/a-300x200.png>",
          "<img src=x.png alt=中>",
          "<img data-src=https://a.example/l.png>",
          "<img src=https://a.example/e.png width=1 height=1>",
          "<noscript><img src=https://a.example/n.png></noscript>",
          "<iframe src='https://www.youtube.com/embed/abcd'></iframe>",
          "<iframe></iframe>",
          "<video poster=https://a.example/p.png src=https://a.example/v.mp4></video>",
          "<svg></svg>",
          "<script>x</script>");

  private final Random random;

  TagSoup(Random random) {
    this.random = random;
  }

  @Override
  public String get() {
    StringBuilder soup = new StringBuilder();
    Deque<String> open = new ArrayDeque<>();
    for (int left = 3 + random.nextInt(4 << random.nextInt(5)); left > 0; left--) {
      switch (random.nextInt(10)) {
        case 0, 1, 2, 3 -> open(soup, open);
        case 4, 5, 6 -> soup.append(one(LINES));
        case 7 -> soup.append(one(ALONE));
        default -> close(soup, open);
      }
    }
    return soup.toString();
  }

  private void open(StringBuilder soup, Deque<String> open) {
    String name = one(ELEMENTS);
    String attribute = random.nextInt(6) > 0 ? " " + one(ATTRIBUTES) : "";
    for (int times = random.nextInt(60) == 0 ? 1 + random.nextInt(70) : 1; times > 0; times--) {
      soup.append('<').append(name).append(attribute).append('>');
      open.push(name);
    }
  }

  private void close(StringBuilder soup, Deque<String> open) {
    if (open.isEmpty()) {
      soup.append("</").append(one(ELEMENTS)).append('>');
    }
    for (int times = random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 1; times > 0; times--) {
      if (!open.isEmpty()) {
        soup.append("</").append(open.pop()).append('>');
      }
    }
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static List<String> words(String all) {
    return List.of(all.split(" "));
  }
}
