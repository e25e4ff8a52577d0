package wenzhai.hostile;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import wenzhai.Built;

/** A content folder of files that nobody writes but somebody sends, among good ones. */
final class HostileFolder {
  /** What is to become of a file. */
  enum Fate {
    /** It is published, and the mark in its text with it. */
    KEPT,
    /** It is not, and a warning names it. */
    NAMED,
    /** One or the other, as the system and its rights have it. */
    EITHER
  }

  /**
   * @param name its path in the content folder
   * @param mark a line that stands in its text
   */
  record Trap(String name, String mark, Fate fate) {}

  private static final int MEGABYTE = 1_000_000;

  private final Path folder;
  private final Effort effort;
  private final List<Trap> traps = new ArrayList<>();

  /**
   * @param effort with a quick one, all is a tenth as large
   */
  HostileFolder(Path folder, Effort effort) {
    this.folder = folder;
    this.effort = effort;
  }

  List<Trap> traps() {
    return traps;
  }

  void fill() {
    markup();
    markdown();
    metadata();
    texts();
    names();
    notFiles();
    besides();
    new HostileSizes(this).fill();
  }

  private String mark() {
    return "记号" + String.format(Locale.ROOT, "%03d", traps.size()) + "仍在这里。";
  }

  /** A file whose text ends in its mark, in a paragraph of its own. */
  void kept(String name, String before) {
    String mark = mark();
    Built.write(folder.resolve(name), before + "\n\n<p>" + mark + "</p>\n\n" + mark + "\n");
    traps.add(new Trap(name, mark, Fate.KEPT));
  }

  /** A file that begins with its mark, since what follows may swallow what comes after it. */
  void keptFirst(String name, String after) {
    String mark = mark();
    Built.write(folder.resolve(name), "<p>" + mark + "</p>\n\n" + mark + "\n\n" + after);
    traps.add(new Trap(name, mark, Fate.KEPT));
  }

  void named(String name, byte[] bytes) {
    Built.write(folder.resolve(name), bytes);
    traps.add(new Trap(name, mark(), Fate.NAMED));
  }

  String times(String text, int count) {
    boolean all = effort == Effort.FULL || count < 100;
    return text.repeat(all ? count : count / 10);
  }

  private void markup() {
    StringBuilder attributes = new StringBuilder("<p");
    for (int i = 0; i < (effort == Effort.FULL ? MEGABYTE : MEGABYTE / 10); i++) {
      attributes.append(" a").append(Integer.toString(i, 36));
    }
    kept("a-million-attributes.html", attributes + ">甲</p>");
    kept("one-attribute-of-10-megabytes.html", "<p title='" + times("甲", 3_000_000) + "'>甲</p>");
    for (String name :
        List.of(
            "div",
            "b",
            "blockquote",
            "x-y",
            "font",
            "span",
            "svg",
            "ul><li",
            "p><b",
            "table><tr><td",
            "a href=x",
            "dl><dd",
            "section")) {
      kept(
          "nested-" + name.replaceAll("[^a-z]", "-") + ".html",
          times("<" + name + ">", 100_000) + "甲");
    }
    kept("closed-100000-times.html", times("</div></p>", 100_000));
    kept("misnested.html", times("<b><i><p></b></i>", 30_000));
    kept("formatting.html", times("<b><i><u><font><a href=x>", 5_000) + times("<p>", 500));
    kept("cells.html", "<table>" + times("<tr>" + times("<td>甲", 300) + "</tr>", 300) + "</table>");
    kept(
        "spans.html",
        "<table>" + times("<tr><td colspan=1000000 rowspan=65534>甲", 2_000) + "</table>");
    kept("paragraphs.html", times("<p>甲</p>", 300_000));
    kept("links.html", times("<a href='https://a.example/x'>甲</a>", 60_000));
    kept("pictures.html", times("<img src='https://a.example/p.png' alt='甲'>", 60_000));
    kept("breaks.html", times("甲<br>", 300_000));
    kept(
        "entities.html",
        "<p>" + times("&amp;&lt;&#x7532;&nosuchentity;&NotEqualTilde;", 60_000) + "</p>");
    kept("ampersands.html", "<p>" + times("&", MEGABYTE) + "</p>");
    kept(
        "numeric-entity.html",
        "<p>&#" + times("9", MEGABYTE) + ";&#x" + times("f", MEGABYTE) + ";</p>");
    kept("styles.html", times("<style>p{}</style><script>1</script>", 50_000));
    kept("comments.html", times("<!-- x -->", 200_000));
    keptFirst("comment-that-never-ends.html", "<!--" + times("- ", 2 * MEGABYTE));
    keptFirst("script-that-never-ends.html", "<script>" + times("</scrip ", MEGABYTE));
    keptFirst("plaintext.html", "<plaintext>" + times("</plaintext>", 100_000));
    keptFirst("tag-that-never-ends.html", "<a href=\"" + times("x ", 2 * MEGABYTE));
    keptFirst("textarea.html", times("<textarea><title><xmp>", 100_000));
    keptFirst("select.html", times("<select><option><optgroup>", 50_000));
    kept("templates.html", times("<template>", 20_000) + times("</template>", 20_000));
    kept("frames.html", times("<iframe srcdoc='<p>甲'></iframe><object data=x></object>", 30_000));
    kept("forms.html", times("<form><form><input><button>", 30_000) + "</button></form>");
    kept("headings.html", times("<h1>甲</h1><h6>乙</h6>", 50_000));
    kept("lists.html", times("<ul><li>甲</ul><ol><li>乙</ol>", 50_000));
    kept("ruby.html", "<p>" + times("<ruby>漢<rt>かん</ruby>", 50_000) + "</p>");
    kept("doctypes.html", times("<!doctype html><html><head><body>", 20_000));
    kept("ids.html", times("<p id=x><a href=#x>甲</a></p>", 50_000));
  }

  private void markdown() {
    for (String[] flood :
        new String[][] {
          {"backticks", "``a`b```c````"},
          {"tick", "`"},
          {"brackets", "["},
          {"pictures", "!["},
          {"links", "[a](b"},
          {"link-titles", "![a](b \""},
          {"emphasis", "*a **a "},
          {"underscores", "_a __a "},
          {"tildes", "~~a~"},
          {"references", "[a]: b\n"},
          {"footnotes", "[^1]: a[^1]\n"},
          {"angles", "<a "},
          {"pipes", "|a|b|\n|-|-|\n"},
          {"fences", "```\n"},
          {"rules", "- - -\n"},
          {"autolinks", "<http://a.example/"},
          {"backslashes", "\\"},
          {"hashes", "# a\n"},
          {"setext", "a\n===\n"}
        }) {
      kept("flood-" + flood[0] + ".md", times(flood[1], MEGABYTE / flood[1].length()) + "\n```\n");
    }
    kept("quotes.md", times("> ", 100_000) + "甲\n");
    kept("bullets.md", times("- ", 100_000) + "甲\n");
    kept("numbers.md", times("1. ", 100_000) + "甲\n");
    StringBuilder stairs = new StringBuilder();
    for (int i = 0; i < 1_200; i++) {
      stairs.append(times("  ", i)).append("- 甲\n");
    }
    kept("stairs.md", stairs.toString());
    kept(
        "wide-table.md",
        times("|甲", 3_000) + "|\n" + times("|-", 3_000) + "|\n" + times("|乙|丙|\n", 30_000));
  }

  private void metadata() {
    StringBuilder bomb = new StringBuilder("---\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append(
          "a%d: &a%d [%s]\n".formatted(i, i, times("*a" + (i - 1) + ", ", 9) + "*a" + (i - 1)));
    }
    kept("alias-bomb.md", bomb + "title: *a29\n---\n正文。");
    kept("alias-of-itself.md", "---\ntags: &t [*t]\ntitle: 题\n---\n正文。");
    kept("flow-nested.md", "---\ntags: " + times("[", 100_000) + "\n---\n正文。");
    kept("map-nested.md", "---\n" + times("a: {", 20_000) + "\n---\n正文。");
    StringBuilder stairs = new StringBuilder("---\n");
    for (int i = 0; i < 1_500; i++) {
      stairs.append(times(" ", i)).append("a:\n");
    }
    kept("block-nested.md", stairs + "---\n正文。");
    kept("tags-100000.md", "---\ntitle: 题\ntags: [" + times("甲乙, ", 100_000) + "丙]\n---\n正文。");
    kept("authors-50000.md", "---\ntitle: 题\nauthors:\n" + times("  - 张三\n", 50_000) + "---\n正文。");
    kept("title-of-2-megabytes.md", "---\ntitle: " + times("题目", 300_000) + "\n---\n正文。");
    kept(
        "summary-of-2-megabytes.md",
        "---\ntitle: 题\nsummary: " + times("摘要", 300_000) + "\n---\n正文。");
    kept(
        "url-of-2-megabytes.md",
        "[题](https://a.example/" + times("x/", MEGABYTE) + ")\n------\n正文。");
    kept("toml-nested.md", "+++\na = " + times("[", 20_000) + "\n+++\n正文。");
    kept("toml-dotted.md", "+++\n" + times("a.", 20_000) + "b = 1\n+++\n正文。");
    kept("front-matter-without-end.md", "---\n" + times("key: value\n", 100_000));
    kept("header-100000-times.md", times("<!--1718953144000-->\n", 100_000));
    kept("date-digits.md", "日期：" + times("9", MEGABYTE) + "\n正文。");
    kept("date-year.md", "---\ntitle: 题\ndate: 999999999-12-31\n---\n正文。");
    kept("epoch-flood.md", "<!--" + times("9", 300) + "-->\n[题](https://a.example/x)\n------\n正文。");
    kept("dates.md", times("2024年2024年1月2024年", 50_000));
    kept("credits.md", times("（记者 ", 100_000) + times("来源：", 100_000) + times("作者：张三 ", 50_000));
    String nested = times("{\"a\":[", 50_000);
    kept(
        "json-ld-nested.html",
        "<html><head><script type='application/ld+json'>"
            + nested
            + "</script></head><body><article><p>甲");
    kept(
        "json-ld-numbers.html",
        "<html><head><script type='application/ld+json'>{\"datePublished\":1"
            + times("0", 500_000)
            + "e999999999}</script></head><body><article><p>甲");
    kept(
        "metas.html",
        "<html><head>"
            + times("<meta property='og:title' content='题'>", 50_000)
            + "</head><body><article><p>甲");
  }

  private void texts() {
    kept("spaces.txt", times(" ", 3 * MEGABYTE) + "甲");
    kept("tabs-and-spaces.txt", times("\t \u3000\u00a0", MEGABYTE) + "甲");
    kept("line-of-12-megabytes.txt", times("甲乙丙，", MEGABYTE));
    kept("word-of-3-megabytes.txt", times("a", 3 * MEGABYTE));
    kept("lines.txt", times("甲\n", MEGABYTE));
    kept("blank-lines.txt", times("\n", 5 * MEGABYTE));
    kept("combining.txt", "e" + times("\u0301", MEGABYTE));
    kept("joiners.txt", times("👩\u200d", 200_000));
    kept("bidi.txt", times("\u202e\u2066甲", 200_000));
    kept("marks.txt", times("，。、；：？！…—「」『』（）“”", 60_000));
    kept("mixed.txt", times("甲a乙1丙，b.", 150_000));
    kept("dots.txt", times(".", MEGABYTE) + times("。", MEGABYTE) + times("-", MEGABYTE));
    kept("addresses.txt", times("https://a.example/x ", 60_000));
    kept("one-address.txt", "https://a.example/" + times("(x", MEGABYTE));
    kept("mails.txt", times("a@b.example ", 100_000) + times("a@", 500_000));
    kept("nuls.txt", times("甲\0乙\0", 200_000));
    named("fifty-megabytes.txt", "甲".repeat(17 * MEGABYTE).getBytes(StandardCharsets.UTF_8));
    named("noise.md", noise());
    named("nothing.md", new byte[0]);
    named("only-nuls.md", new byte[MEGABYTE]);
    named("gzip.md", new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3});
    named("picture.txt", "\u0089PNG\r\n\u001a\n0000".getBytes(StandardCharsets.ISO_8859_1));
    for (String charset : List.of("UTF-16LE", "UTF-16BE", "GB18030", "Big5", "UTF-32BE")) {
      String mark = mark();
      String bom = charset.startsWith("UTF") ? "\ufeff" : "";
      String text =
          bom
              + times("這是一段平常的文字，說的是一件平常的事情。\n", 2_000)
              + mark.replace("记号", "記號").replace("这", "這").replace("里", "裡");
      Built.write(
          folder.resolve("charset-" + charset + ".txt"), text.getBytes(Charset.forName(charset)));
      traps.add(
          new Trap(
              "charset-" + charset + ".txt",
              text.substring(text.lastIndexOf('\n') + 1),
              Fate.KEPT));
    }
    Built.write(folder.resolve("broken-utf8.txt"), broken());
    traps.add(new Trap("broken-utf8.txt", "平常的文字", Fate.EITHER));
  }

  private static byte[] noise() {
    byte[] bytes = new byte[MEGABYTE];
    new java.util.Random(1).nextBytes(bytes);
    return bytes;
  }

  private byte[] broken() {
    byte[] bytes = times("一段平常的文字，", 2_000).getBytes(StandardCharsets.UTF_8);
    for (int i = 7; i < bytes.length; i += 97) {
      bytes[i] = (byte) 0xff;
    }
    return bytes;
  }

  private void names() {
    for (String name :
        List.of(
            "new\nline.md",
            "\u001b[31mescape.md",
            "\u202egpj.md",
            "quote\"'.md",
            "100%41#?.md",
            "-rf.md",
            "con.md",
            "dots...md",
            " space .md",
            "emoji👩\u200d👩.md",
            "é.md",
            "É.md",
            "a.md.md",
            "<b>.md",
            "`$(id)`.md",
            "甲".repeat(83) + ".md",
            "~.md")) {
      String mark = mark();
      try {
        Built.write(folder.resolve("names/" + name), mark + "这个文件有个古怪的名字。\n");
        // what cannot be shown is shown as such
        String shown = name.replaceAll("[\\p{Cc}\u202e]", "\ufffd");
        traps.add(new Trap("names/" + shown, mark, Fate.KEPT));
      } catch (UncheckedIOException | java.nio.file.InvalidPathException notHere) {
        // not every system takes every name
        continue;
      }
    }
    run("printf '记号的文字，名字不是任何编码。\\n' > \"$(printf 'names/\\377\\376bytes.md')\"");
  }

  private void notFiles() {
    sparse("sparse.md", 3L << 30);
    sparse("sparse.html", 3L << 30);
    traps.add(new Trap("sparse.md", mark(), Fate.NAMED));
    traps.add(new Trap("sparse.html", mark(), Fate.NAMED));
    for (String made :
        List.of(
            "mkfifo pipe.md",
            "ln -s . loop",
            "ln -s self.md self.md",
            "ln -s /dev/zero zero.md",
            "ln -s /etc/passwd passwd.txt",
            "ln -s two.md one.md; ln -s one.md two.md",
            "ln -s .. up",
            "ln -s /proc/self proc")) {
      if (run(made)) {
        String name = made.substring(made.lastIndexOf(' ') + 1);
        traps.add(new Trap(name, mark(), Fate.NAMED));
      }
    }
    run("mkdir -p $(printf 'd/%.0s' $(seq 1 200))");
    run("mkdir folder.md && mkdir empty");
  }

  private void besides() {
    for (String[] beside :
        new String[][] {
          {"deep", times("[", 200_000)},
          {"bomb", "a: &a [x,x]\nb: &b [*a,*a]\ntitle: *b\n"},
          {"wrong", "title: [\n"},
          {"number", "title: 1\ndate: 2\ntags: 3\n"},
          {"list", "- a\n- b\n"},
          {"text", "just words"},
          {"binary", "\0\1\2"},
          {"documents", "---\n---\n---\n"},
          {"tag", "title: !!java.lang.ProcessBuilder [id]\n"},
          {"merge", "<<: [{a: 1}]\ntitle: 题\n"}
        }) {
      Built.write(folder.resolve("beside-" + beside[0] + ".yml"), beside[1]);
      kept("beside-" + beside[0] + ".md", "正文。");
    }
    kept("beside-sparse.md", "正文。");
    sparse("beside-sparse.yml", 3L << 30);
    Built.write(folder.resolve("big.png"), png(100_000, 100_000));
    Built.write(folder.resolve("laughs.svg"), laughs());
    sparse("sparse.jpg", 3L << 30);
    kept("shows-pictures.md", "![图](big.png) ![图](laughs.svg) ![图](sparse.jpg) ![图](none.gif)");
  }

  private static byte[] png(int width, int height) {
    return ("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR" + number(width) + number(height) + "\b\2\0\0\0")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String number(int n) {
    return ""
        + (char) (n >>> 24)
        + (char) (n >>> 16 & 255)
        + (char) (n >>> 8 & 255)
        + (char) (n & 255);
  }

  private String laughs() {
    StringBuilder svg = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      svg.append("<!ENTITY a")
          .append(i)
          .append(" \"")
          .append(times("&a" + (i - 1) + ";", 10))
          .append("\">");
    }
    return svg + "]><svg xmlns='http://www.w3.org/2000/svg'><text>&a29;</text></svg>";
  }

  private void sparse(String name, long length) {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
      file.setLength(length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes, by the shell, what Java has no name for; false where the system has none either. */
  private boolean run(String command) {
    String folderName = folder.toString().replace("'", "'\\''");
    return OtherJvm.run(List.of("sh", "-c", "cd '" + folderName + "' && " + command)).code() == 0;
  }

  /** What is good, by its name. */
  static List<String> good(Path folder, int count) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String name = "good/" + i + ".md";
      Built.write(
          folder.resolve(name),
          "---\ntitle: 好文章之%d\ndate: 2024-05-06\nfrom: https://example.org/good/%d\n---\n这是第%d篇，没有任何毛病。\n"
              .formatted(i, i, i));
      names.add("这是第" + i + "篇，没有任何毛病。");
    }
    return names;
  }
}
