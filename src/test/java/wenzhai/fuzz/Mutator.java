package wenzhai.fuzz;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Makes texts that nobody writes from texts that somebody wrote; the same seed makes the same. */
final class Mutator implements Supplier<String> {
  private static final int LONGEST = 60_000;

  /** What means something to one of the readers. */
  private static final List<String> TOKENS =
      List.of(
          "<",
          ">",
          "\"",
          "'",
          "=",
          "&",
          ";",
          "/",
          "\\",
          "\n",
          "\n\n",
          "\r",
          "\t",
          " ",
          "\u00a0",
          "\u3000",
          "\u200b",
          "\u202e",
          "\u2066",
          "\ufeff",
          "\ufffd",
          "\ud83d\ude00",
          "\u0301",
          "\u0085",
          "\u2028",
          "<p>",
          "</p>",
          "<div>",
          "</div>",
          "<div class=\"share\">",
          "<p hidden>",
          "<b>",
          "</b>",
          "<i>",
          "<a href=\"#x\" id=\"x\">",
          "</a>",
          "<br>",
          "<br><br>",
          "<hr>",
          "<img src=\"a.png\" alt=\"图\">",
          "<img src=x onerror=alert(1)>",
          "<table><tr><td>",
          "</table>",
          "<ul><li>",
          "</ul>",
          "<li>",
          "<blockquote>",
          "<pre>",
          "<figure>",
          "<figcaption>",
          "<h2>",
          "<h1>",
          "<svg>",
          "<math>",
          "<style>",
          "<script>",
          "</script>",
          "<template>",
          "<noscript>",
          "<textarea>",
          "<select><option>",
          "<ruby>漢<rt>",
          "<xmp>",
          "<plaintext>",
          "<title>",
          "<iframe src=\"https://www.youtube.com/embed/a\">",
          "<form>",
          "<button>",
          "<span style=\"display:none\">",
          "<center>",
          "<font color=red>",
          "<dl><dt>",
          "<dd>",
          "<q cite=x>",
          "<time datetime=\"2024-06-21\">",
          "<html>",
          "<body>",
          "<head>",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "<?php",
          "<!doctype html>",
          "&amp;",
          "&lt;",
          "&#0;",
          "&#xd800;",
          "&#x202e;",
          "&nbsp;",
          "&notanentity;",
          "&#999999999;",
          "**",
          "*",
          "_",
          "__",
          "~~",
          "`",
          "```\n",
          "[",
          "](",
          ")",
          "![",
          "[^1]",
          "[^1]: ",
          "# ",
          "## ",
          "> ",
          "- ",
          "1. ",
          "| a | b |\n|---|---|\n",
          "---\n",
          "+++\n",
          "------\n",
          "===\n",
          "title: ",
          "date: ",
          "tags: [",
          "authors:\n  - ",
          "from: https://a.example/x\n",
          "draft: true\n",
          "language: en\n",
          "typography: {",
          "&a ",
          "*a ",
          "!!java.lang.String ",
          "? ",
          ": ",
          "|\n  ",
          "\"\\ud83d\"",
          "\"\\u0000\"",
          "<!--1718953135000-->\n",
          "[题](https://a.example/x)\n",
          "日期：",
          "日期：Fri, 21 Jun 2024 06:58:55 GMT\n",
          "2024年6月21日",
          "2024-02-30",
          "0000-00-00",
          "99999999999999999999",
          "1718953135",
          "6月21日 08:30",
          "昨天 08:30",
          "作者：",
          "来源：",
          "记者 林小舟 报道",
          "（完）",
          "责任编辑：",
          "微信扫一扫",
          "相关阅读",
          "点击关注",
          "https://a.example/路径?x=1#y",
          "javascript:alert(1)",
          "data:text/html,x",
          "//a.example/",
          "mailto:a@x.example",
          "“",
          "”",
          "「",
          "」",
          "——",
          "……",
          "，",
          "。",
          "：",
          "中",
          "文字",
          "漢",
          "한",
          "か",
          "a",
          "word",
          "10%",
          "3.5",
          "e\u0301");

  private final Random random;
  private final List<String> seeds;

  Mutator(Random random, List<String> seeds) {
    this.random = random;
    this.seeds = seeds;
  }

  /** One of the seeds, changed in one to twelve places. */
  @Override
  public String get() {
    StringBuilder text = new StringBuilder(pick(seeds));
    if (text.length() > 4_000 && random.nextInt(4) > 0) {
      keep(text, 200 + random.nextInt(3_800));
    }
    int changes = 1 + random.nextInt(12);
    for (int i = 0; i < changes; i++) {
      change(text);
    }
    keep(text, LONGEST);
    return whole(text);
  }

  private void change(StringBuilder text) {
    int from = at(text);
    int to = Math.min(text.length(), from + 1 + random.nextInt(1 << random.nextInt(9)));
    switch (random.nextInt(10)) {
      case 0 -> text.delete(from, to);
      case 1 -> text.insert(at(text), text.substring(from, to));
      case 2 -> text.insert(from, splice());
      case 3 -> text.replace(from, to, pick(TOKENS));
      case 4 -> text.insert(from, pick(TOKENS).repeat(1 + random.nextInt(40)));
      case 5 -> {
        String inner = text.substring(from, to);
        text.replace(from, to, pick(TOKENS) + inner + pick(TOKENS));
      }
      case 6 -> {
        if (from < text.length()) {
          text.setCharAt(from, (char) (text.charAt(from) ^ 1 << random.nextInt(7)));
        }
      }
      case 7 -> {
        for (int i = random.nextInt(6); i >= 0; i--) {
          text.insert(from, pick(TOKENS));
        }
      }
      default -> text.insert(from, pick(TOKENS));
    }
  }

  private String splice() {
    String other = pick(seeds);
    int from = random.nextInt(other.length() + 1);
    int to = Math.min(other.length(), from + random.nextInt(400));
    return other.substring(from, to);
  }

  private void keep(StringBuilder text, int length) {
    if (text.length() > length) {
      int from = random.nextInt(3) == 0 ? random.nextInt(text.length() - length) : 0;
      text.delete(from + length, text.length()).delete(0, from);
    }
  }

  private int at(StringBuilder text) {
    // headers are short, and much depends on them
    int most = random.nextInt(3) == 0 ? Math.min(200, text.length()) : text.length();
    return random.nextInt(most + 1);
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** What is read from a file has no half characters, no NUL, and its lines end in a line feed. */
  static String whole(CharSequence text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
        .map(c -> c >= 0xd800 && c < 0xe000 ? 0xfffd : c)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
