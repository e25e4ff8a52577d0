package wenzhai.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import wenzhai.Built;

/** A content folder in which payloads stand wherever an article or a list may hold words. */
final class PlantedContent {
  /** A string of JSON in ASCII is one of YAML as well. */
  private static final JsonMapper QUOTING =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final Path folder;

  PlantedContent(Path folder) {
    this.folder = folder;
  }

  /** Every file that has to do with a payload has its number in its name, of four digits. */
  void plant(List<String> payloads) {
    Built.write(
        folder.resolve("site.yml"),
        "title: 文摘\nid: planted\nlanguage: zh-Hans\nbaseUrl: https://digest.example/sub/\n");
    for (int i = 0; i < payloads.size(); i++) {
      String payload = payloads.get(i);
      String number = String.format(Locale.ROOT, "%04d", i);
      Built.write(folder.resolve("articles/" + number + "-h.md"), inHtml(number, payload));
      Built.write(folder.resolve("articles/" + number + "-m.md"), inMarkdown(number, payload));
      Built.write(folder.resolve("articles/" + number + "-s.html"), savedPage(number, payload));
      Built.write(folder.resolve("articles/" + number + "-b.md"), "一段平常的文字，旁边有一个文件。\n");
      Built.write(folder.resolve("articles/" + number + "-b.yml"), beside(number, payload));
      Built.write(folder.resolve("articles/" + number + "-r.md"), rawHeader(payload));
      Built.write(folder.resolve("articles/" + number + "-t.md"), toml(payload));
      named(number, payload);
      Built.write(folder.resolve("lists/l" + number + ".md"), list(number, payload));
    }
  }

  private static String quoted(String payload) {
    return QUOTING.writeValueAsString(payload);
  }

  private static String keys(String number, String payload) {
    String quoted = quoted(payload);
    return """
        title: %s
        author: [%s, %s]
        translator: %s
        source: %s
        tags: [%s]
        categories: [%s]
        summary: %s
        note: %s
        quote: %s
        date: 2024-05-06
        url: %s
        image: %s
        """
        .formatted(
            quoted,
            quoted,
            quoted,
            quoted,
            quoted,
            quoted,
            quoted,
            quoted,
            quoted,
            quoted,
            quoted("https://evil.example/" + number + "/" + payload),
            quoted);
  }

  private static String inHtml(String number, String payload) {
    return "---\n%s---\n<p>开头。</p>%s<p>结尾。</p><p title=\"%s\">甲<b>%s</b>乙</p>\n"
        .formatted(keys(number, payload), payload, payload, payload);
  }

  private static String inMarkdown(String number, String payload) {
    String line = payload.replaceAll("\\R", " ");
    return """
        <!--1718953144000-->

        [%1$s](https://evil.example/m%2$s/%1$s)

        ------

        日期：%1$s
        作者：%1$s

        # %1$s

        开头。%3$s

        %3$s

        - %1$s
        > %1$s

        | 甲 | 乙 |
        |---|---|
        | %1$s | `%1$s` |

        [%1$s](%1$s "%1$s") ![%1$s](%1$s) [乙][%1$s] <%1$s>

        [%1$s]: %1$s

        ``` %1$s
        %3$s
        ```
        """
        .formatted(line, number, payload);
  }

  private static String savedPage(String number, String payload) {
    return """
        <!doctype html><html lang="%1$s"><head><title>%1$s</title>
        <meta property="og:title" content="%1$s"><meta name="author" content="%1$s">
        <meta property="og:site_name" content="%1$s"><meta property="article:published_time" content="%1$s">
        <link rel="canonical" href="https://evil.example/s%2$s/%1$s"><meta property="og:image" content="%1$s">
        <script type="application/ld+json">{"@type":"NewsArticle","headline":%3$s,"author":{"name":%3$s},
        "image":%3$s,"datePublished":%3$s,"publisher":{"name":%3$s}}</script></head>
        <body class="%1$s" onload="%1$s"><article><h1>%1$s</h1><p>这一段是正文，足够长，可以算作正文的一段文字。</p>
        %1$s<p><a href="%1$s">链接</a><img src="%1$s" alt="%1$s" srcset="%1$s 2x" data-src="%1$s"></p>
        <p>这一段也是正文，足够长，可以算作正文的又一段文字。</p></article></body></html>
        """
        .formatted(payload, number, quoted(payload));
  }

  /** As somebody writes who has never heard of quoting; the payload is a key as well. */
  private static String rawHeader(String payload) {
    String line = payload.replaceAll("\\R", " ");
    return """
        ---
        title: %1$s
        tags: [%1$s]
        %1$s: %1$s
        source: {name: %1$s, url: %1$s}
        summary: >
          %1$s
        ---
        这一段是正文，它的抬头没有加引号。
        """
        .formatted(line);
  }

  private static String toml(String payload) {
    return """
        +++
        title = %1$s
        tags = [%1$s]
        %1$s = %1$s
        [source]
        name = %1$s
        +++
        这一段也是正文，它的抬头用的是另一种写法。
        """
        .formatted(quoted(payload));
  }

  /** The date is no date, the language no language: what cannot be read is said, not believed. */
  private static String beside(String number, String payload) {
    return keys(number + "b", payload).replace("2024-05-06", quoted(payload))
        + "language: "
        + quoted(payload)
        + "\nslug: "
        + quoted(payload)
        + "\n";
  }

  private static String list(String number, String payload) {
    String line = payload.replaceAll("\\R", " ");
    return """
        ---
        title: %1$s
        summary: %1$s
        curator: %1$s
        slug: list-%2$s
        ---

        %3$s

        ## %4$s

        - [%4$s](../articles/%2$s-h.md)

          %4$s

        - [%4$s](../articles/%2$s-m.md)
        - [%4$s](%4$s)
        """
        .formatted(quoted(payload), number, payload, line);
  }

  /** As much of the payload as a file's name may hold, when the system takes such names. */
  private void named(String number, String payload) {
    StringBuilder name = new StringBuilder();
    for (int c : payload.codePoints().toArray()) {
      boolean fits = (name + Character.toString(c)).getBytes(StandardCharsets.UTF_8).length < 200;
      if (c != '/' && c != 0 && fits && Character.getType(c) != Character.SURROGATE) {
        name.appendCodePoint(c);
      }
    }
    try {
      Path file = folder.resolve("articles").resolve(number + "-f" + name + ".md");
      Files.writeString(file, "名字古怪的文件里，也有一段平常的文字，编号" + number + "。\n");
    } catch (InvalidPathException notHere) {
      // not every system takes every name
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
