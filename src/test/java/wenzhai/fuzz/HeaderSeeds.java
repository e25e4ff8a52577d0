package wenzhai.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Headers and dates as articles have them. */
final class HeaderSeeds {
  private static final String BODY = "\n渡轮停了十一年，上个星期天清晨又鸣着汽笛离开了码头，岸上站满了人。\n";

  static final List<String> YAML =
      List.of(
          """
          title: 河畔小镇重开渡轮
          date: 2024-06-21T06:58:55+08:00
          authors: [林小舟, "Mara Lind"]
          from: https://news.example.org/zh/2024/05/story.html
          tags:
            - 渡轮
            - 小镇
          source: {name: 河报, url: https://news.example.org/}
          language: zh-Hans
          draft: false
          pin: yes
          """,
          """
          标题: "带引号的：题目"
          作者: 林小舟、周河
          summary: >
            渡轮停了十一年，
            又开了。
          typography: {quotes: false}
          quote: |
            汽笛响了两声
          collected: 2024-06-21
          image: pictures/a.png
          """,
          "title: &a 题\nsummary: *a\nnote: 'it''s'\ndate: 20240621\nslug: a-b\n? x\n: y\n");

  private static final List<String> DATES =
      List.of(
          "2024-06-21",
          "2024-06-21T06:58:55Z",
          "2024/6/21 6:58",
          "2024年6月21日 06:58",
          "二〇二四年六月二十一日",
          "民國113年6月21日",
          "June 21, 2024 6:58 a.m. EDT",
          "Fri, 21 Jun 2024 06:58:55 GMT",
          "21 juin 2024",
          "6/21/2024",
          "1718953135000",
          "20240621065855",
          "6月21日 下午3:05",
          "2024-06",
          "2024");

  private HeaderSeeds() {}

  static List<String> headers() {
    List<String> headers = new ArrayList<>();
    for (String yaml : YAML) {
      headers.add("---\n" + yaml + "---\n" + BODY);
    }
    headers.add(
        "+++\ntitle = \"河畔小镇重开渡轮\"\ndate = 2024-06-21T06:58:55Z\ntags = [\"渡轮\"]\n[source]\nname = '河报'\n+++\n"
            + BODY);
    headers.add(
        "<!--1718953135000-->\n[河畔小镇重开渡轮](https://news.example.org/a)\n------\n日期：Fri, 21 Jun 2024"
            + " 06:58:55 GMT\n"
            + BODY);
    headers.add("河畔小镇重开渡轮\n2024年6月21日\n来源：河报 作者：林小舟\nhttps://news.example.org/a\n" + BODY);
    headers.add(
        "<!doctype html><html lang=zh><head><title>河畔小镇重开渡轮 - 河报</title><meta property=\"og:title\""
            + " content=\"题\"><meta name=date content=\"2024-06-21\"><script type=\"application/ld+json\">"
            + "{\"@type\":\"NewsArticle\",\"headline\":\"题\",\"datePublished\":\"2024-06-21\"}</script>"
            + "</head><body><article><h1>河畔小镇重开渡轮</h1><p>"
            + BODY
            + "</p></article></body></html>");
    return headers;
  }

  static List<String> dates() {
    List<String> articles = new ArrayList<>();
    for (String date : DATES) {
      articles.add("---\ndate: " + date + "\n---\n" + BODY);
      articles.add("日期：" + date + "\n" + BODY);
      articles.add("河报 " + date + " 电（记者 林小舟）" + BODY);
      articles.add("<p><time datetime=\"" + date + "\">" + date + "</time></p>" + BODY);
    }
    return articles;
  }
}
