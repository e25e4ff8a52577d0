package wenzhai.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A writer who edits a digest at random, but the same each time for a seed. */
final class Scribble {
  private static final String CLOSING = "请关注我们的频道，订阅每日简报，转发给您的朋友。";
  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"9\"><path d=\"M0 0h9\"/></svg>";

  private final Random random;
  private final Path content;
  private final Path templates;
  private final Set<Path> touched = new TreeSet<>();
  private int made;

  /** What the last edit was. */
  private String name = "";

  Scribble(long seed, Path content, Path templates) {
    this.random = new Random(seed);
    this.content = content;
    this.templates = templates;
  }

  /** Lays out a digest to begin with. */
  void begin() {
    for (int i = 0; i < 14; i++) {
      newArticle();
    }
    list();
    site();
    touched.clear();
  }

  /** Edits something; the paths that a watcher would name. */
  Set<Path> edit() {
    touched.clear();
    List<Supplier<String>> edits =
        List.of(
            this::newArticle,
            this::rewrite,
            this::rewrite,
            this::append,
            this::sameLength,
            this::cut,
            this::delete,
            this::rename,
            this::copy,
            this::moveFolder,
            this::sidecar,
            this::sidecar,
            this::removeSidecar,
            this::list,
            this::removeList,
            this::page,
            this::picture,
            this::template,
            this::style,
            this::removeTemplate,
            this::words,
            this::site,
            this::sources,
            this::strangeFile);
    name = edits.get(random.nextInt(edits.size())).get();
    return Set.copyOf(touched);
  }

  @Override
  public String toString() {
    return name + " " + touched;
  }

  private String newArticle() {
    String folder = "articles/" + (2020 + random.nextInt(3)) + "/";
    write(content.resolve(folder + "a" + made++ + pick(".md", ".md", ".txt", ".html")), text());
    return "new article";
  }

  private String rewrite() {
    article(file -> write(file, text()));
    return "rewrite";
  }

  private String append() {
    article(file -> write(file, read(file) + "\n\n" + paragraph()));
    return "append";
  }

  private String sameLength() {
    article(
        file -> {
          String text = read(file);
          write(file, text.contains("桥") ? text.replace('桥', '船') : text.replace('船', '桥'));
        });
    return "same length";
  }

  private String cut() {
    article(file -> write(file, read(file).substring(0, random.nextInt(read(file).length() + 1))));
    return "half-written";
  }

  private String delete() {
    article(
        file -> {
          if (articles().size() > 6) {
            remove(file);
          }
        });
    return "delete";
  }

  private String rename() {
    article(file -> move(file, file.resolveSibling("b" + made++ + ".md")));
    return "rename";
  }

  private String copy() {
    article(file -> write(file.resolveSibling("c" + made++ + ".md"), read(file)));
    return "copy";
  }

  private String moveFolder() {
    Path from = content.resolve("articles/" + (2020 + random.nextInt(4)));
    Path to = content.resolve("articles/" + (2020 + random.nextInt(4)));
    if (Files.isDirectory(from) && !Files.exists(to)) {
      move(from, to);
    }
    return "move folder";
  }

  private String sidecar() {
    article(
        file -> {
          String stem = file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
          String yaml =
              pick(
                  "title: 换了题目" + random.nextInt(9) + "\n",
                  "date: 202" + random.nextInt(9) + "-03-0" + (1 + random.nextInt(8)) + "\n",
                  "draft: true\n",
                  "date: 2999-01-01\n",
                  "source: 另一家报社\ntags: [桥, 船]\n",
                  "slug: one-name\n",
                  "pin: true\nnote: 值得一读\n",
                  "title: [没有写完\n",
                  "summary: " + paragraph() + "\n");
          write(file.resolveSibling(stem + ".yml"), yaml);
        });
    return "sidecar";
  }

  private String removeSidecar() {
    List<Path> sidecars = files(content.resolve("articles"), ".yml");
    if (!sidecars.isEmpty()) {
      remove(sidecars.get(random.nextInt(sidecars.size())));
    }
    return "remove sidecar";
  }

  private String list() {
    StringBuilder list = new StringBuilder("---\ntitle: 读本\n---\n引言\n\n## 一\n\n");
    for (Path file : articles()) {
      if (random.nextInt(3) == 0) {
        String link = content.relativize(file).toString();
        list.append("- [题目](").append(link).append(") ").append(paragraph()).append('\n');
      }
    }
    write(content.resolve("lists/l" + random.nextInt(2) + ".md"), list.toString());
    return "list";
  }

  private String removeList() {
    Path list = content.resolve("lists/l" + random.nextInt(2) + ".md");
    if (Files.exists(list)) {
      remove(list);
    }
    return "remove list";
  }

  private String page() {
    Path page = content.resolve("pages/" + pick("about", "notes", "index") + ".md");
    if (Files.exists(page) && random.nextBoolean()) {
      remove(page);
    } else {
      write(page, "# 说明\n\n" + paragraph());
    }
    return "page";
  }

  private String picture() {
    write(content.resolve("pictures/p.svg"), SVG.formatted(9 + random.nextInt(9)));
    article(file -> write(file, read(file) + "\n\n![图](../../pictures/p.svg)\n"));
    return "picture";
  }

  private String template() {
    String part =
        pick(
            "{{ site.title }} {{ page.path }}",
            "{{ nothing.of.that.name }}",
            "{% if %}",
            "{% if site.search %}找{% endif %}");
    write(
        templates.resolve("part/footer.peb"), "<footer>" + part + random.nextInt(9) + "</footer>");
    return "template " + part;
  }

  private String style() {
    String colour = "#" + (100 + random.nextInt(900));
    write(templates.resolve("assets/custom.css"), "body{color:" + colour + "}\n");
    return "style";
  }

  private String removeTemplate() {
    List<Path> all = files(templates, "");
    if (!all.isEmpty()) {
      remove(all.get(random.nextInt(all.size())));
    }
    return "remove template";
  }

  private String words() {
    write(
        templates.resolve("words/zh-Hans.properties"),
        pick("nav.archive=旧文" + random.nextInt(9), "search.title=\\u12", "x=y") + "\n");
    return "words";
  }

  private String site() {
    write(
        content.resolve("site.yml"),
        "title: 报"
            + random.nextInt(9)
            + "\nlanguage: "
            + pick("zh-Hans", "zh-Hans", "zh-Hant", "en")
            + "\n"
            + pick("", "", "baseUrl: https://digest.example/\nsocialCard: none\n")
            + pick("scriptSwitch: false\n", "scriptSwitch: false\n", "changesPages: false\n")
            + pick("", "", "search: false\n")
            + pick("", "", "pageSize: 5\n")
            + pick("", "", "", "", "topics: [没有写完\n"));
    return "site.yml";
  }

  private String sources() {
    write(
        content.resolve("sources.yml"),
        "- slug: river\n  name: 河" + random.nextInt(9) + "报\n  hosts: [river.example]\n");
    return "sources.yml";
  }

  private String strangeFile() {
    write(content.resolve("articles/" + pick("x.pdf", "y~", "#z#", "w.yaml")), paragraph());
    return "strange file";
  }

  private String text() {
    String address =
        "https://" + pick("river", "bridge") + ".example/" + (1 + random.nextInt(40)) + ".html";
    String day = (1 + random.nextInt(12)) + "-" + (1 + random.nextInt(28));
    String body = paragraph() + "\n\n" + paragraph() + "\n\n";
    String end = random.nextInt(3) > 0 ? CLOSING : paragraph();
    return switch (random.nextInt(3)) {
      case 0 ->
          "---\ntitle: 题目"
              + random.nextInt(99)
              + "\ndate: 2024-"
              + day
              + "\nurl: "
              + address
              + "\n---\n"
              + body
              + end
              + "\n";
      case 1 ->
          "<!--17"
              + (1000 + random.nextInt(900))
              + "0000000-->\n[题目"
              + random.nextInt(99)
              + "]("
              + address
              + ")\n------\n"
              + body
              + end
              + "\n";
      default -> "2023年" + (1 + random.nextInt(12)) + "月3日\n" + body + end + "\n";
    };
  }

  private String paragraph() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 30 + random.nextInt(60); i++) {
      text.append("河上有桥桥下有船船里有人人在看水水往东流流过城门门前卖鱼".charAt(random.nextInt(28)));
      if (random.nextInt(12) == 0) {
        text.append('，');
      }
    }
    return text.append('。').toString();
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private void article(java.util.function.Consumer<Path> edit) {
    List<Path> all = articles();
    edit.accept(all.get(random.nextInt(all.size())));
  }

  private List<Path> articles() {
    List<Path> all = new ArrayList<>();
    for (String ending : List.of(".md", ".txt", ".html")) {
      all.addAll(files(content.resolve("articles"), ending));
    }
    return all;
  }

  private static List<Path> files(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(f -> Files.isRegularFile(f) && f.toString().endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Half of the time as editors do that put a new file in the place of the old one. */
  private void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      boolean byRename = random.nextBoolean();
      Path written = byRename ? file.resolveSibling("4913") : file;
      Files.writeString(written, text, StandardCharsets.UTF_8);
      if (byRename) {
        touched.add(written);
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
      }
      touched.add(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void remove(Path file) {
    try {
      Files.delete(file);
      touched.add(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void move(Path from, Path to) {
    try {
      Files.move(from, to);
      touched.add(from);
      touched.add(to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
