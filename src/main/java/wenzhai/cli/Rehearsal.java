package wenzhai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import wenzhai.model.OutputFile;
import wenzhai.write.NewFiles;
import wenzhai.write.PlainFile;
import wenzhai.write.TemporaryFolder;

/**
 * A run of the program for the JVM to watch, so that it can keep the classes ready for the runs
 * that count: of help and checking, and of builds of a few articles of every form, with all that
 * articles have in them, at first, when nothing has changed and when one was edited. What no
 * rehearsal uses, each run has to load, check and link anew.
 */
public final class Rehearsal {
  /** Articles and what belongs to them; a test holds the list to the folder. */
  static final List<String> FILES =
      List.of(
          "articles/broken.md",
          "articles/clipped.txt",
          "articles/english.md",
          "articles/english.yml",
          "articles/front-2.md",
          "articles/front.md",
          "articles/harbour",
          "articles/notes.md",
          "articles/saved.html",
          "lists/water.md",
          "site.yml",
          "sources.yml");

  static final String FOLDER = "/wenzhai/rehearsal/";

  private static final String EDITED = "articles/front.md";

  /** So many of one source that what they have in common is looked for. */
  private static final int DAYS = 6;

  private static final String DAY =
      """
      ---
      title: 水位，第%1$d天
      date: 2024-07-0%1$d
      source: 短江日报
      ---

      <p>第%1$d天早上，守桥的人照例把木尺放进水里，读了三遍，又在本子上添了一行：比昨天高%1$d指。他说本子是从祖父那里传下来的，\
      前面几页写的是船的名字，后来船少了，才改记水。</p>
      <p>河边的菜地淹了%1$d垄，种菜的人不慌，说每年这个时候都要淹一回，水退了土更肥；只有新搬来的那一家，把鸡笼挪了%1$d次。</p>
      <p>短江日报编辑部整理</p>
      """;

  private Rehearsal() {}

  public static void main(String[] args) throws IOException {
    System.setProperty("java.awt.headless", "true");
    try (TemporaryFolder folder = TemporaryFolder.make()) {
      Path root = folder.path();
      run("--help");
      run("init", root.resolve("digest").toString());
      Path content = root.resolve("content");
      NewFiles.write(content, files());
      build(root, content);
      build(root, content);
      PlainFile.replace(content.resolve(EDITED), edited());
      build(root, content);
      for (int i = 0; i < 2; i++) {
        run(
            "build",
            "--content=" + content,
            "--output=" + root.resolve("another-site"),
            "--no-cache",
            "--base-url=https://example.org/");
      }
      run("check", "--content=" + content, "--no-cache");
    }
  }

  private static void build(Path root, Path content) {
    run(
        "build",
        "--content",
        content.toString(),
        "--output",
        root.resolve("site").toString(),
        "--cache",
        root.resolve("cache").toString());
  }

  private static List<OutputFile> files() throws IOException {
    List<OutputFile> files = new ArrayList<>();
    for (String name : FILES) {
      files.add(new OutputFile(name, packed(name)));
    }
    for (int i = 1; i <= DAYS; i++) {
      byte[] day = String.format(Locale.ROOT, DAY, i).getBytes(StandardCharsets.UTF_8);
      files.add(new OutputFile("articles/day-" + i + ".md", day));
    }
    return files;
  }

  private static byte[] edited() throws IOException {
    String text = new String(packed(EDITED), StandardCharsets.UTF_8);
    return (text + "\n<p>水价的事，另文再说。</p>\n").getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] packed(String name) throws IOException {
    try (InputStream in = Rehearsal.class.getResourceAsStream(FOLDER + name)) {
      return in.readAllBytes();
    }
  }

  private static void run(String... words) {
    PrintStream nobody =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    int code = Main.run(words, nobody, nobody);
    if (code != 0) {
      throw new IllegalStateException(List.of(words) + " ended with " + code);
    }
  }
}
