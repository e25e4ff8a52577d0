package wenzhai.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenzhai.model.Checksum;
import wenzhai.model.OutputFile;
import wenzhai.model.Problem;

class SiteFolderTest {
  private static final Map<String, String> FIRST =
      Map.of(
          "index.html", "front",
          "articles/a.html", "one",
          "articles/b.html", "two",
          "archive/2024.html", "year",
          "assets/style.css", "body {}");
  private static final Map<String, String> SECOND =
      Map.of(
          "index.html", "newer front",
          "articles/a.html", "one",
          "articles/c.html", "three",
          "tags/x.html", "tag",
          "assets/style.css", "body {}");

  @TempDir Path folder;
  private Path content;
  private Path output;

  @BeforeEach
  void layOut() throws IOException {
    content = Files.createDirectory(folder.resolve("content"));
    output = folder.resolve("site");
  }

  @Test
  void writesAFirstSiteWithItsFoldersAndItsList() throws IOException {
    output = folder.resolve("a/b/site");

    assertThat(build(FIRST)).isEqualTo(new Written(5, 0, 0));

    assertThat(Tree.files(output)).isEqualTo(new TreeMap<>(FIRST));
    assertThat(Files.readString(output.resolve(".wenzhai-files")).lines())
        .hasSize(5)
        .first()
        .isEqualTo(
            Checksum.of("year".getBytes(StandardCharsets.UTF_8)).hex() + " 4 archive/2024.html");
    assertThat(besides(output.getParent())).containsExactly("site");
  }

  @Test
  void countsWhatIsNewTheSameAndGone() throws IOException {
    build(FIRST);

    assertThat(build(SECOND)).isEqualTo(new Written(3, 2, 2));

    assertThat(Tree.files(output)).isEqualTo(new TreeMap<>(SECOND));
    assertThat(output.resolve("archive")).doesNotExist();
    assertThat(besides(folder)).containsExactly("content", "site");
  }

  @Test
  void leavesAFileThatIsTheSameAsItWasOnTheDisk() throws IOException {
    build(FIRST);
    FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(output.resolve("articles/a.html"), longAgo);

    build(SECOND);

    assertThat(Files.getLastModifiedTime(output.resolve("articles/a.html"))).isEqualTo(longAgo);
  }

  @Test
  void touchesNothingWhenNothingDiffers() throws IOException {
    build(FIRST);
    Object identity = Files.getAttribute(output, "unix:ino");
    FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
    for (String path : new String[] {"", "index.html", "articles", ".wenzhai-files"}) {
      Files.setLastModifiedTime(output.resolve(path), longAgo);
    }

    assertThat(build(FIRST)).isEqualTo(new Written(0, 5, 0));

    assertThat(Files.getAttribute(output, "unix:ino")).isEqualTo(identity);
    for (String path : new String[] {"", "index.html", "articles", ".wenzhai-files"}) {
      assertThat(Files.getLastModifiedTime(output.resolve(path))).as(path).isEqualTo(longAgo);
    }
  }

  @Test
  void mendsAFileThatSomeoneChangedOrRemoved() throws IOException {
    build(FIRST);
    Files.writeString(output.resolve("index.html"), "FRONT");
    Files.delete(output.resolve("articles/a.html"));

    assertThat(build(FIRST)).isEqualTo(new Written(2, 3, 0));

    assertThat(Tree.files(output)).isEqualTo(new TreeMap<>(FIRST));
  }

  @Test
  void leavesTheEarlierSiteAloneWithoutCommit() throws IOException {
    build(FIRST);
    SortedMap<String, String> before = Tree.of(output);

    try (SiteFolder site = SiteFolder.open(output, content)) {
      accept(site, SECOND);
    }

    assertThat(Tree.of(output)).isEqualTo(before);
    assertThat(besides(folder)).containsExactly("content", "site");
  }

  @Test
  void neverTouchesWhatIsNotItsOwn() throws IOException {
    build(FIRST);
    Tree.write(
        output,
        Map.of(
            ".git/config", "[core]",
            ".git/objects/00/11", "blob",
            "README.md", "mine",
            "articles/notes.txt", "mine too",
            "archive/mine.txt", "in a folder that goes",
            "tags/mine.txt", "in a folder that comes",
            "pictures/deep/p.svg", "<svg/>"));
    Files.createDirectory(output.resolve("empty"));
    Files.createSymbolicLink(output.resolve("link"), Path.of("/nowhere"));
    Files.createSymbolicLink(output.resolve("articles/up"), Path.of(".."));
    Object identity = Files.getAttribute(output.resolve(".git/objects/00/11"), "unix:ino");
    Files.setPosixFilePermissions(
        output.resolve("README.md"), PosixFilePermissions.fromString("r--r-----"));

    build(SECOND);

    SortedMap<String, String> expected = new TreeMap<>(SECOND);
    expected.putAll(
        Map.of(
            ".git/config", "[core]",
            ".git/objects/00/11", "blob",
            "README.md", "mine",
            "articles/notes.txt", "mine too",
            "archive/mine.txt", "in a folder that goes",
            "tags/mine.txt", "in a folder that comes",
            "pictures/deep/p.svg", "<svg/>",
            "link", "-> /nowhere",
            "articles/up", "-> .."));
    assertThat(Tree.files(output)).isEqualTo(expected);
    assertThat(output.resolve("empty")).isDirectory();
    assertThat(Files.getAttribute(output.resolve(".git/objects/00/11"), "unix:ino"))
        .isEqualTo(identity);
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(output.resolve("README.md"))))
        .isEqualTo("r--r-----");
    assertThat(besides(folder)).containsExactly("content", "site");
  }

  @Test
  void buildsIntoAFolderThatHoldsNothingInTheWay() throws IOException {
    Tree.write(output, Map.of(".gitkeep", "", "README.md", "mine", "articles/x.txt", "mine"));

    build(FIRST);

    assertThat(Tree.files(output))
        .containsEntry(".gitkeep", "")
        .containsEntry("README.md", "mine")
        .containsEntry("articles/x.txt", "mine")
        .containsEntry("index.html", "front");
  }

  @Test
  void refusesToOverwriteWhatItDidNotWrite() throws IOException {
    Tree.write(output, Map.of("index.html", "my own page", "articles/a.html", "one"));
    SortedMap<String, String> before = Tree.of(output);

    assertThatThrownBy(() -> build(FIRST))
        .isInstanceOf(RefusedFolderException.class)
        .hasMessage(
            output.toRealPath()
                + ": the site would overwrite files there that this tool did not write: index.html;"
                + " name another output folder, or move them elsewhere");

    assertThat(Tree.of(output)).isEqualTo(before);
    assertThat(besides(folder)).containsExactly("content", "site");
  }

  @Test
  void refusesAFileOrALinkWhereAFolderIsToBe() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.createDirectory(output);
    Files.createSymbolicLink(output.resolve("articles"), elsewhere);

    assertThatThrownBy(() -> build(FIRST))
        .isInstanceOf(RefusedFolderException.class)
        .hasMessageContaining("did not write: articles;");

    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void namesNoMoreThanFiveFilesInTheWay() {
    Map<String, String> mine = new TreeMap<>();
    Map<String, String> site = new TreeMap<>();
    for (int i = 0; i < 7; i++) {
      mine.put("p" + i + ".html", "mine");
      site.put("p" + i + ".html", "ours");
    }
    Tree.write(output, mine);

    assertThatThrownBy(() -> build(site))
        .hasMessageContaining("p0.html, p1.html, p2.html, p3.html, p4.html and 2 more;");
  }

  @Test
  void takesOverFilesThatAreTheSameWhenTheListWasLost() throws IOException {
    build(FIRST);
    Files.delete(output.resolve(".wenzhai-files"));

    assertThat(build(FIRST)).isEqualTo(new Written(0, 5, 0));
    assertThat(build(SECOND)).isEqualTo(new Written(3, 2, 2));

    assertThat(Tree.files(output)).isEqualTo(new TreeMap<>(SECOND));
    assertThat(besides(folder)).containsExactly("content", "site");
  }

  @Test
  void takesOverSomeAndWritesOthersWhenTheListWasLost() throws IOException {
    Tree.write(output, Map.of("articles/a.html", "one"));

    assertThat(build(FIRST)).isEqualTo(new Written(4, 1, 0));

    assertThat(Tree.files(output)).isEqualTo(new TreeMap<>(FIRST));
    assertThat(besides(folder)).containsExactly("content", "site");
  }

  @Test
  void keepsAFileForTheHostThatSomeoneElsePutThereAndSaysSo() throws IOException {
    Tree.write(output, Map.of("CNAME", "news.example\n", "robots.txt", "same"));
    Map<String, String> site = Map.of("index.html", "x", "CNAME", "other\n", "robots.txt", "same");

    for (int i = 0; i < 2; i++) {
      try (SiteFolder folder = SiteFolder.open(output, content)) {
        accept(folder, site);
        assertThat(folder.problems())
            .extracting(Problem::toString)
            .containsExactly(
                "CNAME:1:1: warning: the output folder has its own CNAME, which differs from the"
                    + " site's; remove it there to have the site's");
        folder.commit();
      }
      assertThat(Tree.files(output))
          .isEqualTo(
              new TreeMap<>(
                  Map.of("index.html", "x", "CNAME", "news.example\n", "robots.txt", "same")));
    }
    assertThat(Manifest.read(output).files()).containsOnlyKeys("index.html");
  }

  @Test
  void doesNotFollowAListThatLeadsOutOfTheFolder() throws IOException {
    Path precious = Files.writeString(folder.resolve("precious.txt"), "keep");
    build(FIRST);
    Files.writeString(
        output.resolve(".wenzhai-files"),
        "0123456789abcdef 4 ../precious.txt\n0123456789abcdef 4 " + precious + "\nnonsense\n");

    try (SiteFolder site = SiteFolder.open(output, content)) {
      accept(site, FIRST);
      assertThat(site.commit().removed()).isZero();
    }

    assertThat(precious).hasContent("keep");
  }

  @Test
  void turnsAFileIntoAFolderAndBack() throws IOException {
    Map<String, String> file = Map.of("index.html", "x", "topic", "file");
    Map<String, String> inFolder = Map.of("index.html", "x", "topic/a.html", "in a folder");

    build(file);
    build(inFolder);
    assertThat(Tree.files(output)).isEqualTo(new TreeMap<>(inFolder));

    build(file);
    assertThat(Tree.files(output)).isEqualTo(new TreeMap<>(file));
  }

  @Test
  void writesThroughALinkToTheFolderItLeadsTo() throws IOException {
    Path real = Files.createDirectories(folder.resolve("www/html"));
    Files.createSymbolicLink(output, real);

    build(FIRST);
    build(SECOND);

    assertThat(Files.isSymbolicLink(output)).isTrue();
    assertThat(Tree.files(real)).isEqualTo(new TreeMap<>(SECOND));
    assertThat(besides(folder)).containsExactly("content", "site", "www");
  }

  @Test
  void keepsThePermissionsOfTheFolder() throws IOException {
    build(FIRST);
    Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("rwxrwx---"));

    build(SECOND);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(output)))
        .isEqualTo("rwxrwx---");
  }

  @Test
  void writesThreadsFilesAtOnceAndTheSameListWhateverTheirOrder() throws Exception {
    Map<String, String> site = new TreeMap<>();
    for (int i = 0; i < 2000; i++) {
      site.put("articles/" + i % 20 + "/" + i + ".html", "page " + i);
    }
    build(site);
    String list = Files.readString(output.resolve(".wenzhai-files"));

    Path other = folder.resolve("other");
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try (SiteFolder folder = SiteFolder.open(other, content)) {
      site.forEach((path, text) -> threads.execute(() -> folder.accept(file(path, text))));
      threads.shutdown();
      assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
      assertThat(folder.commit()).isEqualTo(new Written(2000, 0, 0));
    }

    assertThat(Tree.files(other)).isEqualTo(site);
    assertThat(Files.readString(other.resolve(".wenzhai-files"))).isEqualTo(list);
  }

  @Test
  void refusesAPathThatWasGivenOutBefore() throws IOException {
    try (SiteFolder site = SiteFolder.open(output, content)) {
      site.accept(file("articles/a.html", "x"));

      assertThatThrownBy(() -> site.accept(file("articles/a.html", "x")))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("output path \"articles/a.html\" was given out twice");
    }
  }

  @Test
  void takesNothingAfterCommit() throws IOException {
    try (SiteFolder site = SiteFolder.open(output, content)) {
      site.commit();
      assertThatThrownBy(() -> site.accept(file("a.html", "x")))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("a.html");
    }
  }

  @Test
  void letsOneBuildAtATimeIntoAFolder() throws IOException {
    try (SiteFolder first = SiteFolder.open(output, content)) {
      accept(first, FIRST);
      Path root = folder.toRealPath().resolve("site");
      assertThatThrownBy(() -> SiteFolder.open(root, false, Disk.real(), 2))
          .isInstanceOf(RefusedFolderException.class)
          .hasMessageContaining("another build is writing there; let it end and build again");
      first.commit();
    }
    assertThat(build(FIRST)).isEqualTo(new Written(0, 5, 0));
  }

  @Test
  void putsTheEarlierSiteBackThatAStoppedBuildHadMovedAside() throws IOException {
    build(FIRST);
    Files.move(output, folder.resolve(".site.wenzhai-old"));
    Tree.write(folder.resolve(".site.wenzhai-new"), Map.of("index.html", "half"));
    Files.writeString(folder.resolve(".site.wenzhai-lock"), "left by the stopped build");

    SiteFolder.open(output, content).close();

    assertThat(Tree.files(output)).isEqualTo(new TreeMap<>(FIRST));
    assertThat(besides(folder)).containsExactly("content", "site");
  }

  @Test
  void neverLeavesThePlaceOfTheSiteEmptyWhereTheSystemCanExchangeFolders() throws Exception {
    assumeTrue(
        System.getProperty("os.name").equals("Linux"), "this system may not exchange folders");
    build(FIRST);
    AtomicBoolean done = new AtomicBoolean();
    AtomicInteger missing = new AtomicInteger();
    Thread reader =
        new Thread(
            () -> {
              while (!done.get()) {
                if (!Files.exists(output.resolve("index.html"))) {
                  missing.incrementAndGet();
                }
              }
            });
    reader.start();
    for (int i = 0; i < 40; i++) {
      build(i % 2 == 0 ? SECOND : FIRST);
    }
    done.set(true);
    reader.join();

    assertThat(missing).hasValue(0);
  }

  @Test
  void exchangesFoldersWithNamesInAnyScript() throws IOException {
    Path site = folder.resolve("文摘 100%é");
    for (Map<String, String> files : List.of(FIRST, SECOND)) {
      try (SiteFolder into = SiteFolder.open(site, content)) {
        accept(into, files);
        into.commit();
      }
      assertThat(Tree.files(site)).isEqualTo(new TreeMap<>(files));
    }
    Path other = Files.createDirectory(folder.resolve("另一个 #?%41"));
    Files.writeString(other.resolve("a"), "a");
    assumeTrue(SystemCall.exchange(site, other), "this system does not exchange folders");
    assertThat(Tree.files(site)).containsOnlyKeys("a");
    assertThat(Tree.files(other)).isEqualTo(new TreeMap<>(SECOND));
  }

  @Test
  void whoReadsTheSitePutsInOrderWhatAStoppedBuildLeft() throws IOException {
    build(FIRST);
    Files.move(output, folder.resolve(".site.wenzhai-old"));

    assertThat(FinishedSite.read(output).sizes()).containsKeys("index.html");

    build(SECOND);
    Files.move(output, folder.resolve(".site.wenzhai-old"));
    List<String> read = new ArrayList<>();
    WrittenSite.read(output, file -> read.add(file.path()));
    assertThat(read).containsExactlyInAnyOrderElementsOf(SECOND.keySet());
    assertThat(besides(folder)).containsExactly("content", "site");
  }

  @Test
  void removesTheSiteThatAStoppedBuildHadMadeReady() throws IOException {
    build(SECOND);
    Files.move(output, folder.resolve(".site.wenzhai-ready"));
    Tree.write(output, Map.of("README.md", "mine"));

    SiteFolder.open(output, content).close();

    assertThat(Tree.files(output)).containsOnlyKeys("README.md");
    assertThat(besides(folder)).containsExactly("content", "site");
  }

  @Test
  void asksWhichToKeepWhenSomeoneMadeAFolderAfterAStoppedBuild() throws IOException {
    build(FIRST);
    Files.move(output, folder.resolve(".site.wenzhai-old"));
    Tree.write(output, Map.of("mine.txt", "mine"));

    assertThatThrownBy(() -> build(SECOND))
        .isInstanceOf(RefusedFolderException.class)
        .hasMessageContaining(".site.wenzhai-old; move one of the two elsewhere");

    assertThat(Tree.files(output)).containsOnlyKeys("mine.txt");
    assertThat(Tree.files(folder.resolve(".site.wenzhai-old"))).isEqualTo(new TreeMap<>(FIRST));
  }

  @Test
  void replacesFileByFileWhereTheFolderCannotBeRenamed() throws IOException {
    build(FIRST);
    Tree.write(output, Map.of("README.md", "mine", "archive/mine.txt", "mine"));
    Object identity = Files.getAttribute(output, "unix:ino");
    Path real = output.toRealPath();
    Disk fixed =
        new Disk(
            path -> {
              if (path.equals(real)) {
                throw new FileSystemException(path + "", null, "Device busy");
              }
            },
            Exchange.ofTheSystem());

    try (SiteFolder site = SiteFolder.open(real, false, fixed, 1)) {
      accept(site, SECOND);
      assertThat(site.commit()).isEqualTo(new Written(3, 2, 2));
    }

    SortedMap<String, String> expected = new TreeMap<>(SECOND);
    expected.put("README.md", "mine");
    expected.put("archive/mine.txt", "mine");
    assertThat(Tree.files(output)).isEqualTo(expected);
    assertThat(Files.getAttribute(output, "unix:ino")).isEqualTo(identity);
    assertThat(besides(folder)).containsExactly("content", "site");
    assertThat(besides(output)).filteredOn(name -> name.startsWith(".wenzhai")).hasSize(1);
    assertThat(build(SECOND)).isEqualTo(new Written(0, 5, 0));
  }

  private Written build(Map<String, String> files) throws IOException {
    try (SiteFolder site = SiteFolder.open(output, content)) {
      accept(site, files);
      return site.commit();
    }
  }

  private static void accept(SiteFolder site, Map<String, String> files) {
    files.forEach((path, text) -> site.accept(file(path, text)));
  }

  private static OutputFile file(String path, String text) {
    return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> besides(Path folder) throws IOException {
    try (var entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}
