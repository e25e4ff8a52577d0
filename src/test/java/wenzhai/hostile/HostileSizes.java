package wenzhai.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Files of a hostile folder in which one thing stands there in numbers that nobody reckons with.
 */
final class HostileSizes {
  private static final int MEGABYTE = 1_000_000;

  private final HostileFolder folder;

  HostileSizes(HostileFolder folder) {
    this.folder = folder;
  }

  void fill() {
    blocks();
    words();
    attributes();
    heads();
    archives();
  }

  /** A text of many parts, each with its number; fewer of them for a quick trial. */
  private String each(int count, IntFunction<String> part) {
    int all = folder.times("x", count).length();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < all; i++) {
      text.append(part.apply(i));
    }
    return text.toString();
  }

  private void blocks() {
    folder.kept(
        "a-million-cells.html",
        "<table>" + folder.times("<tr>" + "<td>甲".repeat(1_000), 1_000) + "</table>");
    folder.kept(
        "a-million-cells.md",
        "|甲".repeat(1_000)
            + "|\n"
            + "|-".repeat(1_000)
            + "|\n"
            + folder.times("|乙".repeat(1_000) + "|\n", 1_000));
    folder.kept(
        "notes-300000.md",
        each(300_000, i -> "甲[^" + i + "]\n") + "\n" + each(300_000, i -> "[^" + i + "]: 乙\n"));
    folder.kept(
        "references-50000.md",
        each(50_000, i -> "[甲" + i + "][r" + i + "]\n")
            + "\n"
            + each(50_000, i -> "[r" + i + "]: x\n"));
    folder.kept("quotes-and-lists.md", folder.times("> - 1. ", 30_000) + "甲\n");
    folder.kept(
        "emphasis-in-emphasis.md", folder.times("**甲_乙", 50_000) + folder.times("_**", 50_000));
    folder.kept("details.html", folder.times("<details><summary>甲</summary>", 20_000));
    folder.kept("rubies-in-rubies.html", folder.times("<ruby>甲<rt>", 20_000));
    folder.kept("figures.html", folder.times("<figure><img src=a.png><figcaption>甲", 20_000));
    folder.kept("captions.html", folder.times("<table><caption>", 20_000) + "甲");
    folder.kept("definitions.html", "<dl>" + folder.times("<dt>甲<dd>", 100_000));
    folder.kept("words-in-tags.html", "<p>" + folder.times("<b>甲</b>", 200_000));
    folder.kept("headings-100000.md", each(100_000, i -> "## 甲" + i + "\n\n"));
    folder.kept("images-50000.md", each(50_000, i -> "![甲](p" + i + ".png)\n\n"));
    folder.kept(
        "processing.html", folder.times("<?a ?>", 200_000) + folder.times("<![CDATA[", 200_000));
    folder.kept("comments-in-lines.md", folder.times("<!-- -->\n", 100_000));
    folder.kept("frameset.html", folder.times("<frameset><frame src=x>", 20_000) + "</frameset>");
  }

  private void words() {
    // each of these becomes eighteen characters when it is taken apart
    folder.kept("ligatures.txt", folder.times("\ufdfa", MEGABYTE));
    folder.kept("dotted-capitals.txt", folder.times("\u0130", MEGABYTE));
    // Java looks around each of these when it makes a text small
    folder.kept("sigmas.txt", folder.times("Σ.", MEGABYTE));
    folder.kept("sigmas-in-bold.md", folder.times("**Σ.** [Σ](x) ", 50_000));
    folder.kept("sigma-in-a-tag.html", "<a" + folder.times("Σ.", 300_000) + ">甲</a>");
    folder.kept("dotted-capitals-in-a-tag.html", "<a" + folder.times("İ", 300_000) + ">甲</a>");
    folder.kept(
        "sigmas-in-attributes.html",
        "<p "
            + folder.times("Σ.", 100_000)
            + "=1 lang='"
            + folder.times("Σ.", 100_000)
            + "' class='"
            + folder.times("Σ.", 100_000)
            + "'>甲</p>");
    folder.kept(
        "sigmas-in-the-head.md",
        "---\ntitle: "
            + folder.times("Σ.", 100_000)
            + "\ntags: ["
            + folder.times("Σ.", 100_000)
            + "]\nauthor: "
            + folder.times("Σ.", 100_000)
            + "\nsource: "
            + folder.times("Σ.", 100_000)
            + "\nlanguage: "
            + folder.times("Σ.", 100_000)
            + "\nlink: https://a.example/"
            + folder.times("Σ.", 100_000)
            + "\n---\n正文。");
    folder.kept(
        "sigmas-in-references.md",
        "[甲][" + folder.times("Σ.", 100_000) + "]\n\n[" + folder.times("Σ.", 100_000) + "]: x\n");
    folder.kept("radicals.txt", folder.times("\u2f00\u2f01", MEGABYTE));
    folder.kept("soft-hyphens.txt", folder.times("\u00ad", 3 * MEGABYTE) + "甲");
    folder.kept("line-separators.txt", folder.times("甲\u2028", MEGABYTE));
    folder.kept("zero-widths.txt", folder.times("甲\u200b\u200d\ufeff", 500_000));
    folder.kept("hangul.txt", folder.times("\u1112\u1161\u11ab", 500_000));
    folder.kept("flags.txt", folder.times("\ud83c\udde8\ud83c\uddf3", 200_000));
    folder.kept("brackets.txt", folder.times("（", 500_000) + folder.times("「", 500_000));
    folder.kept("quotes.txt", folder.times("“‘", 500_000) + "甲");
    folder.kept("numbers.txt", folder.times("一〇", MEGABYTE) + "年");
    folder.kept("days.txt", folder.times("2024-01-01 12:00 ", 100_000));
    folder.kept("credit-lines.txt", folder.times("记者 张三、李四 报道\n", 50_000));
    folder.kept("addresses-in-han.txt", folder.times("见https://a.example/甲。", 100_000));
    folder.kept("ellipses.txt", folder.times("……", MEGABYTE) + folder.times("——", MEGABYTE));
    folder.kept("title-of-10-megabytes.md", "# " + folder.times("题", 3_300_000) + "\n\n正文。");
    folder.kept(
        "title-of-10-megabytes.html", "<h1>" + folder.times("题", 3_300_000) + "</h1><p>正文。");
  }

  private void attributes() {
    folder.kept(
        "srcset.html",
        "<img src=a.png srcset=\""
            + each(100_000, i -> "p" + i + ".png " + (i + 1) + "w, ")
            + "\">");
    folder.kept(
        "data-picture.html",
        "<img src=\"data:image/png;base64," + folder.times("iVBORw0K", MEGABYTE) + "\">");
    folder.kept("class.html", "<p class=\"" + each(300_000, i -> "c" + i + " ") + "\">甲</p>");
    folder.kept("style.html", "<p style=\"" + folder.times("color:red;", MEGABYTE) + "\">甲</p>");
    folder.kept(
        "href.html", "<a href=\"https://a.example/" + folder.times("%e7", MEGABYTE) + "\">甲</a>");
    folder.kept("lang.html", "<p lang=\"" + folder.times("zh-", MEGABYTE) + "\">甲</p>");
    folder.kept(
        "ids-100000.html", each(100_000, i -> "<p id=i" + i + "><a href=#i" + i + ">甲</a>"));
    folder.kept(
        "spans-of-rows.html", "<table>" + each(3_000, i -> "<tr><td rowspan=" + i + ">甲<td>乙"));
  }

  private void heads() {
    folder.kept(
        "keys-100000.md", "---\ntitle: 题\n" + each(100_000, i -> "k" + i + ": v\n") + "---\n正文。");
    folder.kept(
        "keys-100000.toml.md",
        "+++\ntitle = '题'\n" + each(100_000, i -> "k" + i + " = 1\n") + "+++\n正文。");
    folder.kept(
        "one-key-100000-times.md", "---\n" + folder.times("title: 题\n", 100_000) + "---\n正文。");
    folder.kept("folded-line.md", "---\ntitle: >\n" + folder.times("  题\n", 300_000) + "---\n正文。");
    folder.kept("escapes.md", "---\ntitle: \"" + folder.times("\\u9898", 300_000) + "\"\n---\n正文。");
    folder.kept(
        "anchors.md", "---\n" + each(50_000, i -> "k" + i + ": &a" + i + " x\n") + "---\n正文。");
    folder.kept(
        "json-ld-100000.html",
        "<html><head>"
            + folder.times(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\"}</script>", 50_000)
            + "</head><body><article><p>甲");
    folder.kept(
        "bases.html",
        "<html><head>"
            + folder.times("<base href='https://a.example/'>", 50_000)
            + "</head><body><p>甲");
  }

  private void archives() {
    for (String head :
        List.of(
            "PK\u0003\u0004",
            "Rar!\u001a\u0007",
            "7z\u00bc\u00af\u0027\u001c",
            "BZh9",
            "\u00fd7zXZ\0")) {
      byte[] bytes = (head + "\0\u0001\u0002".repeat(10_000)).getBytes(StandardCharsets.ISO_8859_1);
      folder.named("archive-" + (head.hashCode() & 0xffff) + ".md", bytes);
    }
    // a letter whose parts name each other; it is text, and its words are kept
    folder.kept(
        "cyclic.mhtml.md",
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n"
            + folder.times(
                "--b\nContent-Type: multipart/related; boundary=b\nContent-ID: <a>\n\n"
                    + "<img src=\"cid:a\">\n",
                20_000)
            + "--b--\n");
  }
}
