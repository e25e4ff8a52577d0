package wenzhai.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenzhai.model.ParsedArticle;
import wenzhai.model.Problem;
import wenzhai.model.Problems;

/** Files that nobody writes but somebody sends. */
class HostileTextTest {
  private static final int MEGABYTE = 1_000_000;

  /** Processor time, since the machine may be busy with other things. */
  private static final long LIMIT_MILLIS = 2_000;

  /** What takes two seconds for a megabyte, by the square of its length, takes this for a tenth. */
  private static final long SUSPECT_MILLIS = LIMIT_MILLIS / 100;

  /** A part three times as long takes three times as long, or nine times where the square rules. */
  private static final int SUSPECT_GROWTH = 5;

  private static final List<String> PATTERNS =
      List.of(
          "`",
          "``a`b```c````",
          "*",
          "**",
          "_",
          "__",
          "a*b",
          "a**b_c*d",
          "*a **a ",
          "“**",
          "中文**中文**",
          "[",
          "![",
          "[a](",
          "[a](b",
          "[a](b) ",
          "[a](<b",
          "![a](b \"",
          "[a](b)\n",
          "]",
          "[^1]",
          "[^1]: a\n",
          "[a]: b\n",
          "[a]",
          "(",
          "<",
          "<a ",
          "<a href=\"",
          "<a>",
          "<br>",
          "a <b>",
          "<div>",
          "</div>",
          "<p>",
          "<p>\n\n",
          "<div>\n\nfoo\n\n",
          "<b>\n\n",
          "<table><tr><td>",
          "<!--",
          "<!-- x -->",
          "<?",
          "<!",
          "<![CDATA[",
          "<script>",
          "<style>",
          "<time>",
          "<ul><li>",
          "> ",
          "- ",
          "* ",
          "1. ",
          "# ",
          "- a\n",
          "> a\n",
          "1. a\n",
          "- [ ] a\n",
          "- a\n  ",
          "&",
          "&amp;",
          "\\",
          "|",
          "|a|b|\n|-|-|\n",
          "a\n",
          "a\n\n",
          "\n",
          " ",
          "\t",
          "---\n",
          "a\n===\n",
          "```\n",
          "~~",
          "~~~\n",
          "http://a ",
          "http://a.example/(",
          "\u200b",
          "\"",
          "日期：",
          "作者：",
          "来源：甲\n",
          "2024年",
          "（记者",
          "译：",
          "<!--1-->\n",
          "------\n",
          "title: a\n",
          "a: [",
          "中",
          "中文字，",
          "{{ ");

  @Test
  void parsesAMegabyteOfAnyPatternInTwoSeconds() throws InterruptedException {
    ArticleParser parser = Parsing.parser();
    parser.parse(Parsing.file("warm.md", "# 热身\n\n**文字**\n".repeat(200)), new Problems());
    List<String> slow = new ArrayList<>();
    for (String before :
        List.of("", "[题](https://a.example/x)\n------\n\n", "---\ntitle: 题\n---\n")) {
      for (String pattern : PATTERNS) {
        // The longer part first: where the machine is warm only for the second, the growth is
        // thought greater than it is, and the whole is tried for nothing.
        long millis = millis(parser, before + repeated(pattern, MEGABYTE / 10));
        if (millis > LIMIT_MILLIS / 10
            || millis > SUSPECT_MILLIS
                && millis
                    > SUSPECT_GROWTH * millis(parser, before + repeated(pattern, MEGABYTE / 33))) {
          millis = leastMillis(parser, before + repeated(pattern, MEGABYTE));
        }
        if (millis > LIMIT_MILLIS) {
          slow.add(before.length() + " " + pattern + ": " + millis + " ms");
        }
      }
    }
    assertThat(slow).isEmpty();
  }

  /** The least of up to three, since who shares the processor takes its time and caches, too. */
  private static long leastMillis(ArticleParser parser, String text) throws InterruptedException {
    long least = millis(parser, text);
    for (int again = 0; again < 2 && least > LIMIT_MILLIS; again++) {
      least = Math.min(least, millis(parser, text));
    }
    return least;
  }

  private static String repeated(String pattern, int length) {
    return pattern.repeat(length / pattern.length());
  }

  /** The caller gives a parser's thread 16 MB of stack, as the build does. */
  private static long millis(ArticleParser parser, String text) throws InterruptedException {
    long[] nanos = new long[1];
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread =
        new Thread(
            null,
            () -> {
              long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
              parser.parse(Parsing.file("a.md", text), new Problems());
              nanos[0] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            },
            "parse",
            16L << 20);
    thread.setUncaughtExceptionHandler((t, e) -> failure.set(e));
    thread.start();
    thread.join();
    assertThat(failure.get()).as(text.substring(0, 40)).isNull();
    return nanos[0] / 1_000_000;
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "- => markdown-too-deep",
        "> => markdown-too-deep",
        "1. => markdown-too-deep",
        "`a``b => markdown-too-long",
        "[a](b => markdown-too-long",
        "**a _b => markdown-too-long"
      })
  void keepsWhatIsTooMuchAsTextAndSaysWhere(String pattern, String code) {
    Problems problems = new Problems();
    String bad = (pattern + " ").repeat(1_000).strip();
    String text = "[题](https://a.example/2024/04/18/x)\n------\n\n**前**\n\n" + bad + "\n\n**后**\n";
    ParsedArticle article = Parsing.parse(text, problems);
    assertThat(article.body().html()).contains("<strong>前</strong>", "<strong>后</strong>");
    assertThat(article.body().text().replace(" ", "")).contains(bad.replace(" ", ""));
    assertThat(problems.sorted()).extracting(Problem::code).containsExactly(code);
    assertThat(problems.sorted().get(0).place().line()).isEqualTo(6);
  }

  @Test
  void readsOrdinaryLongArticlesWithoutComplaint() {
    StringBuilder text = new StringBuilder("[题](https://a.example/2024/04/18/x)\n------\n\n");
    for (int i = 0; i < 2_000; i++) {
      text.append("第").append(i).append("段有**重点**、[链接](https://a.example/").append(i);
      text.append(")与`代码`，还有一些平常的文字。\n\n- 一项\n- 二项\n\n");
    }
    Problems problems = new Problems();
    ParsedArticle article = Parsing.parse(text.toString(), problems);
    assertThat(problems.sorted()).isEmpty();
    assertThat(article.body().select("strong")).hasSize(2_000);
  }

  @Test
  void neverThrowsOnMutatedFiles() {
    List<String> seeds =
        List.of(
            "<!--1718953144000-->\n[题目[一]](https://a.example/20240418/x)\n------\n日期：Fri, 21 Jun"
                + " 2024 06:58:55 GMT\n\n<div><i>张三,李四<br>2024-04-18 09:28</i></div><p>正文。</p>",
            "---\ntitle: \"题: 目\"\ndate: 2024-04-18\ntags: [ 一, 二 ]\nauthor: {name: 张三}\n---\n"
                + "<!--NaN-->\n[题](https://a.example/x)\n------\n# 标题\n- 项\n> 引\n\n| a | b |\n|---|---|\n",
            "+++\ntitle = \"题\"\ndate = 2024-04-18T09:00:00Z\n[extra]\nauthors = [\"张三\"]\n+++\n**正文**",
            "<!doctype html><html lang=zh><head><meta property=og:title content=题><script"
                + " type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"张三\"}]}"
                + "</script></head><body><article><p>正文正文正文正文正文正文正文正文正文正文。</p></article>",
            "2023年11月7日\n来源：甲报\n第一段的文字。\n小标题\n记者王五告诉甲报，第二段的文字。\n（译者：赵六）");
    String noise = "<>[]()!-*_`#:：\"'{}|&;\n\t 年月日作者/\\\u0001\u200b\ud83d\udc00中a1.";
    Random random = new Random(7);
    ArticleParser parser = Parsing.parser();
    for (int i = 0; i < 4_000; i++) {
      StringBuilder text = new StringBuilder(seeds.get(i % seeds.size()));
      int edits = 1 + random.nextInt(8);
      for (int k = 0; k < edits; k++) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(3)) {
          case 0 -> text.insert(at, noise.charAt(random.nextInt(noise.length())));
          case 1 -> text.deleteCharAt(at);
          default -> text.setCharAt(at, noise.charAt(random.nextInt(noise.length())));
        }
      }
      String sidecar = text.substring(0, random.nextInt(text.length()));
      ParsedArticle article =
          parser.parse(Parsing.file("a.md", text.toString(), sidecar), new Problems());
      assertThat(article.metadata().title()).isNotBlank();
    }
  }
}
