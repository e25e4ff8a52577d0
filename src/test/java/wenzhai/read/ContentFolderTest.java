package wenzhai.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import wenzhai.model.ArticleFile;
import wenzhai.model.Fate;
import wenzhai.model.Picture;
import wenzhai.model.Problem;
import wenzhai.model.Problems;

@Timeout(60)
class ContentFolderTest {
  private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg'/>";

  @TempDir Path root;
  private final Problems problems = new Problems();

  @Test
  void takesAWholeBareFolderForArticles() throws Exception {
    write("b/二.html", "<p>二</p>");
    write("一", "一");
    write("a.TXT", "a");
    write("lists/x.md", "x");
    write("site.css", "p {}");
    ContentFolder folder = open();
    assertThat(folder.candidates()).containsExactly("a.TXT", "b/二.html", "lists/x.md", "一");
    assertThat(fates(folder)).containsExactly("site.css not-an-article");
    assertThat(folder.lists()).isEmpty();
  }

  @Test
  void setsAsideListsPagesAndPicturesWhereThereIsASiteFile() throws Exception {
    write("site.yml", "title: 好\n");
    write("x.md", "x");
    write("pages/about.md", "关于");
    write("pages/old/about.md", "旧");
    write("pages/legal.HTML", "<p>法律</p>");
    write("pages/style.css", "p {}");
    write("lists/summer.md", "夏");
    write("lists/summer.html", "夏");
    write("pictures/boat.svg", SVG);
    write("pictures/notes.txt", "记");
    ContentFolder folder = open();
    assertThat(folder.candidates()).containsExactly("x.md");
    assertThat(folder.pages())
        .extracting(ArticleFile::path)
        .containsExactly("pages/about.md", "pages/legal.HTML");
    assertThat(folder.lists()).extracting(ArticleFile::path).containsExactly("lists/summer.md");
    assertThat(folder.pictures()).extracting(Picture::file).containsExactly("pictures/boat.svg");
    assertThat(fates(folder))
        .containsExactly(
            "lists/summer.html outside-articles",
            "pages/old/about.md outside-articles",
            "pages/style.css not-an-article",
            "pictures/notes.txt outside-articles");
  }

  @Test
  void looksForArticlesInTheirFolderWhereThereIsOne() throws Exception {
    write("articles/2024/x.md", "x");
    write("README.md", "读我");
    write("pages/about.md", "关于");
    ContentFolder folder = open();
    assertThat(folder.candidates()).containsExactly("articles/2024/x.md");
    assertThat(folder.pages()).hasSize(1);
    assertThat(fates(folder)).containsExactly("README.md outside-articles");
    assertThat(folder.passedOver().get(0).problems()).isEmpty();
  }

  @Test
  void passesOverInSilenceWhatToolsHide() throws Exception {
    write(".git/config.txt", "x");
    write(".DS_Store", "x");
    write("a/.x.md.swp", "x");
    write("x.md~", "x");
    write("#x.md#", "x");
    write("x.tmp", "x");
    ContentFolder folder = open();
    assertThat(folder.candidates()).isEmpty();
    assertThat(fates(folder))
        .containsExactly("#x.md# not-an-article", "x.md~ not-an-article", "x.tmp not-an-article");
  }

  @Test
  void doesNotCollectTheSiteThatItBuiltBefore() throws Exception {
    write("x.md", "x");
    write("site-output/articles/x.html", "<p>x</p>");
    write("site-output/.wenzhai-files", "articles/x.html");
    ContentFolder folder = open();
    assertThat(folder.candidates()).containsExactly("x.md");
    assertThat(fates(folder)).containsExactly("site-output built-site");
  }

  @Test
  void takesNoExtensionForOneThatDoesNotLookLikeOne() throws Exception {
    write("3.5级地震 港口无恙", "x");
    write("路透: 3.7", "x");
    write("报告.第一部分", "x");
    write("archive.7z", "x");
    assertThat(open().candidates()).containsExactly("3.5级地震 港口无恙", "报告.第一部分", "路透: 3.7");
  }

  @Test
  void leavesOutTheFilesThatABrowserSavedBesideAPage() throws Exception {
    write("新闻.html", "<p>x</p>");
    write("新闻_files/frame.html", "ad");
    write("新闻_files/photo.svg", SVG);
    write("my_files/x.html", "<p>x</p>");
    ContentFolder folder = open();
    assertThat(folder.candidates()).containsExactly("my_files/x.html", "新闻.html");
    assertThat(folder.pictures()).extracting(Picture::file).containsExactly("新闻_files/photo.svg");
  }

  @Test
  void readsTheCuratorsFileBesideAnArticle() throws Exception {
    write("x.md", "正文\n");
    write("x.yml", "title: 题\r\n");
    write("y", "正文\n");
    write("y.yaml", "title: 题\n");
    write("z.md", "正文\n");
    ContentFolder folder = open();
    assertThat(article(folder, "x.md").sidecar())
        .contains(new ArticleFile.Sidecar("x.yml", "title: 题\n"));
    assertThat(article(folder, "y").sidecar()).isPresent();
    assertThat(article(folder, "z.md").sidecar()).isEmpty();
    assertThat(folder.passedOver()).isEmpty();
  }

  @Test
  void warnsOfACuratorsFileWithoutAnArticle() throws Exception {
    write("x.md", "正文\n");
    write("x.yaml", "a: 1\n");
    write("x.yml", "a: 2\n");
    write("lost.yml", "title: 题\n");
    write("site.yaml", "title: 题\n");
    ContentFolder folder = open();
    assertThat(article(folder, "x.md").sidecar().orElseThrow().path()).isEqualTo("x.yml");
    assertThat(messages(folder))
        .containsExactly(
            "lost.yml:1:1: warning: there is no article of this name beside it; name it like the"
                + " article's file, or move it away",
            "site.yaml:1:1: warning: this file is not read under this name; rename it to site.yml",
            "x.yaml:1:1: warning: there is no article of this name beside it; name it like the"
                + " article's file, or move it away");
  }

  @Test
  void hashesTheFileAndTheCuratorsFile() throws Exception {
    write("x.md", "正文\n");
    String alone = article(open(), "x.md").hash();
    assertThat(alone).matches("[0-9a-f]{16}");
    write("x.yml", "title: 题\n");
    String both = article(open(), "x.md").hash();
    assertThat(both).isNotEqualTo(alone);
    write("x.yml", "title: 目\n");
    assertThat(article(open(), "x.md").hash()).isNotEqualTo(both).isNotEqualTo(alone);
    write("x.md", "正");
    write("x.yml", "文\ntitle: 题\n");
    assertThat(article(open(), "x.md").hash()).as("the border counts").isNotEqualTo(both);
  }

  @Test
  void tellsWhereTheFirstOddCharacterWas() throws Exception {
    write("x.md", "一\r\n二\u0007三\u0000\n");
    Reading reading = open().read("x.md");
    assertThat(((Reading.Article) reading).file().text()).isEqualTo("一\n二三\n");
    assertThat(((Reading.Article) reading).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "x.md:2:2: warning: 2 control characters were removed, here the first; look whether"
                + " something is missing");
  }

  @Test
  void refusesWhatIsEmpty() throws Exception {
    write("zero.md", "");
    write("blank.md", " \r\n\t\u3000\u00a0\u200b\n");
    Files.write(root.resolve("bom.md"), new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
    ContentFolder folder = open();
    for (String name : folder.candidates()) {
      assertThat(refusal(folder, name))
          .isEqualTo(name + ":1:1: warning: empty: the file is empty; delete it, or clip it again");
    }
    assertThat(folder.candidates()).hasSize(3);
  }

  @Test
  void refusesWhatIsNoText() throws Exception {
    Files.write(root.resolve("a.md"), bytes("504b0304140000000800"));
    Files.write(root.resolve("b.txt"), bytes("255044462d312e350a"));
    Files.write(root.resolve("c"), bytes("89504e470d0a1a0a0000000d49484452"));
    Files.write(root.resolve("d.html"), bytes("1f8b0800"));
    byte[] noise = new byte[5000];
    new java.util.Random(3).nextBytes(noise);
    Files.write(root.resolve("e.md"), noise);
    Files.write(root.resolve("f.md"), new byte[3000]);
    ContentFolder folder = open();
    List<String> refusals = new ArrayList<>();
    folder.candidates().forEach(name -> refusals.add(refusal(folder, name)));
    String remedy = "; move it out of the articles' folder";
    assertThat(refusals)
        .containsExactly(
            "a.md:1:1: warning: binary: this is a ZIP archive, or a document packed as one, not"
                + " text"
                + remedy,
            "b.txt:1:1: warning: binary: this is a PDF document, not text" + remedy,
            "c:1:1: warning: binary: this is a PNG picture, not text" + remedy,
            "d.html:1:1: warning: binary: this is a gzip archive, not text" + remedy,
            "e.md:1:1: warning: binary: this is not text" + remedy,
            "f.md:1:1: warning: binary: this is not text" + remedy);
  }

  @Test
  void refusesWhatIsTooLargeWithoutReadingIt() throws Exception {
    // Sparse, so that reading it whole would be seen in the memory and not on the disk.
    for (long size : new long[] {16 << 20, (16 << 20) + 1, 6L << 30}) {
      try (RandomAccessFile file = new RandomAccessFile(root.resolve("x" + size).toFile(), "rw")) {
        file.setLength(size);
      }
    }
    ContentFolder folder = open();
    assertThat(refusal(folder, "x16777216")).contains("binary");
    assertThat(refusal(folder, "x16777217"))
        .isEqualTo(
            "x16777217:1:1: warning: too-large: the file is larger than 16 MiB; split it or save"
                + " less of it");
    assertThat(refusal(folder, "x6442450944")).contains("too-large");
  }

  @Test
  void readsAMegabyteOnOneLine() throws Exception {
    write("long.md", "港口的一天".repeat(250_000));
    assertThat(article(open(), "long.md").text()).hasSize(1_250_000);
  }

  @Test
  void followsNoLink(@TempDir Path elsewhere) throws Exception {
    Files.writeString(elsewhere.resolve("secret.md"), "秘密");
    write("dir/x.md", "x");
    link("out.md", elsewhere.resolve("secret.md"));
    link("out", elsewhere);
    link("dir/loop", root);
    link("self", Path.of("self"));
    link("broken.md", Path.of("nowhere.md"));
    link("inside.md", root.resolve("dir/x.md"));
    link("site.yml", elsewhere.resolve("secret.md"));
    link("pic.svg", elsewhere.resolve("secret.md"));
    ContentFolder folder = open();
    assertThat(folder.candidates()).containsExactly("dir/x.md");
    assertThat(folder.pictures()).isEmpty();
    assertThat(fates(folder))
        .containsExactly(
            "broken.md symbolic-link",
            "dir/loop symbolic-link",
            "inside.md symbolic-link",
            "out symbolic-link",
            "out.md symbolic-link",
            "pic.svg symbolic-link",
            "self symbolic-link",
            "site.yml symbolic-link");
    assertThat(messages(folder))
        .contains(
            "out.md:1:1: warning: this is a symbolic link, and links are not followed; put a copy"
                + " of the file or folder here");
  }

  @Test
  void doesNotFollowALinkThatTookAFilesPlace(@TempDir Path elsewhere) throws Exception {
    Files.writeString(elsewhere.resolve("secret.md"), "秘密");
    write("x.md", "x");
    write("y.md", "y");
    ContentFolder folder = open();
    Files.delete(root.resolve("x.md"));
    link("x.md", elsewhere.resolve("secret.md"));
    Files.delete(root.resolve("y.md"));
    assertThat(refusal(folder, "x.md")).contains("not-a-file");
    assertThat(refusal(folder, "y.md"))
        .contains("unreadable: the file has gone since the folder was listed");
  }

  @Test
  void opensAFolderThatIsItselfALink(@TempDir Path elsewhere) throws Exception {
    Files.writeString(elsewhere.resolve("x.md"), "x");
    link("content", elsewhere);
    ContentFolder folder = ContentFolder.open(root.resolve("content"), none(), problems);
    assertThat(article(folder, "x.md").text()).isEqualTo("x");
  }

  @Test
  void doesNotWaitForAPipe() throws Exception {
    try {
      Process process = new ProcessBuilder("mkfifo", root.resolve("x.md").toString()).start();
      assumeTrue(process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0, "no mkfifo");
    } catch (IOException e) {
      assumeTrue(false, "SKIPPED: this machine has no mkfifo");
    }
    ContentFolder folder = open();
    assertThat(folder.candidates()).isEmpty();
    assertThat(messages(folder))
        .containsExactly(
            "x.md:1:1: warning: this is neither a file nor a folder but a pipe, a socket or a"
                + " device; remove it");
  }

  @Test
  void walksIntoAFolderThatIsNamedLikeAnArticle() throws Exception {
    write("x.md/y.md", "y");
    write("site.yml/z.md", "z");
    assertThat(open().candidates()).containsExactly("site.yml/z.md", "x.md/y.md");
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void goesOnWithoutWhatItMayNotRead() throws Exception {
    write("a.md", "a");
    write("secret.md", "s");
    write("closed/x.md", "x");
    write("site.yml", "title: 好\n");
    forbid("secret.md");
    forbid("closed");
    forbid("site.yml");
    ContentFolder folder = open();
    assertThat(article(folder, "a.md").text()).isEqualTo("a");
    assertThat(refusal(folder, "secret.md"))
        .isEqualTo(
            "secret.md:1:1: warning: unreadable: the file cannot be read: permission denied; allow"
                + " reading it");
    assertThat(messages(folder))
        .containsExactly(
            "closed:1:1: warning: the folder cannot be read; allow reading it, or move it out of"
                + " the content folder");
    assertThat(problems.sorted()).extracting(Problem::code).containsExactly("unreadable");
    allow("closed");
  }

  @Test
  void readsNamesInAnyBytes() throws Exception {
    byte[][] names = {
      "渔港.md".getBytes(Charset.forName("GB18030")),
      "渔船.md".getBytes(StandardCharsets.UTF_8),
      bytes("ff2e6d64"),
      "a\nb.md".getBytes(StandardCharsets.UTF_8),
      "\u202egpj.md".getBytes(StandardCharsets.UTF_8),
      "cafe\u0301.md".getBytes(StandardCharsets.UTF_8)
    };
    for (byte[] name : names) {
      StringBuilder octal = new StringBuilder();
      for (byte b : name) {
        octal.append(String.format("\\%03o", b & 0xff));
      }
      String script = "printf 正 > \"$(printf '" + octal + "')\"";
      Process shell =
          new ProcessBuilder("bash", "-c", script).directory(root.toFile()).inheritIO().start();
      assertThat(shell.waitFor()).isZero();
    }
    ContentFolder folder = open();
    assertThat(folder.candidates())
        .containsExactly(
            "a\ufffdb.md", "caf\u00e9.md", "渔港.md", "渔船.md", "\ufffd.md", "\ufffdgpj.md");
    for (String candidate : folder.candidates()) {
      Reading.Article reading = (Reading.Article) folder.read(candidate);
      assertThat(reading.file().text()).isEqualTo("正");
      assertThat(reading.problems())
          .extracting(Problem::code)
          .isEqualTo(candidate.contains("\ufffd") ? List.of("odd-file-name") : List.of());
    }
  }

  @Test
  void ordersPathsByCodePoints() throws Exception {
    write("\ud842\udfb7.md", "x");
    write("\uff21.md", "x");
    write("渔.md", "x");
    write("B.md", "x");
    write("a.md", "x");
    assertThat(open().candidates())
        .containsExactly("B.md", "a.md", "渔.md", "\uff21.md", "\ud842\udfb7.md");
  }

  @Test
  void saysWhatIsWrongWithAFolderThatCannotBeOpened() throws Exception {
    write("x.md", "x");
    Path missing = root.resolve("nowhere");
    Path file = root.resolve("x.md");
    assertThatThrownBy(() -> ContentFolder.open(missing, none(), problems))
        .isInstanceOf(UnreadableFolderException.class)
        .hasMessage(missing + ": there is no such folder; name the one that holds the articles");
    assertThatThrownBy(() -> ContentFolder.open(file, none(), problems))
        .isInstanceOf(UnreadableFolderException.class)
        .hasMessage(file + ": this is a file; name the folder that holds the articles");
    write("closed/x.md", "x");
    forbid("closed");
    Path closed = root.resolve("closed");
    assertThatThrownBy(() -> ContentFolder.open(closed, none(), problems))
        .isInstanceOf(UnreadableFolderException.class)
        .hasMessage(closed + ": the folder cannot be read; allow reading it, or name another");
    allow("closed");
  }

  @Test
  void readsOnlyWhatItListed() throws Exception {
    write("x.css", "x");
    assertThatThrownBy(() -> open().read("x.css")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> open().read("../x.md")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesAWrongAddressFromTheCommandLine() throws Exception {
    ContentFolder.Overrides wrong = new ContentFolder.Overrides(Optional.of("example"));
    assertThat(ContentFolder.open(root, wrong, problems).site().baseUrl()).isEmpty();
    assertThat(problems.sorted()).extracting(Problem::code).containsExactly("wrong-value");
  }

  private ContentFolder open() throws UnreadableFolderException {
    return ContentFolder.open(root, none(), problems);
  }

  private static ContentFolder.Overrides none() {
    return new ContentFolder.Overrides(Optional.empty());
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void link(String path, Path target) {
    try {
      Files.createSymbolicLink(root.resolve(path), target);
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "SKIPPED: no symbolic links can be made here");
    }
  }

  private void forbid(String path) throws IOException {
    Path file = root.resolve(path);
    assumeTrue(Files.getFileStore(root).supportsFileAttributeView("posix"), "no permissions here");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    if (Files.isReadable(file)) {
      System.err.println("SKIPPED: this user may read everything, as root may");
      allow(path);
      assumeTrue(false, "SKIPPED: this user may read everything, as root may");
    }
  }

  private void allow(String path) throws IOException {
    Files.setPosixFilePermissions(root.resolve(path), PosixFilePermissions.fromString("rwx------"));
  }

  private static ArticleFile article(ContentFolder folder, String path) {
    return ((Reading.Article) folder.read(path)).file();
  }

  private static String refusal(ContentFolder folder, String path) {
    Fate fate = ((Reading.Refused) folder.read(path)).fate();
    assertThat(fate.problems()).hasSize(1);
    return fate.problems()
        .get(0)
        .toString()
        .replace("warning: ", "warning: " + fate.reason().orElseThrow() + ": ");
  }

  private static List<String> fates(ContentFolder folder) {
    return folder.passedOver().stream()
        .map(fate -> fate.file() + " " + fate.reason().orElse(""))
        .toList();
  }

  private static List<String> messages(ContentFolder folder) {
    return folder.passedOver().stream()
        .flatMap(fate -> fate.problems().stream())
        .map(Problem::toString)
        .toList();
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }
}
